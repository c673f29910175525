using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The day beside the name of a paper or of who wrote it, near the headline: “Cape Courier | 4 March 2016”, “Cape News | Last updated 4 March 2016, 21:30”, “4 March 2016 — Cape Courier”. Whose name it is, others say, but of “The Meridian”.</summary>
sealed partial class NameAndDay : IRecogniser
{
    // Headline, name and day; the title of the page and a standfirst may stand between.
    const int LinesNearHeadline = 6;

    const int LongestLine = 120;

    const int MostWordsOfName = 6;

    // "am" and "of the" stand in names of papers; a headline has longer words in lower case.
    const int LongestSmallWord = 3;

    /// <summary>Fewer letters are no name by themselves.</summary>
    const int FewestLetters = 4;

    /// <summary>What a paper calls those who write it, behind its name.</summary>
    static readonly HashSet<string> Desks = ["live", "desk", "staff", "team", "blog", "online", "newsroom"];

    const string Capitalised = @"(?<name>\p{Lu}[\p{L}&.’'-]*( [\p{L}&.’'-]+)*)";

    [GeneratedRegex($@"^{Capitalised}\s*[,|·•–—-]\s*((press |media |news )?(statement|release|update|briefing)\s*,\s*)?(((first|last|originally)\s+)?(published|posted|updated|modified|issued|filed)(\s+(on|at))?\s*:?\s*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex Before { get; }

    [GeneratedRegex($@"^\s*[,|·•–—-]\s*{Capitalised}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Behind { get; }

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var (number, piece) in page.Open.Take(LinesNearHeadline).Index())
        {
            if (piece is { IsStory: true, WordCount: >= 12 }) yield break;
            if (piece.Span.Length > LongestLine || !piece.HasDigit || piece.EndsSentence) continue;
            var dates = DateMentions.In(piece.Words, page.Rules.Numbers, open: true);
            if (dates.Count == 0 || dates[0] is { StatedDay: null, Either: null }) continue;
            var start = dates[0].Start;
            var isLast = DateStamp.Rest(new string(' ', start) + piece.Words[start..], dates).Length == 0;
            if (start == 0 && DateStamp.Rest(piece.Words[..dates[^1].End], dates).Length == 0 && Behind.Match(piece.Words[dates[^1].End..]) is { Success: true } behind && IsName(behind.Groups["name"].Value, isFirst: number == 0))
                yield return new Finding.Aside(new TextSpan(piece.Span.Start, piece.Span.Start + dates[^1].End + behind.Groups["name"].Index), DropReason.Published);
            else if (isLast && Before.Match(piece.Words[..start]) is { Success: true } match && char.IsUpper(match.Value[0]) && IsName(match.Groups["name"].Value, isFirst: number == 0))
            {
                var name = match.Groups["name"];
                if (!name.Value.Contains(' '))
                {
                    yield return new Finding.Aside(piece.Span, DropReason.Published);
                    continue;
                }
                yield return new Finding.Aside(new TextSpan(piece.Span.Start + name.Length, piece.Span.End), DropReason.Published);
                if (!IsArticleAndNoun(name.Value)) continue;
                var place = new TextSpan(piece.Span.Start, piece.Span.Start + name.Length);
                yield return new Finding.Aside(place, DropReason.Chrome);
                yield return new Finding.Value(name.Value, new Evidence(Fields.Outlet, "masthead", IngestWords.OutletBesideDay).At(page.Source, place));
            }
        }
    }

    /// <summary>“The Meridian”: nobody is called so, and few places.</summary>
    public static bool IsArticleAndNoun(string name) =>
        Outlets.NamedBy(name) is null && name.StartsWith("The ", StringComparison.OrdinalIgnoreCase) && name.Split(' ').All(word => char.IsUpper(word[0]) || word.Length <= LongestSmallWord) && !PlacesWithArticle.Contains(name);

    static readonly HashSet<string> PlacesWithArticle = new(["The Hague", "The Gambia", "The Bahamas", "The Netherlands", "The Philippines"], StringComparer.OrdinalIgnoreCase);

    // An agency and a picture are credited so, a place in capitals begins a dateline, and a headline may tell a day: of first lines only what is named as papers are.
    static bool IsName(string name, bool isFirst)
    {
        if (Byline.Opens(name) || Agencies.Spelled(name) is not null || Captions.PhotoWord.IsMatch(name)) return false;
        if (Outlets.NamedBy(name) is not null) return true;
        var words = name.Split(' ');
        while (words.Length > 2 && Desks.Contains(words[^1])) words = words[..^1];
        // “Orsa, 4 March 2016”: a place or a paper, and in either case the day.
        if (words is [{ Length: >= FewestLetters } one]) return !isFirst && one.All(char.IsLetter);
        return !isFirst && words.Length is >= 2 and <= MostWordsOfName && name.Any(char.IsLower) && char.IsUpper(words[^1][0]) && words.All(word => char.IsUpper(word[0]) || word.Length <= LongestSmallWord);
    }
}
