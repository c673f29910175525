using System.CommandLine;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Bench.Texts;

/// <summary><c>reading FILES</c>: how fast plain texts become drafts, in bytes of UTF-8, one by one, on one core and on all, and in batches as an import reads them.</summary>
static class ReadingCommand
{
    const int Batch = 250;

    static readonly Argument<FileInfo[]> Files = new Argument<FileInfo[]>("files") { Description = "Of the gold data: t17-articles-*.json", Arity = ArgumentArity.OneOrMore }.AcceptExistingOnly();

    public static Command Create()
    {
        var command = new Command("reading", "How fast plain texts are read, in MB a second") { Files };
        command.SetAction(parsed => Run(parsed.GetValue(Files)!));
        return command;
    }

    static void Run(FileInfo[] files)
    {
        var texts = files.SelectMany(file => JsonSerializer.Deserialize<List<Row>>(File.ReadAllText(file.FullName))!).Select(row => Encoding.UTF8.GetBytes(row.Text)).ToList();
        var megabytes = texts.Sum(text => (double)text.Length) / 1_000_000;
        Console.WriteLine($"{texts.Count} texts, {megabytes:F1} MB, {Environment.ProcessorCount} cores");
        Measure("one by one", () => texts.ForEach(text => ArticleReader.Read([Text(text)])));
        Measure("one by one on each core", () => Parallel.ForEach(texts, text => ArticleReader.Read([Text(text)])));
        Measure($"batches of {Batch}", () =>
        {
            foreach (var batch in texts.Chunk(Batch)) ArticleReader.Read([.. batch.Select(Text)]);
        });

        void Measure(string what, Action read)
        {
            Rounds.Warm(read);
            var best = Rounds.Best(read);
            var (spent, allocated) = (Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes(precise: true));
            read();
            Console.WriteLine($"{what}: {megabytes / best.TotalSeconds:F1} MB/s, {(Environment.CpuUsage.TotalTime - spent).TotalSeconds / megabytes:F3} s and {(GC.GetTotalAllocatedBytes(precise: true) - allocated) / 1_000_000 / megabytes:F0} MB allocated a MB");
        }
    }

    static ArticleText Text(byte[] bytes) => TextDecoder.Decode(bytes) is DecodedText.Readable readable ? new ArticleText("a.txt", readable.Text) : throw new InvalidOperationException("The gold data has a text that is none.");

    sealed record Row([property: JsonPropertyName("text")] string Text);
}
