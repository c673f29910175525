using System.Text.Json;
using System.Text.Json.Serialization;

namespace Timeline.Bench.Suggestions;

/// <summary>A press release with what its coders read in it.</summary>
/// <param name="Day">When the event began, ISO 8601.</param>
sealed record IsafRow(string Text, [property: JsonPropertyName("start_date")] string Day, [property: JsonPropertyName("min_killed")] int Killed, [property: JsonPropertyName("min_captured")] int Captured)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>In the order of the file; its line separators (U+2028) become line ends.</summary>
    public static IReadOnlyList<IsafRow> ReadAll(FileInfo file) =>
        [.. JsonSerializer.Deserialize<List<IsafRow>>(File.ReadAllText(file.FullName), Options)!.Select(row => row with { Text = row.Text.Replace('\u2028', '\n') })];
}
