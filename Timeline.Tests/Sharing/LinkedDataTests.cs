using System.Text.Json;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Sharing;

/// <summary>What pages say to machines, in the words of schema.org.</summary>
public sealed class LinkedDataTests(DemonstrationPages pages) : IClassFixture<DemonstrationPages>
{
    [Fact]
    public async Task A_chronology_is_a_list_of_the_events_in_view()
    {
        var data = await DataAsync("/t/palmyra?from=2015-04&to=2017-01");
        var events = data.GetProperty("itemListElement").EnumerateArray().ToList();

        Assert.Equal(("ItemList", 21, "http://localhost/t/palmyra?from=2015-04&to=2017-01"), (Text(data, "@type"), data.GetProperty("numberOfItems").GetInt32(), Text(data, "url")));
        Assert.Equal(Enumerable.Range(1, 21), events.Select(one => one.GetProperty("position").GetInt32()));
        Assert.All(events, one => Assert.StartsWith("http://localhost/t/palmyra/e/", Text(one.GetProperty("item"), "url")));
        Assert.Equal(("Event", "2015-05-01", "2016-03-31"), (Text(events[0].GetProperty("item"), "@type"), Text(events[0].GetProperty("item"), "startDate"), Text(events[0].GetProperty("item"), "endDate")));
    }

    [Fact]
    public async Task An_event_names_the_articles_about_it()
    {
        var data = await DataAsync("/t/palmyra/e/citadel");

        Assert.Equal("https://schema.org", Text(data, "@context"));
        Assert.Equal(3, data.GetProperty("subjectOf").GetArrayLength());
        Assert.Equal("http://localhost/a/cbc/citadel-retaken", Text(data.GetProperty("subjectOf")[0], "mainEntityOfPage"));
    }

    [Fact]
    public async Task An_article_is_named_with_its_facts_and_none_of_its_text()
    {
        var data = await DataAsync("/a/cbc/citadel-retaken");

        Assert.Equal(("NewsArticle", "en", "CBC News"), (Text(data, "@type"), Text(data, "inLanguage"), Text(data.GetProperty("publisher"), "name")));
        Assert.Equal(
            ["@context", "@type", "datePublished", "headline", "inLanguage", "mainEntityOfPage", "publisher", "sourceOrganization"],
            data.EnumerateObject().Select(fact => fact.Name).Order(StringComparer.Ordinal));
    }

    async Task<JsonElement> DataAsync(string address)
    {
        var page = await pages.ReadAsync(address);
        return JsonDocument.Parse(Assert.Single(page.QuerySelectorAll("script[type='application/ld+json']")).TextContent).RootElement;
    }

    static string? Text(JsonElement thing, string name) => thing.GetProperty(name).GetString();
}
