using Timeline.Core.Ingest.Html;

namespace Timeline.Tests.Ingest.Html;

public class PageDateTests
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2011-07-09T23:10:00-04:00'>", "", "2011-07-09T23:10:00-04:00")]
    [InlineData("<meta name='dc.date.issued' content='20110709'>", "", "2011-07-09")]
    [InlineData("<meta name='sailthru.date' content='Sat, 09 Jul 2011 10:00:00 +0000'>", "", "2011-07-09T10:00:00Z")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2011-07-09\",}</script>", "", "2011-07-09")]
    [InlineData("<script type='application/ld+json'><!-- [{\"@type\":\"Report\",\"description\":\"two\nlines\",\"datePublished\":\"2011-07-09\"}] --></script>", "", "2011-07-09")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"broken\" \"datePublished\":\"2011-07-09\"</script>", "", "2011-07-09")]
    [InlineData("", "<time pubdate datetime='2011-07-09'>yesterday</time>", "2011-07-09")]
    [InlineData("", "<p class=meta>Publié le 9 juillet 2011 à 10:15</p>", "2011-07-09T10:15:00")]
    [InlineData("", "<p>Last updated July 12, 2011 | Published July 9, 2011</p>", "2011-07-09")]
    [InlineData("", "<p>9. Juli 2011</p>", "2011-07-09")]
    [InlineData("", "<p><span>Report</span><span>9 July 2011</span></p>", "2011-07-09")]
    [InlineData("<meta property='og:image' content='https://x.example/uploads/2011/07/well.jpg'>", "", "2011-07")]
    public void A_clue_dates_the_page(string head, string above, string edtf) => Assert.Equal(edtf, Pages.Of(Pages.Story(head, above)).Published?.Edtf);

    [Theory]
    [InlineData("https://x.example/2011/07/09/well", "2011-07-09")]
    [InlineData("https://x.example/news/2011-07-09-well.html", "2011-07-09")]
    [InlineData("https://x.example/2011/jul/9/well", "2011-07-09")]
    [InlineData("https://x.example/2011/07/well", "2011-07")]
    [InlineData("https://x.example/20119999/well", null)]
    public void The_address_of_the_page_dates_it(string address, string? edtf) => Assert.Equal(edtf, Pages.Of(Pages.Story(""), address).Published?.Edtf);

    [Theory]
    [InlineData("<p>Copyright 2011 Anstey Gazette</p>")]
    [InlineData("<p>© 9 July 2011 Anstey Gazette</p>")]
    [InlineData("<p>Updated: 12 July 2011</p>")]
    public void What_is_no_day_of_publication_dates_nothing(string above) => Assert.Null(Pages.Of(Pages.Story("", above)).Published);

    [Theory]
    [InlineData("https://x.example/a", "en", "[2011-07-09,2011-09-07]")]
    [InlineData("https://x.example.us/a", "en", "2011-07-09")]
    [InlineData("https://x.example.uk/a", "en-US", "2011-09-07")]
    [InlineData("https://x.example/a", "en-US", "2011-07-09")]
    [InlineData("https://x.example/a", "en-IE", "2011-09-07")]
    [InlineData("https://x.example/a", "fr", "2011-09-07")]
    public void Place_and_language_tell_the_day_from_the_month_or_leave_it_open(string address, string language, string edtf) =>
        Assert.Equal(edtf, Pages.Of(Pages.Story("", "<p>Published 07/09/2011</p>", language), address).Published?.Edtf);

    [Fact]
    public void Another_clue_decides_between_two_days() =>
        Assert.Equal("2011-09-07", Pages.Of(Pages.Story("", "<p>Published 07/09/2011</p><p class=date>7 September 2011</p>"), "https://x.example/a").Published?.Edtf);

    [Fact]
    public void The_day_that_readers_are_told_stands_before_that_of_utc()
    {
        var draft = Pages.Of(Pages.Story("<meta property='article:published_time' content='2011-07-10T02:10:00Z'>", "<p>Published July 9, 2011 at 10:10 PM</p>"));
        Assert.Equal("2011-07-09T22:10:00", draft.Published?.Edtf);
    }

    [Fact]
    public void Clues_that_differ_stand_beside_the_one_that_is_trusted_more()
    {
        var draft = Pages.Of(Pages.Story("<meta property='article:published_time' content='2011-07-09'><meta name='date' content='2012-01-20'>"));
        Assert.Equal("2011-07-09", draft.Published?.Edtf);
        Assert.Contains(draft.Published!.Evidence, evidence => evidence.Because.StartsWith("Against it") && evidence.Because.Contains("2012-01-20"));
    }

    [Fact]
    public void A_month_that_readers_see_stands_before_a_day_that_may_be_of_anything() =>
        Assert.Equal("2011-07", Pages.Of(Pages.Story("<meta name='dc.date' content='2011-05-01'>", "<p>July 2011</p>")).Published?.Edtf);

    [Fact]
    public void Neighbouring_days_for_machines_leave_both_open() =>
        Assert.Equal("[2011-07-09..2011-07-10]", Pages.Of(Pages.Story("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2011-07-10T07:25:06Z\"}</script><meta property='article:published_time' content='2011-07-09T21:25:06Z'>")).Published?.Edtf);

    [Fact]
    public void The_same_instant_elsewhere_on_earth_and_an_old_picture_raise_no_doubt()
    {
        var draft = Pages.Of(Pages.Story("<meta property='article:published_time' content='2011-07-10T02:10:00Z'><meta property='og:image' content='https://x.example/2010/03/well.jpg'>", "<p>Published July 9, 2011 at 10:10 PM</p>"));
        Assert.DoesNotContain(draft.Published!.Evidence, evidence => evidence.Because.StartsWith("Against it"));
    }

    [Fact]
    public void Every_clue_of_the_table_has_a_rank_of_its_own() =>
        Assert.Equal(ClueKind.All.Count, ClueKind.All.Select(clue => (clue.Field, clue.Kind, clue.Name)).Distinct().Count());
}
