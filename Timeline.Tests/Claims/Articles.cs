using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Tests.Claims;

/// <summary>Witnesses of our own invention: one line is one paragraph.</summary>
static class Articles
{
    public static Witness Of(string id, string text, string? published = null, string? agency = null)
    {
        var source = SourceText.From(text);
        var body = new List<TextSpan>();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start) is var line and >= 0 ? line : source.Text.Length;
            if (end > start) body.Add(new(start, end));
            start = end + 1;
        }
        return new(id, source, Title: null, body) { Published = published, Agency = agency };
    }

    public static T[] Shuffled<T>(IReadOnlyList<T> items, int seed)
    {
        var copy = items.ToArray();
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
