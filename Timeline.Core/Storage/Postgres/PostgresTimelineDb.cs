using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage.Postgres;

public sealed class PostgresTimelineDb(DbContextOptions<PostgresTimelineDb> options) : TimelineDb(options);
