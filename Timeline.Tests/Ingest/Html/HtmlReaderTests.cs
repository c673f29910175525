using System.Text;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;

namespace Timeline.Tests.Ingest.Html;

public class HtmlReaderTests
{
    [Fact]
    public void A_newspaper_page_gives_its_story_and_says_why_each_other_line_is_none()
    {
        var draft = Pages.Own("newspaper");
        Assert.Equal("River breaks its bank at Thornwick", draft.Headline());
        Assert.Equal(["The river at Thornwick", "“We heard the wall go,", "Bridge closed", "The bridge to Hollin Fell", "Nobody was hurt. The school hall"], Beginnings(draft, "The river at Thornwick", "“We heard the wall go,", "Bridge closed", "The bridge to Hollin Fell", "Nobody was hurt. The school hall"));
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("We use cookies"));
        Assert.Equal(DropReason.Teaser, draft.ReasonFor("Forty homes"));
        Assert.Equal(DropReason.Byline, draft.ReasonFor("By Ada"));
        Assert.Equal(DropReason.Published, draft.ReasonFor("Published: 25"));
        Assert.Equal(DropReason.Caption, draft.ReasonFor("Mill Lane under water"));
        Assert.Equal(DropReason.Related, draft.ReasonFor("Council knew"));
        Assert.Equal(DropReason.Comments, draft.ReasonFor("My cellar"));
        Assert.Equal(DropReason.Related, draft.ReasonFor("A cat that"));
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("© 2024"));
        Assert.DoesNotContain("color: red", draft.Source.Text);
    }

    [Fact]
    public void Each_field_names_its_clue()
    {
        var draft = Pages.Own("newspaper", "https://herald.example/amp/river?from=feed");
        Assert.Equal(("The Thornwick Herald", "Ada Fennimore", "en"), (draft.Outlet, draft.Byline, draft.Language));
        Assert.Equal("https://herald.example/news/2016/03/25/river-breaks-bank", draft.Said(Fields.Canonical));
        Assert.Equal("2016-03-26T09:15:00Z", draft.Said(Fields.Updated));
        Assert.Equal("2016-03-25T06:30:00Z", draft.Published!.Edtf);
        Assert.Equal(["json-ld", "meta", "label", "time"], draft.Published.Evidence.Select(evidence => evidence.Kind).Distinct().Take(4));
        Assert.DoesNotContain(draft.Published.Evidence, evidence => evidence.Because.Contains("2024") || evidence.Because.Contains("1999"));
    }

    [Theory]
    [InlineData("By Ada Fennimore | Staff writer", "Ada Fennimore")]
    [InlineData("Ada Fennimore @ada 9 July 2011, 10:15", "Ada Fennimore")]
    [InlineData("https://x.example/ada", null)]
    public void A_name_ends_where_slogans_accounts_and_days_begin(string said, string? byline) =>
        Assert.Equal(byline, Pages.Of(Pages.Story($"<meta name='author' content='{said}'>")).Byline);

    [Fact]
    public void A_layout_of_tables_holds_a_story_too()
    {
        var draft = Pages.Own("tables");
        Assert.Equal("Quarry men walk out over pay", draft.Headline());
        Assert.Equal(["Two hundred men", "Their union asks", "Talks begin again"], Beginnings(draft, "Two hundred men", "Their union asks", "Talks begin again"));
        Assert.Equal("2003-02-14", draft.Published!.Edtf);
    }

    [Fact]
    public void A_live_blog_is_one_story_of_the_day_it_began()
    {
        var draft = Pages.Own("live");
        Assert.Equal("2019-06-02T08:00:00Z", draft.Published!.Edtf);
        Assert.Contains(draft.BodyTexts(), text => text.StartsWith("The doors of all nineteen"));
        Assert.Contains(draft.BodyTexts(), text => text.StartsWith("The first voters"));
    }

    [Fact]
    public void An_agency_page_is_read_on_as_any_text()
    {
        var draft = Pages.Own("agency");
        Assert.Equal(("AP", "SKERRIN, Norrland (AP)"), (draft.Agency, draft.Dateline));
        Assert.Equal("2017-03-03", draft.Published!.Edtf);
        Assert.Equal(DropReason.Byline, draft.ReasonFor("(Reporting by"));
        Assert.StartsWith("A ferry with 212", draft.BodyTexts().First());
    }

    [Fact]
    public void Comments_longer_than_the_story_are_still_comments()
    {
        var draft = Pages.Own("blog");
        Assert.Equal(["Am ersten Tag", "Am zweiten Tag"], Beginnings(draft, "Am ersten Tag", "Am zweiten Tag"));
        Assert.Equal(DropReason.Comments, draft.ReasonFor("Wir waren im letzten Jahr"));
        Assert.Equal(("Drei Tage im Moor", "de", "2014-05-07"), (draft.Headline(), draft.Language, draft.Published!.Edtf));
    }

    [Fact]
    public void A_cookie_wall_is_no_story()
    {
        var draft = Pages.Own("consent");
        Assert.Empty(draft.Body);
        Assert.Contains(draft.Warnings, warning => warning.Contains("No story"));
    }

    [Theory]
    [InlineData("Before you continue", "We and our 640 partners store and access information on your device, such as cookies, to serve personalised advertising.")]
    [InlineData("Your privacy", "We value your privacy. You can change what you agreed to at any time.")]
    public void A_page_that_only_asks_for_consent_has_no_story(string title, string words)
    {
        var draft = Pages.Of($"<title>{title}</title><h1>{title}</h1><p>{words}</p><button>Accept all</button>");
        Assert.Empty(draft.Body);
        Assert.Contains(draft.Warnings, warning => warning.Contains("No story"));
    }

    [Theory]
    [InlineData("To read the full story, subscribe or log in."), InlineData("Log in or subscribe to go on.")]
    public void A_line_that_asks_for_a_subscription_is_no_story(string line)
    {
        var draft = Pages.Of($"<title>Bells stolen</title><main><h1>Bells stolen from chapel</h1><p>Three bells were stolen from a chapel above Orrin in the night to Monday, its keeper said.</p><p>{line}</p></main>");
        Assert.Equal(["Three bells were stolen from a chapel above Orrin in the night to Monday, its keeper said."], draft.BodyTexts());
        Assert.Contains(draft.Warnings, warning => warning.Contains("subscription"));
    }

    [Fact]
    public void A_line_that_asks_readers_to_sign_up_is_no_story()
    {
        var draft = Pages.Of("<title>Bells stolen</title><main><h1>Bells stolen from chapel</h1><p>Three bells were stolen from a chapel above Orrin in the night to Monday, its keeper said.</p><p>Sign up for our morning letter</p><p>The largest weighs four hundred kilograms, and it took six men to carry it when it was hung.</p></main>");
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("Sign up"));
    }

    [Fact]
    public void A_day_that_dates_the_article_is_no_clock_of_its_page()
    {
        var draft = Pages.Of("<title>Bells stolen</title><article><h1>Bells stolen from chapel</h1><time datetime=\"2016-03-20T10:00\">20 March 2016</time><p>Three bells were stolen from a chapel above Orrin in the night to Sunday, its keeper said.</p></article>");
        Assert.DoesNotContain(draft.Published!.Evidence, evidence => evidence.Kind == "page-clock");
    }

    [Fact]
    public void A_paywall_is_set_aside_from_the_stub_and_said()
    {
        var draft = Pages.Own("paywall");
        Assert.StartsWith("For eleven years", Assert.Single(draft.BodyTexts()));
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("Subscribe to continue"));
        Assert.Contains(draft.Warnings, warning => warning.Contains("subscription"));
    }

    [Fact]
    public void Unclosed_tags_make_no_difference()
    {
        var draft = Pages.Own("unclosed");
        Assert.Equal("Bells stolen from chapel", draft.Headline());
        Assert.Equal(["Three bells", "The largest weighs four hundred kilograms", "The second was", "The third has", "Whoever has seen"], Beginnings(draft, "Three bells", "The largest weighs four hundred kilograms", "The second was", "The third has", "Whoever has seen"));
    }

    [Fact]
    public void A_character_that_has_no_normal_form_is_replaced() =>
        Assert.Contains("chapel\ufffd, an old one", Assert.IsType<ArticleReading.Readable>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes("<p>Three bells were stolen from a chapel\ufffe, an old one, on Monday."))).Text.Text.Text);

    [Fact]
    public void A_page_of_frames_says_what_to_give_instead()
    {
        var refused = Assert.IsType<ArticleReading.Refused>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes("<html><frameset><frame src=a.html></frameset></html>")));
        Assert.Contains("frame", refused.Why);
        Assert.Contains(Pages.Own("frames").Warnings, warning => warning.Contains("frame"));
    }

    [Fact]
    public void A_story_that_a_script_would_show_is_read_and_said()
    {
        var draft = Pages.Of("<html><body><div style='display: none'><p>The orchard was sold on Friday to a man who has never seen an apple tree, the auctioneer said.</p><p>He means to build on it, though the council has refused that twice in the last ten years, and may well refuse again.</p></div></body></html>");
        Assert.Contains(draft.BodyTexts(), text => text.StartsWith("The orchard"));
        Assert.Contains(draft.Warnings, warning => warning.Contains("script"));
    }

    static IEnumerable<string> Beginnings(Draft draft, params string[] expected) =>
        draft.BodyTexts().Select((text, i) => i < expected.Length && text.StartsWith(expected[i]) ? expected[i] : text);
}
