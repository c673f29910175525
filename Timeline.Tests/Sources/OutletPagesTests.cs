using System.Net;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sources;

public sealed class OutletPagesTests(DemonstrationPages demonstration) : IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task Outlets_are_listed_with_country_articles_wires_and_house_style()
    {
        var page = await demonstration.ReadAsync("/o");

        var rows = page.QuerySelectorAll("tbody tr").Select(row => row.Children.Select(cell => cell.TextContent.Trim()).ToArray()).ToList();
        Assert.Equal(5, rows.Count);
        Assert.Contains(rows, row => row is ["CBC News", "Canada", "1", "Reuters × 1", _, "as our summary"]);
        Assert.Contains(rows, row => row[0] == "Outlet not named" && row[4].StartsWith("Writes Daesh"));
    }

    [Fact]
    public async Task An_outlet_lists_its_articles_by_date()
    {
        var page = await demonstration.ReadAsync("/o/cbc");

        var article = Assert.Single(page.QuerySelectorAll(".outlet-articles li"));
        Assert.Equal("/a/cbc/citadel-retaken", article.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("25 March 2016", article.QuerySelector(".when")!.TextContent);
        Assert.Contains("shares its copy", article.TextContent);
    }

    [Fact]
    public async Task An_unknown_outlet_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await demonstration.Application.Reader().GetAsync("/o/no-such-outlet")).StatusCode);

    [Fact]
    public async Task Without_outlets_the_page_says_so()
    {
        await using var application = new TimelineApplication();

        Assert.Contains("No article is published here yet", (await application.ReadAsync("/o")).Body!.TextContent);
    }
}
