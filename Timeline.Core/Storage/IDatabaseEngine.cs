namespace Timeline.Core.Storage;

/// <summary>What differs between SQLite and PostgreSQL.</summary>
public interface IDatabaseEngine : IDisposable
{
    /// <summary>Where the data are, for people: a file, or a server and database, never with a password.</summary>
    string Where { get; }

    /// <summary>Makes the database if there is none and brings it up to this program. Called once, before all else.</summary>
    Task<StorageOpening> OpenAsync(CancellationToken cancel);

    /// <summary>A context that the engine itself keeps from writing.</summary>
    TimelineDb ForReading(Sight sight);

    /// <summary>A context on the connection that writes. The caller is alone with it: see <see cref="SingleWriter"/>.</summary>
    internal TimelineDb ForWriting(WriteScope scope);
}

/// <summary>Through whose eyes something is read.</summary>
public enum Sight
{
    /// <summary>What is published.</summary>
    Readers,

    /// <summary>Drafts too.</summary>
    Editors,
}

/// <param name="Engine">The engine and its version; null where it could not be opened.</param>
/// <param name="Problem">Cause and remedy in one sentence; null where all is well.</param>
public sealed record StorageOpening(string? Engine, string? Problem);
