using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>The day that the head of a release states for itself: in the brackets of its dateline, else in its heading.</summary>
static partial class StatedDay
{
    /// <summary>In characters: heading, numbers of the release and dateline stand before.</summary>
    const int Head = 700;

    /// <summary>In characters: a longer line is a paragraph.</summary>
    const int LongestHeading = 120;

    /// <param name="year">Of a day that is written without one, where the head names none; null for unknown.</param>
    /// <returns>Null where the head states no day, or nothing tells of which year.</returns>
    public static EdtfDate? In(SourceText text, long? year = null)
    {
        var head = text.Text[..Math.Min(Head, text.Text.Length)];
        var dates = TextDates.Find(head, published: null);
        var stated = dates.FirstOrDefault(date => IsBracketed(head, date)) ?? dates.FirstOrDefault(date => IsInHeading(head, date));
        return stated is null ? null : WithYear(stated.Date, head, year, dates);
    }

    static bool IsBracketed(string head, TextDate date) => head.LastIndexOf('(', date.Start) is var open && open >= 0 && head[(open + 1)..date.Start].Trim().Length == 0 && BehindDate.IsMatch(head[date.End..]);

    /// <summary>“(Nov. 1. 2011)” is misprinted, but no less clear.</summary>
    [GeneratedRegex(@"^[.,]?\s*(?:\d{4})?\s*\)", RegexOptions.CultureInvariant)]
    static partial Regex BehindDate { get; }

    static bool IsInHeading(string head, TextDate date)
    {
        var start = date.Start == 0 ? 0 : head.LastIndexOf('\n', date.Start - 1) + 1;
        var end = head.IndexOf('\n', date.End);
        return end >= 0 && end - start <= LongestHeading && head[start..end].TrimEnd() is { Length: > 0 } line && line[^1] is not ('.' or '”' or '"');
    }

    static EdtfDate? WithYear(EdtfDate date, string head, long? year, IReadOnlyList<TextDate> dates)
    {
        if (Yearless.Match(date.Edtf) is { Success: true } day)
        {
            // "In June 2011", told in passing, is the year of that alone: the release is no older.
            var inPassing = dates.Where(told => told.Date.Earliest is not null && !IsInHeading(head, told) && !IsBracketed(head, told)).ToList();
            var written = Year.Matches(head).FirstOrDefault(match => !inPassing.Exists(told => told.Start <= match.Index && match.Index < told.End))?.Groups[1].Value ?? (year is { } given ? $"{given:0000}" : null);
            if (written is not null) return Of(written);
            return inPassing.Count > 0 && inPassing[0].Date.Earliest is { Day: var least } ? Of($"{least.Year:0000}") is { } same && same.Earliest!.Value.Day >= least ? same : Of($"{least.Year + 1:0000}") : null;

            EdtfDate? Of(string ofYear) => EdtfDate.Read($"{ofYear}-{day.Groups[1].Value}").Date;
        }
        return date is { Earliest: { } first, Latest: { } last } && first.Day == last.Day ? date : null;
    }

    [GeneratedRegex(@"^XXXX-(\d\d-\d\d)$", RegexOptions.CultureInvariant)]
    static partial Regex Yearless { get; }

    /// <summary>A year by itself, or the first part of a number of the release: “2010-05-CA-044”.</summary>
    [GeneratedRegex(@"(?<!\d)((?:19|20)\d\d)(?!\d)", RegexOptions.CultureInvariant)]
    static partial Regex Year { get; }
}
