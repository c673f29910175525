using System.Text.Json;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Texts;

namespace Timeline.Web.Editing;

/// <summary>What the form of an event sends: the event as typed, a new place or actor if one was filled in, and the button that was pressed.</summary>
public sealed class EventForm
{
    /// <summary>Buttons that do more than save.</summary>
    public const string Publish = "publish", Withdraw = "withdraw", Passages = "passages", Claim = "claim", Note = "note", ByHand = "by-hand", ThrowAway = "throw-away";

    public string? Title { get; set; }

    public string? Summary { get; set; }

    public string? Date { get; set; }

    public string? Kind { get; set; }

    public string? Place { get; set; }

    public List<string?>? Actors { get; set; }

    public List<ControlForm>? Control { get; set; }

    /// <summary>The sentences that a new event has from the beginning, by <see cref="SuggestedPassage.Name"/>.</summary>
    public List<string?>? Told { get; set; }

    public string? Why { get; set; }

    /// <summary>The version that the form was filled from; 0 for a new event.</summary>
    public long Version { get; set; }

    /// <summary>The event that the form was filled from, as JSON; null for a new one.</summary>
    public string? Seen { get; set; }

    public PlaceForm? NewPlace { get; set; }

    public ActorForm? NewActor { get; set; }

    public string? Do { get; set; }

    /// <summary>The number of a passage to take away.</summary>
    public string? Detach { get; set; }

    /// <summary>The key of a claim that the program found, to be set down as it is.</summary>
    public string? Accept { get; set; }

    /// <summary>The key of one that is to be left out.</summary>
    public string? Reject { get; set; }

    /// <summary>The number of a rejection to take back.</summary>
    public string? Reconsider { get; set; }

    /// <summary>The field to take over from who saved in the meantime.</summary>
    public string? Take { get; set; }

    public TypedEvent Typed() => new()
    {
        Title = Title ?? "",
        Summary = Summary ?? "",
        Date = Date ?? "",
        Kind = Enum.TryParse<EventKind>(Kind, out var kind) ? kind : (EventKind)(-1),
        Place = Place,
        Actors = [.. (Actors ?? []).OfType<string>().Where(actor => actor.Length > 0)],
        Control = [.. (Control ?? []).Select(line => new TypedControl(line.Place, line.From, line.To))],
    };

    public static EventForm Of(TypedEvent typed, long version) => new()
    {
        Title = typed.Title,
        Summary = typed.Summary,
        Date = typed.Date,
        Kind = typed.Kind.ToString(),
        Place = typed.Place,
        Actors = [.. typed.Actors],
        Control = [.. typed.Control.Select(line => new ControlForm { Place = line.Place, From = line.From, To = line.To })],
        Version = version,
        Seen = version == 0 ? null : JsonSerializer.Serialize(typed),
    };

    public IReadOnlyList<PassagesOf> PassagesTold() => [.. (Told ?? []).Select(SuggestedPassage.ReadName).OfType<(long Article, TextSpan Span)>().GroupBy(one => one.Article, one => one.Span).Select(article => new PassagesOf(article.Key, [.. article]))];

    /// <returns>Null where it was not sent whole.</returns>
    public TypedEvent? ReadSeen()
    {
        try
        {
            return Seen is null ? null : JsonSerializer.Deserialize<TypedEvent>(Seen);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Takes one field as somebody else left it.</summary>
    public void TakeFrom(TypedEvent theirs, string field)
    {
        var other = Of(theirs, Version);
        switch (field)
        {
            case nameof(Title): Title = other.Title; break;
            case nameof(Summary): Summary = other.Summary; break;
            case nameof(Date): Date = other.Date; break;
            case nameof(Kind): Kind = other.Kind; break;
            case nameof(Place): Place = other.Place; break;
            case nameof(Actors): Actors = other.Actors; break;
            case nameof(Control): Control = other.Control; break;
        }
    }
}

public sealed class ControlForm
{
    public string? Place { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }
}
