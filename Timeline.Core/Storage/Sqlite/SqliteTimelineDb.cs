using Microsoft.EntityFrameworkCore;

namespace Timeline.Core.Storage.Sqlite;

public sealed class SqliteTimelineDb(DbContextOptions<SqliteTimelineDb> options) : TimelineDb(options);
