using System.Diagnostics;

namespace Timeline.Bench.Pages;

/// <summary>The load generator wrk: two threads, 64 connections, answers in Brotli.</summary>
static class Wrk
{
    // `row` is a key that the event page knows, so that each number is an address of its own: no thread and no run asks for one of another.
    const string NewAddress =
        "local threads = 0\nfunction setup(thread) thread:set('id', threads); threads = threads + 1 end\n"
        + "function init(args) n = (2 * tonumber(args[1]) + id) * 10000000 end\nfunction request() n = n + 1; return wrk.format('GET', wrk.path .. '?row=' .. n) end\n";

    // wrk prints its percentiles in changing units, and calls an answer of 404 a request: both are told plainly here.
    const string Report =
        "done = function(summary, latency) io.write(string.format('%.0f requests/s, p50 %.2f ms, p99 %.2f ms, errors %d, %.1f KB each\\n', "
        + "summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, "
        + "summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout, summary.bytes / summary.requests / 1e3)) end\n";

    // A program that has just started compiles while it answers.
    const int SecondsToWarmUp = 8;

    /// <returns>One line, of a program that is warm: requests a second, median and 99th percentile of the latency, errors, size of an answer.</returns>
    public static async Task<string> LoadAsync(string address, int seconds, bool everyRequestNew, CancellationToken stop)
    {
        var script = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(script, (everyRequestNew ? NewAddress : "") + Report, stop);
            await RunAsync(address, SecondsToWarmUp, script, run: 0, stop);
            return await RunAsync(address, seconds, script, run: 1, stop);
        }
        finally
        {
            File.Delete(script);
        }
    }

    static async Task<string> RunAsync(string address, int seconds, string script, int run, CancellationToken stop)
    {
        var start = new ProcessStartInfo("wrk", ["-t2", "-c64", $"-d{seconds}s", "-H", "Accept-Encoding: br", "-s", script, address, "--", $"{run}"]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var wrk = Process.Start(start)!;
        var lines = (await wrk.StandardOutput.ReadToEndAsync(stop)).TrimEnd().Split('\n');
        await wrk.WaitForExitAsync(stop);
        return lines[^1];
    }
}
