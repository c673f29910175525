using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Tests.Claims;

/// <summary>Witnesses of our own invention: one line is one paragraph.</summary>
static class Articles
{
    public static Witness Of(string id, string text, string? published = null, string? agency = null, string? outlet = null)
    {
        var source = SourceText.From(text);
        var body = new List<TextSpan>();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start) is var line and >= 0 ? line : source.Text.Length;
            if (end > start) body.Add(new(start, end));
            start = end + 1;
        }
        return new(id, source, Title: null, body) { Published = published, Agency = agency, Outlet = outlet };
    }

    /// <summary>Who says what in one article: <c>speaker|manner|verb|words</c>.</summary>
    public static string[] Said(string text)
    {
        Witness[] witnesses = [Of("a", text)];
        return [.. AttributionFinder.Find(witnesses, NameGrid.Names(witnesses)).Select(said => $"{said.Speaker}|{said.Manner}|{said.Verb}|{witnesses[0].Text[said.Span]}")];
    }

    /// <summary>Who speaks in one article, in reading order.</summary>
    public static string[] Speakers(string text) => [.. Said(text).Select(said => said.Split('|')[0])];

    /// <summary>The figures of one article with who counted them, in reading order: <c>12 hospital</c>.</summary>
    public static string[] Counted(string text)
    {
        Witness[] witnesses = [Of("a", text)];
        var names = NameGrid.Names(witnesses);
        return [.. ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names), []).SelectMany(claim => claim.Values).OrderBy(value => value.Span).Select(value => $"{value.Text} {value.AttributedTo}".TrimEnd())];
    }

    /// <summary>The claims of articles <c>a</c>, <c>b</c> and so on, of which no sentences stand in one row.</summary>
    public static IReadOnlyList<Claim> Claims(params string[] texts) => Claims([.. texts.Select(text => (text, (string?)null))]);

    public static IReadOnlyList<Claim> Claims(params (string Text, string? Published)[] articles)
    {
        Witness[] witnesses = [.. articles.Select((article, at) => Of(((char)('a' + at)).ToString(), article.Text, article.Published))];
        var names = NameGrid.Names(witnesses);
        return ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names), []);
    }

    public static T[] Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var copy = items.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
