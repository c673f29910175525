using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Timeline.Core.Search;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Bench.Bulk;

/// <summary><c>bulk</c>: very many short articles into SQLite by <c>import</c>, killed on the way and given again; then what is kept is looked through.</summary>
static class BulkCommand
{
    // One whole round is not thrown away, and most of the work is still to come.
    const double KilledAfter = 0.4;

    const int BytesPerArticle = 8000;

    static readonly Option<int> Articles = new("--articles") { Description = "How many", DefaultValueFactory = _ => 100_000 };
    static readonly Option<DirectoryInfo?> Program = new("--program") { Description = "The folder of the built program; else that of this one" };
    static readonly Option<bool> Whole = new("--whole") { Description = "Without killing it on the way" };

    public static Command Create()
    {
        var command = new Command("bulk", "Import of many short articles: time, most memory, what was lost or doubled when it was killed, families found, search") { Articles, Program, Whole };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(Articles), parsed.GetValue(Program)?.FullName ?? AppContext.BaseDirectory, parsed.GetValue(Whole), cancel));
        return command;
    }

    static async Task RunAsync(int articles, string program, bool whole, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("timeline-bulk-");
        try
        {
            var file = Path.Combine(folder.FullName, "articles.jsonl");
            IReadOnlyList<int> stories;
            await using (var output = File.CreateText(file)) stories = new MadeArticles(7).Write(output, articles);
            Console.WriteLine($"{articles:N0} articles, {new FileInfo(file).Length / 1e6:F0} MB, {stories.Distinct().Count():N0} stories");
            var data = Path.Combine(folder.FullName, "data");
            var watch = Stopwatch.StartNew();
            var most = 0L;
            if (!whole)
            {
                most = Import(program, file, data, killWhen: () => new FileInfo(Path.Combine(data, "timeline.db")) is { Exists: true } kept && kept.Length > KilledAfter * articles * BytesPerArticle, cancel);
                Console.WriteLine($"killed after {watch.Elapsed.TotalSeconds:F0} s");
            }
            most = Math.Max(most, Import(program, file, data, killWhen: null, cancel));
            Console.WriteLine($"all kept after {watch.Elapsed.TotalSeconds:F0} s in all, {articles / watch.Elapsed.TotalSeconds:F0} a second; most memory {most / 1e6:F0} MB; database {new FileInfo(Path.Combine(data, "timeline.db")).Length / 1e6:F0} MB");
            await LookThroughAsync(data, stories, cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>The most memory that was resident, in bytes.</returns>
    static long Import(string program, string file, string data, Func<bool>? killWhen, CancellationToken cancel)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(program, "Timeline.Web.dll"), "import", file, "--Storage:Directory", data]) { UseShellExecute = false };
        using var process = Process.Start(start)!;
        var most = 0L;
        while (!process.WaitForExit(200))
        {
            cancel.ThrowIfCancellationRequested();
            process.Refresh();
            most = Math.Max(most, process.WorkingSet64);
            if (killWhen?.Invoke() == true) process.Kill();
        }
        if (killWhen is null && process.ExitCode != 0) throw new InvalidOperationException($"The import ended with {process.ExitCode}.");
        return most;
    }

    static async Task LookThroughAsync(string data, IReadOnlyList<int> stories, CancellationToken cancel)
    {
        var builder = Host.CreateApplicationBuilder(["--Storage:Directory", data]);
        builder.Logging.ClearProviders();
        builder.Services.AddTimelineStorage(builder.Configuration);
        using var host = builder.Build();
        if (await host.Services.GetRequiredService<OpenStorage>().RunAsync(cancel) is { } problem) throw new InvalidOperationException(problem);
        await using var db = host.Services.GetRequiredService<TimelineDbs>().For(Sight.Editors);
        var kept = await db.Set<Article>().Select(row => new { row.CanonicalAddress, row.Family, row.Title, row.Id }).ToListAsync(cancel);
        var byNumber = kept.ToLookup(row => int.Parse(row.CanonicalAddress![(row.CanonicalAddress!.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture));
        Console.WriteLine($"kept {kept.Count:N0}; lost {Enumerable.Range(0, stories.Count).Count(number => !byNumber[number].Any()):N0}; doubled {byNumber.Count(one => one.Count() > 1):N0}");

        var families = Enumerable.Range(0, stories.Count).GroupBy(number => stories[number], number => byNumber[number].First().Family).Select(story => story.ToList()).ToList();
        var (told, alone) = (families.Where(story => story.Count > 1).ToList(), families.Where(story => story.Count == 1).ToList());
        Console.WriteLine($"stories that several told: {told.Count:N0}, of which one family {told.Count(story => story[0] is not null && story.Distinct().Count() == 1):N0}; articles of them in no family {told.Sum(story => story.Count(family => family is null)):N0}; articles alone that have a family {alone.Count(story => story[0] is not null):N0}");

        var watch = Stopwatch.StartNew();
        var asked = kept.Where(row => row.Id % Math.Max(1, kept.Count / 50) == 0).Take(50).ToList();
        var search = new SearchText(host.Services.GetRequiredService<TimelineDbs>());
        var found = 0;
        foreach (var one in asked) if ((await search.RunAsync(one.Title, sight: Sight.Editors, cancel: cancel)).Findings.Any(finding => finding.Article?.Id == one.Id)) found++;
        Console.WriteLine($"search by headline: {found} of {asked.Count} found, {watch.Elapsed.TotalMilliseconds / asked.Count:F1} ms each");
    }
}
