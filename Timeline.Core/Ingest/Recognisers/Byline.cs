using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Who wrote it: “By X” and “Reporting by X” on a line of their own, or an agency's name alone above the story.</summary>
sealed partial class Byline : IRecogniser
{
    const int MostWords = 24;

    [GeneratedRegex(@"^(By|BY|by|Reporting by|REPORTING BY|Written by|Posted by|Live (reporting|updates|coverage) by|From our (own |special |foreign )?correspondents?|Story by|Words by|Text by|(Reporter|Author|Writer)(?=: ))[:\s]+(?<names>\p{Lu}.*?)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Line { get; }

    [GeneratedRegex(@"^\((Reporting by|Written by|Writing by)\s+(?<names>[^;)]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex InBrackets { get; }

    // "Jane Doe, Associated Press" without "By".
    [GeneratedRegex(@"^(\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+\s*[,|–—-]\s*(?<agency>\p{L}.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex NameAndAgency { get; }

    // "Posted by Ansel Rook on The Tideline blog"
    [GeneratedRegex(@"^Posted by [^,;|]*?\p{L} (on|in|at) (?<outlet>(The )?\p{Lu}[\p{L}&’'-]*( \p{Lu}[\p{L}&’'-]*){0,3})( (blog|site|website|newsletter))?[\s,|·•–—-]*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex PostedOn { get; }

    [GeneratedRegex(@"\b(writer|reporter|correspondent|editor|bureau|staff|contributor|critic|columnist|photographer)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Post { get; }

    public IEnumerable<Finding> Read(Page page)
    {
        var firstStory = page.Open.FirstOrDefault(piece => piece.IsStory)?.Index ?? int.MaxValue;
        for (var i = 0; i < page.Open.Count; i++)
        {
            var piece = page.Open[i];
            var words = piece.Words;
            if (NamesIn(piece, piece.Index < firstStory) is not { } names) continue;

            // “By Jane Doe, Cape Courier”
            var comma = words.LastIndexOf(", ", names.End - 1, names.Length, StringComparison.Ordinal);
            if (comma > 0 && words[(comma + 2)..names.End] is var paper && Agencies.Spelled(paper) is null && !Post.IsMatch(paper) && Outlets.NamedBy(paper) is { } outlet)
            {
                yield return new Finding.Value(outlet, new Evidence(Fields.Outlet, "byline", IngestWords.OutletInByline).At(page.Source, new TextSpan(piece.Span.Start + comma + 2, piece.Span.Start + names.End)));
                names = new TextSpan(names.Start, comma);
            }
            var place = names.From(piece.Span.Start);
            yield return new Finding.Aside(piece.Span, DropReason.Byline);
            yield return new Finding.Value(page.Source[place], new Evidence(Fields.Byline, "byline", IngestWords.BylineLine).At(page.Source, place));
            foreach (var (agency, span) in Agencies.In(page.Source[place]).Where(found => found.Agency.Kind is not AgencyKind.Photo && !IsGivenName(page.Source[place], found.Span)).Take(1))
                yield return new Finding.Value(agency.Name, new Evidence(Fields.Agency, "byline", IngestWords.AgencyInByline).At(page.Source, span.From(place.Start)));

            if (PostedOn.Match(words).Groups["outlet"] is { Success: true } posted)
                yield return new Finding.Value(Outlets.Spelled(posted.Value) ?? posted.Value, new Evidence(Fields.Outlet, "byline", IngestWords.OutletPostedOn).At(page.Source, new TextSpan(piece.Span.Start + posted.Index, piece.Span.Start + posted.Index + posted.Length)));

            if (i + 1 < page.Open.Count && page.Open[i + 1] is var next && next.Group == piece.Group && IsPost(next))
                yield return new Finding.Aside(next.Span, DropReason.Byline);
        }
    }

    /// <summary>Whether a line begins as one does that tells who wrote it.</summary>
    public static bool Opens(string line) => line.StartsWith("By ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Posted by ", StringComparison.Ordinal) || line.StartsWith("Live reporting by ", StringComparison.Ordinal) || line.StartsWith("From our correspondent ", StringComparison.Ordinal) || line.StartsWith("Reporter: ", StringComparison.Ordinal) || line.StartsWith("Author: ", StringComparison.Ordinal) || line.StartsWith("Writer: ", StringComparison.Ordinal);

    static TextSpan? NamesIn(Piece piece, bool above)
    {
        if (piece.WordCount > 2 * MostWords) return null;
        var words = piece.Words;
        if (InBrackets.Match(words) is { Success: true } brackets) return Place(brackets.Groups["names"]);
        if (piece.WordCount > MostWords) return null;

        if (Line.Match(words) is { Success: true } line)
        {
            // "By Friday the water had fallen." is a sentence: only a line that reports may end in a full stop.
            var reports = words.StartsWith("Reporting", StringComparison.OrdinalIgnoreCase) || words.StartsWith("Written", StringComparison.Ordinal);
            if (reports || !piece.EndsSentence) return Place(line.Groups["names"]);
        }

        return above && (Agencies.Spelled(words) is { Kind: not AgencyKind.Photo } || Agencies.Spelled(NameAndAgency.Match(words).Groups["agency"].Value) is not null) ? new TextSpan(0, words.Length) : null;
    }

    static TextSpan Place(Group names)
    {
        var posted = $"{names.Value} ".IndexOf(" on ", StringComparison.Ordinal);
        var cut = names.Value.IndexOfAny([';', '|']) is var mark && posted >= 0 && (mark < 0 || posted < mark) ? posted : mark;
        var length = (cut < 0 ? names.Value : names.Value[..cut]).TrimEnd(' ', '.', ',', ')').Length;
        return new TextSpan(names.Index, names.Index + length);
    }

    /// <summary>“Petra Lunn” is somebody; “Petra” alone and “Reuters Staff” are agencies.</summary>
    static bool IsGivenName(string byline, TextSpan agency) =>
        Agencies.IsGivenName(byline[agency.Start..agency.End]) && byline.AsSpan(agency.End) is [' ', var initial, var second, ..] && char.IsUpper(initial) && char.IsLower(second);

    static bool IsPost(Piece line) => line.WordCount <= 6 && !line.EndsSentence && (Post.IsMatch(line.Words) || Agencies.Spelled(line.Words) is not null);
}
