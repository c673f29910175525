using AngleSharp;
using AngleSharp.Dom;

namespace Timeline.Tests.Shell;

/// <summary>The program with the demonstration in memory, shared by the tests of a class: none of them writes.</summary>
public sealed class DemonstrationPages : IEndsAsync
{
    internal TimelineApplication Application { get; } = new(demonstration: true);

    /// <summary>The page as a reader gets it.</summary>
    public Task<IDocument> ReadAsync(string address) => Application.ReadAsync(address);

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();
}

static class ReadPages
{
    public static async Task<IDocument> ReadAsync(this TimelineApplication application, string address)
    {
        var html = await application.Reader().GetStringAsync(address);
        return await BrowsingContext.New(Configuration.Default).OpenAsync(response => response.Content(html));
    }
}
