using Microsoft.Playwright;
using Timeline.Bench.Pages;

// Makes the pictures of the README anew, of the demonstration in a program of its own: dotnet run --project tools/Pictures
const int width = 1280;
const string start = "/t/palmyra";
(string Name, string Address, string From, int Height)[] pictures =
[
    ("timeline", "/t/palmyra?from=2015-04&to=2017-01&lens=2016-03-20/28&e=citadel", "body", 1190),
    ("event", "/t/palmyra/e/citadel", "section:has(.figs)", 1150),
];

var folder = Path.GetFullPath(args is [var named, ..] ? named : "docs/pictures");
var chromium = new[] { Environment.GetEnvironmentVariable("TIMELINE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);
if (chromium is null)
{
    Console.Error.WriteLine("Chromium is not installed. Install it, or name it in TIMELINE_CHROMIUM.");
    return 1;
}

var data = Directory.CreateTempSubdirectory("timeline-pictures-");
var site = await RunningSite.StartAsync(AppContext.BaseDirectory, data, start, CancellationToken.None);
using var playwright = await Playwright.CreateAsync();
await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"] });
var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = width }, ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
Directory.CreateDirectory(folder);
foreach (var (name, address, from, height) in pictures)
{
    await page.GotoAsync(site.Address + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
    var top = (await page.Locator(from).First.BoundingBoxAsync())!.Y;
    var file = Path.Combine(folder, name + ".png");
    await page.ScreenshotAsync(new() { Path = file, FullPage = true, Clip = new() { X = 0, Y = top, Width = width, Height = height } });
    Console.WriteLine($"{file}  {new FileInfo(file).Length / 1024} KB");
}
await site.DisposeAsync();
data.Delete(recursive: true);
return 0;
