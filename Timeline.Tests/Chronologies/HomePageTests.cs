using Timeline.Tests.Shell;

namespace Timeline.Tests.Chronologies;

public sealed class HomePageTests(DemonstrationPages demonstration) : IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task A_chronology_is_listed_with_what_it_comes_down_to()
    {
        var page = await demonstration.ReadAsync("/");

        var entry = page.QuerySelector(".entry")!;
        Assert.Equal("/t/palmyra", entry.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Equal("June 2014 to December 2016", entry.QuerySelectorAll(".kicker span")[1].TextContent);
        Assert.Equal(["23", "5", "→ 4", "3"], entry.QuerySelectorAll(".tally dd").Take(4).Select(number => number.TextContent));
        Assert.Contains("AFP, AP, Reuters", entry.QuerySelector(".tally")!.TextContent);
    }

    [Fact]
    public async Task The_band_is_derived_and_said_in_words()
    {
        var page = await demonstration.ReadAsync("/");

        var words = page.QuerySelectorAll(".smallband figcaption > span").Select(span => span.TextContent.Trim());
        Assert.Equal(["Control of Palmyra:", "Government", "IS 10 months", "Government 8½ months", "IS"], words);
    }

    [Fact]
    public async Task An_empty_database_says_so_and_names_one_next_step()
    {
        await using var application = new TimelineApplication();

        var page = await application.ReadAsync("/");

        Assert.Equal("Nothing has been published here yet", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("/sign-in", Assert.Single(page.QuerySelectorAll(".btn.primary")).GetAttribute("href"));
    }
}
