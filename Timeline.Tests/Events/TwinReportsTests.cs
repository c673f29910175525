using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>Events that several outlets report in the same words, on every page and in every file that shows them.</summary>
public sealed class TwinReportsTests(TwinReports twins) : IClassFixture<TwinReports>
{
    public static TheoryData<string> Events => [.. TwinReports.Events];

    [Fact]
    public async Task What_nobody_has_set_down_as_disputed_is_not_said_to_be_undisputed() =>
        Assert.DoesNotContain("in dispute", (await twins.Application.ReadAsync("/")).QuerySelector(".tally")!.TextContent, StringComparison.Ordinal);

    [Theory, MemberData(nameof(Events))]
    public async Task Every_copy_has_its_column_and_all_are_one_story(string happening)
    {
        var page = await ReadAsync(TwinReports.Page(happening));

        var heads = page.QuerySelectorAll(".side-table thead th:has(a)");
        Assert.Equal(happening switch { "two" => 2, "three" => 3, _ => 20 }, heads.Length);
        // Copies without a date stand in the order of their outlets' addresses.
        var copies = heads.Select(head => head.QuerySelector("a")!.TextContent).Where(name => name.StartsWith("Messenger", StringComparison.Ordinal)).ToList();
        Assert.Equal(copies.Distinct().Order(StringComparer.Ordinal), copies);
        Assert.DoesNotContain("independent", heads[0].TextContent + heads[1].TextContent);
        Assert.Contains("100% identical", heads[0].TextContent + heads[1].TextContent);
        Assert.Contains(happening == "three" ? "2 independent stories" : "1 independent story", string.Join(' ', page.QuerySelector(".count")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
        Assert.Empty(page.QuerySelectorAll(".ignored"));
    }

    [Theory, MemberData(nameof(Events))]
    public async Task Every_page_and_file_of_it_works(string happening)
    {
        var page = TwinReports.Page(happening);
        string[] addresses =
        [
            page + "?base=granary-burns-at-ostrel-2&row=2", page + "?a=granary-burns-at-ostrel-2", page + "?a=granary-burns-at-ostrel-2,granary-burns-at-ostrel&d=-", page + "/preview.png", page + "/history", "/embed" + page, "/t/loaves", "/a/messenger-2/granary-burns-at-ostrel-2",
            .. new[] { "figures.csv", "comparison.json", "apparatus.xml", "claims.jsonld", "notes.jsonld" }.SelectMany(file => new[] { $"{page}/{file}", $"{page}/{file}?a=granary-burns-at-ostrel-2,granary-burns-at-ostrel" }),
        ];
        foreach (var address in addresses) Assert.Equal((address, HttpStatusCode.OK), (address, (await twins.Application.Reader().GetAsync(address)).StatusCode));
    }

    [Fact]
    public async Task The_files_name_each_copy()
    {
        using var comparison = JsonDocument.Parse(await twins.Application.Reader().GetStringAsync(TwinReports.Page("twenty") + "/comparison.json"));
        var articles = comparison.RootElement.GetProperty("articles").EnumerateArray().ToList();
        Assert.Equal((20, 20), (articles.DistinctBy(article => article.GetProperty("id").GetString()).Count(), articles.DistinctBy(article => article.GetProperty("file").GetString()).Count()));

        var apparatus = await twins.Application.Reader().GetStringAsync(TwinReports.Page("three") + "/apparatus.xml");
        Assert.Contains("wit=\"#w-granary-burns-at-ostrel #w-granary-burns-at-ostrel-2\"", apparatus);
        Assert.Contains("Messenger 2", await twins.Application.Reader().GetStringAsync(TwinReports.Page("three") + "/figures.csv"));
    }

    [Fact]
    public async Task What_copies_say_alike_is_one_source_against_another()
    {
        var page = await ReadAsync(TwinReports.Page("three"));

        var dead = page.QuerySelectorAll(".figs tbody tr").First(row => row.TextContent.Contains("14"));
        Assert.Equal(2, dead.QuerySelectorAll("td[data-src]").Count(cell => cell.TextContent.Contains("14")));
        Assert.True(dead.ClassList.Contains("hot"), dead.TextContent);
    }

    [Fact]
    public async Task Two_articles_of_one_outlet_are_told_apart_wherever_sources_are_named()
    {
        var page = await ReadAsync(TwinReports.Page(TwinReports.OneOutlet));

        string[] names = ["Messenger 1", "The Herald, “Bread comes to …”", "The Herald, “Ostrel loses its …”"];
        foreach (var where in new[] { ".srcchips a", ".srctabs a", ".side-table thead th > a" })
            Assert.Equal(names, page.QuerySelectorAll(where).Select(link => link.FirstChild!.TextContent).Order(StringComparer.Ordinal));
        Assert.Equal(names, page.QuerySelectorAll("[data-src]").Select(cell => cell.GetAttribute("data-src")!).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_form_of_a_claim_tells_two_articles_of_one_outlet_apart()
    {
        var page = await OpenAsync("ben", $"/edit/loaves/{TwinReports.OneOutlet}/claim");

        Assert.Equal(
            ["Messenger 1", "The Herald, “Bread comes to …”", "The Herald, “Ostrel loses its …”"],
            page.QuerySelectorAll("select[name='Form.Values[0].Article'] option").Select(option => option.TextContent).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Headlines_which_always_stand_together_are_not_offered_to_be_set_by_hand()
    {
        var page = await OpenAsync("cy", TwinReports.Page("three"));

        var rows = page.QuerySelectorAll(".side-table tr[data-row]");
        Assert.Contains(rows, row => row.QuerySelector(".tag") is not null);
        Assert.All(rows, row => Assert.Equal(row.QuerySelector(".tag") is null, row.QuerySelector("th [href*='by-hand']") is not null));
    }

    [Fact]
    public async Task Editors_find_every_copy_on_their_pages()
    {
        var ana = await twins.Application.SignInAsync("ana");
        foreach (var happening in TwinReports.Events)
        {
            var edit = $"/edit/loaves/{happening}";
            foreach (var address in new[] { edit, edit + "/by-hand", edit + "/passages", edit + "/history", edit + "/claim", "/import" })
            {
                var answer = await ana.GetAsync(address);
                Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
            }
            var page = new HtmlParser().ParseDocument(await (await ana.GetAsync(TwinReports.Page(happening))).Content.ReadAsStringAsync());
            foreach (var link in page.QuerySelectorAll("main a[href*='/edit/']").Select(link => link.GetAttribute("href")!).Where((_, place) => place % 9 == 0))
                Assert.Equal((link, HttpStatusCode.OK), (link, (await ana.GetAsync(link)).StatusCode));
            Assert.Contains("Messenger 2", await (await ana.GetAsync(edit + "/by-hand")).Content.ReadAsStringAsync());
        }
    }

    async Task<IDocument> OpenAsync(string editor, string address) => new HtmlParser().ParseDocument(await (await (await twins.Application.SignInAsync(editor)).GetAsync(address)).Content.ReadAsStringAsync());

    async Task<IDocument> ReadAsync(string address) => new HtmlParser().ParseDocument(await twins.Application.Reader().GetStringAsync(address));
}
