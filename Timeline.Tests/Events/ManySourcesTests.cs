using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>The page of an event that twenty outlets report: only what is in view is drawn, and nothing of it is lost.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ManySourcesTests(Browsers browsers)
{
    const string DrawnInView = """
        () => [...document.querySelectorAll("tr[data-row]")].map(row => [row, row.getBoundingClientRect()])
            .filter(([, box]) => box.height > 0 && box.bottom > 0 && box.top < innerHeight)
            .every(([row]) => row.firstElementChild.checkVisibility({ contentVisibilityAuto: true }))
        """;

    [BrowserTheory, InlineData(1280), InlineData(390)]
    public async Task A_row_out_of_view_is_not_drawn_until_a_key_leads_to_it(int width)
    {
        await using var reader = await OpenAsync(width);
        var page = reader.Page;
        var last = page.Locator("tbody:not(.fold, .only-one) > tr[data-row]:has(.d)").Last;
        Assert.False(await IsDrawnAsync(last));

        await page.Keyboard.PressAsync("p");

        Assert.Equal("true", await last.GetAttributeAsync("aria-current"));
        Assert.True(await page.EvaluateAsync<bool>(DrawnInView));
        await Assertions.Expect(last).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task The_rows_that_a_key_leads_to_are_drawn_before_it_is_pressed()
    {
        await using var reader = await OpenAsync();
        for (var row = 0; row < 4; row++)
        {
            await reader.Page.Keyboard.PressAsync("n");
            // Further down than the browser by itself begins to draw.
            await reader.Page.ComesTrueAsync("""
                [...document.querySelectorAll("tr[data-row]")].map(row => [row, row.getBoundingClientRect()])
                    .filter(([, box]) => box.height > 0 && box.bottom > 0 && box.top < 3.2 * innerHeight)
                    .every(([row]) => row.firstElementChild.checkVisibility({ contentVisibilityAuto: true }))
                """);
        }

        // Not all of them: the page stays light.
        Assert.NotEqual(0, await reader.Page.Locator("tr[data-row]:not(.drawn)").CountAsync());
    }

    [BrowserFact]
    public async Task The_chosen_row_stays_where_it_is_when_rows_about_it_come_to_be_drawn()
    {
        await using var reader = await OpenAsync();
        var page = reader.Page;
        for (var row = 0; row < 9; row++)
        {
            await page.Keyboard.PressAsync("n");
            var at = await MiddleAsync(page);
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))))");
            Assert.Equal(at, await MiddleAsync(page), tolerance: 1.5);
        }
    }

    [BrowserFact]
    public async Task Cells_stand_below_the_head_of_their_source()
    {
        await using var reader = await OpenAsync();

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => { const heads = [...document.querySelectorAll(".side-table thead th")].map(head => Math.round(head.getBoundingClientRect().left));
                return [...document.querySelectorAll("tbody:not(.only-one) > tr[data-row]")].filter(row => row.checkVisibility()).flatMap(row => [...row.children].slice(1).filter((cell, at) => Math.abs(cell.getBoundingClientRect().left - heads[at + 1]) > 1).map(cell => row.id)); }
            """));
    }

    // Rows that are leapt over are never drawn: nobody knows yet how high they are.
    [BrowserTheory, InlineData(6, 900), InlineData(1, 5400), InlineData(1, 9000)]
    public async Task Back_leads_to_the_rows_that_were_in_view(int turns, int height)
    {
        await using var reader = await OpenAsync();
        var page = reader.Page;
        await page.Mouse.MoveAsync(600, 500);
        for (var turn = 0; turn < turns; turn++)
        {
            await page.Mouse.WheelAsync(0, height);
            await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }
        // A busy machine still scrolls, and rows come into being, when the last turn of the wheel is told.
        await page.EvaluateAsync("() => new Promise(done => { let [last, same] = [-1, 0]; const look = () => { same = scrollY === last ? same + 1 : 0; last = scrollY; same > 15 ? done() : requestAnimationFrame(look); }; look(); })");
        var (row, top) = (await page.EvaluateAsync<string>($"{FirstInView}.id"), await page.EvaluateAsync<double>($"{FirstInView}.getBoundingClientRect().top"));

        // A click of the mouse would scroll to the foot.
        await page.Locator(".foot nav").GetByText("Outlets").EvaluateAsync("link => link.click()");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Outlets", Level = 1 }).WaitForAsync();
        await page.GoBackAsync();

        await page.ComesTrueAsync("Math.abs((document.getElementById(given[0])?.getBoundingClientRect().top ?? NaN) - given[1]) < 3", new object[] { row, top });
    }

    const string FirstInView = "[...document.querySelectorAll('.figs tr[id], tr[data-row]')].find(row => row.getBoundingClientRect().height > 0 && row.getBoundingClientRect().bottom > 60)";

    [BrowserFact]
    public async Task What_one_source_has_alone_has_the_line_to_itself_wherever_the_table_is_scrolled()
    {
        await browsers.PreparedAsync(nameof(ManyReports), ManyReports.InAsync);
        await using var reader = await browsers.OpenAsync(ManyReports.Of(5));
        var alone = reader.Page.Locator(".only-one td.only", new() { HasText = "Bakers" });
        await alone.ScrollIntoViewIfNeededAsync();

        Assert.True(await alone.EvaluateAsync<double>("cell => cell.getBoundingClientRect().width") > 500);
        Assert.Contains("Orsa River Gazette", await alone.EvaluateAsync<string>("cell => getComputedStyle(cell, '::before').content"), StringComparison.Ordinal);
        // Those who hear the table hear in which column it stands.
        Assert.Equal(6, await reader.Page.Locator(".only-one tr").First.GetByRole(AriaRole.Cell).Or(reader.Page.Locator(".only-one tr").First.GetByRole(AriaRole.Rowheader)).CountAsync());
    }

    [BrowserFact]
    public async Task The_names_of_the_columns_stay_in_view_and_move_with_them()
    {
        await browsers.PreparedAsync(nameof(ManyReports), ManyReports.InAsync);
        await using var reader = await browsers.OpenAsync(ManyReports.Of(20));
        var (names, fifth) = (reader.Page.Locator(".srctabs"), reader.Page.Locator(".srctabs a").Nth(4));
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        await Assertions.Expect(names).ToBeHiddenAsync();

        await reader.Page.Locator("#r17").EvaluateAsync("row => row.scrollIntoView({ block: 'center' })");
        await Assertions.Expect(fifth).ToBeInViewportAsync();
        await reader.Page.Locator(".sidescroll").EvaluateAsync("table => { table.scrollLeft = 300; }");

        await reader.Page.ComesTrueAsync("""
            document.querySelector(".srctabs").scrollLeft === 300
              && Math.abs(document.querySelectorAll(".srctabs a")[4].getBoundingClientRect().left - document.querySelectorAll(".side-table thead th")[5].getBoundingClientRect().left) <= 1
            """);
    }

    [BrowserFact]
    public async Task What_is_folded_of_twenty_says_so_where_it_is_seen()
    {
        await browsers.PreparedAsync(nameof(TwinReports), TwinReports.InAsync);
        await using var reader = await browsers.OpenAsync(TwinReports.Page("twenty"));

        Assert.True(await reader.Page.Locator(".side-table tr.fold .sum").EvaluateAsync<double>("line => line.getBoundingClientRect().right") < 1280);
    }

    [BrowserFact]
    public async Task An_address_leads_to_a_row_that_is_not_drawn_at_first()
    {
        await browsers.PreparedAsync(nameof(ManyReports), ManyReports.InAsync);
        await using var reader = await browsers.OpenAsync(ManyReports.Of(20) + "?row=17#r17");

        await Assertions.Expect(reader.Page.Locator("#r17")).ToBeInViewportAsync();
        await reader.Page.ComesTrueAsync("document.querySelector('#r17').getBoundingClientRect().top >= document.querySelector('.srctabs.stuck').getBoundingClientRect().bottom");
        await reader.Page.ComesTrueAsync("document.querySelector('#r17').firstElementChild.checkVisibility({ contentVisibilityAuto: true })");
    }

    [BrowserFact]
    public async Task Paper_shows_every_row()
    {
        await using var reader = await OpenAsync(width: 680);

        await reader.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.Equal(0, await reader.Page.EvaluateAsync<int>("[...document.querySelectorAll('tr[data-row], tr[id]')].filter(row => row.checkVisibility() && !row.firstElementChild.checkVisibility({ contentVisibilityAuto: true })).length"));
        Assert.Equal(680, await reader.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [BrowserFact]
    public async Task The_tables_keep_to_the_page()
    {
        await using var reader = await OpenAsync();

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".event .scroll, .event .sidescroll, .event .figs tr")].filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.textContent.trim().slice(0, 80))
            """));
    }

    static Task<bool> IsDrawnAsync(ILocator row) => row.EvaluateAsync<bool>("row => row.firstElementChild.checkVisibility({ contentVisibilityAuto: true })");

    static Task<double> MiddleAsync(IPage page) => page.EvaluateAsync<double>("() => { const box = document.querySelector('tr[aria-current]').getBoundingClientRect(); return box.top + box.height / 2; }");

    async Task<ReaderPage> OpenAsync(int width = 1280)
    {
        await browsers.PreparedAsync(nameof(ManyReports), ManyReports.InAsync);
        var reader = await browsers.OpenAsync(ManyReports.Of(20), width);
        await reader.Page.Locator(".sbgrid[data-mounted]").WaitForAsync();
        return reader;
    }
}
