using System.ComponentModel.DataAnnotations.Schema;
using Timeline.Core.Storage;

namespace Timeline.Core.Events;

/// <summary>Something that happened, in one chronology.</summary>
public sealed class TimelineEvent : Stored, IRecorded
{
    public required long ChronologyId { get; init; }

    /// <summary>Its part of addresses; unique in its chronology.</summary>
    public required string Slug { get; set; }

    public required string Title { get; set; }

    /// <summary>A few sentences of our own; plain text.</summary>
    public string Summary { get; set; } = "";

    public string DateEdtf { get; private set; } = "";
    public long? DateEarliest { get; private set; }
    public long? DateLatest { get; private set; }

    /// <summary>When it happened, as far as the sources bear.</summary>
    [NotMapped]
    public required StoredDate Date
    {
        get => new(DateEdtf, DateEarliest, DateLatest);
        set => (DateEdtf, DateEarliest, DateLatest) = (value.Edtf, value.Earliest, value.Latest);
    }

    public required EventKind Kind { get; set; }

    public long? PlaceId { get; private set; }
    public Place? Place { get; set; }

    /// <summary>Who took part, in the order they are named.</summary>
    public List<EventActor> Actors { get; } = [];

    public List<ControlChange> ControlChanges { get; } = [];
    public List<Report> Reports { get; } = [];
    public List<CuratedClaim> Claims { get; } = [];
    public List<RejectedClaim> Rejected { get; } = [];
    public List<Correction> Corrections { get; } = [];

    /// <summary>Since when readers see it, UTC; null while it is a draft.</summary>
    public DateTime? PublishedAt { get; set; }

    public RecordRoot Root => new(nameof(TimelineEvent), Id);
}

public enum EventKind
{
    /// <summary>A place changes hands.</summary>
    Control,
    Offensive,
    Attack,
    Strike,
    Killing,
    Destruction,
    Intervention,
    Diplomacy,
    Statement,

    /// <summary>What nature does: a flood, an earthquake, a storm.</summary>
    Disaster,

    /// <summary>What goes wrong by nobody's wish: a crash, a collapse, an explosion at a works.</summary>
    Accident,
    Outbreak,
    Protest,
    Election,
    Trial,
    Other,
}

/// <summary>That an actor took part in an event.</summary>
public sealed class EventActor : IRecorded
{
    public long EventId { get; private set; }
    public long ActorId { get; private set; }
    public required Actor Actor { get; init; }

    /// <summary>Its place in the order of naming, from 0.</summary>
    public int Position { get; set; }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

/// <summary>Who holds a place from this event on. The bands of control are derived from these.</summary>
public sealed class ControlChange : Stored, IRecorded
{
    public long EventId { get; private set; }

    public long PlaceId { get; private set; }
    public required Place Place { get; set; }

    /// <summary>Null where nobody, or nobody known, held it before.</summary>
    public Actor? From { get; set; }
    public long? FromId { get; private set; }

    /// <summary>Null where it is held by nobody, or nobody known, afterwards.</summary>
    public Actor? To { get; set; }
    public long? ToId { get; private set; }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}
