using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest.Html;

/// <summary>Which number of “03/04/2016” is the month, where the page tells.</summary>
enum DayOrder { Unknown, DayFirst, MonthFirst }

/// <summary>A date as pages and their markup write it, in whatever language.</summary>
/// <param name="Start">Where it begins in the words it was read from, in UTF-16 code units.</param>
/// <param name="End">Where it ends, not included.</param>
/// <param name="Month">1 to 12; null where only the year is written.</param>
/// <param name="Day">Null where only the month is written.</param>
sealed partial record WrittenDate(int Start, int End, int Year, int? Month, int? Day)
{
    const int FirstYear = 1600;

    const int LastYear = 2100;

    static readonly FrozenDictionary<string, int> Months = WordTable.Shipped("IngestHtmlMonths")
        .SelectMany(row => row[1].Split('|').Select(name => (Name: name, Number: int.Parse(row[0], CultureInfo.InvariantCulture))))
        .ToFrozenDictionary(pair => pair.Name, pair => pair.Number);

    const string Clock = @"(?<hour>[0-2]?[0-9]):(?<minute>[0-5][0-9])(:(?<second>[0-5][0-9])([.,][0-9]+)?)?\s?(?<half>[AaPp]\.?[Mm]\b)?(\s?(?<zone>Z|[+-][0-9]{2}:?[0-9]{2}))?";

    const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    const string Year4 = "(?<year>[12][0-9]{3})";

    // Which of several readings of one place stands is decided by what is written first, then by this order.
    static readonly Regex[] Forms = [YearFirst, Digits, Japanese, Korean, DayFirst, MonthFirst, Numbers, ShortYear, MonthAndYear, YearAndMonth];

    [GeneratedRegex($@"\b{Year4}(?<mark>[-/.])(?<monthnumber>[01]?[0-9])[-/.](?<day>[0-3]?[0-9])([T ,]+{Clock}|T|\b)", Options)]
    static partial Regex YearFirst { get; }

    [GeneratedRegex($@"\b{Year4}(?<monthnumber>[01][0-9])(?<day>[0-3][0-9])(T?(?<hour>[0-2][0-9])(?<minute>[0-5][0-9])((?<second>[0-5][0-9]))?)?\b", Options)]
    static partial Regex Digits { get; }

    [GeneratedRegex($@"\b{Year4}年\s?(?<monthnumber>[01]?[0-9])月\s?(?<day>[0-3]?[0-9])日", Options)]
    static partial Regex Japanese { get; }

    [GeneratedRegex($@"\b{Year4}[.년]\s?(?<monthnumber>[01]?[0-9])[.월]\s(?<day>[0-3]?[0-9])", Options)]
    static partial Regex Korean { get; }

    // Two elements beside each other, whose words only the style sheet sets apart: "Report7 April 2020".
    [GeneratedRegex($@"(\b|\p{{Ll}})(?<day>[0-3]?[0-9])(st|nd|rd|th|er|\.|º|ª|-)?[\s-]?\s?(of |de |d’|d')?(?<month>\p{{L}}{{3,12}})\.?,?[\s-]?(de |del )?\s?{Year4}\b(\D{{1,6}}{Clock})?", Options)]
    static partial Regex DayFirst { get; }

    [GeneratedRegex($@"\b(?<month>\p{{L}}{{3,12}})\.?\s?(?<day>[0-3]?[0-9])(st|nd|rd|th)?,?\s?\s?{Year4}\b(\D{{1,6}}{Clock})?", Options)]
    static partial Regex MonthFirst { get; }

    [GeneratedRegex($@"\b(?<first>[0-3]?[0-9])(?<mark>[-/.])\s?(?<second2>[0-3]?[0-9])[-/.]\s?{Year4}\b(\D{{1,6}}{Clock})?", Options)]
    static partial Regex Numbers { get; }

    [GeneratedRegex(@"\b(?<first>[0-3]?[0-9])(?<mark>[-/.])(?<second2>[0-3]?[0-9])[-/.](?<shortyear>[0-9]{2})\b", Options)]
    static partial Regex ShortYear { get; }

    [GeneratedRegex($@"\b(?<month>\p{{L}}{{3,12}})\.?,?\s(de )?{Year4}\b", Options)]
    static partial Regex MonthAndYear { get; }

    [GeneratedRegex($@"\b{Year4}[-/](?<monthnumber>[01][0-9])\b", Options)]
    static partial Regex YearAndMonth { get; }

    [GeneratedRegex(@"^\s*(?<seconds>[1-4][0-9]{8,9})([0-9]{3})?\s*$", Options)]
    static partial Regex Stamp { get; }

    [GeneratedRegex(@"^\s*(?<year>[12][0-9]{3})\s*$", Options)]
    static partial Regex OnlyYear { get; }

