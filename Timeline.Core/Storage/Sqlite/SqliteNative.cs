using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Timeline.Core.Storage.Sqlite;

/// <summary>Chooses the SQLite engine: the machine's own where it is new enough, else the one that comes with the program.</summary>
public static class SqliteNative
{
    /// <summary>The oldest engine of a machine worth preferring to the 3.35.5 that is shipped.</summary>
    static readonly Version Preferred = new(3, 38);

    static readonly string[] OfThisMachine =
        OperatingSystem.IsWindows() ? ["winsqlite3"] : OperatingSystem.IsMacOS() ? ["libsqlite3.dylib"] : ["libsqlite3.so.0"];

    static readonly Lazy<string> Chosen = new(Choose);

    /// <summary>Binds the engine, once, before the first use of SQLite.</summary>
    /// <returns>Where the engine comes from, for the log.</returns>
    public static string Load() => Chosen.Value;

    static string Choose()
    {
        // EF Core asks for a later SQLitePCLRaw than the one at hand; all that it calls is in this one too.
        AssemblyLoadContext.Default.Resolving += (context, name) => name.Name == "SQLitePCLRaw.core"
            ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "SQLitePCLRaw.core.dll"))
            : null;
        return Bind();
    }

    // Apart, because the types below may only be touched once the handler above is in place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    static string Bind()
    {
        var machine = Environment.GetEnvironmentVariable("TIMELINE_SQLITE") == "shipped" ? 0 : OwnEngine();
        if (machine != 0)
            NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, (name, _, _) => name == "e_sqlite3" ? machine : 0);
        SQLitePCL.raw.SetProvider(new SQLitePCL.SQLite3Provider_e_sqlite3());
        return (machine == 0 ? "shipped" : "the machine's own") + " SQLite " + SQLitePCL.raw.sqlite3_libversion().utf8_to_string();
    }

    static unsafe nint OwnEngine()
    {
        foreach (var name in OfThisMachine)
        {
            if (!NativeLibrary.TryLoad(name, out var library)) continue;
            if (NativeLibrary.TryGetExport(library, "sqlite3_libversion", out var version)
                && Version.Parse(Marshal.PtrToStringUTF8(((delegate* unmanaged<nint>)version)())!) >= Preferred)
                return library;
            NativeLibrary.Free(library);
        }
        return 0;
    }
}
