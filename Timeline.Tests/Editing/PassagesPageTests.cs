using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Editing;

/// <summary>The sentences of an article that editors attach to an event.</summary>
public sealed class PassagesPageTests : IEndsAsync
{
    const string Dam = "/edit/orle/" + Flood.Happening, Passages = Dam + "/passages?article=" + Flood.Article;

    readonly TimelineApplication application = new();

    public Task DisposeAsync() => application.DisposeAsync().AsTask();

    [Fact]
    public async Task Passages_are_chosen_by_sentence_and_detached()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        var attached = await ana.SubmitAsync(Passages, "passages", ("Sentences", "30-67"), ("Sentences", "69-101"), ("Why", "two more"));
        Assert.Equal(Dam, Path(attached));
        var page = await TextAsync(await ana.GetAsync(Dam));
        Assert.Contains("More than 200 houses are under water.</q>", page);
        Assert.Contains("two more", page);

        var passage = Regex.Match(page, "name=\"Form.Detach\" value=\"(\\d+)\"").Groups[1].Value;
        await ana.SubmitAsync(Dam, "event", ("Form.Title", "The dam at Verrin gives way"), ("Form.Date", "2 March 2019"), ("Form.Kind", "Destruction"), ("Form.Detach", passage));
        Assert.DoesNotContain($"value=\"{passage}\" aria-label=\"Detach", await TextAsync(await ana.GetAsync(Dam)));
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SubmitAsync(Passages, "passages")).StatusCode);
    }

    [Fact]
    public async Task All_sentences_of_an_article_are_chosen_at_once()
    {
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        Assert.False((await TickAsync(await ana.GetAsync(Passages)))!.IsChecked);

        var refused = await ana.SubmitAsync(Passages, "passages", ("Sentences", "0-9999"), ("All", "yes"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.True((await TickAsync(refused))!.IsChecked);

        Assert.Equal(Dam, Path(await ana.SubmitAsync(Passages, "passages", ("All", "yes"))));
        var page = await TextAsync(await ana.GetAsync(Dam));
        foreach (var passage in new[] { "The dam gave way on Saturday.", "More than 200 houses are under water.", "Nobody was hurt, the board said." }) Assert.Single(Regex.Matches(page, $">{passage}</q>"));
        // Nothing is left to choose.
        Assert.Null(await TickAsync(await ana.GetAsync(Passages)));
    }

    [Fact]
    public async Task Several_articles_are_attached_whole_at_once()
    {
        const string list = Dam + "/passages";
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        await application.Writer.RunAsync(new Cause("cy", "prepared"), async db =>
        {
            const string text = "Boats went from door to door. A cow stood on a roof.";
            var other = Fixtures.Article("boats", text);
            (other.Outlet, other.Body) = ((await db.Set<Article>().Include(row => row.Outlet).SingleAsync(row => row.Slug == Flood.Article)).Outlet, [new TextSpan(0, text.Length)]);
            db.Add(other);
            return Written.Done;
        });

        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SubmitAsync(list, "whole")).StatusCode);
        Assert.Equal(Dam, Path(await ana.SubmitAsync(list, "whole", ("Whole", Flood.Article), ("Whole", "boats"), ("Whole", "no-such"), ("WhyWhole", "both tell it"))));

        var page = await TextAsync(await ana.GetAsync(Dam));
        foreach (var passage in new[] { "Nobody was hurt, the board said.", "Boats went from door to door. A cow stood on a roof." }) Assert.Contains($"{passage}</q>", page);
        Assert.Contains("both tell it", page);
        Assert.Equal(HttpStatusCode.BadRequest, (await ana.SubmitAsync(list, "whole", ("Whole", "boats"))).StatusCode);
    }

    [Fact]
    public async Task A_later_version_of_an_article_is_offered_until_sentences_of_it_are_attached()
    {
        const string offered = "Attach sentences of version 2";
        await Flood.InAsync(application);
        var ana = await application.SignInAsync("ana");
        Assert.DoesNotContain(offered, await TextAsync(await ana.GetAsync(Dam)));
        await application.Writer.RunAsync(new Cause("cy", "prepared"), async db =>
        {
            const string text = "The dam gave way on Saturday. More than 300 houses are under water.";
            var later = Fixtures.Article(Flood.Article, text);
            (later.Number, later.Outlet, later.Body) = (2, (await db.Set<Article>().Include(row => row.Outlet).SingleAsync(row => row.Slug == Flood.Article)).Outlet, [new TextSpan(0, text.Length)]);
            db.Add(later);
            return 0;
        });

        Assert.Contains(offered, await TextAsync(await ana.GetAsync(Dam)));
        Assert.Equal(Dam, Path(await ana.SubmitAsync(Passages, "passages", ("All", "yes"))));

        var page = await TextAsync(await ana.GetAsync(Dam));
        Assert.Contains("More than 300 houses are under water.</q>", page);
        Assert.DoesNotContain(offered, page);
    }

    static async Task<IHtmlInputElement?> TickAsync(HttpResponseMessage answer) => (IHtmlInputElement?)new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()).QuerySelector("input[name=All]");

    static string Path(HttpResponseMessage answer)
    {
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(new Uri("http://localhost"), answer.Headers.Location!).AbsolutePath;
    }

    static async Task<string> TextAsync(HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
