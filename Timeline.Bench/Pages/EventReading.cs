using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Bench.Pages;

/// <summary>What the first request for an event costs after each write, when all of it is read from the database again.</summary>
static class EventReading
{
    /// <returns>One line: readings a second, on all cores.</returns>
    public static async Task<string> MeasureAsync(string folder, string chronology, string slug, int seconds, CancellationToken stop)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Directory"] = folder }).Build();
        await using var services = new ServiceCollection().AddLogging().AddTimelineStorage(settings).AddChronologies().AddAnnotations().AddHistory().BuildServiceProvider();
        if (await services.GetRequiredService<OpenStorage>().RunAsync(stop) is { } problem) throw new InvalidOperationException(problem);
        var (events, notes, revisions) = (services.GetRequiredService<ReadEvent>(), services.GetRequiredService<ListNotes>(), services.GetRequiredService<ListRevisions>());

        await CountAsync(TimeSpan.FromSeconds(2));
        var watch = Stopwatch.StartNew();
        var count = (await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(() => CountAsync(TimeSpan.FromSeconds(seconds)))))).Sum();
        return $"{count / watch.Elapsed.TotalSeconds:F0} readings/s from the database, {Environment.ProcessorCount} at once";

        async Task<int> CountAsync(TimeSpan how)
        {
            var since = Stopwatch.StartNew();
            var read = 0;
            for (; since.Elapsed < how; read++)
            {
                var happening = await events.RunAsync(chronology, slug, cancel: stop) ?? throw new InvalidOperationException($"There is no event {slug}.");
                await notes.RunAsync(happening, cancel: stop);
                await revisions.RunAsync(nameof(TimelineEvent), happening.Event.Id, cancel: stop);
            }
            return read;
        }
    }
}
