using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Bench.Texts;

/// <summary><c>sentences FILE</c>: sentences as the splitter cuts them beside those of the golden rules.</summary>
static class SentencesCommand
{
    static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "Of the gold data: sentences-pragmatic-en.json" }.AcceptExistingOnly();

    public static Command Create()
    {
        var command = new Command("sentences", "Sentences beside the golden rules of pragmatic_segmenter") { File };
        command.SetAction(parsed => Run(parsed.GetValue(File)!));
        return command;
    }

    static void Run(FileInfo file)
    {
        var rows = JsonSerializer.Deserialize<List<Row>>(System.IO.File.ReadAllText(file.FullName))!;
        var failed = rows.Where(row => !row.IsRight()).ToList();
        Console.WriteLine($"golden rules           {rows.Count(row => row.IsGolden) - failed.Count(row => row.IsGolden)} of {rows.Count(row => row.IsGolden)}");
        Console.WriteLine($"all rows               {rows.Count - failed.Count} of {rows.Count}");
        foreach (var row in failed) Console.WriteLine($"  {(row.IsGolden ? "golden" : "other")}, row {rows.IndexOf(row) + 1}, {row.Name}: {row.Sentences.Count} sentences, ours {row.Ours().Count}");
    }

    sealed record Row(
        [property: JsonPropertyName("name")] string Name, [property: JsonPropertyName("text")] string Text, [property: JsonPropertyName("sentences")] IReadOnlyList<string> Sentences, [property: JsonPropertyName("golden")] bool IsGolden)
    {
        public IReadOnlyList<string> Ours()
        {
            var text = SourceText.From(Text);
            return [.. SentenceSplitter.Split(text, new TextSpan(0, text.Text.Length)).Select(span => text[span])];
        }

        public bool IsRight() => Ours().Select(Plain).SequenceEqual(Sentences.Select(Plain));

        // The splitter keeps white space as it is; the rules write one blank.
        static string Plain(string sentence) => string.Join(' ', sentence.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
