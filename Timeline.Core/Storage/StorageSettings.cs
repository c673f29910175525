using Microsoft.Extensions.Options;
using Npgsql;

namespace Timeline.Core.Storage;

/// <summary>The settings <c>Storage:…</c>.</summary>
public sealed class StorageSettings
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    /// <summary><see cref="Sqlite"/> or <see cref="Postgres"/>.</summary>
    public string Provider { get; set; } = Sqlite;

    /// <summary>Where the program writes, relative to the working directory.</summary>
    public string Directory { get; set; } = "data";

    /// <summary>How PostgreSQL is reached; SQLite needs none.</summary>
    public string? Connection { get; set; }
}

/// <summary>Tells all that is wrong with the settings at once.</summary>
sealed class StorageSettingsCheck : IValidateOptions<StorageSettings>
{
    public ValidateOptionsResult Validate(string? name, StorageSettings options)
    {
        var failures = new List<string>();
        if (string.IsNullOrWhiteSpace(options.Directory)) failures.Add(StorageWords.NoDirectory);
        switch (options.Provider)
        {
            case StorageSettings.Sqlite:
                if (!string.IsNullOrWhiteSpace(options.Connection)) failures.Add(StorageWords.ConnectionWithoutUse);
                break;
            case StorageSettings.Postgres:
                if (string.IsNullOrWhiteSpace(options.Connection)) failures.Add(StorageWords.NoConnection);
                else if (!IsReadable(options.Connection)) failures.Add(StorageWords.BadConnection);
                break;
            default:
                failures.Add(string.Format(null, StorageWords.UnknownProvider, options.Provider));
                break;
        }
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    static bool IsReadable(string connection)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(connection).Host is not null;
        }
        catch (ArgumentException)
        {
            // A wrong key or value; the parser has no other way to say so.
            return false;
        }
    }
}
