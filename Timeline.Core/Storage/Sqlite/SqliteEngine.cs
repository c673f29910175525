using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;

namespace Timeline.Core.Storage.Sqlite;

/// <summary>One file in one folder, held by one process.</summary>
/// <remarks>libsqlite3 before 3.51.3 can corrupt a database in WAL mode when two connections write and checkpoint at once: one connection alone does both here.</remarks>
sealed class SqliteEngine(string folder, TimeProvider clock, ILoggerFactory logs) : IDatabaseEngine
{
    readonly string file = Path.Combine(folder, "timeline.db");
    DbContextOptions<SqliteTimelineDb>? reading;
    DbContextOptions<SqliteTimelineDb>? writing;
    SqliteConnection? writer;
    DatabaseLock? held;

    public string Where => file;

    public async Task<StorageOpening> OpenAsync(CancellationToken cancel)
    {
        try
        {
            Directory.CreateDirectory(folder);
            held = DatabaseLock.Take(file, clock);
            if (held is null) return Refused(string.Format(null, StorageWords.Held, file, DatabaseLock.Holder(file)));
            var engine = SqliteNative.Load();
            await ConnectAsync(cancel);
            await using var db = new SqliteTimelineDb(writing!);
            await ExecuteAsync("PRAGMA foreign_keys = 0", cancel);
            if (await SchemaUpdate.RunAsync(db, cancel) is { } change) return Refused(string.Format(null, StorageWords.TooNew, file, change));
            await ExecuteAsync("PRAGMA foreign_keys = 1", cancel);
            await SqliteSearch.PrepareAsync(writer!, cancel);
            return new StorageOpening(engine, null);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or SqliteException)
        {
            return Refused(string.Format(null, StorageWords.CannotOpen, file, problem.Message));
        }
    }

    public TimelineDb ForReading(Sight sight)
    {
        var db = new SqliteTimelineDb(reading ?? throw NotOpen()) { SeesDrafts = sight == Sight.Editors };
        // Once an operation: left to EF, it is opened, and told to query only, for every single query.
        db.Database.OpenConnection();
        return db;
    }

    public TimelineDb ForWriting(WriteScope scope) => new SqliteTimelineDb(writing ?? throw NotOpen()) { SeesDrafts = true, Writes = scope };

    public void Dispose()
    {
        if (writer is not null)
        {
            using var pooled = new SqliteConnection(ConnectionString(pooling: true));
            SqliteConnection.ClearPool(pooled);
            // The last to close folds the log back into the database.
            writer.Dispose();
        }
        held?.Dispose();
    }

    async Task ConnectAsync(CancellationToken cancel)
    {
        writer = new SqliteConnection(ConnectionString(pooling: false));
        await writer.OpenAsync(cancel);
        // A process killed while it migrated leaves EF's lock behind, on which every later start would wait for ever. Nobody else can be migrating: the file is ours.
        await ExecuteAsync(
            """
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA mmap_size = 0;
            DROP TABLE IF EXISTS "__EFMigrationsLock";
            """, cancel);
        writing = Options().UseSqlite(writer, Shared).Options;
        reading = Options().UseSqlite(ConnectionString(pooling: true), Shared).AddInterceptors(new QueryOnly()).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
    }

    async Task ExecuteAsync(string sql, CancellationToken cancel)
    {
        await using var command = writer!.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancel);
    }

    // EF builds its model once for all contexts with the same services: what replaces or tunes one is set for reading and writing alike.
    DbContextOptionsBuilder<SqliteTimelineDb> Options() => new DbContextOptionsBuilder<SqliteTimelineDb>().UseLoggerFactory(logs).ReplaceService<IMigrationsSqlGenerator, WholeMigrations>();

    // A list as one parameter: as one each, EF would write the SQL anew for every query, which costs more than the query.
    static void Shared(SqliteDbContextOptionsBuilder sqlite) => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    string ConnectionString(bool pooling) => new SqliteConnectionStringBuilder { DataSource = file, ForeignKeys = true, Pooling = pooling }.ConnectionString;

    StorageOpening Refused(string problem)
    {
        Dispose();
        (writer, held) = (null, null);
        return new StorageOpening(null, problem);
    }

    static InvalidOperationException NotOpen() => new("The database is opened first, by OpenStorage.");

    /// <summary>The database itself refuses to be written to through a connection for reading.</summary>
    sealed class QueryOnly : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA query_only = 1";
            command.ExecuteNonQuery();
        }

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            // SQLite has nothing to wait for: its asynchronous calls run at once.
            ConnectionOpened(connection, eventData);
            return Task.CompletedTask;
        }
    }
}
