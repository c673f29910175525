using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>Pages in the few colours that a system forces upon them.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class ForcedColoursTests(Browsers browsers)
{
    [BrowserTheory, InlineData("/t/palmyra?lens=2016-03-20/28&e=citadel"), InlineData("/t/palmyra/e/citadel?row=2"), InlineData("/")]
    public async Task In_forced_colours_patterns_and_marks_are_drawn_in_those_of_the_system(string address)
    {
        await using var reader = await browsers.OpenAsync(address);

        await reader.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        var faults = await reader.Page.EvaluateAsync<string[]>("""
            () => {
              const system = (name) => { const probe = document.createElement("i"); probe.style.color = name; document.body.append(probe); const colour = getComputedStyle(probe).color; probe.remove(); return colour; };
              const [paper, ink] = [system("Canvas"), system("CanvasText")];
              const faults = [];
              for (const box of document.querySelectorAll("[class*='pat-']:not(.pat-none)")) if (getComputedStyle(box).backgroundImage === "none") faults.push(`no pattern: ${box.className}`);
              for (const mark of document.querySelectorAll(".pt, .keyo, .bar, .n-related")) {
                const { fill, backgroundColor } = getComputedStyle(mark);
                if ((mark.closest("svg") ? fill : backgroundColor) === paper) faults.push(`not seen: ${mark.outerHTML}`);
              }
              for (const sign of document.querySelectorAll(".v-conflict")) if (getComputedStyle(sign, "::before").backgroundColor !== ink) faults.push("a conflict looks like the others");
              return faults;
            }
            """);
        Assert.Empty(faults.Distinct());
    }
}
