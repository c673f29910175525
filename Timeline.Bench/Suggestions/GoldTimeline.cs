using System.Text.Json;
using Timeline.Core.Dates;
using Timeline.Core.Suggestions;

namespace Timeline.Bench.Suggestions;

/// <summary>A timeline that a newsroom made by hand.</summary>
sealed record GoldTimeline(string Topic, string Source, IReadOnlyList<GoldTimeline.Entry> Events)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>What the articles of its crisis are kept under: <c>egypt</c>.</summary>
    public string Crisis => Topic[(Topic.IndexOf('-', StringComparison.Ordinal) + 1)..];

    /// <summary>Made of the very articles, not only of the same crisis.</summary>
    public bool HasOwnArticles => Topic.StartsWith("tl17-", StringComparison.Ordinal);

    public static IReadOnlyList<GoldTimeline> ReadAll(DirectoryInfo folder) => JsonSerializer.Deserialize<List<GoldTimeline>>(File.ReadAllText(Path.Combine(folder.FullName, "timelines-gold.json")), Options)!;

    public static IReadOnlyList<DatedText> Articles(DirectoryInfo folder, string crisis) =>
        [.. JsonSerializer.Deserialize<List<Article>>(File.ReadAllText(Path.Combine(folder.FullName, $"t17-articles-{crisis}.json")), Options)!
            .Select(article => DatedText.Whole($"{article.Id:000}", article.Text, EdtfDate.Read(article.Published).Date))];

    sealed record Article(int Id, string Published, string Text);

    /// <param name="Date">ISO 8601.</param>
    internal sealed record Entry(string Date);
}
