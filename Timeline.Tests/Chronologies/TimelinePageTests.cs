using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Chronologies;

public sealed class TimelinePageTests(TimelinePageTests.Demonstration shown) : IClassFixture<TimelinePageTests.Demonstration>
{
    [Fact]
    public async Task Every_event_stands_in_the_list_or_is_named_beside_it()
    {
        var page = await ReadAsync("/t/palmyra?from=2015-04&to=2017-01");

        Assert.Equal(21, page.QuerySelectorAll(".ev").Length);
        Assert.Equal(["Mosul falls to IS, June 2014", "Caliphate declared, 29 June 2014"], page.QuerySelectorAll(".earlierp a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("Caliphate declared", "unreviewed"), InlineData("Bombings in Brussels", "agree"), InlineData("IS takes Palmyra again", "single")]
    public async Task Only_what_an_editor_looked_at_is_said_to_agree(string title, string verdict)
    {
        var page = await ReadAsync("/t/palmyra?from=2014-01&to=2017-01");

        Assert.Equal(verdict, page.QuerySelectorAll(".ev").Single(row => row.QuerySelector(".c a")?.TextContent == title).QuerySelector(".vv")!.TextContent.Trim());
    }

    [Fact]
    public async Task Who_shares_a_view_is_told_what_it_leaves_out()
    {
        var page = await ReadAsync("/t/palmyra?place=palmyra&disputed=1");

        Assert.EndsWith(", filtered by “Palmyra”, filtered by “Disputed only”.", page.QuerySelector("#share .serif")!.TextContent);
    }

    [Fact]
    public async Task The_band_is_said_in_words() =>
        Assert.Equal(
            "Control of Palmyra: Syrian government and allies, Islamic State from 20 or 21 May 2015, Syrian government and allies from 27 March 2016, Islamic State from 11 December 2016.",
            (await ReadAsync("/t/palmyra")).QuerySelector(".chart > .vh")!.TextContent);

    [Theory]
    [InlineData("from=2017-01&to=2015-04", "“2015-04” is ignored: to takes a date that is not before from.")]
    [InlineData("from=2020", "“2020” is ignored: from takes a date before the last event.")]
    [InlineData("from=soon", "“soon” is ignored: from takes a date such as 2016-03-25.")]
    [InlineData("to=2016-03/..", "“2016-03/..” is ignored: to takes a date such as 2016-03-25.")]
    [InlineData("lens=2016-03-28/20", "“2016-03-28/20” is ignored: lens takes two dates such as 2016-03-20/28.")]
    [InlineData("lanes=colour", "“colour” is ignored: lanes takes place, actor, kind.")]
    [InlineData("certainty=2", "“2” is ignored: certainty takes day, range, about, open.")]
    [InlineData("place=atlantis", "“atlantis” is ignored: place takes a name that this chronology knows.")]
    [InlineData("e=%22%3E%3Cscript%3E", "“\"><script>” is ignored: e takes a name that this chronology knows.")]
    public async Task What_cannot_be_used_is_told_in_a_sentence_and_the_page_stands(string query, string sentence)
    {
        var page = await ReadAsync("/t/palmyra?" + query);

        Assert.Equal(sentence, Assert.Single(page.QuerySelectorAll(".ignored p")).TextContent);
        Assert.NotEmpty(page.QuerySelectorAll(".ev"));
        Assert.Empty(page.QuerySelectorAll(".chip"));
    }

    [Theory]
    [InlineData("from=-0043&to=2016"), InlineData("from=Y-2000000&to=Y17000"), InlineData("from=2016-03-25T14:00&to=2016-03-25T14:01"), InlineData("from=Y170000000000&to=Y190000000000"), InlineData("from=Y-190000000000")]
    public async Task Any_window_is_drawn(string query)
    {
        var page = await ReadAsync("/t/palmyra?" + query);

        Assert.Equal(3, page.QuerySelectorAll("svg.main").Length);
    }

    [Fact]
    public async Task What_the_lens_shows_is_marked_in_the_list_and_the_lens_leads_to_it()
    {
        var page = await ReadAsync("/t/palmyra?lens=2016-03-20/26");

        var marked = page.QuerySelectorAll(".ev.inlens").Select(row => row.QuerySelector(".c a")!.TextContent).ToList();
        Assert.Equal(["Temples and tombs blown up", "Bombings in Brussels"], marked.Intersect(["Temples and tombs blown up", "Bombings in Brussels", "Mosul falls to IS"]));
        Assert.EndsWith("#in-lens", page.QuerySelector(".lenscap a")!.GetAttribute("href"));
        Assert.Contains("inlens", page.QuerySelector("#in-lens")!.ClassList);
    }

    [Fact]
    public async Task A_lens_on_nothing_says_so_and_leads_to_where_it_lies()
    {
        var page = await ReadAsync("/t/palmyra?lens=2010-01-01/02");

        Assert.Empty(page.QuerySelectorAll(".lensmap"));
        Assert.Equal(["Lens 1–2 January 2010", "These sources tell of nothing in it.", "It lies outside of what is drawn above. Go there"], page.QuerySelectorAll(".lenscap > span").Select(words => words.TextContent));
    }

    [Theory]
    [InlineData("/t/palmyra", "events close together"), InlineData("/t/palmyra?from=1950&to=2049", "disputed")]
    public async Task A_ring_says_of_several_how_many_they_are_and_only_of_some_that_they_are_disputed(string address, string words)
    {
        var titles = (await ReadAsync(address)).QuerySelectorAll("[data-ring] title").Select(title => title.TextContent).ToList();

        Assert.Contains(titles, title => title.Contains(words, StringComparison.Ordinal));
        Assert.DoesNotContain(titles, title => title.StartsWith("1 ", StringComparison.Ordinal) || title.Contains(" 0 disputed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chip_takes_away_what_it_names_and_nothing_else()
    {
        var page = await ReadAsync("/t/palmyra?from=2016&to=2016&actor=russia&disputed=1&lanes=kind&e=citadel");

        Assert.Equal(
            [
                "/t/palmyra?lanes=kind&actor=russia&disputed=1&e=citadel",
                "/t/palmyra?from=2016&to=2016&lanes=kind&disputed=1&e=citadel",
                "/t/palmyra?from=2016&to=2016&lanes=kind&actor=russia&e=citadel",
            ],
            page.QuerySelectorAll(".chip").Select(chip => chip.GetAttribute("href")));
    }

    [Fact]
    public async Task A_quiet_window_leads_to_what_comes_before_and_after_it()
    {
        var nothing = (await ReadAsync("/t/palmyra?from=2014-08&to=2015-04&lanes=kind")).QuerySelector(".emp")!;

        Assert.Equal("Quiet: August 2014 to April 2015", nothing.QuerySelector("h3")!.TextContent);
        Assert.Equal(["◂ Caliphate declared, 29 June 2014", "Temples and tombs blown up, May 2015 to March 2016 ▸"], nothing.QuerySelectorAll("a").Select(link => link.TextContent));
        foreach (var link in nothing.QuerySelectorAll("a"))
        {
            Assert.Contains("lanes=kind", link.GetAttribute("href"));
            Assert.NotEmpty((await ReadAsync(link.GetAttribute("href")!)).QuerySelectorAll(".ev"));
        }
    }

    [Fact]
    public async Task Filters_that_nothing_passes_name_the_one_that_is_the_matter()
    {
        var nothing = (await ReadAsync("/t/palmyra?actor=russia&kind=intervention&outlet=apa")).QuerySelector(".emp")!;

        Assert.Contains("3 filters are set. Without “Kind: Intervention” there are 3 events.", nothing.TextContent);
        Assert.Equal(["Drop Kind: Intervention", "Clear all filters"], nothing.QuerySelectorAll("a").Select(link => link.TextContent));
        Assert.Equal(3, (await ReadAsync(nothing.QuerySelector("a.primary")!.GetAttribute("href")!)).QuerySelectorAll(".ev").Length);
    }

    [Fact]
    public async Task A_chronology_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await shown.Application.Reader().GetAsync("/t/atlantis")).StatusCode);

    async Task<IHtmlDocument> ReadAsync(string address) => new HtmlParser().ParseDocument(await shown.Application.Reader().GetStringAsync(address));

    /// <summary>One program for all, for none of them writes.</summary>
    public sealed class Demonstration : IAsyncLifetime
    {
        internal TimelineApplication Application { get; } = new(demonstration: true);

        public Task InitializeAsync() => Task.CompletedTask;

        public async Task DisposeAsync() => await Application.DisposeAsync();
    }
}
