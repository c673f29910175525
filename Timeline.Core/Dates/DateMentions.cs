using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Dates;

/// <summary>Finds the dates in English running text.</summary>
public static class DateMentions
{
    static readonly FrozenDictionary<string, int> Counts = new Dictionary<string, int>
    {
        ["a"] = 1, ["an"] = 1, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5, ["six"] = 6, ["seven"] = 7, ["eight"] = 8,
        ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12, ["fifteen"] = 15, ["eighteen"] = 18, ["twenty"] = 20,
    }.ToFrozenDictionary();

    // Hours east of Greenwich. Letters that name several zones (IST, CST) are read as a newsroom's most common one.
    static readonly FrozenDictionary<string, double> Zones = new Dictionary<string, double>
    {
        ["Z"] = 0, ["GMT"] = 0, ["UTC"] = 0, ["BST"] = 1, ["CET"] = 1, ["CEST"] = 2, ["EET"] = 2, ["EEST"] = 3, ["MSK"] = 3, ["EST"] = -5, ["EDT"] = -4, ["CST"] = -6, ["CDT"] = -5,
        ["MST"] = -7, ["MDT"] = -6, ["PST"] = -8, ["PDT"] = -7, ["IST"] = 5.5, ["HKT"] = 8, ["SGT"] = 8, ["JST"] = 9, ["AEST"] = 10, ["AEDT"] = 11,
    }.ToFrozenDictionary();

    /// <summary>The dates of a text in reading order, not overlapping; of two that overlap the earlier, then the longer.</summary>
    /// <remarks>A day that its month never has, an hour past 23 and a numeric date whose month cannot be told from its day are none.</remarks>
    public static IReadOnlyList<DateMention> In(string text)
    {
        var found = DateExpressions.For(text)
            .SelectMany((expression, rank) => expression.Matches(text).Select(match => (Match: match, Words: WordsOf(match), Rank: rank)))
            .OrderBy(hit => hit.Words.Index).ThenByDescending(hit => hit.Words.Length).ThenBy(hit => hit.Rank);
        var mentions = new List<DateMention>();
        foreach (var (match, words, _) in found)
            if ((mentions.Count == 0 || words.Index >= mentions[^1].End) && Read(match) is { } mention)
                mentions.Add(mention);
        return mentions;
    }

    // What an expression needs before the date to know it ("in" before a month) is no part of it.
    static Group WordsOf(Match match) => match.Groups["words"] is { Success: true } words ? words : match;

    static DateMention? Read(Match match)
    {
        var month = Said(match, "monthnumber") is { } digits ? Number(digits) : MonthOf(Said(match, "month"));
        var day = Number(Said(match, "day"));
        if (match.Groups["first"].Success)
        {
            var (first, second) = (Number(Said(match, "first"))!.Value, Number(Said(match, "second"))!.Value);
            if (first > 12 == second > 12 && first != second) return null;
            (day, month) = first > 12 ? (first, second) : (second, first);
        }

        if (month is 0 or > 12 || day is 0 || day > DateTime.DaysInMonth(2000, month ?? 1)) return null;
        if (!TimeOf(match, out var time)) return null;
        var words = WordsOf(match);
        return new DateMention(words.Index, words.Index + words.Length)
        {
            Year = Number(Said(match, "year")),
            Month = month,
            Day = day,
            Weekday = WeekdayOf(Said(match, "weekday")),
            Time = time,
            Offset = OffsetOf(Said(match, "zone")),
            Relative = Said(match, "relative")?[0] switch { 'l' or 'L' => RelativeDay.Last, 't' or 'T' => RelativeDay.This, 'n' or 'N' => RelativeDay.Next, _ => null },
            Elapsed = ElapsedOf(match),
        };
    }

    static bool TimeOf(Match match, out TimeOnly? time)
    {
        time = null;
        if (Number(Said(match, "hour")) is not { } hour) return true;
        if (Said(match, "half") is { } half)
        {
            if (hour is 0 or > 12) return false;
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }

        if (hour > 23) return false;
        time = new TimeOnly(hour, Number(Said(match, "minute"))!.Value, Number(Said(match, "seconds")) ?? 0);
        return true;
    }

    static TimeSpan? OffsetOf(string? zone)
    {
        if (zone is null) return null;
        if (Zones.TryGetValue(zone, out var hours)) return TimeSpan.FromHours(hours);
        if (zone[0] is not ('+' or '-')) return null;
        var digits = zone.Replace(":", "")[1..];
        var offset = new TimeSpan(Number(digits[..2])!.Value, Number(digits[2..])!.Value, 0);
        return zone[0] == '-' ? -offset : offset;
    }

    static Elapsed? ElapsedOf(Match match)
    {
        if (Said(match, "count") is not { } count) return null;
        var number = Number(count) ?? Counts[count.ToLowerInvariant()];
        var unit = Said(match, "unit")![0] switch { 'd' => DateUnit.Day, 'w' => DateUnit.Week, 'm' => DateUnit.Month, _ => DateUnit.Year };
        var from = Said(match, "from") switch { "ago" => ElapsedFrom.Ago, "after" => ElapsedFrom.After, _ => ElapsedFrom.Before };
        return new Elapsed(number, unit, from, Exact: !match.Groups["near"].Success);
    }

    static int? MonthOf(string? name) => name is null ? null : Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, month => name.StartsWith(month, StringComparison.OrdinalIgnoreCase)) + 1;

    static DayOfWeek? WeekdayOf(string? name) => name is null ? null : (DayOfWeek)Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames, day => name.StartsWith(day, StringComparison.OrdinalIgnoreCase));

    static string? Said(Match match, string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

    static int? Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
