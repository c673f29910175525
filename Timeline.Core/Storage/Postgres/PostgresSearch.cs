using Microsoft.EntityFrameworkCore;
using Npgsql;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Storage.Postgres;

/// <summary>The index of words by a generated tsvector.</summary>
static class PostgresSearch
{
    // The English configuration that comes with the server leaves out "is", "us" and "who", which are names here: this one stems, but stops no word.
    // Several machines may start at once: the lock lets one of them do it.
    const string Make = """
        DO $$
        BEGIN
            PERFORM pg_advisory_xact_lock(7411906538);
            IF NOT EXISTS (SELECT FROM pg_ts_config WHERE cfgname = 'timeline') THEN
                BEGIN
                    CREATE EXTENSION IF NOT EXISTS unaccent;
                EXCEPTION WHEN OTHERS THEN
                    RAISE NOTICE 'Without the extension unaccent, accents must be typed to be found.';
                END;
                CREATE TEXT SEARCH DICTIONARY timeline_english (TEMPLATE = snowball, LANGUAGE = english);
                CREATE TEXT SEARCH CONFIGURATION timeline (COPY = simple);
                IF EXISTS (SELECT FROM pg_ts_dict WHERE dictname = 'unaccent') THEN
                    ALTER TEXT SEARCH CONFIGURATION timeline ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH unaccent, timeline_english;
                ELSE
                    ALTER TEXT SEARCH CONFIGURATION timeline ALTER MAPPING FOR asciiword, word, asciihword, hword, hword_asciipart, hword_part WITH timeline_english;
                END IF;
            END IF;
            ALTER TABLE "SearchEntry" ADD COLUMN IF NOT EXISTS "Vector" tsvector
                GENERATED ALWAYS AS (setweight(to_tsvector('timeline', "Title"), 'A') || setweight(to_tsvector('timeline', "Text"), 'C')) STORED;
            CREATE INDEX IF NOT EXISTS "IX_SearchEntry_Vector" ON "SearchEntry" USING gin ("Vector");
        END
        $$
        """;

    static readonly string Marks = $"StartSel={SearchSnippet.Opens}, StopSel={SearchSnippet.Closes}, ";

    public static async Task PrepareAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(Make, connection);
        await command.ExecuteNonQueryAsync(cancel);
    }

    public static IQueryable<SearchMatch> Matches(DbContext db, SearchQuery query) => db.Database.SqlQuery<SearchMatch>(
        $"""
        SELECT "Id", -ts_rank_cd("Vector", asked)::double precision AS "Rank"
        FROM "SearchEntry", websearch_to_tsquery('timeline', {query.Expression}) AS asked WHERE "Vector" @@ asked
        """);

    public static IQueryable<SearchSnippet> Snippets(DbContext db, SearchQuery query, long[] ids) => db.Database.SqlQuery<SearchSnippet>(
        $"""
        SELECT "Id", ts_headline('timeline', "Title", asked, {Marks + "HighlightAll=true"}) AS "Title", ts_headline('timeline', "Text", asked, {Marks + "MaxWords=32, MinWords=16"}) AS "Text"
        FROM "SearchEntry", websearch_to_tsquery('timeline', {query.Expression}) AS asked WHERE "Id" = ANY ({ids})
        """);
}
