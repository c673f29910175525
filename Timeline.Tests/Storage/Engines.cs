using System.Reflection;
using Xunit.Sdk;

namespace Timeline.Tests.Storage;

public enum Engine
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a theory on SQLite: the machine's own, or the shipped one where <c>TIMELINE_SQLITE=shipped</c> says so.</summary>
sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[Engine.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL; skipped, with the reason, where there is none.</summary>
sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute() => Skip = IsOtherRun ? null : PostgresCluster.Missing;

    // The run on the shipped SQLite is a second one, which would repeat these.
    static bool IsOtherRun => Environment.GetEnvironmentVariable("TIMELINE_SQLITE") is not null;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => IsOtherRun ? [] : [[Engine.Postgres]];
}
