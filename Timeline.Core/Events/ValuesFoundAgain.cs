using Timeline.Core.Texts;

namespace Timeline.Core.Events;

/// <summary>Finds what people set down again in the articles as they are compared now: an outlet may have changed its own since.</summary>
public static class ValuesFoundAgain
{
    /// <param name="articles">For each article compared its slug and text; one slug more than once where versions are compared with each other.</param>
    /// <returns>The claims, each value at the words nearest to where it stood, or <see cref="CuratedValue.IsGone"/>.</returns>
    public static IReadOnlyList<ClaimView> In(IReadOnlyList<ClaimView> claims, IReadOnlyList<(string Slug, SourceText Text)> articles)
    {
        var texts = articles.ToLookup(article => article.Slug, article => article.Text);
        return [.. claims.Select(claim => claim with { Values = [.. claim.Values.Select(value => Again(value, [.. texts[value.Article]]))] })];
    }

    static CuratedValue Again(CuratedValue value, SourceText[] texts)
    {
        if (value is not { Span: { } span, Stated: { Length: > 0 } words, IsInOwnWords: false } || texts.Length == 0 || Array.Exists(texts, text => span.End <= text.Text.Length && text[span] == words)) return value;
        if (texts.Length == 1 && Nearest(texts[0].Text, words, span.Start) is { } found) return value with { Span = found };
        return Array.Exists(texts, text => WordsOfArticle.Have(text, words, value)) ? value : value with { IsGone = true };
    }

    /// <summary>The words, whole ones, nearest to a place; null where they do not stand in the text as they are written.</summary>
    static TextSpan? Nearest(string text, string words, int place)
    {
        TextSpan? nearest = null;
        for (var at = text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
        {
            var end = at + words.Length;
            if (at > 0 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(words[0]) || end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(words[^1])) continue;
            if (nearest is { } known && Math.Abs(known.Start - place) <= Math.Abs(at - place)) break;
            nearest = new TextSpan(at, end);
        }
        return nearest;
    }
}
