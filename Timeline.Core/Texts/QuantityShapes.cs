using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Texts;

/// <summary>Numbers that count nothing, by the shape in which they are written.</summary>
static class QuantityShapes
{
    const string Month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    const string Small = @"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)";
    const string Zone = "(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST)";

    // The order decides: a date owns its day before a label or score may, a time owns "5.10am" before a decimal may, an age its digits before a unit of time may.
    static readonly (QuantityKind Kind, Regex Pattern)[] Shapes =
    [
        (QuantityKind.Date, Of($@"\b{Month}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:(?:,| at)? (?:19|20)\d\d\b)?")),
        (QuantityKind.Date, Of($@"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {Month}\b(?:,? \d{{4}}\b)?")),
        (QuantityKind.Date, Of($@"\b{Month}\.?,? (?:1[0-9]|20)\d\d\b")),
        (QuantityKind.Date, Of(@"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b|\b9/11\b|\b7/7\b")),
        (QuantityKind.Date, Of(@"\b(?:1\d|20)\d0[’']?s\b|\b\d{1,2}(?:st|nd|rd|th)[ -](?:centur(?:y|ies)|millenni(?:um|a))\b|\b\d{1,5} (?:BC|BCE|AD|CE)\b|\bAD \d{1,4}\b")),
        (QuantityKind.Date, Of(@"\b(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)\b")),
        (QuantityKind.ClockTime, Of($@"\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b|{Zone}\b|local time\b|hours\b)")),
        (QuantityKind.ClockTime, Of(@"\b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\b")),
        (QuantityKind.ClockTime, Of($@"\b(?:1[0-2]|[1-9]) ?(?:[ap]\.m\.|[ap]m\b|o[’']clock\b)|\b(?:[01]\d|2[0-3])[0-5]\d ?(?:{Zone}|hours|hrs)\b")),
        (QuantityKind.Age, Of($@"\b(?<n>{Small}|\d{{1,3}}(?:,\d{{3}})+|\d{{4,}})[- –](?:year|month|week|day)s?[- ]old\b")),
        (QuantityKind.Age, Of(@"\baged? (?:of )?(?:between )?(?<n>\d{1,3})(?:(?:-| to | and )\d{1,3})?\b|\bin (?:his|her|their) (?:early |mid-?|late )?[2-9]0s\b")),
        (QuantityKind.Age, Of(@"\b\p{Lu}[\p{L}’'-]+, (?<s>(?<n>\d{1,3}))(?:,|\.)(?:\s|$)")),
        (QuantityKind.Label, Of(@"\b(?i:flight|route|highway|interstate|motorway|junction|exit|runway|terminal|gate|platform|pier|room|unit|reactor|article|section|chapter|resolution|channel|page|paragraph|figure|table|grade|category|phase|stage|level|boeing|airbus|falcon|windows|formula|bus|train|line|area|block|ward|district|zone|size|radio|psalm)(?: (?i:number|no\.?))? #?\d+[A-Z]?\b")),
        (QuantityKind.Label, Of(@"\b(?:No|no|Nos)\. ?\d+\b|#\d+|\b(?i:number)[ -](?:\d+|one|two|three|four|five)\b|\bnumero uno\b")),
        (QuantityKind.Label, Of(@"\b\p{Lu}{1,6}[-–]\d+\p{L}*\b|\bWorld War (?:One|Two|1|2)\b|\b\d+(?:\.\d+){2,}\b|\b\d{10,}\b")),
        (QuantityKind.Label, Of($@"\b{Small} (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10|20|100|1,000|1000)\b")),
        (QuantityKind.Ordinal, Of(@"\b(?<n>\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)\b")),
    ];

    /// <summary>The shapes in a stretch of text, in order, none overlapping another.</summary>
    public static IReadOnlyList<Quantity> Read(string text, TextSpan within)
    {
        var found = new List<Quantity>();
        foreach (var (kind, pattern) in Shapes)
            for (var match = pattern.Match(text, within.Start, within.Length); match.Success; match = match.NextMatch())
            {
                var span = Of(match.Groups["s"] is { Success: true } s ? s : match);
                var number = Of(match.Groups["n"] is { Success: true } n ? n : match);
                if (!found.Any(other => other.Span.Overlaps(span))) found.Add(Of(kind, span, number, text));
            }
        return [.. found.OrderBy(quantity => quantity.Span)];
    }

    static Quantity Of(QuantityKind kind, TextSpan span, TextSpan number, string text)
    {
        decimal? value = kind switch
        {
            QuantityKind.ClockTime => Minutes(text[span.Start..span.End]),
            QuantityKind.Age or QuantityKind.Ordinal => QuantityNumber.Read(QuantityLexeme.Read(text, number), 0)?.Value,
            _ => null,
        };
        return new(span, kind is QuantityKind.Age ? number : span, kind, value, value is { } known ? QuantityRange.Exactly(known) : QuantityRange.Any, Unit: null, Qualifier: null);
    }

    static decimal Minutes(string time)
    {
        var digits = new string([.. time.TakeWhile(c => char.IsAsciiDigit(c) || c is ':' or '.')]).Split([':', '.'], StringSplitOptions.RemoveEmptyEntries);
        var first = int.Parse(digits[0], CultureInfo.InvariantCulture);
        var (hour, minute) = digits.Length > 1 ? (first, int.Parse(digits[1], CultureInfo.InvariantCulture)) : first >= 100 ? (first / 100, first % 100) : (first, 0);
        var isAfternoon = time.Contains('p') && hour < 12;
        var isMidnight = time.Contains('a') && hour == 12;
        return (isMidnight ? 0 : hour * 60) + (isAfternoon ? 720 : 0) + minute;
    }

    static Regex Of(string pattern) => new(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    static TextSpan Of(Capture capture) => new(capture.Index, capture.Index + capture.Length);
}
