using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>A test in a real browser: skipped, with that reason, where there is no Chromium.</summary>
sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browsers.Chromium is null) Skip = "needs Chromium, which is not installed";
    }
}

/// <inheritdoc cref="BrowserFactAttribute"/>
sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (Browsers.Chromium is null) Skip = "needs Chromium, which is not installed";
    }
}

[CollectionDefinition(nameof(Browsers))]
public sealed class BrowserCollection : ICollectionFixture<Browsers>;

/// <summary>One Chromium and one listening program for all browser tests; each test opens a context of its own, as a reader who was never here.</summary>
public sealed class Browsers : IAsyncLifetime
{
    public const string Category = "Browser";

    static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    TimelineApplication? application;
    IPlaywright? playwright;
    IBrowser? browser;

    internal static string? Chromium { get; } =
        new[] { Environment.GetEnvironmentVariable("TIMELINE_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium is null) return;
        (application, Address) = TimelineApplication.Listening();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (application is not null) await application.DisposeAsync();
    }

    /// <summary>A page in a clean context. Whatever fails on it (a script, a refused resource) fails the test when <see cref="ReaderPage.DisposeAsync"/> is reached.</summary>
    public async Task<ReaderPage> OpenAsync(string path, int width = 1280, int height = 900, bool dark = false, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var reader = new ReaderPage(context, await context.NewPageAsync());
        await reader.Page.GotoAsync(path);
        return reader;
    }
}

/// <summary>One reader's page.</summary>
public sealed class ReaderPage : IAsyncDisposable
{
    readonly IBrowserContext context;
    readonly List<string> faults = [];

    internal ReaderPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") faults.Add(message.Text); };
    }

    public IPage Page { get; }

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        Assert.Empty(faults);
    }
}
