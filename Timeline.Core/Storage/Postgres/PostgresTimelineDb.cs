using Microsoft.EntityFrameworkCore;
using Timeline.Core.Storage.Search;

namespace Timeline.Core.Storage.Postgres;

public sealed class PostgresTimelineDb(DbContextOptions<PostgresTimelineDb> options) : TimelineDb(options)
{
    internal override IQueryable<SearchMatch> Matches(SearchQuery query) => PostgresSearch.Matches(this, query);

    internal override IQueryable<SearchSnippet> Snippets(SearchQuery query, long[] ids) => PostgresSearch.Snippets(this, query, ids);
}
