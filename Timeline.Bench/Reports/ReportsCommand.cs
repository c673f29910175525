using System.CommandLine;
using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Bench.Pages;
using Timeline.Core.Exchange;
using Timeline.Core.Storage;

namespace Timeline.Bench.Reports;

/// <summary><c>reports</c>: how long the page of an event of many long reports takes, on the server and in a browser.</summary>
static class ReportsCommand
{
    /// <summary>Events that no figure is of: what they need is compiled before others are measured.</summary>
    const int Warming = 6;

    const int Measured = 9;

    static readonly Option<int> Words = new("--words") { Description = "Of each report", DefaultValueFactory = _ => 1000 };
    static readonly Option<int[]> Reports = new("--reports") { Description = "Of each event", DefaultValueFactory = _ => [5, 20], AllowMultipleArgumentsPerToken = true };
    static readonly Option<string> Program = new("--program") { Description = "The folder of the program, for instance a published one", DefaultValueFactory = _ => AppContext.BaseDirectory };

    public static Command Create()
    {
        var command = new Command("reports", "Time of the page of an event of long made-up reports, on the server and in Chromium; medians") { Words, Reports, Program };
        command.SetAction(async (parsed, stop) =>
        {
            foreach (var reports in parsed.GetValue(Reports)!) await RunAsync(parsed.GetValue(Program)!, reports, parsed.GetValue(Words), stop);
        });
        return command;
    }

    static async Task RunAsync(string program, int reports, int words, CancellationToken stop)
    {
        var data = Directory.CreateTempSubdirectory("timeline-bench-");
        var files = Directory.CreateTempSubdirectory("timeline-bench-");
        try
        {
            MadeReports.Write(files, Warming + Measured, reports, words);
            await LoadAsync(data, files, stop);
            await using var site = await RunningSite.StartAsync(program, data, "/t/floods", stop);
            var events = Enumerable.Range(1, Warming + Measured).Select(one => $"{site.Address}/t/floods/e/flood{one}").ToList();
            using var client = new HttpClient();
            // The first asked are the last of the list, so that the measured ones are asked for the first time.
            foreach (var warming in events.TakeLast(Warming)) for (var row = 0; row < 20; row++) await TimeAsync(client, $"{warming}?row={row + 1}", stop);
            var (first, anew, cached, bytes) = (new List<double>(), new List<double>(), new List<double>(), 0);
            foreach (var page in events.Take(Measured))
            {
                first.Add((await TimeAsync(client, page, stop)).Milliseconds);
                for (var row = 2; row < 7; row++) anew.Add((await TimeAsync(client, $"{page}?row={row}", stop)).Milliseconds);
                var (milliseconds, length) = await TimeAsync(client, page, stop);
                cached.Add(milliseconds);
                bytes = length;
            }
            Console.WriteLine($"{reports} reports of {words} words: first {Median(first):F0} ms, computed {Median(anew):F1} ms, cached {Median(cached):F1} ms, {bytes / 1024} KB of HTML; medians of {Measured} events");
            await Browsing.MeasureAsync(events.Take(Measured), stop);
        }
        finally
        {
            data.Delete(recursive: true);
            files.Delete(recursive: true);
        }
    }

    static async Task LoadAsync(DirectoryInfo data, DirectoryInfo files, CancellationToken stop)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = data.FullName }).Build();
        await using var services = new ServiceCollection().AddLogging().AddTimelineStorage(settings).BuildServiceProvider();
        if (await services.GetRequiredService<OpenStorage>().RunAsync(stop) is { } problem) throw new InvalidOperationException(problem);
        var loaded = await ActivatorUtilities.CreateInstance<LoadDemonstration>(services).RunAsync(files.FullName, stop);
        if (loaded.Outcome != DemonstrationOutcome.Loaded) throw new InvalidOperationException(string.Join('\n', loaded.Problems.Prepend<object>(loaded.Outcome)));
    }

    static async Task<(double Milliseconds, int Bytes)> TimeAsync(HttpClient client, string address, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            using var answer = await client.GetAsync(address, stop);
            var page = await answer.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync(stop);
            // Until then it says how far it is.
            if (answer.StatusCode != HttpStatusCode.Accepted) return (watch.Elapsed.TotalMilliseconds, page.Length);
        }
    }

    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;
}
