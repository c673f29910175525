using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Tests.House;
using Timeline.Tests.Shell;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Tests.Ingest;

/// <summary>An import that takes longer than its page waits, for another holds the pen.</summary>
public sealed class ImportUnderWayTests : IAsyncLifetime
{
    readonly TimelineApplication application = new() { Instead = services => services.AddSingleton(new Patience(TimeSpan.Zero)) };
    readonly TaskCompletionSource pen = new();
    Visitor ana = null!;
    Task other = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        ana = await application.SignInAsync("ana");
        var held = new TaskCompletionSource();
        other = application.Writer.RunAsync(new Cause("cy", "Thinks while holding the pen"), async _ =>
        {
            held.SetResult();
            await pen.Task;
            return 0;
        });
        await held.Task;
    }

    public async Task DisposeAsync()
    {
        pen.TrySetResult();
        await other;
        await application.DisposeAsync();
    }

    [Fact]
    public async Task It_goes_on_and_its_page_says_how_far_it_is_and_then_what_became_of_it()
    {
        var address = await BeginAsync();
        var answer = await ana.GetAsync(address);
        var page = await PageAsync(answer);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.Equal("2", page.QuerySelector("progress")!.GetAttribute("max"));
        Assert.Contains("of 2 articles", page.QuerySelector("[data-progress]")!.TextContent);

        pen.SetResult();
        var done = await DoneAsync(address);
        Assert.Equal("2 articles kept", done.QuerySelector(".kept h2")!.TextContent);
        Assert.Equal(["binary.txt"], done.QuerySelectorAll(".refused b").Select(name => name.TextContent));
    }

    [Fact]
    public async Task Stopped_it_keeps_nothing_and_says_so()
    {
        var address = await BeginAsync();
        var stopped = await ana.SubmitAsync(address, "stop");
        Assert.Equal(HttpStatusCode.Redirect, stopped.StatusCode);

        pen.SetResult();
        var done = await DoneAsync(address);
        Assert.Equal("Stopped. Nothing of it was kept.", done.QuerySelector(".problem-line")!.TextContent);
        Assert.Empty(await application.Services.GetRequiredService<ReadArticleDraft>().RecentAsync());
    }

    [Fact]
    public async Task The_program_ends_when_it_writes_no_more()
    {
        var imports = application.Services.GetRequiredService<ImportsUnderWay>();
        var one = imports.Find((await BeginAsync()).Split('/')[^1])!;

        await imports.DisposeAsync();

        Assert.True(one.Kept.IsCompleted);
    }

    [Fact]
    public async Task One_that_is_not_known_any_more_leads_to_the_page_of_imports()
    {
        var answer = await ana.GetAsync("/import/under-way/0123456789abcdef");
        Assert.Equal((HttpStatusCode.Redirect, "/import"), (answer.StatusCode, answer.Headers.Location!.PathAndQuery));
        Assert.StartsWith("/sign-in", (await application.Reader().GetAsync(await BeginAsync())).Headers.Location!.PathAndQuery);
    }

    async Task<string> BeginAsync()
    {
        var answer = await ana.UploadAsync("/import", "import", [], "files", [("strike.txt", File("strike-friday")), ("flood.txt", File("flood-dated")), ("binary.txt", [1, 2, 0, 3])]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/import/under-way/", answer.Headers.Location!.PathAndQuery);
        return answer.Headers.Location.PathAndQuery;
    }

    async Task<IDocument> DoneAsync(string address)
    {
        while (true)
        {
            var answer = await ana.GetAsync(address);
            if (answer.StatusCode != HttpStatusCode.Accepted) return await PageAsync(answer);
        }
    }

    static byte[] File(string name) => Encoding.UTF8.GetBytes(Repository.Read($"Timeline.Tests/Ingest/Articles/{name}.txt"));

    static async Task<IDocument> PageAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
}
