using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Timeline.Core.Events;
using Timeline.Web.Claims;

namespace Timeline.Tests.Claims;

public class FigureLineTests
{
    [Theory, InlineData("2025-03-01T09:10:00", "2025-03-01T17:00:00", "in an earlier entry"), InlineData("2025-02-27", "2025-03-01", "told as an earlier number")]
    public async Task What_a_report_says_in_a_later_entry_or_of_a_later_day_stands_out(string first, string last, string told)
    {
        CuratedValue[] entries = [new("a", 21, Stated: "21", AttributedTo: "the ministry", AsOf: first), new("a", 44, Stated: "44", AttributedTo: "the ministry", AsOf: last)];
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(FigureLine.Row)] = new FigureRow("f1", "masons", CuratedStatus.Superseded, "", [entries], IsComputed: true), [nameof(FigureLine.Labels)] = new[] { "Post" }, [nameof(FigureLine.InPart)] = new[] { false },
        });

        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<FigureLine>(parameters)).ToHtmlString());

        var cell = new HtmlParser().ParseDocument($"<table>{html}</table>").QuerySelector("td[data-src=Post]")!;
        Assert.Equal([("21", true), ("44", false)], cell.QuerySelectorAll("b.num").Select(number => (number.TextContent, number.ClassList.Contains("was"))));
        Assert.Equal([told], cell.QuerySelectorAll(".found").Select(found => found.TextContent));
    }
}
