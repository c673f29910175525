using System.CommandLine;
using DiffPlex;
using Timeline.Bench.Reports;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Clusters;

/// <summary><c>clusters FOLDER</c>: how fast the engine compares events of several articles each, beside a tool that compares two texts.</summary>
static class ClustersCommand
{
    const int PeerRuns = 3;
    const string Longest = "018";
    const int WordsOfReport = 1000;

    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "Of the gold data: clusters" }.AcceptExistingOnly();
    static readonly char[] Separators = [' ', '\n', '\t', ',', '.', ';', ':', '!', '?', '"', '(', ')'];

    public static Command Create()
    {
        var command = new Command("clusters", "Speed of the comparison, claims included, beside DiffPlex; numbers that a difference splits") { Folder };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!));
        return command;
    }

    static void Run(DirectoryInfo folder)
    {
        var clusters = ClusterArticles.ReadAll(folder);
        Console.WriteLine($"events                 {clusters.Count}, with {clusters.Sum(one => one.Articles.Count)} articles in {clusters.Sum(one => one.Pairs)} pairs");

        var first = Rounds.Time(() => CompareAll(clusters));
        Rounds.Warm(() => CompareAll(clusters));
        var best = Rounds.Best(() => CompareAll(clusters));
        var spent = Environment.CpuUsage.TotalTime;
        CompareAll(clusters);
        spent = Environment.CpuUsage.TotalTime - spent;
        Console.WriteLine($"compared               {best.TotalSeconds:F3} s, best of {Rounds.Measured}, {spent.TotalSeconds:F3} s of processor; the first, cold, {first.TotalSeconds:F3} s");
        var peer = Rounds.Best(() => DiffAll(clusters), PeerRuns);
        Console.WriteLine($"DiffPlex, all pairs    {peer.TotalSeconds:F3} s, best of {PeerRuns}; ours is {peer / best:F1} times as fast");

        var atOnce = Rounds.Best(() => Parallel.ForEach(clusters, cluster => Engine.RunAnew(cluster.Articles)));
        var peerAtOnce = Rounds.Best(() => Parallel.ForEach(clusters, Diff), PeerRuns);
        Console.WriteLine($"events at once         {atOnce.TotalSeconds:F3} s on {Environment.ProcessorCount} processors; DiffPlex so {peerAtOnce.TotalSeconds:F3} s, ours is {peerAtOnce / atOnce:F1} times as fast");

        if (clusters.FirstOrDefault(one => one.Number == Longest) is { } longest) FourLongest(longest);
        OneMore("one more article  ", [.. clusters.Where(one => one.Articles.Count > 2)]);
        foreach (var reports in new[] { 5, 20 }) OneMore($"one more, of {reports,2}   ", [Made(reports)]);
        Split(clusters);
    }

    static void FourLongest(ClusterArticles cluster)
    {
        Witness[] four = [.. cluster.Articles.OrderByDescending(article => article.Text.Text.Length).Take(4)];
        for (var warm = 0; warm < 20; warm++) Engine.RunAnew(four);
        var best = Rounds.Best(() => Engine.RunAnew(four));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Engine.RunAnew(four);
        Console.WriteLine($"{cluster.Number}, four longest      {best.TotalMilliseconds:F1} ms, {(GC.GetAllocatedBytesForCurrentThread() - before) / 1e6:F1} MB allocated");
    }

    /// <summary>An event told by many, as no cluster is: what one more of them costs depends on their number.</summary>
    static ClusterArticles Made(int reports) => new("made", [.. Enumerable.Range(1, reports).Select(outlet => ClusterArticles.Of(outlet, SourceText.From(MadeReports.Text(one: 1, outlet, WordsOfReport))))]);

    // The last article of each event, never read before, comes to the others, which have been compared.
    static void OneMore(string what, IReadOnlyList<ClusterArticles> events)
    {
        Rounds.Warm(() => CompareAll(events));
        var anew = Rounds.Best(() => CompareAll(events));
        Rounds.Warm(() => TimeOfOneMore(events));
        var more = Enumerable.Range(0, Rounds.Measured).Min(_ => TimeOfOneMore(events));
        Console.WriteLine($"{what}     {more.TotalMilliseconds / events.Count:F2} ms an event, {more / anew:F2} of comparing anew");
    }

    static TimeSpan TimeOfOneMore(IReadOnlyList<ClusterArticles> events)
    {
        var known = events.Select(one => one.Articles.SkipLast(1).Select(Engine.Unread).ToList()).ToList();
        var compared = known.ConvertAll(articles => Engine.Run(articles));
        return Rounds.Time(() =>
        {
            foreach (var (articles, one, before) in known.Zip(events, compared)) Engine.Run([.. articles, Engine.Unread(one.Articles[^1])], before: before);
        });
    }

    static void Split(IReadOnlyList<ClusterArticles> clusters)
    {
        var found = clusters.Select(one => (one.Number, Numbers: SplitNumbers.Of(Engine.Run(one.Articles).Sources))).ToList();
        Console.WriteLine($"numbers split          {found.Sum(one => one.Numbers.Split.Count)} of {found.Sum(one => one.Numbers.All)} numbers, amounts, dates and clock times");
        foreach (var (number, numbers) in found)
            foreach (var split in numbers.Split) Console.WriteLine($"  {number} {split}");
    }

    static void CompareAll(IReadOnlyList<ClusterArticles> clusters)
    {
        foreach (var cluster in clusters) Engine.RunAnew(cluster.Articles);
    }

    static void DiffAll(IReadOnlyList<ClusterArticles> clusters)
    {
        foreach (var cluster in clusters) Diff(cluster);
    }

    static void Diff(ClusterArticles cluster)
    {
        for (var one = 0; one < cluster.Articles.Count; one++)
            for (var other = one + 1; other < cluster.Articles.Count; other++)
                Differ.Instance.CreateWordDiffs(cluster.Articles[one].Text.Text, cluster.Articles[other].Text.Text, ignoreWhitespace: false, Separators);
    }
}
