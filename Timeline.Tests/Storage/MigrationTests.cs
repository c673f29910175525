using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage;
using Timeline.Core.Storage.Postgres;
using Timeline.Core.Storage.Sqlite;

namespace Timeline.Tests.Storage;

public class MigrationTests
{
    [Fact]
    public void Every_change_of_the_model_has_its_migration_for_sqlite()
    {
        SqliteNative.Load();
        using var db = new SqliteTimelineDb(new DbContextOptionsBuilder<SqliteTimelineDb>().UseSqlite().Options);
        AssertMigrated(db);
    }

    [Fact]
    public void Every_change_of_the_model_has_its_migration_for_postgres()
    {
        using var db = new PostgresTimelineDb(new DbContextOptionsBuilder<PostgresTimelineDb>().UseNpgsql().Options);
        AssertMigrated(db);
    }

    static void AssertMigrated(TimelineDb db) =>
        Assert.False(db.Database.HasPendingModelChanges(), "The model has changed: dotnet run --project tools/AddMigration -- NameOfTheChange");
}
