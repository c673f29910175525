using Microsoft.Playwright;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Annotations;

/// <summary>Notes in a real browser.</summary>
[Collection(nameof(Browsers)), Trait("Category", Browsers.Category)]
public class NoteJourneyTests(Browsers browsers)
{
    const string Citadel = "/t/palmyra/e/citadel";

    [BrowserFact]
    public async Task An_editor_notes_a_row_and_a_reader_sees_it_beside_it()
    {
        await using var editor = await browsers.OpenAsync(Citadel, signedInAs: "ana");
        var page = editor.Page;
        await page.Locator(".sbgrid[data-mounted]").WaitForAsync();

        // By key alone, and the button beside the notes says which row it would be.
        await page.Keyboard.PressAsync("c");
        var row = await page.Locator("tr[aria-current=true]").GetAttributeAsync("data-row");
        await Assertions.Expect(page.Locator("[data-note-here]")).ToContainTextAsync("Note on row " + row);
        await page.Keyboard.PressAsync("a");
        await page.ReachesAsync("**/edit/palmyra/citadel/note?on=row:**");
        await Assertions.Expect(page.Locator(".nsubject blockquote")).Not.ToBeEmptyAsync();
        await page.GetByLabel("Note", new() { Exact = true }).FillAsync("Neither names *who counted*. <img src=x onerror=alert(1)> [trap](javascript:alert(1))");
        await page.GetByRole(AriaRole.Button, new() { Name = "Preview" }).ClickAsync();
        await Assertions.Expect(page.Locator(".npreview em")).ToHaveTextAsync("who counted");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save note" }).ClickAsync();
        await page.ReachesAsync($"**/citadel?row={row}#n*");
        await Assertions.Expect(page.Locator("tr[aria-current=true]")).ToHaveAttributeAsync("data-row", row!);

        await using var reader = await browsers.OpenAsync(Citadel);
        var note = reader.Page.Locator(".note", new() { HasText = "Neither names" });
        await Assertions.Expect(note.Locator(".nh")).ToContainTextAsync("Row " + row);
        await Assertions.Expect(note.Locator(".anch")).ToHaveTextAsync("anchored");
        await Assertions.Expect(note.Locator(".notetext em")).ToHaveTextAsync("who counted");
        await Assertions.Expect(note.Locator(".notetext :is(img, a)")).ToHaveCountAsync(0);
        await Assertions.Expect(reader.Page.Locator("[data-note], .noteon")).ToHaveCountAsync(0);

        // The number in the row leads to the note, and the note to its row, without another page.
        await reader.Page.Locator($"#r{row} .noteref").Last.ClickAsync();
        await reader.Page.ReachesAsync($"**{Citadel}#n*");
        await Assertions.Expect(note).ToBeInViewportAsync();
        await note.Locator(".nh a").ClickAsync();
        await reader.Page.ReachesAsync($"**{Citadel}?row={row}#r{row}");
    }
}
