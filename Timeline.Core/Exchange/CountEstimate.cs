using Timeline.Core.Claims.Values;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Exchange;

/// <summary>A quantity in one number or three, as data sets of conflicts record it.</summary>
/// <remarks>
/// UCDP GED gives a best, a low and a high estimate; ACLED one number, where reports differ the most conservative one. Neither weighs sources by rule, as this must: it is a summary of the grid, not their coding.
/// </remarks>
/// <param name="Best">The number that most independent stories give, of two given as often the lower.</param>
/// <param name="Low">The least that any of them means.</param>
/// <param name="High">The most that any of them means; where one names no end, the number that it names.</param>
/// <param name="Conservative">The lowest number that any of them gives.</param>
public sealed record CountEstimate(decimal Best, decimal Low, decimal High, decimal Conservative)
{
    /// <returns>Null where nothing is counted: these data sets have no sums, lengths and times of day.</returns>
    /// <param name="values">With the independent story that each is of.</param>
    /// <param name="isSuperseded">Whether of two days the later holds, whoever counted.</param>
    public static CountEstimate? Of(IReadOnlyList<(string Story, CuratedValue Value)> values, bool isSuperseded = false)
    {
        var numbers = values.Where(one => one.Value.Edtf is null && Number(one.Value) is not null).ToList();
        if (numbers.Count == 0 || numbers.Exists(one => one.Value.Unit is not null)) return null;
        // Who counted again, or reported again: what they said before is history.
        var current = numbers.Where(one => !numbers.Any(other => Supersedes(other.Value, one.Value, isSuperseded))).Select(one => (one.Story, Number: Number(one.Value)!.Value, one.Value)).ToList();
        var best = current.GroupBy(one => one.Number).OrderByDescending(same => same.Select(one => one.Story).Distinct().Count()).ThenBy(same => same.Key).First().Key;
        var low = current.Min(one => IsVague(one.Value) ? one.Number : one.Value.Low ?? one.Number);
        var high = current.Max(one => IsVague(one.Value) ? one.Number : one.Value.High ?? one.Number);
        // Nobody counts half a person.
        (low, high) = (Math.Min(best, Math.Ceiling(low)), Math.Max(best, Math.Floor(high)));
        return new CountEstimate(best, low, high, current.Min(one => one.Number));
    }

    /// <summary>The number stated; of a vague word the one that the table sets for it, of a range its lower end.</summary>
    static decimal? Number(CuratedValue value) => value.Value ?? Vague(value)?.Conventional ?? value.Low ?? value.High;

    static bool IsVague(CuratedValue value) => value.Value is null && Vague(value) is not null;

    static QuantityVague? Vague(CuratedValue value)
    {
        var range = new QuantityRange(value.Low, value.High, value.LowOpen, value.HighOpen);
        return value.Low is null ? null : QuantityVague.Table.FirstOrDefault(vague => vague.Range == range);
    }

    static bool Supersedes(CuratedValue later, CuratedValue earlier, bool whoever) =>
        earlier.IsOvertakenBy(later) || (whoever || Counters.AreOne(later.AttributedTo, earlier.AttributedTo)) && later.AsOf is { } last && earlier.AsOf is { } first
        && EdtfDate.Read(first).Date is { } before && EdtfDate.Read(last).Date is { } after && before.RelationTo(after) == DateRelation.Before;
}
