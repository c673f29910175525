using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Timeline.Core.Storage.Postgres;

namespace Timeline.Tests.Storage;

/// <summary>A PostgreSQL of the tests' own, in a temporary folder and reached through a socket in it, which ends when the tests do, however they end.</summary>
sealed class PostgresCluster
{
    static readonly Lazy<Task<PostgresCluster>> Started = new(StartAsync);

    // The process is the cluster's life line: when its end of the pipe closes, the server stops and the folder goes.
    const string Script = """
        set -e
        folder=$(mktemp -d /tmp/timeline-pg.XXXXXX)
        trap '"$1/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
        "$1/initdb" -D "$folder/data" -A trust -U timeline -E UTF8 --locale=C.UTF-8 --no-sync >"$folder/log" 2>&1
        "$1/pg_ctl" -D "$folder/data" -w -l "$folder/log" -o "-k $folder -c listen_addresses= -c fsync=off -c full_page_writes=off -c max_connections=200" start >/dev/null 2>&1
        echo "$folder"
        cat >/dev/null
        """;

    readonly Process lifeLine;
    readonly string folder;
    readonly Lazy<Task> template;
    int databases;

    PostgresCluster(Process lifeLine, string folder)
    {
        (this.lifeLine, this.folder) = (lifeLine, folder);
        template = new Lazy<Task>(MakeTemplateAsync);
    }

    /// <summary>Why there is no PostgreSQL for the tests on this machine; null where there is.</summary>
    public static string? Missing { get; } =
        !OperatingSystem.IsLinux() ? "PostgreSQL is started by its Linux paths"
        : Binaries is null ? "PostgreSQL is not installed below /usr/lib/postgresql"
        : Environment.IsPrivilegedProcess && !File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "initdb refuses root, and there is no user postgres"
        : null;

    static string? Binaries => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql")
            .OrderByDescending(version => double.Parse(Path.GetFileName(version), CultureInfo.InvariantCulture))
            .Select(version => Path.Combine(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
        : null;

    public static Task<PostgresCluster> SharedAsync() => Started.Value;

    /// <summary>A database with all migrations; its connection string.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        await template.Value;
        return await CreateAsync("TEMPLATE migrated");
    }

    /// <summary>An empty database.</summary>
    public Task<string> NewEmptyDatabaseAsync() => CreateAsync("TEMPLATE template0");

    async Task<string> CreateAsync(string from)
    {
        var name = $"test{Interlocked.Increment(ref databases)}";
        await ExecuteAsync($"CREATE DATABASE {name} {from}");
        return Connection(name);
    }

    async Task MakeTemplateAsync()
    {
        await ExecuteAsync("CREATE DATABASE migrated");
        // Nobody may be connected to a template while it is copied.
        await using var db = new PostgresTimelineDb(new DbContextOptionsBuilder<PostgresTimelineDb>().UseNpgsql(Connection("migrated") + ";Pooling=false").Options);
        await db.Database.MigrateAsync();
    }

    async Task ExecuteAsync(string sql)
    {
        if (lifeLine.HasExited) throw new InvalidOperationException("The PostgreSQL of the tests has ended.");
        await using var connection = new NpgsqlConnection(Connection("postgres"));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    string Connection(string database) => $"Host={folder};Username=timeline;Database={database}";

    static async Task<PostgresCluster> StartAsync()
    {
        string[] asOther = Environment.IsPrivilegedProcess ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"] : [];
        string[] line = [.. asOther, "bash", "-c", Script, "bash", Binaries!];
        var start = new ProcessStartInfo(line[0], line[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/" };
        var lifeLine = Process.Start(start)!;
        var folder = await lifeLine.StandardOutput.ReadLineAsync();
        return folder is null
            ? throw new InvalidOperationException("PostgreSQL does not start: " + await lifeLine.StandardError.ReadToEndAsync())
            : new PostgresCluster(lifeLine, folder);
    }
}
