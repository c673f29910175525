using System.Net;
using AngleSharp.Dom;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Exchange;

public sealed class TakeAwayPageTests(TakenFlood flood, DemonstrationPages pages) : IClassFixture<TakenFlood>, IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task The_page_leads_to_every_file_for_the_sources_that_are_chosen()
    {
        var page = await flood.Application.ReadAsync($"{TakenFlood.Page}?a={TakenFlood.Named},{TakenFlood.Whole}&base={TakenFlood.Whole}&d=f&row=1");

        var links = Links(page);
        Assert.Equal(["figures.csv", "comparison.json", "apparatus.xml", "claims.jsonld", "notes.jsonld"], links.Select(link => link.Split('?')[0].Split('/')[^1]));
        Assert.All(links, link => Assert.EndsWith("?a=named,whole&base=whole", link));
        Assert.Equal($"{TakenFlood.Page}?a=named,whole&base=whole&d=f&row=1#take-away", page.QuerySelectorAll(".acts a").Single(link => link.TextContent == "Take away").GetAttribute("href"));
        foreach (var link in links) Assert.Equal(HttpStatusCode.OK, (await flood.Application.Reader().GetAsync(link)).StatusCode);
    }

    [Fact]
    public async Task It_says_of_which_sources_words_are_withheld_and_leads_to_their_publishers()
    {
        var withheld = (await flood.Application.ReadAsync(TakenFlood.Page)).QuerySelectorAll(".withheld li").ToDictionary(line => line.TextContent.Split(':')[0], line => line.QuerySelector("a")!.GetAttribute("href"));

        Assert.Equal(new Dictionary<string, string?> { ["The parts Messenger"] = "https://parts.example.org/dam", ["The named Messenger"] = "https://named.example.org/dam" }, withheld);
    }

    [Fact]
    public async Task Every_event_of_the_demonstration_can_be_taken_away()
    {
        var next = "/t/palmyra/e/mosul-falls";
        while (next is not null)
        {
            var page = await pages.ReadAsync(next);
            foreach (var link in Links(page)) Assert.True((await pages.Application.Reader().GetAsync(link)).IsSuccessStatusCode, link);
            next = page.QuerySelectorAll(".pn a").FirstOrDefault(link => link.TextContent.EndsWith('›'))?.GetAttribute("href");
        }
    }

    static List<string> Links(IDocument page) => [.. page.QuerySelectorAll(".files a").Select(link => link.GetAttribute("href")!)];
}
