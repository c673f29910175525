using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Place, day and agency before the first sentence.</summary>
sealed partial class Dateline : IRecogniser
{
    // A lead printed above the story or a standfirst may come before the paragraph with the dateline.
    const int ParagraphsSearched = 5;

    // No dateline is longer, and a paragraph may be of any length.
    const int Longest = 400;

    const int FewestLetters = 2, MostLetters = 6;

    const int LinesWithName = 6;

    const string Capitals = @"\p{Lu}[\p{Lu}\p{M}.'’-]+";

    const string Name = @"\p{Lu}[\p{L}\p{M}.'’-]+";

    const string Dash = @"\s*(--|-|–|—|―|_|:)\s+";

    const string Day = @"((Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?((Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\p{L}*\.?\s+[0-3]?[0-9](,?\s+[12][0-9]{3})?|[0-3]?[0-9]\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.?(,?\s+[12][0-9]{3})?)";

    const string Agency = @"\((?<agency>\p{L}[\p{L} -]{1,40})\)";

    // What follows begins a sentence, so that "Ankara - the capital - ..." is none.
    const string Sentence = @"[\p{Lu}""'“‘0-9]";

    const RegexOptions Options = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    // The surer form first; of the last a place is any name, which needs a day to be one.
    static readonly Regex[] Forms = [CapitalsAndDash, AgencyBehindPlace, AgencyAsSpeaker, AgencyAlone, PlaceAndDay];

    [GeneratedRegex($@"^(?<all>(?<dateline>(?<capitals>{Capitals})(\s+{Capitals}){{0,3}}(\s*/\s*{Capitals}(\s+{Capitals}){{0,3}}){{0,3}}(,\s+{Name}(\s+{Name}){{0,2}})?((?<sure>,?\s*\(?{Day}\)?))?(,?\s*{Agency})?(?<sure>,?\s*{Day})?){Dash}){Sentence}", Options)]
    static partial Regex CapitalsAndDash { get; }

    [GeneratedRegex($@"^(?<all>(?<dateline>{Name}(\s+{Name}){{0,2}}(\s*/\s*{Name}){{0,2}}(,\s+{Name}(\s+{Name}){{0,2}})?(,?\s*\(?{Day}\)?)?,?\s*{Agency}(,?\s*{Day})?)\s*(--|-|–|—|―|_|:)?\s+){Sentence}", Options)]
    static partial Regex AgencyBehindPlace { get; }

    [GeneratedRegex($@"^(?<all>(?<dateline>{Name}(\s+{Name}){{0,2}}\s*[-–—]\s*(?<agency>\p{{L}}+)[.:])\s+){Sentence}", Options)]
    static partial Regex AgencyAsSpeaker { get; }

    [GeneratedRegex($@"^(?<all>(?<dateline>\(?(?<agency>\p{{L}}[\p{{L}} -]{{1,30}})\)?)\s*(--|–|—| -)\s+){Sentence}", Options)]
    static partial Regex AgencyAlone { get; }

