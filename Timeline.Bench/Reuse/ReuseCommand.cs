using System.CommandLine;
using System.Diagnostics;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Reuse;

/// <summary><c>reuse FOLDER</c>: words in a row that articles share, found among all articles of a crisis.</summary>
static class ReuseCommand
{
    const int LeastWords = 12;

    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "The gold data" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each span that was not found, by articles and offsets" };

    public static Command Create()
    {
        var command = new Command("reuse", "Runs of words that articles of a corpus share: listed ones found, reported ones the same words, time") { Folder, Each };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(DirectoryInfo folder, bool each)
    {
        foreach (var corpus in ReuseCorpus.ReadAll(folder))
        {
            var watch = Stopwatch.StartNew();
            var shared = SharedRuns.Find(corpus.Articles, LeastWords).ToList();
            var time = watch.Elapsed;
            var texts = corpus.Articles.ToDictionary(article => article.Id, article => article.Text);
            var runs = shared.SelectMany(pair => pair.Runs.Select(run => (A: texts[pair.A][run.InA], B: texts[pair.B][run.InB], run.Words))).ToList();
            var other = runs.Count(run => !Words(run.A).SequenceEqual(Words(run.B)) || Words(run.A).Length != run.Words);
            var found = shared.ToDictionary(pair => (pair.A, pair.B), pair => pair.Runs);
            var spans = corpus.Pairs.SelectMany(pair => pair.Runs.Select(run => (pair.A, pair.B, run.InA, run.InB))).ToList();
            var missed = spans.Where(span => !IsFound(span.InA, span.InB, found.GetValueOrDefault((span.A, span.B)) ?? [])).ToList();
            Console.WriteLine($"{corpus.Name,-22} {corpus.Articles.Count} articles, {corpus.Articles.Sum(article => article.Text.Text.Length) / 1e6:F1} million characters, {corpus.Articles.Count * (corpus.Articles.Count - 1) / 2} pairs");
            Console.WriteLine($"  listed spans found   {100d * (spans.Count - missed.Count) / spans.Count:F1} % ({spans.Count - missed.Count} of {spans.Count} in {corpus.Pairs.Count} pairs)");
            Console.WriteLine($"  runs reported        {runs.Count} in {shared.Count} pairs, {other} of other words");
            Console.WriteLine($"  time                 {time.TotalSeconds:F2} s for all pairs");
            if (each) foreach (var (a, b, inA, inB) in missed) Console.WriteLine($"    {a} {inA.Start}–{inA.End}, {b} {inB.Start}–{inB.End}");
        }
    }

    static bool IsFound(TextSpan inA, TextSpan inB, IReadOnlyList<SharedRun> runs) => runs.Any(run => run.InA.Contains(inA) && run.InB.Contains(inB));

    /// <summary>By a rule of its own, so that the search does not judge itself.</summary>
    static string[] Words(string text) => new string([.. text.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
