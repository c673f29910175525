namespace Timeline.Core.Chronologies.Layout;

/// <summary>An event as a drawing needs it.</summary>
public sealed record DrawnEvent
{
    /// <summary>Unique among the events of a drawing, for instance the slug.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    public required DrawnDate Date { get; init; }

    /// <summary>Whether either end is known better than to the day.</summary>
    public bool TellsHour => Date.Start is { TellsHour: true } || Date.End is { TellsHour: true };

    /// <summary>The date in words.</summary>
    public required string When { get; init; }

    /// <summary>The key of its <see cref="Lane"/>.</summary>
    public required string Lane { get; init; }

    /// <summary>The pattern of the actor who did it, where it was one: <c>gov</c>, <c>is</c> …</summary>
    public string? Pattern { get; init; }

    /// <summary>The pattern of the new holder, where a place changes hands.</summary>
    public string? NewHolder { get; init; }

    /// <summary>Whether it turns the band above the lanes: such events get the first choice of room.</summary>
    public bool TurnsBand { get; init; }

    /// <summary>Whether sources conflict on it.</summary>
    public bool IsDisputed { get; init; }
}

/// <summary>A row of rows: a country, an actor, a kind.</summary>
/// <param name="Count">“15 events”: of all in the lane, in view or not.</param>
public sealed record Lane(string Key, string Name, string Count);
