using System.ComponentModel.DataAnnotations.Schema;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Events;

/// <summary>One article's coverage of one event.</summary>
public sealed class Report : Stored, IRecorded
{
    public long EventId { get; private set; }

    public long ArticleId { get; private set; }
    public required Article Article { get; init; }

    /// <summary>Where the article speaks of the event.</summary>
    public List<Passage> Passages { get; } = [];

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

/// <summary>A stretch of an article that speaks of an event.</summary>
public sealed class Passage : Stored, IRecorded
{
    public long EventId { get; private set; }
    public long ArticleId { get; private set; }

    public int Start { get; private set; }
    public int End { get; private set; }

    /// <summary>In the article's source text; not empty.</summary>
    [NotMapped]
    public required TextSpan Span
    {
        get => new(Start, End);
        set => (Start, End) = (value.Start, value.End);
    }

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}
