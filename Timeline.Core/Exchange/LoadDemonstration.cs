using Microsoft.EntityFrameworkCore;
using Timeline.Core.Chronologies;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Exchange;

public enum DemonstrationOutcome
{
    Loaded,

    /// <summary>The database has sources or chronologies already, its own or these: nothing was written.</summary>
    NotEmpty,

    /// <summary>The files cannot be read: nothing was written.</summary>
    BadFiles,
}

/// <param name="Problems">What is wrong with the files, where that is the outcome.</param>
public sealed record LoadedDemonstration(DemonstrationOutcome Outcome, IReadOnlyList<FileProblem> Problems);

/// <summary>Gives an empty database the chronology that ships with the program, published, as one write.</summary>
public sealed class LoadDemonstration(SingleWriter writer, TimeProvider clock)
{
    static readonly Cause Cause = new("demonstration", ExchangeWords.DemonstrationWhy);

    /// <summary>Where the files stand beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "demonstration", "palmyra");

    public Task<LoadedDemonstration> RunAsync(CancellationToken cancel = default) => RunAsync(Folder, cancel);

    public async Task<LoadedDemonstration> RunAsync(string folder, CancellationToken cancel = default)
    {
        // Readers see the history of an event from its publication on, so that may not come after the write.
        var at = clock.GetUtcNow().UtcDateTime;
        return await writer.RunAsync(Cause, async db =>
        {
            if (await db.Set<Chronology>().WithThrownAway().AnyAsync(cancel) || await db.Set<Outlet>().AnyAsync(cancel)) return new LoadedDemonstration(DemonstrationOutcome.NotEmpty, []);
            var reading = ReadChronologyFiles.From(folder);
            if (!reading.IsWhole) return new LoadedDemonstration(DemonstrationOutcome.BadFiles, reading.Problems);
            await new ChronologyRows(reading.Files, at).AddToAsync(db, cancel);
            return new LoadedDemonstration(DemonstrationOutcome.Loaded, []);
        }, cancel);
    }
}
