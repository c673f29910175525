using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Reuse;

/// <summary>Two articles of which it is known what they share.</summary>
/// <param name="Runs">Where words in a row stand in either, UTF-16.</param>
sealed record ReusePair(string A, string B, IReadOnlyList<(TextSpan InA, TextSpan InB)> Runs);

/// <summary>The articles of one crisis and the pairs of them that are listed; other pairs may share as much.</summary>
sealed record ReuseCorpus(string Name, IReadOnlyList<CorpusText> Articles, IReadOnlyList<ReusePair> Pairs)
{
    const string Prefix = "reuse-t17-";

    public static IReadOnlyList<ReuseCorpus> ReadAll(DirectoryInfo folder) =>
        [.. folder.GetFiles($"{Prefix}*.json").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read)];

    static ReuseCorpus Read(FileInfo file)
    {
        var list = JsonSerializer.Deserialize<Listing>(System.IO.File.ReadAllText(file.FullName))!;
        var entries = JsonSerializer.Deserialize<List<Entry>>(System.IO.File.ReadAllText(Path.Combine(file.DirectoryName!, list.Corpus)))!;
        var texts = entries.ToDictionary(entry => entry.Id, entry => SourceText.From(entry.Text));
        var changed = entries.Where(entry => texts[entry.Id].Text != entry.Text).Select(entry => entry.Id).ToList();
        if (changed.Count > 0) throw new InvalidDataException($"Offsets do not hold in articles {string.Join(", ", changed)}: their texts are not in normal form C.");
        return new(file.Name[Prefix.Length..^5], [.. entries.Select(entry => new CorpusText($"{entry.Id}", texts[entry.Id]))], [.. list.Pairs.Select(pair => new ReusePair($"{pair.A}", $"{pair.B}", [.. pair.Spans.Select(Spans)]))]);

        (TextSpan, TextSpan) Spans(int[] span) => (new TextSpan(span[0], span[1]), new TextSpan(span[2], span[3]));
    }

    sealed record Listing([property: JsonPropertyName("corpus")] string Corpus, [property: JsonPropertyName("pairs")] List<Pair> Pairs);

    /// <param name="Spans">Start and end in the one, start and end in the other, words.</param>
    sealed record Pair([property: JsonPropertyName("a")] int A, [property: JsonPropertyName("b")] int B, [property: JsonPropertyName("spans")] List<int[]> Spans);

    sealed record Entry([property: JsonPropertyName("id")] int Id, [property: JsonPropertyName("text")] string Text);
}
