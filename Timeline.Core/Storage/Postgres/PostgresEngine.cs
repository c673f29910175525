using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Timeline.Core.Storage.Postgres;

/// <summary>One database on a server, which more than one machine may use.</summary>
sealed class PostgresEngine : IDatabaseEngine
{
    readonly NpgsqlDataSource readers;
    readonly NpgsqlDataSource writers;
    readonly DbContextOptions<PostgresTimelineDb> reading;
    readonly DbContextOptions<PostgresTimelineDb> writing;

    public PostgresEngine(string connection, ILoggerFactory logs)
    {
        var settings = new NpgsqlConnectionStringBuilder(connection);
        Where = $"{settings.Host}:{settings.Port}/{settings.Database}";
        writers = NpgsqlDataSource.Create(settings);
        readers = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Options = $"{settings.Options} -c default_transaction_read_only=on".Trim() });
        writing = new DbContextOptionsBuilder<PostgresTimelineDb>().UseLoggerFactory(logs).UseNpgsql(writers).Options;
        reading = new DbContextOptionsBuilder<PostgresTimelineDb>().UseLoggerFactory(logs).UseNpgsql(readers).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking).Options;
    }

    public string Where { get; }

    public async Task<StorageOpening> OpenAsync(CancellationToken cancel)
    {
        try
        {
            await using var db = new PostgresTimelineDb(writing);
            if (await SchemaUpdate.RunAsync(db, cancel) is { } change) return new StorageOpening(null, string.Format(null, StorageWords.TooNew, Where, change));
            await using var connection = await writers.OpenConnectionAsync(cancel);
            await PostgresSearch.PrepareAsync(connection, cancel);
            return new StorageOpening("PostgreSQL " + connection.PostgreSqlVersion, null);
        }
        catch (NpgsqlException problem)
        {
            return new StorageOpening(null, string.Format(null, StorageWords.CannotOpen, Where, problem.Message));
        }
    }

    public TimelineDb ForReading(Sight sight) => new PostgresTimelineDb(reading) { SeesDrafts = sight == Sight.Editors };

    public TimelineDb ForWriting(WriteScope scope) => new PostgresTimelineDb(writing) { SeesDrafts = true, Writes = scope };

    public void Dispose()
    {
        readers.Dispose();
        writers.Dispose();
    }
}
