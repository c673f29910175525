using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events;
using Timeline.Core.Storage;
using Timeline.Core.Storage.Sqlite;

namespace Timeline.Tests.Storage;

[Trait("Category", "Storage")]
public sealed class SqliteFileTests : IDisposable
{
    readonly string folder = Directory.CreateTempSubdirectory("timeline-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_second_start_says_who_holds_the_database_and_the_next_one_opens_it()
    {
        await using (var first = Storage())
        {
            Assert.Null(await OpenAsync(first));
            await using var second = Storage();
            var problem = await OpenAsync(second);
            Assert.Contains($"process {Environment.ProcessId} (", problem);
            Assert.Contains(Path.Combine(folder, "timeline.db"), problem);
        }
        await using var third = Storage();
        Assert.Null(await OpenAsync(third));
    }

    [Fact]
    public async Task A_start_after_a_kill_during_migration_heals()
    {
        SqliteNative.Load();
        await ExecuteAsync("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01 00:00:00')""");
        await using var services = Storage();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Assert.Null(await services.GetRequiredService<OpenStorage>().RunAsync(patience.Token));
    }

    [Fact]
    public async Task A_migration_that_is_cut_off_leaves_the_database_as_it_was()
    {
        SqliteNative.Load();
        await using (var first = new SqliteTimelineDb(new DbContextOptionsBuilder<SqliteTimelineDb>().UseSqlite($"Data Source={Path.Combine(folder, "timeline.db")};Pooling=false").Options))
            await first.GetService<IMigrator>().MigrateAsync("Initial");
        // The last that a migration writes cannot be written, as if the process had been killed before it.
        await ExecuteAsync("""CREATE TRIGGER "cut" BEFORE INSERT ON "__EFMigrationsHistory" BEGIN SELECT RAISE(ABORT, 'cut off'); END""");
        await using (var cut = Storage()) Assert.Contains("cut off", await OpenAsync(cut));

        // The table is not built anew, and not half of it either.
        await ExecuteAsync("""SELECT "PassageId", "Row" FROM "Note" """);
        await ExecuteAsync("""DROP TRIGGER "cut" """);

        await using var again = Storage();
        Assert.Null(await OpenAsync(again));
        await ExecuteAsync("""SELECT "ArticleId", "Words" FROM "Note" """);
    }

    [Fact]
    public async Task A_database_of_a_later_version_is_left_alone()
    {
        await using (var services = Storage()) Assert.Null(await OpenAsync(services));
        await ExecuteAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""");
        await using var again = Storage();
        Assert.Contains("29990101000000_Later", await OpenAsync(again));
    }

    [Fact]
    public async Task What_is_no_database_is_told_in_a_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "timeline.db"), new string('x', 5000));
        await using var services = Storage();
        Assert.Contains("cannot be opened", await OpenAsync(services));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_made_is_told_in_a_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "file"), "");
        await using var services = TestDatabase.Services(("Directory", Path.Combine(folder, "file", "below")));
        Assert.Contains("cannot be opened", await OpenAsync(services));
    }

    [Fact]
    public async Task The_writer_logs_ahead_and_waits_for_the_disk_and_readers_only_query()
    {
        await using var services = Storage();
        Assert.Null(await OpenAsync(services));
        await services.GetRequiredService<SingleWriter>().RunAsync(TestDatabase.Cause, async db =>
            Assert.Equal(["wal", "2", "0", "1"], await PragmasAsync(db, "journal_mode", "synchronous", "query_only", "foreign_keys")));
        await using var reader = services.GetRequiredService<TimelineDbs>().CreateDbContext();
        Assert.Equal(["wal", "1"], await PragmasAsync(reader, "journal_mode", "query_only"));
    }

    [Fact]
    public async Task The_engine_that_is_named_is_the_one_that_serves()
    {
        var engine = SqliteNative.Load();
        if (Environment.GetEnvironmentVariable("TIMELINE_SQLITE") == "shipped") Assert.Equal("shipped SQLite 3.35.5", engine);
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        Assert.EndsWith(connection.ServerVersion, engine);
    }

    [Fact]
    public async Task What_was_acknowledged_is_in_the_file_when_the_process_ends_without_closing_it()
    {
        var services = Storage();
        Assert.Null(await OpenAsync(services));
        var writer = services.GetRequiredService<SingleWriter>();
        await writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Place("kept"))));
        var copy = Directory.CreateDirectory(Path.Combine(folder, "copy")).FullName;
        foreach (var part in Directory.EnumerateFiles(folder, "timeline.db*").Where(path => path.EndsWith(".db") || path.EndsWith("-wal")))
            File.Copy(part, Path.Combine(copy, Path.GetFileName(part)));
        await services.DisposeAsync();

        await using var after = TestDatabase.Services(("Directory", copy));
        Assert.Null(await OpenAsync(after));
        await using var db = after.GetRequiredService<TimelineDbs>().CreateDbContext();
        Assert.True(await db.Set<Place>().AnyAsync(place => place.Slug == "kept"));
    }

    ServiceProvider Storage() => TestDatabase.Services(("Directory", folder));

    static Task<string?> OpenAsync(ServiceProvider services) => services.GetRequiredService<OpenStorage>().RunAsync();

    static async Task<string[]> PragmasAsync(TimelineDb db, params string[] names)
    {
        var values = new List<string>();
        await db.Database.OpenConnectionAsync();
        foreach (var name in names)
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA " + name;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            values.Add(Convert.ToString(await command.ExecuteScalarAsync())!);
        }
        return [.. values];
    }

    async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "timeline.db")};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
