using System.Globalization;
using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The last line of wire copy: the initials of those who wrote and edited it, the agency, and when it was sent.</summary>
sealed partial class SignOffs : IRecogniser
{
    const int LongestLine = 80;

    const int LongestContact = 300;

    const string Zone = "(?<zone>GMT|UTC|Z|ET|EST|EDT|CT|CST|CDT|PT|PST|PDT|BST|CET|CEST)";

    // "js/kl/0312", "(js/kl)", "dpa js kl".
    [GeneratedRegex(@"^\(?([a-z]{2,4}(/[a-z]{2,5}){1,5}([/ ]\d{4})?|(?<agency>dpa|AFP|AP|EFE|ANSA|AAP)( [a-z]{2,3}){1,4})\)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Initials { get; }

    // "AFP 271200 GMT MAR 16", "js/kl 271200 GMT MAR 16": day and clock in one, as telegrams have it.
    [GeneratedRegex($@"^\(?(([a-z]{{2,4}}(/[a-z]{{2,5}})+|(?<agency>\p{{L}}[\p{{L}}-]+)\)?)[\s/–-]+)?(?<day>[0-3]\d)(?<hour>[0-2]\d)(?<minute>[0-5]\d)\s?{Zone}\s+(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(?<year>[12]\d{{3}}|\d\d)\)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Telegram { get; }

    // "0312ET 27-03-16", "AP-NY-03-27-16 0312EDT".
    [GeneratedRegex($@"^\(?((?<agency>\p{{L}}+)[\s-]+(\p{{L}}+[\s-]+){{0,2}})?((?<hour>[0-2]\d)(?<minute>[0-5]\d)\s?{Zone}\s+(?<one>\d\d)[-/.](?<two>\d\d)[-/.](?<year>[12]\d{{3}}|\d\d)|(?<one>\d\d)[-/.](?<two>\d\d)[-/.](?<year>[12]\d{{3}}|\d\d)\s+(?<hour>[0-2]\d)(?<minute>[0-5]\d)\s?{Zone}?)\)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Clock { get; }

    // "((ola.renberg@wire.example; +47 555 0101))"
    [GeneratedRegex(@"^\(\(.*\)\)$", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    static partial Regex Contact { get; }

    static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public IEnumerable<Finding> Read(Page page)
    {
        var last = page.Open.LastOrDefault(piece => piece.IsStory)?.Index ?? -1;
        for (var i = 1; i < page.Pieces.Count; i++)
        {
            // It ends the story, or a take: then a line of the desk stands beside it.
            var piece = page.Pieces[i];
            if (piece.Reason is not null || piece.Span.Length > LongestContact) continue;
            if (piece.Index <= last && page.Pieces[i - 1].Reason is null && (i + 1 == page.Pieces.Count || page.Pieces[i + 1].Reason is null)) continue;

            var words = WireLines.Bare(piece.Words).ToString();
            if (Contact.IsMatch(words)) yield return new Finding.Aside(piece.Span, DropReason.Signature);
            if (words.Length > LongestLine) continue;
            var match = new[] { Telegram, Clock, Initials }.Select(form => form.Match(words)).FirstOrDefault(match => match.Success);
            if (match is null) continue;
            yield return new Finding.Aside(piece.Span, DropReason.Signature);
            if (match.Groups["agency"] is { Success: true } named && Agencies.Spelled(named.Value) is { } agency)
            {
                var start = page.Source.Text.IndexOf(named.Value, piece.Span.Start, StringComparison.Ordinal);
                yield return new Finding.Value(agency.Name, new Evidence(Fields.Agency, "signature", IngestWords.AgencyInSignature).At(page.Source, new TextSpan(start, start + named.Length)));
            }

            if (DayOf(match) is { } day) yield return new Finding.Sent(new Transmission(piece.Span, ByMail: false, day, TimeOf(match)));
        }
    }

    static DateOnly? DayOf(Match match)
    {
        if (!match.Groups["year"].Success) return null;
        var year = Number(match, "year") is var digits and < 100 ? 2000 + digits : Number(match, "year");
        if (match.Groups["month"].Success) return Day(year, Array.IndexOf(Months, match.Groups["month"].Value.ToLowerInvariant()) + 1, Number(match, "day"));

        // Which is the month differs from desk to desk: AP puts it first, of others only a number that can be none tells.
        var (one, two) = (Number(match, "one"), Number(match, "two"));
        if (match.Groups["agency"].Value is "AP") return Day(year, one, two);
        return (one > 12, two > 12) switch
        {
            (true, false) => Day(year, two, one),
            (false, true) => Day(year, one, two),
            _ => one == two ? Day(year, one, two) : null,
        };
    }

    static DateOnly? Day(int year, int month, int day) => month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    // A clock of a zone whose distance from UTC changes with the season is left at that.
    static string TimeOf(Match match)
    {
        if (Number(match, "hour") > 23) return "";
        var zone = match.Groups["zone"].Value.ToUpperInvariant() is "GMT" or "UTC" or "Z" ? "Z" : "";
        return $"T{match.Groups["hour"].Value}:{match.Groups["minute"].Value}:00{zone}";
    }

    static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
