using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Timeline.Tests.Shell;

/// <summary>Browser tests with a program of their own beside the shared one: filled with the demonstration, with an account for the editor ana.</summary>
/// <remarks>For tests whose writes others would stumble over, or that need a part of the program replaced.</remarks>
public abstract class JourneyInOwnProgram(Browsers browsers) : IAsyncLifetime
{
    string password = "";

    private protected TimelineApplication Application { get; private set; } = null!;

    protected string Address { get; private set; } = "";

    /// <summary>Takes parts of the program's place, for what a test must hold in its hand.</summary>
    private protected virtual void Replace(IServiceCollection services)
    {
    }

    public virtual async Task InitializeAsync()
    {
        (Application, Address) = TimelineApplication.Listening(Replace);
        password = await Application.AddPersonAsync("ana");
    }

    public virtual async Task DisposeAsync() => await Application.DisposeAsync();

    protected Task<ReaderPage> OpenAsync(string path, bool script = true) => browsers.OpenAsync(Address + path, script: script);

    /// <summary>The page at a path, reached as an editor who is not signed in reaches it: by signing in first.</summary>
    protected async Task<ReaderPage> OpenAsAnaAsync(string path, bool script = true)
    {
        var editor = await OpenAsync("/sign-in?back=" + path, script);
        await SignInAsync(editor.Page);
        await editor.Page.ReachesAsync(Address + path);
        return editor;
    }

    /// <summary>Fills in and sends the form for signing in that the page shows.</summary>
    protected async Task SignInAsync(IPage page)
    {
        await page.GetByLabel("Name").FillAsync("ana");
        await page.GetByLabel("Password").FillAsync(password);
        await page.Keyboard.PressAsync("Enter");
    }
}
