using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

public sealed class EventPageTests : IAsyncLifetime
{
    readonly TimelineApplication application = new(demonstration: true);

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await application.DisposeAsync();

    async Task<IDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await application.Reader().GetStringAsync(address));

    static IEnumerable<string> Columns(IDocument page) => page.QuerySelectorAll(".side-table thead th > a").Select(head => head.TextContent);

    [Fact]
    public async Task Copies_of_one_story_speak_once_in_what_all_say()
    {
        // Three articles, of which two print one agency's story: what one of them leaves out is still said by both stories.
        Assert.Equal("Both stories say", (await PageAsync("/t/palmyra/e/citadel")).QuerySelector("#all-say")!.TextContent);
    }

    [Fact]
    public async Task The_sources_stand_side_by_side_the_copies_of_one_wire_together()
    {
        var page = await PageAsync("/t/palmyra/e/citadel");

        Assert.Equal(["CBC News", "China Daily Asia", "APA"], Columns(page));
        Assert.NotEmpty(page.QuerySelectorAll("tr[data-row]"));
        Assert.Contains("2 independent stories", page.QuerySelector(".count")!.TextContent.Replace("\n", " ").Replace("  ", " "));
    }

    [Fact]
    public async Task The_address_chooses_orders_and_bases_the_sources()
    {
        var slugs = (await PageAsync("/t/palmyra/e/citadel")).QuerySelectorAll(".side-table thead th > a").Select(head => head.GetAttribute("href")!.Split('/')[^1]).ToList();

        var page = await PageAsync($"/t/palmyra/e/citadel?a={slugs[2]},{slugs[0]}&base={slugs[2]}");

        Assert.Equal(["APA", "CBC News"], Columns(page));
        Assert.Contains("base", page.QuerySelector(".side-table thead th:nth-child(2) span")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".ignored"));
    }

    [Fact]
    public async Task Chips_stand_as_the_columns_do()
    {
        var page = await PageAsync("/t/palmyra/e/citadel");

        Assert.Equal(Columns(page), page.QuerySelectorAll(".srcchips .chip").Select(chip => chip.FirstChild!.TextContent));
    }

    [Fact]
    public async Task One_source_alone_has_nothing_to_switch_and_its_figures_of_other_things_are_folded()
    {
        var page = await PageAsync("/t/palmyra/e/shadadi");

        Assert.Single(Columns(page));
        Assert.Empty(page.QuerySelectorAll(".swbar, .heat, .keys kbd"));
        Assert.Contains("6 of other things", Assert.Single(page.QuerySelectorAll(".figs tbody.fold .sum")).TextContent);
    }

    [Fact]
    public async Task Texts_have_the_width_until_something_stands_beside_them()
    {
        Assert.NotNull((await PageAsync("/t/palmyra/e/citadel")).QuerySelector(".sbgrid.bare"));
        Assert.Null((await PageAsync("/t/palmyra/e/citadel?row=2")).QuerySelector(".sbgrid.bare"));
    }

    [Fact]
    public async Task A_class_that_is_off_marks_nothing()
    {
        Assert.NotEmpty((await PageAsync("/t/palmyra/e/citadel?d=n")).QuerySelectorAll("mark.d-name"));
        Assert.Empty((await PageAsync("/t/palmyra/e/citadel?d=f")).QuerySelectorAll("mark.d-name"));
        Assert.Empty((await PageAsync("/t/palmyra/e/citadel?d=-")).QuerySelectorAll("td mark"));
    }

    [Theory]
    [InlineData("a=nobody", "“nobody” is ignored: a takes up to 20 of these"), InlineData("d=zz", "“zz” is ignored: d takes letters"), InlineData("row=x", "“x” is ignored: row takes the number of a row"), InlineData("row=9999", "“9999” is ignored: row takes the number of a row, from 1 to "), InlineData("base=nobody", "“nobody” is ignored: base takes one of these: ")]
    public async Task What_the_page_cannot_use_is_said_and_the_page_is_whole(string query, string sentence)
    {
        var page = await PageAsync("/t/palmyra/e/citadel?" + query);

        Assert.Contains(sentence, page.QuerySelector(".ignored")!.TextContent);
        Assert.Equal(3, Columns(page).Count());
    }

    [Fact]
    public async Task A_link_to_an_article_that_is_gone_still_shows_the_others_it_chose()
    {
        var page = await PageAsync("/t/palmyra/e/citadel?a=number-two,gone,citadel-retaken");

        Assert.StartsWith("“gone” is ignored: a takes", page.QuerySelector(".ignored p")!.TextContent);
        Assert.Equal(2, Columns(page).Count());
    }

    [Fact]
    public async Task The_link_to_a_chosen_row_leads_to_it()
    {
        var page = await PageAsync("/t/palmyra/e/citadel?row=2");

        Assert.EndsWith("/t/palmyra/e/citadel?row=2#r2", page.QuerySelector("#share-link")!.GetAttribute("value"));
        Assert.EndsWith(" at row 2.", page.QuerySelector("#share .serif")!.TextContent);
        Assert.NotNull(page.QuerySelector("#r2"));
    }

    [Fact]
    public async Task The_chosen_row_is_marked_and_its_reason_given()
    {
        var page = await PageAsync("/t/palmyra/e/citadel?row=2");

        Assert.Equal("2", page.QuerySelector("tr[aria-current=true]")!.GetAttribute("data-row"));
        Assert.Contains("Why row 2 is a row", page.QuerySelector(".whyrow")!.TextContent);
    }

    [Fact]
    public async Task What_is_kept_of_the_page_for_all_shows_each_reader_what_the_address_asks()
    {
        var plain = await PageAsync("/t/palmyra/e/citadel");
        var (chosen, other) = (await PageAsync("/t/palmyra/e/citadel?row=5"), await PageAsync("/t/palmyra/e/citadel?row=6"));
        var marked = await PageAsync("/t/palmyra/e/citadel?row=6&d=w");

        Assert.Empty(plain.QuerySelectorAll("tr[aria-current]"));
        Assert.Equal(["5", "6", "6"], new[] { chosen, other, marked }.Select(page => page.QuerySelector("tr[aria-current=true]")!.GetAttribute("data-row")));
        Assert.Equal(Rows(plain), Rows(chosen));
        Assert.Equal(plain.QuerySelectorAll(".figs td").Select(cell => cell.TextContent), other.QuerySelectorAll(".figs td").Select(cell => cell.TextContent));
        Assert.All(marked.QuerySelectorAll("tr[data-row] th a"), link => Assert.Contains("d=w", link.GetAttribute("href")));

        static IEnumerable<string> Rows(IDocument page) => page.QuerySelectorAll("tr[data-row]").Select(row => row.InnerHtml);
    }

    [Theory]
    [InlineData("/t/palmyra/e/no-such-event"), InlineData("/t/no-such-chronology/e/citadel")]
    public async Task An_unknown_event_is_a_page_that_says_so(string address)
    {
        var answer = await application.Reader().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Nothing stands at this address", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Every_event_of_the_demonstration_has_its_page()
    {
        var next = "/t/palmyra/e/mosul-falls";
        var seen = new HashSet<string>();
        while (next is not null && seen.Add(next))
        {
            var page = await PageAsync(next);
            Assert.Empty(page.QuerySelectorAll(".ignored"));
            next = page.QuerySelectorAll(".pn a").FirstOrDefault(link => link.TextContent.EndsWith('›'))?.GetAttribute("href");
        }
        Assert.Equal(23, seen.Count);
    }

    [Fact]
    public async Task Machines_read_the_event_as_schema_org()
    {
        var page = await PageAsync("/t/palmyra/e/citadel");
        using var data = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent);

        Assert.Equal(("Event", "2016-03-25"), (data.RootElement.GetProperty("@type").GetString(), data.RootElement.GetProperty("startDate").GetString()));
        Assert.NotNull(page.QuerySelector("meta[property='og:title']"));
    }
}
