using Timeline.Core.Chronologies;
using Timeline.Core.Chronologies.Layout;
using Timeline.Web.Chronologies;
using Timeline.Web.Sharing.Pictures;
using Timeline.Web.Shell;

namespace Timeline.Web.Sharing;

/// <summary>Draws the picture of what readers see at an address.</summary>
sealed class DrawPreview(ReadChronology chronologies, TimelinePicture picture) : IDisposable
{
    const int NearerAroundEvent = 2;

    // One at a time: whoever asks for a thousand pictures must leave the pages their share of the machine.
    readonly SemaphoreSlim turn = new(1);

    public void Dispose() => turn.Dispose();

    /// <returns>A PNG; null where readers see no such chronology, or none with an event.</returns>
    public async Task<byte[]?> OfChronologyAsync(string slug, AddressQuery query, CancellationToken cancel) =>
        await chronologies.RunAsync(slug, cancel: cancel) is { } chronology && TimelineView.Read(query, chronology) is { } view ? await DrawAsync(view.Content, cancel) : null;

    /// <returns>A PNG of the time around the event; null where readers see no such event.</returns>
    public async Task<byte[]?> OfEventAsync(string slug, string happening, CancellationToken cancel)
    {
        var chronology = await chronologies.RunAsync(slug, cancel: cancel);
        if (chronology?.Events.Any(one => one.Slug == happening) != true) return null;
        return TimelineView.Read(new AddressQuery("?e=" + Uri.EscapeDataString(happening)), chronology) is { } view ? await DrawAsync(Around(view), cancel) : null;
    }

    // As near as shows the whole of it with what lies around.
    static TimelineContent Around(TimelineView view)
    {
        var window = view.Whole;
        if (view.Content.Events.FirstOrDefault(one => one.Key == view.Address.Event) is not { Date: var date }) return view.Content;
        for (var step = 0; step < NearerAroundEvent; step++)
            if (new WindowMoves(window, view.Whole).In(view.Focus) is { } nearer && nearer.From <= date.From && date.To <= nearer.To) window = nearer;
        return view.Content with { Window = window };
    }

    async Task<byte[]> DrawAsync(TimelineContent content, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            return picture.Draw(content);
        }
        finally
        {
            turn.Release();
        }
    }
}
