using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Mastheads, menus, breadcrumbs, weather, clocks, buttons and copyright lines; some of them name the outlet.</summary>
sealed partial class PageFurniture : IRecogniser
{
    const int MostWordsOfSender = 10;

    const int LongestLine = 60;

    const int MostWordsOfName = 3;

    const int FewestWordsOfHeadline = 5;

    const int MostWordsAboveDay = 5;

    // "of the" stands in names of papers; a headline has longer words in lower case.
    const int LongestSmallWord = 3;

    [GeneratedRegex(@"[-−–]?\d+(\.\d+)?\s*°\s*[CF]?\b", RegexOptions.CultureInvariant)]
    static partial Regex WeatherWords { get; }

    static readonly MarkedPattern Weather = new(WeatherWords, "°");

    [GeneratedRegex(@"^(\d[\d.,]*[KkMm]?\s+(shares?|views?|comments?|likes?|reads?)|\d+\s+min(ute)?s?\s+(read|ago)|\d+\s+hours?\s+ago|reading time.{0,20})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Counter { get; }

    [GeneratedRegex(@"^(©|\([cC]\)|Copyright)\s*(©\s*)?(\d{4}(\s*[-–]\s*\d{4})?,?\s*)?(by\s+)?(?<name>[\p{L}&/.' -]{2,60})?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Copyright { get; }

    // "Sign up for our morning letter": readers are asked, and no sentence ends there.
    [GeneratedRegex(@"^(sign up (for|to)|subscribe to|get|follow|like) (our|us on)\b.{0,50}[^.?!”""]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Invitation { get; }

    static readonly string[] CrumbMarks = [">", "»", "›", "→"];

    public IEnumerable<Finding> Read(Page page)
    {
        var firstStory = page.Open.FirstOrDefault(piece => piece.IsStory && piece.WordCount >= 12)?.Index ?? int.MaxValue;
        var lastStory = page.Open.LastOrDefault(piece => piece.IsStory)?.Index ?? -1;
        foreach (var (number, piece) in page.Open.Index())
        {
            var line = piece.Words;
            if (line.Length > 12 * LongestLine || piece.WordCount > LongestLine) continue;
            var above = piece.Index < firstStory;
            if (IsMenu(piece) || IsWeather(piece) || IsClock(piece, above, piece.Index > lastStory) || Counter.IsMatch(line) || Invitation.IsMatch(line) || PageLines.Is("button", piece) || (above && PageLines.Is("section", piece)))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
            }
            else if (Crumbs(piece) is { } crumbs)
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
                if (crumbs.Select(crumb => (crumb, Outlet: Outlets.Spelled(crumb) ?? (crumb == crumbs[0] ? Outlets.NamedBy(crumb) : null))).FirstOrDefault(named => named.Outlet is not null) is { Outlet: { } outlet, crumb: var at })
                    yield return Named(page, piece, at, Fields.Outlet, outlet, "breadcrumb", IngestWords.OutletInBreadcrumb);
            }
            else if (Copyright.Match(line) is { Success: true } match)
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
                var name = Until(match.Groups["name"].Value, ". ").Trim(' ', '.', '-');
                if (Agencies.Spelled(name) is { } agency) yield return Named(page, piece, name, Fields.Agency, agency.Name, "copyright", IngestWords.AgencyInCopyright);
                else if (Outlets.NamedBy(name) is { } outlet) yield return Named(page, piece, name, Fields.Outlet, outlet, "copyright", IngestWords.OutletInCopyright);
            }
            else if (number == 0 && IsNameAboveDay(page))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
                // One word may be a section's.
                if (piece.WordCount > 1) yield return Named(page, piece, line, Fields.Outlet, line, "masthead", IngestWords.OutletAboveDay);
            }
            else if (number <= 1 && above && !Release.IsMatch(line) && page.Open.ElementAtOrDefault(number + 1) is { } next && Release.IsMatch(next.Words) && IsSender(piece))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
                yield return Named(page, piece, line, Fields.Outlet, line, "masthead", IngestWords.OutletAboveRelease);
            }
            else if (above && piece.WordCount == 2 && Release.IsMatch(line))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
            }
            else if (number == 0 && IsNameOfPage(page))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
            }
            else if (number == 2 && IsBetweenBylineAndDay(page))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
                yield return Named(page, piece, line, Fields.Outlet, line, "masthead", IngestWords.OutletBelowByline);
            }
            else if (above && Outlets.NamedBy(line) is { } outlet)
            {
                var isBelow = IsBelowHeadline(page, number);
                if (!isBelow && !IsMasthead(page, number)) continue;
                yield return new Finding.Aside(piece.Span, DropReason.Chrome);
                yield return Named(page, piece, line, Fields.Outlet, outlet, "masthead", isBelow ? IngestWords.OutletBelowHeadline : IngestWords.OutletInMasthead);
            }
        }
    }

    static Finding.Value Named(Page page, Piece piece, string words, string field, string value, string kind, string because)
    {
        var start = page.Source.Text.IndexOf(words, piece.Span.Start, StringComparison.Ordinal);
        return new Finding.Value(value, new Evidence(field, kind, because).At(page.Source, new TextSpan(start, start + words.Length)));
    }

    [GeneratedRegex(@"^(press|media|news) (release|statement)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Release { get; }

    /// <summary>“Ministry of Defence of the Republic of Varonia”</summary>
    static bool IsSender(Piece line) => line.WordCount is >= 2 and <= MostWordsOfSender && !line.EndsSentence && !line.HasDigit && (!line.Words.Any(char.IsLower) || Body.IsMatch(line.Words)) && line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => !char.IsLower(word[0]) || word is "of" or "the" or "for" or "and" or "de" or "in");

    [GeneratedRegex(@"\b(ministry|department|office|board|commission|council|bureau|university|embassy) (of|for)\b|\b(ministry|agency|authority|council|commission|board|group|company|police|university|hospital|union|association|foundation|institute|committee|party|ltd|inc|plc)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    static partial Regex Body { get; }

    [GeneratedRegex(@"\s{2,}|\t|\s[|·•]\s", RegexOptions.CultureInvariant)]
    static partial Regex BetweenLinks { get; }

    // A sentence may hold three words of a menu; a menu is mostly made of them, or cut by bars. Two that stand apart are one where there is nothing else.
    static bool IsMenu(Piece line)
    {
        if (line.Span.Length <= LongestLine && !line.EndsSentence && BetweenLinks.Split(line.Words) is { Length: > 1 } parts && parts.All(PageLines.IsLink)) return true;
        var links = PageLines.Count("navigation", line);
        if (links < 3) return false;
        return links * 3 >= line.WordCount || line.Words.Count(c => c is '|' or '·' or '•') >= 2;
    }

    static bool IsWeather(Piece line) => Weather.IsMatch(line.Words) && line.WordCount <= 25 && !line.EndsSentence;

    // A stamp without a year is a page's clock; a whole date below the story says when the page was taken.
    static bool IsClock(Piece line, bool above, bool below)
    {
        if (line.Span.Length > 80 || !line.HasDigit) return false;
        var dates = DateMentions.In(line.Words);
        if (dates.Count == 0 || DateStamp.Rest(line.Words, dates).Length > 0) return false;
        return dates.All(date => date.StatedDay is null) ? above || below : below;
    }

    static string[]? Crumbs(Piece line)
    {
        if (line.EndsSentence) return null;
        foreach (var mark in CrumbMarks)
        {
            if (!line.Words.Contains(mark, StringComparison.Ordinal)) continue;
            var crumbs = line.Words.Split(mark, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (crumbs.Length >= 2 && crumbs[..^1].All(crumb => Wording.Count(crumb) is >= 1 and <= 6)) return crumbs;
        }

        return null;
    }

    // Above the headline, alone on its line, and not itself the headline: another line follows that can be it.
    static bool IsMasthead(Page page, int number) => After(page, number) is { } next && Wording.IsHeadline(next.Words);

    // The name of a paper that no table has, or of a section: few words in capitals, then the headline, then who wrote it or when. Whose name it is, it does not say.
    static bool IsNameOfPage(Page page)
    {
        var first = page.Open[0].Words;
        var name = first.EndsWith(')') ? first[..Math.Max(0, first.IndexOf('('))].Trim() : first;
        var words = name.Split(' ');
        if (Outlets.NamedBy(first) is not null || words.Length > MostWordsOfName || !words.All(word => word.Length > 1 && char.IsUpper(word[0]) && word.All(sign => char.IsLetter(sign) || sign is '-' or '’' or '\''))) return false;
        return page.Open.Count > 3 && page.Open[1] is { IsStory: false, WordCount: >= FewestWordsOfHeadline } headline && Wording.IsHeadline(headline.Words) && SaysWhoOrWhen(page.Open[2], page.Rules);
    }

    // The name of a paper that no table has: a few words in capitals above nothing but a day, then a longer line that can be the headline.
    static bool IsNameAboveDay(Page page)
    {
        if (page.Open.Count <= 3 || page[Fields.Title] is not null || page[Fields.Outlet] is not null) return false;
        var (name, day, headline) = (page.Open[0], page.Open[1], page.Open[2]);
        return name is { EndsSentence: false, HasDigit: false, WordCount: <= MostWordsAboveDay } && Outlets.NamedBy(name.Words) is null && Agencies.Spelled(name.Words) is null && !Byline.Opens(name.Words)
            && char.IsUpper(name.Words[0]) && name.Words.Split(' ').All(word => !char.IsLower(word.FirstOrDefault('A')) || word.Length <= LongestSmallWord)
            && DateStamp.IsBare(day, page.Rules) && headline.WordCount > name.WordCount && !headline.IsStory && PageTitle.IsTitle(headline.Words, alone: false) && !DateStamp.Is(headline, page.Rules) && !Captions.PhotoWord.IsMatch(headline.Words);
    }

    static bool SaysWhoOrWhen(Piece line, OutletRules rules) =>
        DateStamp.Is(line, rules) || Byline.Opens(line.Words) || !line.EndsSentence && line.WordCount <= 15 && DateMentions.In(line.Words).Any(date => date.StatedDay is not null);

    // Alone on its line between the headline, which is the first line, or the byline below it, and the date or the story.
    static bool IsBelowHeadline(Page page, int number) =>
        (number == 1 || number == 2 && Byline.Opens(page.Open[1].Words)) && Wording.IsHeadline(page.Open[0].Words) && Outlets.NamedBy(page.Open[0].Words) is null
        && (page.Open.Skip(number + 1).SkipWhile(line => Agencies.Spelled(line.Words) is not null).FirstOrDefault() is { } next && (DateStamp.Is(next, page.Rules) || Byline.Opens(next.Words)) || After(page, number) is { IsStory: true, WordCount: >= 12 });

    // “The Meridian”, “Harbourdesk Live”, of no table and with no word that papers are named by: a section or a place has no article.
    static bool IsBetweenBylineAndDay(Page page) =>
        page.Open.Count > 4 && Wording.IsHeadline(page.Open[0].Words) && Byline.Opens(page.Open[1].Words) && DateStamp.IsBare(page.Open[3], page.Rules)
        && page.Open[2].Words.Split(' ') is var name && name is ["The", .. { Length: > 0 and <= MostWordsOfName }] or [_, .. { Length: < MostWordsOfName }, "Live" or "Online" or "Today"] && Array.TrueForAll(name, word => word.Length > 0 && char.IsUpper(word[0]) && word.All(sign => char.IsLetter(sign) || sign is '-' or '’' or '\''));

    static Piece? After(Page page, int number) => page.Open.Skip(number + 1).FirstOrDefault(later => later.Index > page.Open[number].Index && !DateStamp.Is(later, page.Rules));

    static string Until(string words, string mark) => words.IndexOf(mark, StringComparison.Ordinal) is var at and >= 0 ? words[..at] : words;
}
