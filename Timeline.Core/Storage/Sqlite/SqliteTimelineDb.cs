using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Storage.Sqlite;

public sealed class SqliteTimelineDb(DbContextOptions<SqliteTimelineDb> options) : TimelineDb(options)
{
    internal override IQueryable<SearchMatch> Matches(SearchQuery query) => SqliteSearch.Matches(this, query);

    internal override IQueryable<SearchSnippet> Snippets(SearchQuery query, long[] ids) => SqliteSearch.Snippets(this, query, ids);
}
