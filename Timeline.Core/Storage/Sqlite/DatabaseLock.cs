using System.Globalization;

namespace Timeline.Core.Storage.Sqlite;

/// <summary>Keeps a second process from the same database. The system frees it when the process ends, however it ends.</summary>
sealed class DatabaseLock : IDisposable
{
    readonly FileStream locked;
    readonly string holderFile;

    DatabaseLock(FileStream locked, string holderFile) => (this.locked, this.holderFile) = (locked, holderFile);

    /// <returns>Null where another holds it: see <see cref="Holder"/>.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written to.</exception>
    public static DatabaseLock? Take(string database, TimeProvider clock)
    {
        FileStream locked;
        try
        {
            locked = new FileStream(database + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException) when (File.Exists(database + ".lock"))
        {
            return null;
        }
        // Who holds it stands in a second file, for a locked one cannot be read everywhere.
        var since = clock.GetUtcNow().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        using var process = System.Diagnostics.Process.GetCurrentProcess();
        File.WriteAllText(HolderFile(database), string.Format(null, StorageWords.Holder, process.Id, process.ProcessName, since));
        return new DatabaseLock(locked, HolderFile(database));
    }

    /// <summary>The process that holds the database, for people.</summary>
    public static string Holder(string database)
    {
        try
        {
            return File.ReadAllText(HolderFile(database));
        }
        catch (IOException)
        {
            // It has only just taken the lock, or is giving it up.
            return StorageWords.HolderUnknown;
        }
    }

    public void Dispose()
    {
        File.Delete(holderFile);
        locked.Dispose();
    }

    static string HolderFile(string database) => database + ".holder";
}
