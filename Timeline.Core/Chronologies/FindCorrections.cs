using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Chronologies;

/// <summary>Finds again what corrections are about, among the reports of their event as they are now. What was found is never stored.</summary>
static class FindCorrections
{
    /// <param name="articles">Those that report the event, whole.</param>
    /// <param name="sight">Of what an article does not show readers, they get no words.</param>
    public static IReadOnlyList<CorrectionView> Among(IEnumerable<Correction> corrections, IReadOnlyCollection<Article> articles, Sight sight)
    {
        var newest = articles.GroupBy(article => article.Slug).ToDictionary(versions => versions.Key, versions => versions.MaxBy(article => article.Number)!);
        return [.. corrections.Select(one => new CorrectionView(one.Id, one.Kind, one.Author, one.CreatedAt, one.Reason, Find(one.Ends), Find(one.With), Find(one.From)))];

        List<FoundEnd> Find(IReadOnlyList<CorrectionEnd> ends) => [.. ends.Select(end =>
        {
            var quote = sight == Sight.Editors ? end.Words?.Exact : null;
            if (end.Name is { } name) return new FoundEnd(name, null, null, AnchorState.Exact, null, null);
            if (!newest.TryGetValue(end.Article!, out var article)) return new FoundEnd(null, end.Article, null, AnchorState.Lost, null, quote);
            var found = end.Words?.FindIn(article.Source()) ?? new FoundAnchor(AnchorState.Exact, null);
            return new FoundEnd(null, end.Article, article.Id, found.State, found.Span, quote);
        })];
    }

    /// <summary>The articles of an event, those of one wire story under one family, as people set it down. What nobody spoke of stays as it was recognised.</summary>
    public static IReadOnlyList<ArticleCard> Families(IReadOnlyList<ArticleCard> cards, IReadOnlyList<Correction> corrections)
    {
        var ties = corrections.Where(one => one.Kind is CorrectionKind.OneStory or CorrectionKind.SeveralStories).SelectMany(one => Pairs(one, cards)).ToList();
        if (ties.Count == 0) return cards;
        var same =
            from a in Enumerable.Range(0, cards.Count)
            from b in Enumerable.Range(a + 1, cards.Count - a - 1)
            where cards[a].Story == cards[b].Story
            select (a, b);
        var stories = SettledTies.Of(cards.Count, ties).Join([.. same]);
        // A family keeps its key with the first of its members; what was parted from it, or joined across families, goes by that of its own first.
        var families = stories.Select((story, at) => stories.Count(other => other == story) == 1 ? null : cards[story].Family is { } family && Array.FindIndex([.. cards], card => card.Family == family) == story ? family : "by hand " + cards[story].Slug);
        return [.. cards.Zip(families, (card, family) => card.Family == family ? card : card with { Family = family })];
    }

    static IEnumerable<Tie<int[]>> Pairs(Correction one, IReadOnlyList<ArticleCard> cards) =>
        from at in Enumerable.Range(0, one.Ends.Count)
        from after in Enumerable.Range(at + 1, one.Ends.Count - at - 1)
        select new Tie<int[]>(one.Id, one.Kind == CorrectionKind.OneStory, Numbers(one.Ends[at], cards), Numbers(one.Ends[after], cards));

    static int[] Numbers(CorrectionEnd end, IReadOnlyList<ArticleCard> cards) => [.. cards.Index().Where(card => card.Item.Slug == end.Article).OrderByDescending(card => card.Item.Number).Take(1).Select(card => card.Index)];
}
