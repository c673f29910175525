using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Timeline.Bench.Pages;

/// <summary>The program as its users run it, in a process of its own, on a free port of the loopback.</summary>
sealed class RunningSite : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Process process;

    RunningSite(Process process, string address)
    {
        this.process = process;
        Address = address;
    }

    public string Address { get; }

    /// <summary>From the start of the process to the last byte of the first page.</summary>
    public TimeSpan FirstPage { get; private set; }

    public double ResidentMegabytes
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <param name="program">The folder in which <c>Timeline.Web.dll</c> stands.</param>
    /// <param name="data">Where it keeps its database; empty before its first start.</param>
    public static async Task<RunningSite> StartAsync(string program, DirectoryInfo data, string firstPage, CancellationToken stop)
    {
        var address = $"http://127.0.0.1:{FreePort()}";
        var start = new ProcessStartInfo(Command(program), ["--urls", address, "--Storage:Directory", data.FullName]) { RedirectStandardOutput = true, UseShellExecute = false };
        if (start.FileName == "dotnet") start.ArgumentList.Insert(0, Path.Combine(program, "Timeline.Web.dll"));
        var watch = Stopwatch.StartNew();
        var site = new RunningSite(Process.Start(start)!, address);
        site.process.BeginOutputReadLine();
        using var client = new HttpClient();
        while (true)
        {
            if (site.process.HasExited) throw new InvalidOperationException($"The program ended with {site.process.ExitCode} before it served {firstPage}.");
            if (watch.Elapsed > Patience) throw new TimeoutException($"No {firstPage} within {Patience.TotalSeconds} s.");
            try
            {
                await client.GetStringAsync(address + firstPage, stop);
                site.FirstPage = watch.Elapsed;
                return site;
            }
            catch (HttpRequestException refused) when (refused.StatusCode is null)
            {
                await Task.Delay(10, stop);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    // One published with its runtime is started by its own name alone.
    static string Command(string program) =>
        File.Exists(Path.Combine(program, "libcoreclr.so")) ? Path.Combine(program, "Timeline.Web") : "dotnet";

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
