using System.Buffers;
using System.Text.RegularExpressions;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Numbers that count nothing, by the shape in which they are written.</summary>
static partial class QuantityShapes
{
    const string Month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    const string Small = @"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?)";
    const string Zone = "(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|IST)";

    /// <param name="Needed">What all of them have in them; null where there is nothing.</param>
    /// <param name="InWords">What those have in them that are written without a digit; null where none are.</param>
    readonly record struct Shape(QuantityKind Kind, Regex Pattern, SearchValues<string>? Needed = null, SearchValues<string>? InWords = null);

    static readonly SearchValues<string>
        Months = Any("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        Joints = Any("-", "–", "/"),
        Clocks = SearchValues.Create(["past", "quarter", " to ", "clock"], StringComparison.OrdinalIgnoreCase),
        Halves = Any(" in the ", " at night", "noon", "midday"),
        Tos = Any("five to ", "ten to ", "twenty to "),
        Ages = Any("age", "turn", "Age", "in his ", "in her ", "in their ");

    // The order decides: a date owns its day before a label or score may, a time owns "5.10am" before a decimal may, an age its digits before a unit of time may.
    // What is needed is looked for first: most stretches have no digit, and of those that have one most have nothing of these.
    static readonly Shape[] Shapes =
    [
        new(QuantityKind.Label, AddressOfPage, Any("://", "www.")),
        new(QuantityKind.Label, Telephone, Any("+", "-")),
        new(QuantityKind.Date, MonthFirst, Months),
        new(QuantityKind.Date, DayFirst, Months),
        new(QuantityKind.Date, MonthAndYear, Months),
        new(QuantityKind.Date, DigitsOfADay, Joints),
        new(QuantityKind.Date, DecadeOrEra, Any("0s", "0’s", "0's", "centur", "millenni", "BC", "AD", "CE")),
        new(QuantityKind.Date, SpanOfYears, Joints),
        new(QuantityKind.ClockTime, TimeWithMark, Any(":", ".")),
        new(QuantityKind.ClockTime, TimeOfDay, Any(":")),
        new(QuantityKind.ClockTime, EntryTime.Pattern, Any(".")),
        new(QuantityKind.ClockTime, TimeWithPoint, Any(".")),
        new(QuantityKind.ClockTime, HourAlone),
        new(QuantityKind.ClockTime, QuantityClock.Told, Clocks, Clocks),
        new(QuantityKind.ClockTime, QuantityClock.ToldBefore, Tos, Tos),
        new(QuantityKind.ClockTime, QuantityClock.OfHalfDay, Halves, Halves),
        new(QuantityKind.Age, Aged, Ages, Ages),
        new(QuantityKind.Age, AgeAfterName, Any(", ")),
        new(QuantityKind.Age, AgeOfPeople, Any("under ", "over "), Any("under ", "over ")),
        new(QuantityKind.Label, LabelledNumber),
        new(QuantityKind.Label, NumberSign, InWords: SearchValues.Create(["number", "numero uno"], StringComparison.OrdinalIgnoreCase)),
        new(QuantityKind.Label, ModelOrSerial, InWords: Any("World War ")),
        new(QuantityKind.Label, PartOfCode, Any("-", "–")),
        new(QuantityKind.Ordinal, NumberWithEnding, Any("st", "nd", "rd", "th")),
    ];

    static SearchValues<string> Any(params ReadOnlySpan<string> words) => SearchValues.Create(words, StringComparison.Ordinal);

    /// <summary>The shapes in a stretch of text, in order, none overlapping another.</summary>
    public static IReadOnlyList<Quantity> Read(string text, TextSpan within)
    {
        var found = new List<Quantity>();
        var words = text.AsSpan(within.Start, within.Length);
        var hasDigit = HasDigit(words);
        foreach (var (kind, pattern, needed, inWords) in Shapes)
        {
            if (!hasDigit && (inWords is null || !words.ContainsAny(inWords)) || needed is not null && !words.ContainsAny(needed)) continue;
            for (var match = pattern.Match(text, within.Start, within.Length); match.Success; match = match.NextMatch())
            {
                var span = Of(match.Groups["s"] is { Success: true } s ? s : match);
                var number = Of(match.Groups["n"] is { Success: true } n ? n : match);
                if (found.Any(other => other.Span.Overlaps(span))) continue;
                found.Add(kind == QuantityKind.Age ? match.Groups["two"].Success ? new(span, span, kind, null, QuantityRange.Any, "year", Qualifier: null) : Age(span, number, match.Groups["m"] is { Success: true } last ? Of(last) : null, text, within.Start) : Of(kind, span, number, text));
            }
        }
        return found.Count < 2 ? found : [.. found.OrderBy(quantity => quantity.Span)];
    }

    static bool HasDigit(ReadOnlySpan<char> words)
    {
        foreach (var c in words) if (char.IsDigit(c)) return true;
        return false;
    }

    static Quantity Of(QuantityKind kind, TextSpan span, TextSpan number, string text)
    {
        decimal? value = kind switch
        {
            QuantityKind.ClockTime => QuantityClock.Minutes(text[span.Start..span.End]),
            QuantityKind.Ordinal => QuantityNumber.Read(QuantityLexeme.Read(text, number), 0)?.Value,
            _ => null,
        };
        return new(span, span, kind, value, value is { } known ? QuantityRange.Exactly(known) : QuantityRange.Any, Unit: null, Qualifier: null);
    }

    /// <summary>An age with the words before it: “under the age of 12”. “In her sixties” has no number.</summary>
    static Quantity Age(TextSpan span, TextSpan number, TextSpan? last, string text, int start)
    {
        var age = new Quantity(span, number, QuantityKind.Age, null, QuantityRange.Any, Unit: "year", Qualifier: null);
        if (Number(number, text) is not { } value) return age;
        if (last is { } until && Number(until, text) is { } most && most > value) return age with { Number = new(number.Start, until.End), Range = QuantityRange.Between(value, most) };
        var before = QuantityLexeme.Read(text, new(start, span.Start));
        var end = before is [.., { Lower: "the" }] ? before.Length - 1 : before.Length;
        if (QuantityQualifier.EndingAt(before, end) is not var (qualifier, length)) return age with { Value = value, Range = QuantityRange.Exactly(value) };
        return age with { Span = new(before[end - length].Span.Start, span.End), Value = value, Range = qualifier.Of(value, isOneUnit: value == 1), Qualifier = qualifier.Words };
    }

    static decimal? Number(TextSpan number, string text) => QuantityNumber.Read(QuantityLexeme.Read(text, number), 0)?.Value;

    static TextSpan Of(Capture capture) => new(capture.Index, capture.Index + capture.Length);

    [GeneratedRegex($@"\b{Month}\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?:(?:,| at)? (?:19|20)\d\d\b)?", RegexOptions.CultureInvariant)]
    static partial Regex MonthFirst { get; }

    [GeneratedRegex($@"\b\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {Month}\b(?:,? \d{{4}}\b)?", RegexOptions.CultureInvariant)]
    static partial Regex DayFirst { get; }

    [GeneratedRegex($@"\b{Month}\.?,? (?:1[0-9]|20)\d\d\b", RegexOptions.CultureInvariant)]
    static partial Regex MonthAndYear { get; }

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b|\b9/11\b|\b7/7\b", RegexOptions.CultureInvariant)]
    static partial Regex DigitsOfADay { get; }

    [GeneratedRegex(@"\b(?:1\d|20)\d0[’']?s\b|\b\d{1,2}(?:st|nd|rd|th)[ -](?:centur(?:y|ies)|millenni(?:um|a))\b|\b\d{1,5} (?:BC|BCE|AD|CE)\b|\bAD \d{1,4}\b", RegexOptions.CultureInvariant)]
    static partial Regex DecadeOrEra { get; }

    [GeneratedRegex(@"\b(?:19|20)\d\d[-–/](?:(?:19|20)\d\d|\d\d)\b", RegexOptions.CultureInvariant)]
    static partial Regex SpanOfYears { get; }

    [GeneratedRegex($@"\b(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)? ?(?:[ap]\.m\.|[ap]m\b|{Zone}\b|local time\b|hours\b)", RegexOptions.CultureInvariant)]
    static partial Regex TimeWithMark { get; }

    [GeneratedRegex(@"\b(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\b", RegexOptions.CultureInvariant)]
    static partial Regex TimeOfDay { get; }

    /// <summary>“04.20”, “at 4.20 in the morning”, and not “at 4.20 a share”.</summary>
    [GeneratedRegex(@"(?<![\d.,:$€£])0\d\.[0-5]\d\b(?!\.?\d)|\b(?:at|around|about|by|until|since|before|after) (?<s>(?:1?\d|2[0-3])\.[0-5]\d)(?= (?:in the (?:morning|afternoon|evening)|at night|this (?:morning|afternoon|evening)|yesterday|today|tonight|last night|local time)\b)", RegexOptions.CultureInvariant)]
    static partial Regex TimeWithPoint { get; }

    [GeneratedRegex($@"\b(?:1[0-2]|[1-9]) ?(?:[ap]\.m\.|[ap]m\b|o[’']clock\b)|\b(?:[01]\d|2[0-3])[0-5]\d ?(?:{Zone}|hours|hrs)\b", RegexOptions.CultureInvariant)]
    static partial Regex HourAlone { get; }

    [GeneratedRegex($@"\b[Aa]ge[ds]? (?:of )?(?:between (?<n>{Small}) and (?<m>{Small})|(?<n>{Small})(?:(?:-|–| to )(?<m>{Small})|(?<two> and \d{{1,3}}))?)\b(?!-)|\bturn(?:ed|s|ing) (?<s>(?<n>\d{{1,3}}))(?=[,.;]|$| (?:on|in|today|this|last|next|yesterday|earlier|and|when|while|at)\b)|\bin (?:his|her|their) (?:early |mid-?|late )?(?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b", RegexOptions.CultureInvariant)]
    static partial Regex Aged { get; }

    [GeneratedRegex(@"\b\p{Lu}[\p{L}’'-]+, (?<s>(?<n>\d{1,3}))(?:,|\.)(?:\s|$)", RegexOptions.CultureInvariant)]
    static partial Regex AgeAfterName { get; }

    [GeneratedRegex(@"\b(?:them|whom|those|people|men|women|children|girls|boys|youths|residents|patients|voters) (?:who )?(?:(?:are|is|were|was) )?(?:under|over) (?<s>(?<n>\d{1,2}))(?=[.,;:)]|$)|\b(?:[Cc]hildren|toddlers?|infants|girls|boys) (?:under|over) (?<s>(?<n>\d{1,2}|two|three|four|five|six|ten|twelve))\b(?! (?:years|months|hours|days|minutes))", RegexOptions.CultureInvariant)]
    static partial Regex AgeOfPeople { get; }

    [GeneratedRegex(@"\b(?i:flight|route|highway|interstate|motorway|junction|exit|runway|terminal|gate|platform|pier|room|unit|reactor|article|section|chapter|resolution|channel|page|paragraph|figure|table|grade|category|phase|stage|level|boeing|airbus|falcon|windows|formula|bus|train|line|area|block|ward|district|zone|size|radio|psalm)(?: (?i:number|no\.?))? #?\d+[A-Z]?(?:[-–]\d+)?\b", RegexOptions.CultureInvariant)]
    static partial Regex LabelledNumber { get; }

    [GeneratedRegex(@"\b(?:No|no|Nos)\. ?\d+\b|#\d+|\b(?i:number)[ -](?:\d+|one|two|three|four|five)\b|\bnumero uno\b", RegexOptions.CultureInvariant)]
    static partial Regex NumberSign { get; }

    [GeneratedRegex(@"\b\p{Lu}{1,6}[-–]\d+\p{L}*\b|\b[2-6]G\b|\bWorld War (?:One|Two|1|2)\b|\b(?!\d{1,3}(?:\.\d{3}){2,}(?![\d.]*\d))\d+(?:\.\d+){2,}\b|(?<=\w\W{0,3})\b\d{10,}\b|\b\d{10,}\b(?=\W{0,3}\w)", RegexOptions.CultureInvariant)]
    static partial Regex ModelOrSerial { get; }

    /// <summary>“ab12-340m”</summary>
    [GeneratedRegex(@"\b\p{L}+\d+[-–]\d+\p{L}*\b", RegexOptions.CultureInvariant)]
    static partial Regex PartOfCode { get; }

    [GeneratedRegex(@"\b(?:https?://|www\.)\S+", RegexOptions.CultureInvariant)]
    static partial Regex AddressOfPage { get; }

    /// <summary>“+44-20-7946-0018”, “+44 20 7946 0018”, “212-555-0147”, “(212) 555-0147”</summary>
    [GeneratedRegex(@"\+\d{1,3}(?:[-.]\d{2,5}){1,4}(?:/\d+)*\b|\+\d{1,3}(?: \(?\d{2,5}\)?){2,5}\b|\b\d{3}-\d{3}-\d{4}\b|\(\d{3}\) ?\d{3}-\d{4}\b", RegexOptions.CultureInvariant)]
    static partial Regex Telephone { get; }

    [GeneratedRegex(@"\b(?<n>\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)\b", RegexOptions.CultureInvariant)]
    static partial Regex NumberWithEnding { get; }
}
