namespace Timeline.Core.Chronologies.Layout;

/// <summary>Who holds a place.</summary>
/// <param name="Pattern"><c>gov</c>, <c>is</c> …; <c>none</c> for nobody, or nobody known.</param>
public sealed record Holder(string Name, string ShortName, string Pattern);

/// <summary>A place changes hands.</summary>
/// <param name="When">The date in words, the fullest first: “27 March 2016”, “27 Mar 2016”, “Mar 2016”.</param>
public sealed record Handover(string EventKey, DrawnDate Date, IReadOnlyList<string> When, Holder From, Holder To);

/// <summary>One holder's time.</summary>
/// <param name="Start">Null where the chronology does not know since when.</param>
/// <param name="End">Null where it goes on.</param>
/// <param name="Duration">“10 months”, where both ends are known.</param>
public sealed record Tenure(Holder Holder, Handover? Start, Handover? End, string? Duration);

/// <summary>Who held a place, from one change of hands to the next; derived, never typed in.</summary>
/// <param name="Told">From the first to the last that the sources tell of at all: beyond it nobody says who holds the place. It has every turn in it.</param>
public sealed record ControlBand(string Place, IReadOnlyList<Tenure> Tenures, TimeWindow Told)
{
    /// <param name="turns">In any order. Until the first, its loser held the place.</param>
    /// <param name="duration">The time between two turns in words.</param>
    /// <param name="told">What else the sources tell of; the turns alone, where null.</param>
    /// <returns>Null where the place never changes hands.</returns>
    public static ControlBand? Of(string place, IEnumerable<Handover> turns, Func<Handover, Handover, string?> duration, TimeWindow? told = null)
    {
        var ordered = turns.OrderBy(turn => turn.Date.From).ThenBy(turn => turn.Date.To).ThenBy(turn => turn.EventKey, StringComparer.Ordinal).ToList();
        if (ordered.Count == 0) return null;
        var tenures = new List<Tenure> { new(ordered[0].From, null, ordered[0], null) };
        for (var i = 0; i < ordered.Count; i++)
        {
            var end = i + 1 < ordered.Count ? ordered[i + 1] : null;
            tenures.Add(new Tenure(ordered[i].To, ordered[i], end, end is null ? null : duration(ordered[i], end)));
        }
        var (from, to) = (ordered[0].Date.From, ordered.Max(turn => turn.Date.To));
        return TimeWindow.Create(Math.Min(from, told?.From ?? from), Math.Max(to, told?.To ?? to)) is { } all ? new ControlBand(place, tenures, all) : null;
    }

    public IEnumerable<Handover> Turns => Tenures.Select(tenure => tenure.Start).OfType<Handover>();

    /// <summary>Who held it when an event began: its new holder from the turn's own event on.</summary>
    public Holder HolderAt(DrawnDate date) => Tenures.Last(tenure => tenure.Start is null || tenure.Start.Date.From <= date.From).Holder;
}
