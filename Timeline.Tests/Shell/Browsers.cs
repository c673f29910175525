using Deque.AxeCore.Commons;
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

/// <summary>A second browser and program, for the pages that axe looks at: they take as long as all journeys, and run beside them.</summary>
[CollectionDefinition(nameof(AxeCollection))]
public sealed class AxeCollection : ICollectionFixture<Browsers>;

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
    readonly Dictionary<string, string> signedIn = [];
    readonly HashSet<string> prepared = [];

    // The shell first: the same browser without its windows, which takes a third less time.
    internal static string? Chromium { get; } =
        new[] { Environment.GetEnvironmentVariable("TIMELINE_CHROMIUM"), "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    public string Address { get; private set; } = "";

    public async Task InitializeAsync()
    {
        if (Chromium is null) return;
        (application, Address) = TimelineApplication.Listening();
        playwright = await Playwright.CreateAsync();
        // A page may take as long to follow as to come; on a machine that many share five seconds are little.
        Assertions.SetDefaultExpectTimeout(30_000);
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Arguments });
    }

    public async Task DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        if (application is not null) await application.DisposeAsync();
    }

    /// <summary>Writes what several tests read, once in the program that they share.</summary>
    internal async Task PreparedAsync<T>(string what, Func<TimelineApplication, Task<T>> prepare)
    {
        if (prepared.Add(what)) await prepare(application!);
    }

    /// <summary>A page in a clean context. Whatever fails on it (a script, a refused resource) fails the test when <see cref="ReaderPage.DisposeAsync"/> is reached.</summary>
    public async Task<ReaderPage> OpenAsync(string path, int width = 1280, int height = 900, bool dark = false, bool script = true, string? signedInAs = null)
    {
        var cookies = signedInAs is null ? null : await SignInAsync(signedInAs);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            ReducedMotion = ReducedMotion.Reduce,
            StorageState = cookies,
        });
        var reader = new ReaderPage(context, await context.NewPageAsync());
        await reader.Page.GotoAsync(path);
        return reader;
    }

    /// <summary>The cookies of someone who signed in as people do, once for all tests: tries are counted.</summary>
    async Task<string> SignInAsync(string name)
    {
        if (signedIn.TryGetValue(name, out var cookies)) return cookies;
        var password = await application!.AddPersonAsync(name);
        await using var visitor = await OpenAsync("/sign-in");
        await visitor.Page.GetByLabel("Name").FillAsync(name);
        await visitor.Page.GetByLabel("Password").FillAsync(password);
        await visitor.Page.Locator("main button[type=submit]").ClickAsync();
        await visitor.Page.ReachesAsync(Address + "/");
        await Assertions.Expect(visitor.Page.Locator("footer")).ToBeVisibleAsync();
        return signedIn[name] = await visitor.Page.Context.StorageStateAsync();
    }
}

/// <summary>One reader's page.</summary>
public sealed class ReaderPage : IAsyncDisposable
{
    // What a theme can change.
    static readonly string[] OfColour = ["color-contrast", "link-in-text-block"];
    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    readonly IBrowserContext context;
    readonly List<string> faults = [];
    readonly List<string> forgiven = [];

    internal ReaderPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.PageError += (_, error) => faults.Add(error);
        page.Console += (_, message) => { if (message.Type == "error") faults.Add($"{message.Text} {message.Location}"); };
    }

    public IPage Page { get; }

    /// <summary>Waits until the scripts of an editor's page listen and its live parts, if it has any, have taken the place of the plain ones.</summary>
    public async Task LiveAsync()
    {
        await ListensAsync();
        foreach (var (plain, live) in new[] { ("#actors", ".echooser"), ("#events", ".rz-data-grid") })
            if (await Page.Locator(plain).CountAsync() > 0) await Assertions.Expect(Page.Locator(live)).ToBeVisibleAsync();
    }

    /// <summary>Waits until the scripts of the page listen: a key pressed before goes unheard.</summary>
    public async Task ListensAsync()
    {
        // The last element of every page stands: all of it has been read. What Playwright's client knows of loading may be that of the page before.
        await Assertions.Expect(Page.Locator("body > script[type=module]")).ToBeAttachedAsync();
        await Assertions.Expect(Page.Locator("[data-module]:not([data-mounted])")).ToHaveCountAsync(0);
    }

    /// <summary>At both widths and in both themes, axe finds nothing on the page and it does not scroll sideways.</summary>
    public async Task HasNoFindingAsync()
    {
        // Once for all looks, and of what it finds the words alone: the script and its whole report are half a megabyte each.
        await Page.EvaluateAsync(Axe);
        foreach (var width in new[] { 1280, 390 })
        {
            await Page.SetViewportSizeAsync(width, 900);
            await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
            Assert.Equal(width, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            Assert.Empty(await FindAsync(rules: null));
            Assert.Empty(await Page.EvaluateAsync<string[]>(LostTables));
            await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.Empty(await FindAsync(OfColour));
        }
    }

    // Where a sheet displays the elements of a table otherwise, some browsers take them for one no more unless their roles say what they are; axe does not look.
    const string LostTables =
        """
        () => [...document.querySelectorAll("table, table :is(thead, tbody, tr, th, td)")].filter((one) => !one.hasAttribute("role") && one.checkVisibility())
            .filter((one) => !getComputedStyle(one).display.startsWith("table")).map((one) => `${innerWidth}: ${one.outerHTML.slice(0, 120)}`)
        """;

    Task<string[]> FindAsync(string[]? rules) => Page.EvaluateAsync<string[]>(
        """
        async (rules) => (await axe.run(document, { resultTypes: ["violations"], ...(rules && { runOnly: rules }) })).violations
            .map((found) => `${innerWidth} ${matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"}: ${found.id}: ${found.help}: ${found.nodes.map((node) => node.html).join(" | ")}`)
        """, rules);

    /// <summary>Takes from the faults what a test brought about on purpose: Chromium reports an answer of 400 or 409 as one.</summary>
    public void Forgive(string words) => forgiven.Add(words);

    public async ValueTask DisposeAsync()
    {
        await context.CloseAsync();
        faults.RemoveAll(fault => forgiven.Exists(fault.Contains));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}
