using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Bench.Dates;

/// <summary>Sets the dates that <see cref="TextDates"/> finds in a sentence against those of its specification.</summary>
/// <remarks>
/// Of the dates that share a letter with an entity, that which shares most is judged: its value first, then its words.
/// Its value is right when it is one of those that the entity may have: the same first and last day, for a moment the same minute. A stretch of hours is as fine as its day, which is the finest that we write of a stretch.
/// A month or year is right that holds the day told ("in two months"); a stretch that ends with a year, month or day may end with its first instant or its last, and one after a day may begin with that day or the next.
/// Its words are right when they begin and end where the entity's do; a preposition or article that only one of the two begins with, the full stop of an abbreviation at the end, and a zone behind the clock time, which is an entity of its own there, make no difference.
/// </remarks>
static class RecognizedDates
{
    /// <summary>Its types that are dates; sets, clock times alone, lengths of time and zones are none.</summary>
    static readonly string[] Types = ["date", "daterange", "datetime", "datetimerange", "datetimealt"];

    static readonly string[] Opening = ["from the ", "between the ", "in the ", "on the ", "at the ", "from ", "between ", "in ", "on ", "at ", "around ", "for ", "the "];

    /// <summary>The first fault of a sentence, or null; what was found is written behind it.</summary>
    /// <param name="isStrict">Without the allowances that <see cref="RecognizersCommand"/> names.</param>
    public static RecognizersFault Judge(RecognizersCase one, bool isStrict)
    {
        var found = TextDates.Find(one.Input, EdtfDate.Read(one.Ref ?? "2016-11-07").Date, NumericOrder.MonthFirst);
        var fault = one.Results.Count == 0 && found.Count > 0 ? "too much" : one.Results.Where(entity => IsOurs(entity) && (isStrict || entity.HasValue)).Select(entity => Fault(entity, found, one.Input, isStrict)).FirstOrDefault(of => of is not null);
        return new(fault, string.Join("; ", found.Select(date => $"{one.Input[date.Start..date.End]} = {date.Date}")));
    }

    public static bool IsOurs(RecognizersEntity entity) => entity.TypeName.StartsWith("datetimeV2.", StringComparison.Ordinal) && Types.Contains(entity.TypeName["datetimeV2.".Length..]);

    static string? Fault(RecognizersEntity entity, IReadOnlyList<TextDate> found, string input, bool isStrict)
    {
        var best = found.Where(date => date.Start <= entity.End && date.End > entity.Start).MaxBy(date => Math.Min(date.End, entity.End + 1) - Math.Max(date.Start, entity.Start));
        if (best is null) return "missed";
        if (entity.Resolution is { } resolution && !resolution.Values!.Any(value => Is(value, best.Date) || !isStrict && RecognizersAllowances.Hold(entity.Text, value, best.Date))) return "value";
        return Open(input, best.Start, best.End) == Open(input, entity.Start, entity.End + 1) && Ends(input, best.End, entity.End + 1) ? null : "words";
    }

    static bool Ends(string input, int end, int expected) => end == expected || end == expected + 1 && input[expected] == '.' || end > expected && input[expected] == ' ' && input[(expected + 1)..end] is { Length: >= 2 and <= 4 } zone && zone.All(char.IsAsciiLetterUpper);

    /// <summary>Where words begin without their preposition and article.</summary>
    static int Open(string input, int start, int end) =>
        start + (Opening.FirstOrDefault(opening => input.AsSpan(start, end - start).StartsWith(opening, StringComparison.OrdinalIgnoreCase))?.Length ?? 0);

    static bool Is(RecognizersMoment said, EdtfDate date)
    {
        if (said is { Value: null, Start: null, End: null }) return false;
        // "In two months" is a month: as fine as the words are, not as fine as the arithmetic.
        if (said.Value is { Length: 10 } && date is { Shape: SingleDate { Unit: DatePrecision.Month or DatePrecision.Year }, Earliest: { } least, Latest: { } most } && Instant(said.Value) is { } exact && least <= exact && exact <= most) return true;
        if (date.Shape is SingleDate { Time.OffsetMinutes: not 0 and { } zone, Earliest: { } utc } && Instant(said.Value) is { } local) return Math.Abs(utc.Seconds + 60 * zone - local.Seconds) < 60;
        var (start, end) = (Instant(said.Value ?? said.Start), said.Value is not null ? null : Instant(said.End));
        // A part of a day, or one hour to another, is no finer than its day in EDTF.
        if (start is { } of && date is { Earliest: { } from, Latest: { } to })
        {
            if (from.Day != of.Day || said.Value is not null && (said.Value.Length > 10 ? date.Shape is SingleDate { Time: not null } && from.Seconds - from.Seconds % 60 != of.Seconds - of.Seconds % 60 : to.Day != of.Day)) return false;
            return said.Value is not null || end is not { } until || said.Start!.Length > 10 || to.Day == new Moment(until.Seconds - 1).Day || LastOf(date) == until.Day;
        }
        if (start is { } begin && end is null && date.Shape is DateInterval { Start.Date.Unit: DatePrecision.Day, End.Kind: IntervalEndKind.Open } && date.Earliest!.Value.Day == begin.Day.AddDays(1)) return true;
        if (start is null && end is { } last && date.Earliest is null && LastOf(date) == last.Day) return true;
        return start is null == date.Earliest is null && (end is null || date.Latest is { } latest && latest.Day == new Moment(end.Value.Seconds - 1).Day) && (start is null || date.Earliest is { } earliest && earliest.Day == start.Value.Day);
    }

    /// <summary>"2014 to 2018" ends there with the first instant of 2018, and here with its last.</summary>
    internal static CalendarDay? LastOf(EdtfDate of) => of.Shape switch
    {
        DateInterval { End.Date: { } last } => last.FirstDay,
        DateSet { Members: [.., { Last: { } last }] } => last.FirstDay,
        _ => null,
    };

    internal static Moment? Instant(string? text) => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? new Moment(new DateTimeOffset(at).ToUnixTimeSeconds()) : null;
}
