using System.CommandLine;
using System.Text.Json;
using Timeline.Core.Ingest;

namespace Timeline.Bench.Html;

/// <summary><c>extraction FOLDER</c>: the stories found on pages beside those that people marked, and how fast.</summary>
static class ExtractionCommand
{
    const int WorstShown = 25;

    // What the speed line calls pages of about 100 KB.
    const int FewestBytes = 60_000;

    const int MostBytes = 140_000;

    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "Of the gold data: extraction" }.AcceptExistingOnly();
    static readonly Option<FileInfo?> Output = new("--output") { Description = "A file for the texts found, as evaluate.py reads it" };

    public static Command Create()
    {
        var command = new Command("extraction", "Stories of web pages beside those that people marked: F1 of runs of four words, the worst pages, pages per second") { Folder, Output };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!, parsed.GetValue(Output)));
        return command;
    }

    static void Run(DirectoryInfo folder, FileInfo? output)
    {
        var truth = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder.FullName, "ground-truth.json"))).RootElement.EnumerateObject().ToList();
        var pages = truth.ConvertAll(page => GoldPages.Bytes(Path.Combine(folder.FullName, "html", page.Name + ".html.gz")));
        var rows = truth.Zip(pages, (page, bytes) => Row.Of(page.Name, page.Value.GetProperty("url").GetString()!, page.Value.GetProperty("articleBody").GetString() ?? "", GoldPages.Read(bytes, address: null))).ToList();

        var (precision, recall) = (rows.Average(row => row.Score.Precision)!.Value, rows.Average(row => row.Score.Recall)!.Value);
        Console.WriteLine($"F1 {2 * precision * recall / (precision + recall):F4}   precision {precision:F4}   recall {recall:F4}   {rows.Count} pages");
        foreach (var kind in rows.CountBy(row => row.Kind).OrderByDescending(kind => kind.Value)) Console.WriteLine($"  {kind.Key,-32} {kind.Value}");
        Console.WriteLine("words of stories set aside, by reason");
        foreach (var reason in rows.SelectMany(row => row.Lost).GroupBy(lost => lost.Reason, lost => lost.Words).OrderByDescending(lost => lost.Sum())) Console.WriteLine($"  {reason.Key,-32} {reason.Sum()}");
        foreach (var row in rows.OrderBy(row => row.Worst).Take(WorstShown)) Console.WriteLine($"  P {row.Score.Precision:F3} R {row.Score.Recall:F3} {row.Name[..8]} {row.Kind}; {string.Join(", ", row.Lost.GroupBy(lost => lost.Reason).Select(lost => $"{lost.Key} {lost.Sum(one => one.Words)}"))} {row.Address}");
        Speed([.. pages.Where(bytes => bytes.Length is >= FewestBytes and <= MostBytes)]);
        if (output is not null) File.WriteAllText(output.FullName, JsonSerializer.Serialize(rows.ToDictionary(row => row.Name, row => new { articleBody = row.Text })));
    }

    static void Speed(IReadOnlyList<byte[]> pages)
    {
        Rounds.Warm(Read);
        var best = Rounds.Best(Read);
        var spent = Environment.CpuUsage.TotalTime;
        Read();
        spent = Environment.CpuUsage.TotalTime - spent;
        Console.WriteLine($"{pages.Count / best.TotalSeconds:F0} pages/s on {Environment.ProcessorCount} cores, {spent.TotalMilliseconds / pages.Count:F0} ms of processor time each; {pages.Count} pages of {pages.Average(bytes => bytes.Length) / 1000:F0} KB on average");

        void Read() => Parallel.ForEach(pages, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, bytes => GoldPages.Read(bytes, address: null));
    }

    sealed record Row(string Name, string Address, string Text, ShingleScore Score, IReadOnlyList<(DropReason Reason, int Words)> Lost)
    {
        public double Worst => Math.Min(Score.Precision ?? 1, Score.Recall ?? 1);

        public string Kind => (Score.Precision ?? 1, Score.Recall ?? 1) switch
        {
            ( < 0.5, < 0.5) => "another text taken for the story",
            (_, < 0.5) => "most of the story missing",
            ( < 0.5, _) => "more of other text than story",
            ( < 0.95, < 0.95) => "parts missing and parts too many",
            (_, < 0.95) => "parts missing",
            ( < 0.95, _) => "parts too many",
            _ => "right to 95 %",
        };

        public static Row Of(string name, string address, string wanted, Draft? draft)
        {
            var text = draft is null ? "" : string.Join("\n\n", draft.Body.Select(span => draft.Source[span]));
            var (words, found) = (Folded(wanted), Folded(text));
            var lost = from part in draft?.Dropped ?? []
                       let folded = Folded(draft!.Source[part.Span])
                       where folded.Length > 20 && words.Contains(folded, StringComparison.Ordinal) && !found.Contains(folded, StringComparison.Ordinal)
                       select (part.Reason, folded.Count(c => c == ' ') - 1);
            return new Row(name, address, text, ShingleScore.Of(wanted, text), [.. lost]);
        }

        static string Folded(string text) => $" {string.Join(' ', ShingleScore.WordsOf(text))} ";
    }
}
