using System.Text.Json;
using Timeline.Bench.Readers;
using Timeline.Core.Texts;

namespace Timeline.Bench.Clusters;

/// <summary>Where an article states a value, as a person read it.</summary>
/// <param name="Article">From 0, as the file has them.</param>
/// <param name="Start">In the article's text without its title, UTF-16.</param>
sealed record Mention(int Article, int Start, int End, JsonElement Value);

/// <summary>One quantity of an event, and what a person made of its values.</summary>
/// <param name="Verdict"><c>agree</c>, <c>compatible</c>, <c>superseded</c>, <c>conflict</c> or <c>single</c>.</param>
sealed record QuantityLabel(string Id, string File, string Quantity, string Verdict, IReadOnlyList<Mention> Mentions)
{
    const string Resource = "Timeline.Bench.Clusters.quantities.json";

    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The same with the articles of its cluster.</summary>
    public JudgedQuantity In(ClusterArticles cluster) => new(Quantity, Verdict, [.. Mentions.Select(mention => new Stated(
        cluster.Articles[mention.Article].Id, new TextSpan(cluster.Offset(mention.Article) + mention.Start, cluster.Offset(mention.Article) + mention.End), mention.Value.ToString()))]);

    /// <summary>The labels that come with the program; the first entry of their file says how they were made.</summary>
    public static IReadOnlyList<QuantityLabel> ReadAll()
    {
        using var stream = typeof(QuantityLabel).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var entries = JsonDocument.Parse(stream);
        return [.. entries.RootElement.EnumerateArray().Skip(1).Select(entry => entry.Deserialize<QuantityLabel>(Options)!)];
    }
}
