using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

public class DeskPageTests
{
    [Fact]
    public async Task The_desk_leads_to_what_an_editor_begins_with()
    {
        await using var application = new TimelineApplication();
        var ana = await application.SignInAsync("ana");

        var desk = await (await ana.GetAsync("/edit")).Content.ReadAsStringAsync();

        Assert.Contains("href=\"/import\"", desk);
        Assert.Contains("href=\"/edit/new\"", desk);
    }
}
