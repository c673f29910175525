using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Storage.Sqlite;

/// <summary>The index of words by FTS5, kept equal to its rows by triggers.</summary>
static class SqliteSearch
{
    const int Triggers = 3;

    // A migration that rebuilds the table drops its triggers unasked: whenever one is missing, all is made anew.
    const string Make = """
        BEGIN IMMEDIATE;
        DROP TRIGGER IF EXISTS "SearchEntry_Added";
        DROP TRIGGER IF EXISTS "SearchEntry_Changed";
        DROP TRIGGER IF EXISTS "SearchEntry_Removed";
        DROP TABLE IF EXISTS "SearchIndex";
        CREATE VIRTUAL TABLE "SearchIndex" USING fts5("Title", "Text", content = 'SearchEntry', content_rowid = 'Id', tokenize = 'porter unicode61 remove_diacritics 2');
        INSERT INTO "SearchIndex" ("SearchIndex", rank) VALUES ('rank', 'bm25(4.0, 1.0)');
        CREATE TRIGGER "SearchEntry_Added" AFTER INSERT ON "SearchEntry" BEGIN
            INSERT INTO "SearchIndex" (rowid, "Title", "Text") VALUES (new."Id", new."Title", new."Text");
        END;
        CREATE TRIGGER "SearchEntry_Removed" AFTER DELETE ON "SearchEntry" BEGIN
            INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Title", "Text") VALUES ('delete', old."Id", old."Title", old."Text");
        END;
        CREATE TRIGGER "SearchEntry_Changed" AFTER UPDATE ON "SearchEntry" BEGIN
            INSERT INTO "SearchIndex" ("SearchIndex", rowid, "Title", "Text") VALUES ('delete', old."Id", old."Title", old."Text");
            INSERT INTO "SearchIndex" (rowid, "Title", "Text") VALUES (new."Id", new."Title", new."Text");
        END;
        INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('rebuild');
        COMMIT;
        """;

    public static async Task PrepareAsync(SqliteConnection writer, CancellationToken cancel)
    {
        await using var command = writer.CreateCommand();
        command.CommandText = """SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'SearchEntry'""";
        if (Convert.ToInt32(await command.ExecuteScalarAsync(cancel), CultureInfo.InvariantCulture) == Triggers) return;
        command.CommandText = Make;
        await command.ExecuteNonQueryAsync(cancel);
    }

    public static IQueryable<SearchMatch> Matches(DbContext db, SearchQuery query) =>
        db.Database.SqlQuery<SearchMatch>($"""SELECT rowid AS "Id", rank AS "Rank" FROM "SearchIndex" WHERE "SearchIndex" MATCH {query.Expression}""");

    public static IQueryable<SearchSnippet> Snippets(DbContext db, SearchQuery query, long[] ids)
    {
        var (opens, closes) = (SearchSnippet.Opens.ToString(), SearchSnippet.Closes.ToString());
        return db.Database.SqlQuery<SearchSnippet>(
            $"""
            SELECT rowid AS "Id", highlight("SearchIndex", 0, {opens}, {closes}) AS "Title", snippet("SearchIndex", 1, {opens}, {closes}, '…', 32) AS "Text"
            FROM "SearchIndex" WHERE "SearchIndex" MATCH {query.Expression} AND rowid IN (SELECT value FROM json_each({JsonSerializer.Serialize(ids)}))
            """);
    }
}
