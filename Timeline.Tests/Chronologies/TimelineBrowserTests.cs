using Microsoft.Playwright;
using Timeline.Tests.Events;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Chronologies;

[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class TimelineBrowserTests(Browsers browsers)
{
    const string Lens = "/t/palmyra?from=2015-04&to=2017-01&lens=2016-03-20/28&e=citadel";

    // Every text that is shown, in every drawing, as the browser's own fonts make it.
    const string Faults = """
        () => {
          const faults = [];
          for (const svg of document.querySelectorAll(".chart > svg, .lensdrawn > svg")) {
            const frame = svg.getBoundingClientRect();
            if (frame.width === 0) continue;
            const texts = [...svg.querySelectorAll("text")].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
            for (const { words, box } of texts)
              if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5) faults.push(`${words} leaves the drawing`);
            texts.forEach((a, i) => texts.slice(i + 1).forEach((b) => {
              const [x, y] = [Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left), Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)];
              // Line boxes are taller than letters: neighbours in a column of text share up to 4 px of them.
              if (x > 0.5 && y > 4) faults.push(`${a.words} overlaps ${b.words}`);
            }));
          }
          return faults;
        }
        """;

    public static TheoryData<int, string> WidthsAndViews()
    {
        var data = new TheoryData<int, string>();
        foreach (var width in new[] { 390, 768, 1024, 1280, 1920 })
            foreach (var view in new[] { Lens, "/t/palmyra", "/t/palmyra?from=2016-03-20&to=2016-03-28&lanes=actor", "/t/palmyra?from=1950&to=2049&lanes=kind", "/t/palmyra?from=2016-03-24&to=2016-03-25" })
                data.Add(width, view);
        return data;
    }

    [BrowserTheory, MemberData(nameof(WidthsAndViews))]
    public async Task No_label_overlaps_another_or_leaves_its_drawing(int width, string view)
    {
        await using var reader = await browsers.OpenAsync(view, width);

        Assert.Empty(await reader.Page.EvaluateAsync<string[]>(Faults));
        Assert.True(await reader.Page.Locator(width < 736 ? ".bandmini" : ".main:visible").First.IsVisibleAsync());
    }

    [BrowserFact]
    public async Task On_a_phone_the_titles_of_a_list_without_a_band_stand_in_one_column_next_to_the_days()
    {
        await browsers.PreparedAsync(nameof(TwinReports), TwinReports.InAsync);
        await using var reader = await browsers.OpenAsync("/t/loaves", width: 390);
        await Assertions.Expect(reader.Page.Locator(".events.bandless .ev")).ToHaveCountAsync(4);

        // How far each title stands from the day before it, in px.
        var gaps = await reader.Page.EvaluateAsync<int[]>("""[...document.querySelectorAll(".ev")].map((row) => Math.round(row.querySelector(".c").getBoundingClientRect().left - row.querySelector(".d").getBoundingClientRect().right))""");

        Assert.Equal([0, 0, 0, 0], gaps);
    }

    [BrowserFact]
    public async Task The_wheel_zooms_around_the_pointer_and_back_returns()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?from=2015-04&to=2017-01");
        await ReadyAsync(reader.Page);
        var before = reader.Page.Url;

        await reader.Page.Locator(".main.size-wide").HoverAsync();
        await reader.Page.Keyboard.DownAsync("Control");
        await reader.Page.Mouse.WheelAsync(0, -240);
        await reader.Page.Keyboard.UpAsync("Control");
        await reader.Page.ReachesAsync(url => url != before);
        await Assertions.Expect(reader.Page.Locator(".ev")).Not.ToHaveCountAsync(21);

        Assert.Matches(@"\?from=2015-\d\d(-\d\d)?&to=2016-\d\d(-\d\d)?$", reader.Page.Url);
        await reader.Page.GoBackAsync();
        // Where Blazor loads a page whole after all, its address ends in a question mark for a moment.
        await reader.Page.ReachesAsync(url => url == before);
        await Assertions.Expect(reader.Page.Locator(".ev")).ToHaveCountAsync(21);
    }

    [BrowserFact]
    public async Task A_drag_moves_the_window_and_chooses_nothing()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?from=2015-06&to=2016-05");
        await ReadyAsync(reader.Page);
        var box = (await reader.Page.Locator(".main.size-wide").BoundingBoxAsync())!;

        await reader.Page.Mouse.MoveAsync(box.X + 700, box.Y + 200);
        await reader.Page.Mouse.DownAsync();
        await reader.Page.Mouse.MoveAsync(box.X + 500, box.Y + 200, new() { Steps = 5 });
        await reader.Page.Mouse.UpAsync();

        // Unlike waiting for an address, it says which one it came to.
        await Assertions.Expect(reader.Page).ToHaveURLAsync(browsers.Address + "/t/palmyra?from=2015-08&to=2016-07");
    }

    [BrowserFact]
    public async Task By_keyboard_the_list_is_walked_the_window_moved_and_a_ring_opened()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?from=2015-04&to=2017-01");
        var page = reader.Page;
        await ReadyAsync(page);

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        Assert.Equal("/t/palmyra/e/palmyra-taken", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("k");
        Assert.Equal("/t/palmyra/e/temples", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));

        await page.Keyboard.PressAsync("+");
        await page.ReachesAsync("**/t/palmyra?from=2015-10&to=2016-08");
        await Assertions.Expect(page.Locator(".moves .quiet")).ToHaveTextAsync("October 2015 to August 2016");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.ReachesAsync("**/t/palmyra?from=2016-04&to=2017-02");
        await page.GoBackAsync();
        await page.GoBackAsync();
        await page.ReachesAsync("**/t/palmyra?from=2015-04&to=2017-01");
        await Assertions.Expect(page.Locator(".moves .quiet")).ToHaveTextAsync("April 2015 to January 2017");

        await page.Locator(".main.size-wide [data-ring]").First.FocusAsync();
        await page.Keyboard.PressAsync("l");
        await page.ReachesAsync(url => url.Contains("&lens="));
        await Assertions.Expect(page.Locator(".lensmap.size-wide")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_filter_is_sent_when_it_is_made_and_leaves_the_rest_of_the_address()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?from=2015-04&to=2017-01");
        await ReadyAsync(reader.Page);

        await reader.Page.Locator("select[name=actor]").SelectOptionAsync("russia");

        await reader.Page.ReachesAsync("**/t/palmyra?from=2015-04&to=2017-01&actor=russia");
        await Assertions.Expect(reader.Page.Locator(".chip", new() { HasText = "Russia" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Without_script_links_and_a_button_do_the_same()
    {
        await using var reader = await browsers.OpenAsync("/t/palmyra?from=2015-04&to=2017-01", script: false);
        var page = reader.Page;

        await page.Locator("[data-move=in]").ClickAsync();
        Assert.EndsWith("/t/palmyra?from=2015-10&to=2016-08", page.Url);
        await page.Locator(".main.size-wide [data-ring]").First.ClickAsync();
        Assert.Contains("&lens=2016-", page.Url);
        await page.Locator(".lensmap.size-wide .item").First.ClickAsync();
        Assert.Contains("&e=", page.Url);
        Assert.True(await page.Locator(".card").IsVisibleAsync());

        await page.Locator("[name=disputed]").CheckAsync();
        await page.Locator(".apply").ClickAsync();
        Assert.Contains("disputed=1", page.Url);
        Assert.Equal(2, await page.Locator(".ev").CountAsync());
    }

    // The module is loaded and has taken the page over.
    static Task ReadyAsync(IPage page) => page.Locator("timeline-view[data-ready]").WaitForAsync();
}
