using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>A line near the headline that tells paper and day in parts, with who wrote it, the edition or the section among them: “Cape Courier – 4 March 2016 – 2nd edition”, “4 March 2016 | Cape Courier | By Femi Ade”.</summary>
sealed partial class ImprintLine : IRecogniser
{
    const int LinesNearHeadline = 6, LongestLine = 160, MostParts = 5;

    [GeneratedRegex(@"\s*[|·•]\s*|\s+[–—-]\s+", RegexOptions.CultureInvariant)]
    static partial Regex Between { get; }

    /// <summary>Edition, section or kind of text.</summary>
    [GeneratedRegex(@"^(((\d+(st|nd|rd|th)|first|second|third|final|late|early|morning|evening|weekend|print|online|international|national|regional) edition)|opinion|comment|commentary|analysis|comment and analysis|news and analysis|editorial|leader|letters|news|world|home news|politics|business|economy|culture|sport|local|national|international|regions?|technology|science|health|travel|africa|asia|europe|americas?|live|updates?|features?|report|reportage|interview|background|breaking( news)?|page \d+|p\. ?\d+|front page|\d+ min(ute)?s? read)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Label { get; }

    [GeneratedRegex(@"^(from )?(our|a|the) ((own|special|staff|foreign|political|local) )*(correspondents?|reporters?|writers?|staff)( in .+)?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Correspondent { get; }

    /// <summary>A paper's name, and in brackets where it appears.</summary>
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}&.’'-]*( [\p{L}&.’'-]+)*)( \(\p{Lu}[\p{L} .-]*\))?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Paper { get; }

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in page.Open.Take(LinesNearHeadline))
        {
            if (piece is { IsStory: true, WordCount: >= 12 }) yield break;
            if (piece.Span.Length > LongestLine || !piece.HasDigit || piece.EndsSentence) continue;
            TextSpan[] parts = [.. Parts(piece)];
            // Of two parts, name and day, others tell.
            if (parts.Length is < 3 or > MostParts) continue;
            var days = Array.FindAll(parts, part => IsDay(page.Source[part], page.Rules));
            var rest = Array.FindAll(parts, part => !days.Contains(part) && !Label.IsMatch(page.Source[part]) && !Correspondent.IsMatch(page.Source[part]) && !Byline.Opens(page.Source[part]));
            if (days.Length != 1 || rest is not [var paper] || Name(page.Source[paper]) is not { } name) continue;
            // Who wrote it, the byline tells that is left.
            foreach (var (at, part) in parts.Index().Where(part => !Byline.Opens(page.Source[part.Item])))
                yield return new Finding.Aside(new TextSpan(at > 0 && Byline.Opens(page.Source[parts[at - 1]]) ? parts[at - 1].End : part.Start, at + 1 < parts.Length ? parts[at + 1].Start : part.End), days.Contains(part) ? DropReason.Published : part == paper || Label.IsMatch(page.Source[part]) ? DropReason.Chrome : DropReason.Byline);
            yield return new Finding.Value(Outlets.Spelled(name) ?? name, new Evidence(Fields.Outlet, "masthead", IngestWords.OutletBesideDay).At(page.Source, new TextSpan(paper.Start, paper.Start + name.Length)));
            yield break;
        }
    }

    static IEnumerable<TextSpan> Parts(Piece piece)
    {
        var start = 0;
        foreach (Match mark in Between.Matches(piece.Words))
        {
            if (mark.Index > start) yield return new TextSpan(piece.Span.Start + start, piece.Span.Start + mark.Index);
            start = mark.Index + mark.Length;
        }
        if (start < piece.Words.Length) yield return new TextSpan(piece.Span.Start + start, piece.Span.End);
    }

    static bool IsDay(string part, OutletRules rules) =>
        DateMentions.In(part, rules.Numbers, open: true) is { Count: > 0 } dates && dates.Any(date => date.StatedDay is not null || date.Either is not null) && DateStamp.Rest(part, dates).Length == 0;

    /// <summary>The paper that the part names; null for what may be a place, a section or somebody.</summary>
    static string? Name(string part) =>
        Paper.Match(part).Groups["name"] is { Success: true, Value: var name } && Agencies.Spelled(name) is null && (Outlets.NamedBy(name) is not null || NameAndDay.IsArticleAndNoun(name)) ? name : null;
}
