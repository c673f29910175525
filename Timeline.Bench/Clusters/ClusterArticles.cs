using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Clusters;

/// <summary>The articles of several outlets on one event, read from a file of the gold data.</summary>
/// <param name="Number">The first digits of the file's name; the rest of it is a publisher's headline.</param>
sealed record ClusterArticles(string Number, IReadOnlyList<Witness> Articles)
{
    /// <summary>Where an article's text begins behind its title.</summary>
    public int Offset(int article) => Articles[article].Title!.Value.End + 1;

    /// <summary>How many pairs a comparison two by two would have.</summary>
    public int Pairs => Articles.Count * (Articles.Count - 1) / 2;

    public static IReadOnlyList<ClusterArticles> ReadAll(DirectoryInfo folder) =>
        [.. folder.GetFiles("*.json").OrderBy(file => file.Name, StringComparer.Ordinal).Select(Read)];

    static ClusterArticles Read(FileInfo file)
    {
        var entries = JsonSerializer.Deserialize<List<Entry>>(System.IO.File.ReadAllText(file.FullName)) ?? [];
        return new(file.Name[..3], [.. entries.Select((entry, place) => entry.ToWitness(place))]);
    }

    sealed record Entry([property: JsonPropertyName("title")] string Title, [property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("date_publish")] string? Published)
    {
        public Witness ToWitness(int place) => Of(place, SourceText.From(Title + "\n" + Text)) with { Published = Published?[..10] };
    }

    /// <summary>An article whose first line is its title, and each other line a paragraph.</summary>
    public static Witness Of(int place, SourceText text)
    {
        var lines = new List<TextSpan>();
        for (var start = 0; start < text.Text.Length;)
        {
            var end = text.Text.IndexOf('\n', start) is >= 0 and var found ? found : text.Text.Length;
            if (end > start) lines.Add(new TextSpan(start, end));
            start = end + 1;
        }
        return new Witness(place.ToString("00", null), text, lines[0], lines[1..]);
    }
}
