namespace Timeline.Core.Ingest.Html;

/// <summary>The headline of a page: the words by which the page is named, where they stand before its readers.</summary>
/// <param name="Line">The number of its line; -1 where readers do not see it.</param>
/// <param name="Said">Its words.</param>
/// <param name="Clue">The clue that names it so; null where only its place does.</param>
sealed record Headline(int Line, string Said, PageFact? Clue)
{
    const int FewestWords = 3;

    const int LongestHeadline = 400;

    static readonly string[] SuffixMarks = [" - ", " | ", " – ", " — ", " :: ", " • ", " · ", " » ", " « "];

    /// <returns>Null where the page has none.</returns>
    public static Headline? Of(PageFacts facts)
    {
        var (page, named) = (facts.Page, facts.Of(Fields.Title).ToList());
        var folded = page.Lines.Select(line => line.Span.Length > LongestHeadline ? "" : Wording.Folded(page.Source[line.Span])).ToList();
        var headings = Enumerable.Range(0, page.Lines.Count).Select(i => (Line: i, Level: LevelOf(page.Lines[i]))).OrderBy(heading => heading.Level).ThenBy(heading => heading.Line).ToList();

        // Most trusted first: a line with exactly these words, a heading of the page before other lines.
        foreach (var fact in named)
            foreach (var words in Forms(fact.Said))
                if (headings.FirstOrDefault(heading => folded[heading.Line] == words && words.Length > 2, (Line: -1, Level: 0)) is { Line: >= 0 } same)
                    return new Headline(same.Line, page.Source[page.Lines[same.Line].Span], fact);

        // A heading that the title of the page begins with, or which has most of its words.
        foreach (var (line, level) in headings.TakeWhile(heading => heading.Level <= 2))
            if (Wording.Count(folded[line]) >= FewestWords && named.Find(fact => IsLike(Wording.Folded(fact.Said), folded[line])) is { } fact)
                return new Headline(line, page.Source[page.Lines[line].Span], fact);

        var tops = headings.Where(heading => heading.Level == 1 && Wording.Count(folded[heading.Line]) >= FewestWords).ToList();
        if (tops.Count == 1) return new Headline(tops[0].Line, page.Source[page.Lines[tops[0].Line].Span], Clue: null);
        return named.Count > 0 ? new Headline(-1, WithoutSite(named[0].Said), named[0]) : null;
    }

    /// <summary>The number of a heading, 1 to 6; 7 for a line that is none.</summary>
    static int LevelOf(PageLine line) => line.Holder.Outwards().Take(6).Select(element => element.Name is ['h', >= '1' and <= '6' and var level] ? level - '0' : 7).Min();

    static IEnumerable<string> Forms(string said)
    {
        yield return Wording.Folded(said);
        foreach (var mark in SuffixMarks)
        {
            if (said.LastIndexOf(mark, StringComparison.Ordinal) is var end and > 0 && Wording.Count(said.AsSpan(0, end)) >= FewestWords) yield return Wording.Folded(said.AsSpan(0, end));
            if (said.IndexOf(mark, StringComparison.Ordinal) is var first and > 0 && Wording.Count(said.AsSpan(0, first)) >= FewestWords) yield return Wording.Folded(said.AsSpan(0, first));
        }
    }

    static string WithoutSite(string said)
    {
        var end = SuffixMarks.Max(mark => said.LastIndexOf(mark, StringComparison.Ordinal));
        return end > 0 && Wording.Count(said.AsSpan(0, end)) >= FewestWords && Wording.Count(said.AsSpan(end)) <= 5 ? said[..end] : said;
    }

    static bool IsLike(string named, string heading)
    {
        if (named.StartsWith(heading, StringComparison.Ordinal) || heading.StartsWith(named, StringComparison.Ordinal)) return true;
        var (a, b) = (Wording.Words(named).ToHashSet(), Wording.Words(heading).ToHashSet());
        return a.Count(b.Contains) * 4 >= Math.Min(a.Count, b.Count) * 3 && Math.Min(a.Count, b.Count) >= FewestWords + 1;
    }
}
