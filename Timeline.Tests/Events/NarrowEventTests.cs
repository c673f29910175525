using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>The event page on a phone: one source at a time, the others a swipe or a tap away; what can wait is folded.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class NarrowEventTests(Browsers browsers)
{
    const int Phone = 390;

    // The outlets of the cells of row 2 that stand in the window from edge to edge.
    const string InView = """
        () => [...document.querySelectorAll("#r2 td")].filter((cell) => { const box = cell.getBoundingClientRect(); return box.left >= -1 && box.right <= innerWidth + 1; }).map((cell) => cell.dataset.src)
        """;

    [BrowserFact]
    public async Task A_tab_brings_its_source_into_view_in_all_rows_and_nothing_else_moves()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone);
        var page = reader.Page;
        await page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        await page.Locator("#r2").ScrollIntoViewIfNeededAsync();
        var (address, top) = (page.Url, await page.EvaluateAsync<double>("scrollY"));
        Assert.Equal(["CBC News"], await page.EvaluateAsync<string[]>(InView));

        // A click by Playwright first scrolls to what is clicked.
        await page.Locator(".srctabs a", new() { HasText = "APA" }).DispatchEventAsync("click");

        await Assertions.Expect(page.Locator(".srctabs [aria-current]")).ToHaveTextAsync("APA");
        Assert.Equal(["APA"], await page.EvaluateAsync<string[]>(InView));
        Assert.Equal((address, top), (page.Url, await page.EvaluateAsync<double>("scrollY")));
        Assert.Equal(Phone, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task All_that_a_source_says_of_a_quantity_stands_beside_its_name()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone);
        foreach (var fold in await reader.Page.Locator(".figs tr.fold label").AllAsync()) await fold.ClickAsync();

        var several = reader.Page.Locator(".figs td[data-src]:has(.num ~ .num)");
        Assert.NotEqual(0, await several.CountAsync());
        Assert.All(await several.EvaluateAllAsync<double[][]>("cells => cells.map(cell => [...cell.children].map(part => part.getBoundingClientRect().left - cell.getBoundingClientRect().left))"), parts =>
            Assert.All(parts, part => Assert.True(part == parts[0] && part > 80, string.Join(' ', parts))));
    }

    [BrowserFact]
    public async Task The_map_shows_its_scale()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone);
        var (map, scale) = (await reader.Page.Locator(".map").BoundingBoxAsync(), await reader.Page.Locator(".map .sc").BoundingBoxAsync());

        Assert.True(scale!.Y > map!.Y && scale.Y + scale.Height < map.Y + map.Height);
    }

    [BrowserFact]
    public async Task An_arrow_key_leads_to_the_next_source()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone);

        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        await reader.Page.Locator(".sidescroll").FocusAsync();
        await reader.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(reader.Page.Locator(".srctabs [aria-current]")).ToHaveTextAsync("China Daily Asia");
        // The tab is marked while the column still glides.
        await reader.Page.ComesTrueAsync($"({InView})().join() === given", "China Daily Asia");
    }

    [BrowserFact]
    public async Task One_key_leads_to_the_next_source_and_behind_the_last_to_the_first()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone);
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        foreach (var source in new[] { "China Daily Asia", "APA", "CBC News" })
        {
            await reader.Page.Keyboard.PressAsync("s");
            await reader.Page.ComesTrueAsync($"({InView})().join() === given", source);
        }
    }

    [BrowserFact]
    public async Task Without_script_tabs_lead_to_their_columns_and_folded_parts_open()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone, script: false);
        var page = reader.Page;

        await page.Locator(".srctabs a", new() { HasText = "APA" }).ClickAsync();
        await Assertions.Expect(page.Locator(".side-table thead :target")).ToBeInViewportAsync();

        var alone = page.Locator("tbody.only-one tr").First;
        await Assertions.Expect(alone).ToBeHiddenAsync();
        await page.Locator(".alone").ClickAsync();
        await Assertions.Expect(alone).ToBeVisibleAsync();
        // The bar at its edge crosses no letter.
        await Assertions.Expect(alone.Locator("td.only")).Not.ToHaveCSSAsync("padding-left", "0px");

        var names = page.Locator(".foldable table").First;
        await Assertions.Expect(names).ToBeHiddenAsync();
        await page.Locator(".unfold").First.ClickAsync();
        await Assertions.Expect(names).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task What_only_one_says_leads_to_its_row_though_such_rows_are_folded()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", Phone);

        await reader.Page.Locator("[aria-labelledby=only-one] a").First.ClickAsync();

        await Assertions.Expect(reader.Page.Locator("tbody.only-one :target")).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Wider_screens_show_all_sources_and_fold_nothing_of_it()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra/e/citadel", 1280);

        Assert.Equal(3, (await reader.Page.EvaluateAsync<string[]>(InView)).Length);
        await Assertions.Expect(reader.Page.Locator(".foldable table").First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator("tbody.only-one tr").First).ToBeVisibleAsync();
        await Assertions.Expect(reader.Page.Locator(".unfold, .alone, .srctabs").First).ToBeHiddenAsync();
    }
}
