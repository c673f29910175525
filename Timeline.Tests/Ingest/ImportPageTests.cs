using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Timeline.Tests.House;
using Timeline.Tests.Shell;
using Timeline.Web.Ingest;

namespace Timeline.Tests.Ingest;

public sealed class ImportPageTests : IAsyncLifetime
{
    readonly TimelineApplication application = new();
    Visitor ana = null!;

    public async Task InitializeAsync() => ana = await application.SignInAsync("ana");

    public async Task DisposeAsync() => await application.DisposeAsync();

    [Theory]
    [InlineData("/import")]
    [InlineData("/import/1")]
    public async Task Nobody_imports_who_is_not_signed_in(string address)
    {
        var answer = await application.Reader().GetAsync(address);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery);
    }

    [Fact]
    public async Task What_is_pasted_is_kept_and_opens_to_be_looked_through()
    {
        var answer = await ImportAsync([("text", Own("strike-friday").Replace("\n", "\r\n")), ("outlet", "The Sarn Packet"), ("published", "4 March 2016"), ("address", "https://packet.example/dockers")]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await PageAsync(await ana.GetAsync(answer.Headers.Location!.ToString()));
        Assert.Equal("Dockers walk out at Port Sarn", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(("4 March 2016", "The Sarn Packet", "https://packet.example/dockers"), (Field(page, "Published"), Field(page, "Outlet"), Field(page, "Address")));
        Assert.Equal(HttpStatusCode.NotFound, (await application.Reader().GetAsync("/a/the-sarn-packet/dockers-walk-out-at-port-sarn")).StatusCode);
    }

    [Fact]
    public async Task Who_pastes_a_text_again_is_told_that_it_is_kept()
    {
        var first = (await ImportAsync([("text", Own("strike-friday"))])).Headers.Location!.ToString();
        var again = (await ImportAsync([("text", Own("strike-friday"))])).Headers.Location!.ToString();

        Assert.StartsWith(first, again);
        const string told = "This very text was kept before";
        Assert.DoesNotContain(told, (await PageAsync(await ana.GetAsync(first))).Body!.TextContent);
        Assert.Contains(told, (await PageAsync(await ana.GetAsync(again))).Body!.TextContent);
    }

    [Fact]
    public async Task Bad_files_get_a_line_each_and_the_others_are_kept()
    {
        var answer = await ImportAsync([],
            ("good.txt", Encoding.UTF8.GetBytes(Own("flood-dated"))), ("renamed.txt", [.. "%PDF-1.7"u8]), ("binary.txt", [1, 2, 0, 3]), ("empty.txt", []),
            ("..\\..\\<script>alert(1)</script>txt.exe", [0]), ("../../etc/passwd", [0]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.Equal(["renamed.txt", "binary.txt", "empty.txt", "script>txt.exe", "passwd"], page.QuerySelectorAll(".refused b").Select(name => name.TextContent));
        Assert.Contains("PDF", page.QuerySelector(".refused li")!.TextContent);
        Assert.Equal("Rising Drava swallows three villages near Ormos", Assert.Single(page.QuerySelectorAll(".kept a")).TextContent);
    }

    [Fact]
    public async Task An_archive_is_taken_apart_and_its_broken_files_get_a_line_each()
    {
        var page = await PageAsync(await ImportAsync([], ("barns.zip", Zips.OfArticles(5, 1, 3))));
        Assert.Equal(["barns.zip/articles/001.txt", "barns.zip/articles/003.txt"], page.QuerySelectorAll(".refused b").Select(name => name.TextContent));
        Assert.Equal(3, page.QuerySelectorAll(".kept a").Length);
    }

    [Fact]
    public async Task Five_megabytes_pasted_are_refused_with_the_limit_and_nothing_typed_is_lost()
    {
        var typed = new StringBuilder("\nFirst line\n").Insert(0, "Water rose. ", 5_000_000 / 12).ToString();
        var answer = await ImportAsync([("text", typed), ("outlet", "Orle Herald"), ("published", "early March 2016"), ("address", "https://herald.example/a")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await PageAsync(answer);
        Assert.Contains("at most 2,000,000", page.QuerySelector(".refused")!.TextContent);
        Assert.Equal(typed, page.QuerySelector("#text")!.TextContent);
        Assert.Equal(("Orle Herald", "early March 2016", "https://herald.example/a"), (Field(page, "outlet"), Field(page, "published"), Field(page, "address")));
    }

    [Fact]
    public async Task What_stands_beside_the_text_is_refused_with_its_reason_and_kept()
    {
        var answer = await ImportAsync([("text", "\n" + Own("strike-friday")), ("published", "early March"), ("address", "javascript:alert(1)")], ("good.txt", Encoding.UTF8.GetBytes(Own("flood-dated"))));

        var page = await PageAsync(answer);
        Assert.Equal(2, page.QuerySelectorAll(".refused li").Length);
        Assert.Equal("\n" + Own("strike-friday"), page.QuerySelector("#text")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".kept a"));
        Assert.Equal(["published", "address"], page.QuerySelectorAll("[aria-invalid=true]").Select(field => field.Id));
    }

    [Fact]
    public async Task A_file_over_twenty_megabytes_is_refused_with_the_limit()
    {
        var page = await PageAsync(await ImportAsync([], ("large.txt", new byte[20_000_001])));
        Assert.Contains($"{ImportLimitsAttribute.MegabytesPerFile} MB", page.QuerySelector(".refused li")!.TextContent);
    }

    [Fact]
    public async Task Without_anything_it_says_what_to_do() =>
        Assert.Equal("There is nothing yet: paste a text, choose a file or give an address.", (await PageAsync(await ImportAsync([], ("", [])))).QuerySelector(".refused li")!.TextContent.Trim());

    [Fact]
    public async Task A_correction_is_saved_with_its_reason_and_shown_as_one()
    {
        var address = (await ImportAsync([("text", Own("strike-friday"))])).Headers.Location!.ToString();
        var part = (await PageAsync(await ana.GetAsync(address))).QuerySelectorAll(".body select").Last().GetAttribute("name")!;
        var typed = new[] { ("Title", "Dockers walk out"), ("Outlet", ""), ("Agency", ""), ("Byline", ""), ("Dateline", ""), ("Language", "en"), ("Address", ""), (part, "teaser") };

        var refused = await PageAsync(await ana.SubmitAsync(address, "correct", [.. typed, ("Published", "early March"), ("why", "The editor of the Packet told me")]));
        Assert.Contains("needs a year", refused.QuerySelector(".refused")!.TextContent);
        Assert.Equal(("Dockers walk out", "early March", "The editor of the Packet told me"), (Field(refused, "Title"), Field(refused, "Published"), Field(refused, "why")));

        var saved = await ana.SubmitAsync(address, "correct", [.. typed, ("Published", "early March 2016"), ("why", "The editor of the Packet told me")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await PageAsync(await ana.GetAsync(address));
        Assert.Equal("1–10 March 2016", Field(page, "Published"));
        Assert.Equal(3, page.QuerySelectorAll(".corrected").Length);
        Assert.Contains("ana", page.QuerySelector(".past")!.TextContent);
        Assert.Equal("teaser", ((IHtmlSelectElement)page.QuerySelector($"select[name='{part}']")!).Value);
    }

    [Theory]
    [InlineData("/import/999999")]
    [InlineData("/import/x")]
    [InlineData("/import/99999999999999999999")]
    public async Task What_was_not_imported_is_not_found(string address) => Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync(address)).StatusCode);

    [Fact]
    public async Task Near_the_same_words_of_one_outlet_become_a_further_version_where_the_form_says_so()
    {
        var (outlet, story) = (("outlet", "Cape Courier"), Own("flood-dated"));
        var first = (await ImportAsync([("text", story), outlet])).Headers.Location!.ToString();
        var address = (await ImportAsync([("text", story.Replace("Rising Drava swallows three villages near Ormos", "In print: the Drava near Ormos", StringComparison.Ordinal)), outlet])).Headers.Location!.ToString();
        var near = (await PageAsync(await ana.GetAsync(address))).QuerySelectorAll("input[name=version-of]");
        Assert.Equal(["", "rising-drava-swallows-three-villages-near-ormos"], near.Select(choice => ((IHtmlInputElement)choice).Value));
        Assert.Empty((await PageAsync(await ana.GetAsync(first))).QuerySelectorAll("input[name=version-of]"));

        var saved = await ana.SubmitAsync(address, "correct", [("version-of", "rising-drava-swallows-three-villages-near-ormos"), ("why", "The page for printing")]);
        var page = await PageAsync(await ana.GetAsync(saved.Headers.Location!.ToString()));
        Assert.Contains("/a/cape-courier/rising-drava-swallows-three-villages-near-ormos", page.QuerySelector(".aside")!.TextContent);
        Assert.Contains("version 2", page.QuerySelector(".kicker")!.TextContent);
    }

    [Fact]
    public async Task A_correction_holds_where_a_rule_beside_it_is_refused_and_the_form_goes_on_from_it()
    {
        var address = (await ImportAsync([("text", Own("flood-dated"))])).Headers.Location!.ToString();
        var before = Field(await PageAsync(await ana.GetAsync(address)), "version");

        var page = await PageAsync(await ana.SubmitAsync(address, "correct", [("Title", "The Drava rises"), ("rule-numbers", "DayFirst"), ("why", "As printed")]));
        Assert.Contains("correct the outlet of the article", page.QuerySelector(".refused")!.TextContent);
        Assert.StartsWith("Saved.", page.QuerySelector(".problem-line")!.TextContent);
        Assert.Equal("The Drava rises", Field(page, "Title"));
        Assert.NotEqual(before, Field(page, "version"));

        var again = await ana.SubmitAsync(address, "correct", [("Title", "The Drava falls"), ("why", "As printed")]);
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
    }

    [Fact]
    public async Task An_article_is_found_again_by_its_words()
    {
        await ImportAsync([("text", Own("flood-dated")), ("outlet", "Cape Courier")]);
        Assert.Equal("Rising Drava swallows three villages near Ormos", Assert.Single((await FindAsync("dyke ZAVRH courier")).QuerySelectorAll(".recent li a")).TextContent);
        Assert.Empty((await FindAsync("dyke zeppelin")).QuerySelectorAll(".recent li"));
        Assert.Contains("No article has all of these words", (await FindAsync("dyke zeppelin")).QuerySelector(".recent")!.TextContent);

        async Task<IHtmlDocument> FindAsync(string words) => await PageAsync(await ana.GetAsync("/import?find=" + Uri.EscapeDataString(words)));
    }

    static string Own(string name) => Repository.Read($"Timeline.Tests/Ingest/Articles/{name}.txt");

    static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer) => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    static string Field(IHtmlDocument page, string name) => ((IHtmlInputElement)page.QuerySelector($"input[name='{name}']")!).Value;

    Task<HttpResponseMessage> ImportAsync((string Name, string Value)[] fields, params (string Name, byte[] Content)[] files) => ana.UploadAsync("/import", "import", fields, "files", files);
}
