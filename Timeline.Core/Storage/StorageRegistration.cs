using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Timeline.Core.Storage.Postgres;
using Timeline.Core.Storage.Sqlite;

namespace Timeline.Core.Storage;

public static class StorageRegistration
{
    /// <summary>The database by the settings <c>Storage:…</c>, checked at start. Touches nothing before <see cref="OpenStorage"/> runs.</summary>
    public static IServiceCollection AddTimelineStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageSettings>().Bind(configuration.GetSection("Storage")).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageSettings>, StorageSettingsCheck>();
        services.AddSingleton(Engine);
        services.AddSingleton<TimelineDbs>();
        services.AddSingleton<IDbContextFactory<TimelineDb>>(provider => provider.GetRequiredService<TimelineDbs>());
        services.AddSingleton<SingleWriter>();
        services.AddSingleton<KeptUntilWritten>();
        services.AddSingleton<OpenStorage>();
        services.TryAddSingleton(TimeProvider.System);
        // Like the mappings, each stands beside the feature it serves; none depends on another.
        foreach (var follower in typeof(IChangeFollower).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IChangeFollower))))
            services.AddSingleton(typeof(IChangeFollower), follower);
        return services;
    }

    static IDatabaseEngine Engine(IServiceProvider services)
    {
        var settings = services.GetRequiredService<IOptions<StorageSettings>>().Value;
        return settings.Provider == StorageSettings.Sqlite
            ? ActivatorUtilities.CreateInstance<SqliteEngine>(services, Path.GetFullPath(settings.Directory))
            : ActivatorUtilities.CreateInstance<PostgresEngine>(services, settings.Connection!);
    }
}