    /// <summary>The clock time as EDTF writes it behind the day (<c>T17:47:00Z</c>); empty where it says none, and for midnight, which stands where nobody gave one.</summary>
    public string Time { get; init; } = "";

    /// <summary>The other day it may be, where nothing tells the day from the month: the same two numbers the other way round.</summary>
    public (int Month, int Day)? Otherwise { get; init; }

    /// <summary>As EDTF; of two days it may be, one of both.</summary>
    public string Edtf => this switch
    {
        { Otherwise: { } other } => $"[{string.Join(',', new[] { Iso(Month!.Value, Day!.Value), Iso(other.Month, other.Day) }.Order(StringComparer.Ordinal))}]",
        { Day: { } day } => Iso(Month!.Value, day) + Time,
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    /// <summary>The day without the time; null where it is not written or may be one of two.</summary>
    public DateOnly? OneDay => Day is { } day && Otherwise is null ? new DateOnly(Year, Month!.Value, day) : null;

    /// <summary>The date that a value of the markup is: with nothing around it but a weekday and a time.</summary>
    public static WrittenDate? Value(string words, DayOrder order)
    {
        if (words.Length > 80) return null;
        if (Stamp.Match(words) is { Success: true } stamp && DateTimeOffset.FromUnixTimeSeconds(long.Parse(stamp.Groups["seconds"].Value, CultureInfo.InvariantCulture)) is var instant && instant.Year >= 1995)
            return new WrittenDate(0, words.Length, instant.Year, instant.Month, instant.Day) { Time = instant.ToString("'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) };
        if (OnlyYear.Match(words) is { Success: true } year) return In(words, order).FirstOrDefault() ?? Checked(0, words.Length, Number(year, "year")!.Value, null, null);
        return In(words, order).FirstOrDefault();
    }

    /// <summary>The dates in the words in reading order, not overlapping; a date that no calendar has is none.</summary>
    public static IReadOnlyList<WrittenDate> In(string words, DayOrder order)
    {
        if (!words.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var found = new List<WrittenDate>();
        foreach (var form in Forms)
            foreach (Match match in form.Matches(words))
                if (Read(match, order) is { } date && !found.Exists(other => other.Start < date.End && date.Start < other.End)) found.Add(date);
        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        return found;
    }

    static WrittenDate? Read(Match match, DayOrder order)
    {
        var year = Number(match, "year") ?? (Number(match, "shortyear") is { } two ? two + (two < 70 ? 2000 : 1900) : 0);
        int? month = Number(match, "monthnumber");
        if (match.Groups["month"] is { Success: true } name)
        {
            if (!Months.TryGetValue(name.Value.ToLowerInvariant(), out var named)) return null;
            month = named;
        }

        var (start, end) = (match.Groups["day"] is { Success: true } day && day.Index == match.Index + 1 ? day.Index : match.Index, match.Index + match.Length);
        if (Number(match, "first") is not { } first || Number(match, "second2") is not { } second) return Checked(start, end, year, month, Number(match, "day")) is { } plain ? plain with { Time = TimeOf(match) } : null;
        // Full stops part the numbers where days come first.
        if (order == DayOrder.Unknown && match.Groups["mark"].Value == ".") order = DayOrder.DayFirst;
        var (dayFirst, monthFirst) = (Checked(start, end, year, second, first), Checked(start, end, year, first, second));
        var date = dayFirst is null || monthFirst is null || first == second ? dayFirst ?? monthFirst
            : order == DayOrder.DayFirst ? dayFirst
            : order == DayOrder.MonthFirst ? monthFirst
            : dayFirst with { Otherwise = (first, second) };
        return date is { Otherwise: null } ? date with { Time = TimeOf(match) } : date;
    }

    static WrittenDate? Checked(int start, int end, int year, int? month, int? day)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12) return null;
        if (day is { } of && (of == 0 || of > DateTime.DaysInMonth(year, month!.Value))) return null;
        // The day on which machines begin to count stands for none.
        return (year, month, day) is (1970, 1, 1) ? null : new WrittenDate(start, end, year, month, day);
    }

    static string TimeOf(Match match)
    {
        if (Number(match, "hour") is not { } hour || Number(match, "minute") is not { } minute) return "";
        if (match.Groups["half"] is { Success: true, Value: var half } && hour is >= 1 and <= 12) hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        var second = Number(match, "second") ?? 0;
        if (hour > 23 || (hour == 0 && minute == 0 && second == 0)) return "";
        var zone = match.Groups["zone"].Value;
        if (zone is ['+' or '-', ..]) zone = int.Parse(zone.AsSpan(1, 2), CultureInfo.InvariantCulture) > 14 ? "" : zone.Length == 5 ? $"{zone[..3]}:{zone[3..]}" : zone;
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}{(zone is "+00:00" or "-00:00" ? "Z" : zone)}");
    }

    string Iso(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}");

    static int? Number(Match match, string group) => match.Groups[group] is { Success: true, Value: var digits } ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
}
