using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Chronologies;

/// <summary>A sentence that tells a suggested event.</summary>
/// <param name="Words">The sentence.</param>
public sealed record SuggestedPassage(ArticleCard Article, TextSpan Span, string Words)
{
    /// <summary>Where in the article the words stand by which it was known for what it tells; null where no one of them was.</summary>
    public TextSpan? Trigger { get; init; }

    /// <summary>Which sentence of which article it is, in one word: <c>7.120-164</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{Article.Id}.{Span.Start}-{Span.End}");

    /// <returns>Null where <paramref name="name"/> is none.</returns>
    public static (long Article, TextSpan Span)? ReadName(string? name) =>
        name?.Split('.', '-') is [var article, var from, var to] && Number(article) is { } id && Number(from) is { } start && Number(to) is { } end && start < end ? (id, new TextSpan(start, end)) : null;

    static int? Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Reads sentences of articles by their names.</summary>
public sealed class ReadSuggestedPassages(TimelineDbs dbs)
{
    /// <returns>In the order of <paramref name="names"/>, each once; without those that there are not.</returns>
    public async Task<IReadOnlyList<SuggestedPassage>> RunAsync(IEnumerable<string> names, CancellationToken cancel = default)
    {
        var asked = names.Select(SuggestedPassage.ReadName).OfType<(long Article, TextSpan Span)>().Distinct().ToList();
        var ids = asked.ConvertAll(one => one.Article);
        await using var db = dbs.For(Sight.Editors);
        var texts = await db.Set<Article>().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Source(), cancel);
        var cards = await db.Set<Article>().Where(row => ids.Contains(row.Id)).Select(ArticleCard.Of).ToDictionaryAsync(card => card.Id, cancel);
        return [.. asked.Where(one => texts.TryGetValue(one.Article, out var text) && one.Span.End <= text.Text.Length).Select(one => new SuggestedPassage(cards[one.Article], one.Span, texts[one.Article][one.Span]))];
    }
}
