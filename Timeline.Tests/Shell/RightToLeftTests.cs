namespace Timeline.Tests.Shell;

/// <summary>Pages turned round: what is read changes sides, what stands for time and place does not.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class RightToLeftTests(Browsers browsers)
{
    [BrowserTheory]
    [InlineData("/", 390), InlineData("/", 1280), InlineData("/t/palmyra?lens=2016-03-20/28&e=citadel", 390), InlineData("/t/palmyra?lens=2016-03-20/28&e=citadel", 1280)]
    [InlineData("/t/palmyra/e/citadel", 390), InlineData("/t/palmyra/e/citadel", 1280), InlineData("/a/cbc/citadel-retaken", 390), InlineData("/a/cbc/citadel-retaken", 1280)]
    public async Task From_right_to_left_text_turns_and_time_does_not(string address, int width)
    {
        await using var reader = await browsers.OpenAsync(address, width);
        var page = reader.Page;

        await page.EvaluateAsync("document.documentElement.dir = 'rtl'");

        Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.mast .word').getBoundingClientRect().right > innerWidth - 40"));
        var years = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.yrt')].filter((year) => year.checkVisibility()).map((year) => year.getBoundingClientRect().left)");
        Assert.Equal(years.Order(), years);
        var outside = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll(".chart > svg text, .lensdrawn > svg text")].filter((text) => {
              const [box, frame] = [text.getBoundingClientRect(), text.ownerSVGElement.getBoundingClientRect()];
              return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1);
            }).map((text) => text.textContent)
            """);
        Assert.Empty(outside);
    }
}
