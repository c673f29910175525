using System.Text.RegularExpressions;
using Timeline.Core.Dates;

namespace Timeline.Bench.Dates;

/// <summary>Where a date of the specification says the same as ours in a way that ours does not have.</summary>
static partial class RecognizersAllowances
{
    /// <summary>Days by which a part may be shorter than the stretch it is of.</summary>
    const int MostOfPart = 366;

    /// <param name="words">Those of the entity.</param>
    public static bool Hold(string words, RecognizersMoment said, EdtfDate date)
    {
        var (start, end) = (RecognizedDates.Instant(said.Start), RecognizedDates.Instant(said.End));
        var last = end is { } behind ? new Moment(behind.Seconds - 1).Day : default(CalendarDay?);
        // What is early in a month is told by the month: EDTF has nothing finer.
        if (Part.IsMatch(words) && (start is null || date.Earliest is { } least && least.Day <= start.Value.Day && start.Value.Day.Number - least.Day.Number < MostOfPart) && (last is null || date.Latest is { } most && most.Day >= last && most.Day.Number - last.Value.Number < MostOfPart))
            return start is null == date.Earliest is null && last is null == date.Latest is null;
        // What was earlier this month ends today, not in the middle of the month.
        if (Earlier.IsMatch(words) && start is { } from && date.Earliest is { } first) return first.Day == from.Day;
        if (Later.IsMatch(words) && last is not null && date.Latest is { } until) return until.Day == last;
        // Tomorrow before five is tomorrow, and no stretch without beginning.
        return Hour.IsMatch(words) && (start ?? end) is { } hour && start is null != end is null && date is { Earliest: { } dawn, Latest: { } dusk } && dawn.Day == hour.Day && dusk.Day == hour.Day;
    }

    [GeneratedRegex(@"\b(?:early|mid|middle|late|beginning|start|end)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Part { get; }

    [GeneratedRegex(@"^earlier\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Earlier { get; }

    [GeneratedRegex(@"^later\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Later { get; }

    [GeneratedRegex(@"\b(?:before|by|after|since|until|later|earlier)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Hour { get; }
}