    [GeneratedRegex($@"^(?<all>(?<dateline>{Name}(\s+{Name}){{0,2}}(,\s+{Name}(\s+{Name}){{0,2}})?,\s+{Day})\s*(--|–|—|-|:|\.)\s+){Sentence}", Options)]
    static partial Regex PlaceAndDay { get; }

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in Candidates(page))
        {
            var isAlone = !piece.IsStory;
            var start = piece.Words.Length > Longest ? piece.Words[..Longest] : piece.Words;
            var words = isAlone ? $"{start} A" : start;
            if (Forms.Select(form => form.Match(words)).FirstOrDefault(match => IsDateline(page, match)) is not { } match || (isAlone && !IsWhole(match, words))) continue;

            var group = match.Groups["dateline"];
            var place = new TextSpan(piece.Span.Start + group.Index, piece.Span.Start + group.Index + group.Length);
            yield return new Finding.Aside(new TextSpan(piece.Span.Start, Math.Min(piece.Span.End, piece.Span.Start + match.Groups["all"].Length)), DropReason.Dateline);
            yield return new Finding.Value(page.Source[place], new Evidence(Fields.Dateline, "dateline", IngestWords.DatelineFound).At(page.Source, place));
            if (match.Groups["agency"] is { Success: true } agency && (Agencies.Spelled(agency.Value.Trim())?.Name ?? Unlisted(page, agency.Value, isSure: match.Groups["sure"].Success)) is { } named)
            {
                yield return new Finding.Value(named, new Evidence(Fields.Agency, "dateline", IngestWords.AgencyInDateline).At(page.Source, new TextSpan(piece.Span.Start + agency.Index, piece.Span.Start + agency.Index + agency.Length)));
                // “OSTINFORM” alone above “BRENNIK (Ostinform) —”: the agency’s own page.
                if (named == agency.Value && Above(page).FirstOrDefault(line => line.Words.Equals(named, StringComparison.OrdinalIgnoreCase)) is { } own)
                {
                    yield return new Finding.Aside(own.Span, DropReason.Chrome);
                    yield return new Finding.Value(named, new Evidence(Fields.Outlet, "masthead", IngestWords.OutletAsAgency).At(page.Source, own.Span));
                }
            }
            yield break;
        }
    }

    /// <summary>An agency that no table has, by the letters in its dateline: by the name in the lines above that begins with them or has them in it, else, where a day stands beside them, by few letters; a name that calls itself one is taken as it is.</summary>
    static string? Unlisted(Page page, string letters, bool isSure)
    {
        if (letters.EndsWith(" Agency", StringComparison.Ordinal)) return isSure ? letters : null;
        string[] above = [.. Above(page).Select(piece => piece.Words)];
        if (IsCapitalised(letters)) return Array.Find(above, line => line.Equals(letters, StringComparison.OrdinalIgnoreCase)) is not null ? letters : Array.Find(above, line => Outlets.NamedBy(line) is not null && line.Split(' ').Contains(letters));
        if (letters.Length < FewestLetters || !letters.All(char.IsAsciiLetterUpper)) return null;
        if (letters.Length > MostLetters) return Array.Exists(above, line => line.Split(' ').Contains(letters)) ? letters : null;
        var name = new Regex($@"\b{string.Join(' ', letters.Select(letter => $@"{letter}\p{{Ll}}+"))}\b", RegexOptions.NonBacktracking);
        return above.Select(line => name.Match(line)).FirstOrDefault(match => match.Success)?.Value ?? (isSure ? letters : null);
    }

    static IEnumerable<Piece> Above(Page page) => page.Pieces.Where(piece => !piece.IsStory).Take(LinesWithName);

    /// <summary>One word, as a name: “Meridian”, and not “AFP”.</summary>
    static bool IsCapitalised(string word) => word.Length > FewestLetters && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower);

    // A wire may put it on a line of its own, above the first paragraph.
    static List<Piece> Candidates(Page page)
    {
        var paragraphs = page.Open.Where(piece => piece.IsStory).Take(ParagraphsSearched).ToList();
        var above = paragraphs.Count == 0 ? null : page.Open.TakeWhile(piece => piece != paragraphs[0]).LastOrDefault();
        return above is null ? paragraphs : [above, .. paragraphs];
    }

    static bool IsWhole(Match match, string words) => match.Groups["agency"].Success && match.Groups["all"].Length >= words.Length - 1;

    // A place in capitals with a day, few letters or one name in brackets, and a dash, is one whatever agency that is: nobody lists all of them.
    static bool IsDateline(Page page, Match match) => match.Success && (!match.Groups["agency"].Success || match.Groups["sure"].Success || match.Groups["capitals"].Success && IsShort(match.Groups["agency"].Value) || Agencies.Spelled(match.Groups["agency"].Value.Trim()) is not null || Unlisted(page, match.Groups["agency"].Value, isSure: false) is not null);

    static bool IsShort(string name) => IsCapitalised(name) || name is { Length: >= FewestLetters and <= MostLetters } && name.All(char.IsAsciiLetterUpper);
}
