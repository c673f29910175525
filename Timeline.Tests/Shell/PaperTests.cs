using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>Pages on paper.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class PaperTests(Browsers browsers)
{
    // A4 between the margins of the sheet.
    const int Paper = 680;

    [BrowserTheory]
    [InlineData("/t/palmyra?actor=russia"), InlineData("/t/palmyra/e/citadel"), InlineData("/a/cbc/citadel-retaken"), InlineData("/how")]
    public async Task A_dark_page_is_printed_light_without_controls_and_with_its_whole_address(string address)
    {
        await using var reader = await browsers.OpenAsync(address, Paper, dark: true);
        var page = reader.Page;
        await page.EvaluateAsync("document.documentElement.dataset.theme = 'dark'");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.Equal(0, await page.Locator(":is(button, .btn, input:not(.vh), select, kbd):visible").CountAsync());
        Assert.Equal(
            new Uri(page.Url).GetLeftPart(UriPartial.Authority) + address,
            await page.EvaluateAsync<string>("JSON.parse(getComputedStyle(document.querySelector('.foot .addr'), '::before').content) + document.querySelector('.foot .addr').innerText"));
        Assert.Equal(Paper, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task What_narrows_a_printed_view_is_printed_too()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?actor=russia", Paper);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Matches(new Regex(@"of 23 in view\s+Russia"), await reader.Page.Locator(".filters .active").InnerTextAsync());
    }

    [BrowserFact]
    public async Task The_overview_keeps_its_bars_on_paper()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra", Paper);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.NotEqual(0, await reader.Page.Locator(".over .bar:visible").CountAsync());
    }

    [BrowserFact]
    public async Task Without_colour_each_class_of_difference_keeps_a_line_and_a_letter_of_its_own()
    {
        await using var reader = await browsers.OpenAsync("/how", Paper);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        // What is left of each mark where every colour is the same grey.
        var marks = await reader.Page.EvaluateAsync<string[]>("""
            ["figure", "name", "spelling", "attribution", "hedge", "addition", "omission", "wording"].map(kind => {
              const mark = document.querySelector("#differences .d-" + kind), end = mark.querySelector(".k") ?? mark;
              const style = getComputedStyle(mark), letter = getComputedStyle(end, "::after").content, gap = mark.querySelector(".gap");
              return [letter, style.textDecorationLine, style.textDecorationStyle, style.textDecorationThickness, style.boxShadow === "none" ? "" : "bar", gap ? getComputedStyle(gap).borderBlockEndStyle : "", style.display].join(" ");
            })
            """);

        Assert.Equal(8, marks.Select(mark => mark.Split(' ')[0]).Distinct().Count());
        Assert.Equal(8, marks.Select(mark => mark[(mark.IndexOf(' ') + 1)..]).Distinct().Count());
        Assert.DoesNotContain(marks, mark => mark.StartsWith("none", StringComparison.Ordinal) || mark.EndsWith("none", StringComparison.Ordinal));
    }
}
