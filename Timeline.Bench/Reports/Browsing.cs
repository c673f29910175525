using Microsoft.Playwright;

namespace Timeline.Bench.Reports;

/// <summary>What a reader waits for in Chromium.</summary>
static class Browsing
{
    const int Keys = 15;

    // From the key to the frame in which what it did is drawn.
    const string Watch = """
        () => {
          window.waits = [];
          document.addEventListener("keydown", (event) => requestAnimationFrame(() => { const frame = new MessageChannel(); frame.port1.onmessage = () => window.waits.push(performance.now() - event.timeStamp); frame.port2.postMessage(0); }), true);
        }
        """;

    public static async Task MeasureAsync(IEnumerable<string> pages, CancellationToken stop)
    {
        var chromium = new[] { Environment.GetEnvironmentVariable("TIMELINE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
        if (chromium is null)
        {
            Console.WriteLine("  in the browser: Chromium is not installed; name it in TIMELINE_CHROMIUM");
            return;
        }
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
        var (paints, waits) = (new List<double>(), new List<double>());
        foreach (var address in pages)
        {
            stop.ThrowIfCancellationRequested();
            // A reader who was never here: nothing is in the browser's cache.
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, ReducedMotion = ReducedMotion.Reduce });
            var page = await context.NewPageAsync();
            await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            paints.Add(await page.EvaluateAsync<double>("() => new Promise((done) => new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach((paint) => done(paint.startTime))).observe({ type: 'paint', buffered: true }))"));
            await page.EvaluateAsync(Watch);
            for (var key = 1; key <= Keys; key++)
            {
                await page.Keyboard.PressAsync("n");
                // A key that waits for the frame of the one before would be measured twice.
                await page.EvaluateAsync("(keys) => new Promise((done) => { const look = () => window.waits.length >= keys ? done() : setTimeout(look, 20); look(); })", key);
            }
            waits.AddRange(await page.EvaluateAsync<double[]>("() => window.waits"));
        }
        Console.WriteLine($"  in the browser: first paint {ReportsCommand.Median(paints):F0} ms, most {paints.Max():F0}; from the key n to its frame {ReportsCommand.Median(waits):F0} ms, most {waits.Max():F0}, of {waits.Count} keys");
    }
}
