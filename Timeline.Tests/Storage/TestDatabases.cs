using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using Timeline.Core.Chronologies;
using Timeline.Core.History;
using Timeline.Core.Storage;

namespace Timeline.Tests.Storage;

/// <summary>The databases of one test class: one an engine, made when a test first asks for it.</summary>
public sealed class TestDatabases : IAsyncLifetime
{
    readonly Dictionary<Engine, Lazy<Task<TestDatabase>>> databases = Enum.GetValues<Engine>().ToDictionary(engine => engine, engine => new Lazy<Task<TestDatabase>>(() => TestDatabase.NewAsync(engine)));

    internal Task<TestDatabase> OnAsync(Engine engine) => databases[engine].Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in databases.Values.Where(one => one.IsValueCreated)) await (await database.Value).DisposeAsync();
    }
}

/// <summary>An open database with everything that a program registers for it, and a clock that stands still.</summary>
sealed class TestDatabase : IAsyncDisposable
{
    public static readonly Cause Cause = new("ana", "test");

    readonly ServiceProvider services;
    readonly string? folder;

    TestDatabase(ServiceProvider services, string? folder) => (this.services, this.folder) = (services, folder);

    public FakeTimeProvider Clock => (FakeTimeProvider)services.GetRequiredService<TimeProvider>();

    public SingleWriter Writer => services.GetRequiredService<SingleWriter>();

    public TimelineDb Read(Sight sight = Sight.Readers) => services.GetRequiredService<TimelineDbs>().For(sight);

    /// <summary>A verb on this database.</summary>
    public T Verb<T>() => ActivatorUtilities.CreateInstance<T>(services);

    public static async Task<TestDatabase> NewAsync(Engine engine)
    {
        var folder = engine == Engine.Sqlite ? Directory.CreateTempSubdirectory("timeline-test-").FullName : null;
        var database = new TestDatabase(
            folder is not null ? Services(("Provider", "sqlite"), ("Directory", folder))
            : Services(("Provider", "postgres"), ("Connection", await (await PostgresCluster.SharedAsync()).NewDatabaseAsync())), folder);
        Assert.Null(await database.Verb<OpenStorage>().RunAsync());
        return database;
    }

    public static ServiceProvider Services(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => KeyValuePair.Create("Storage:" + one.Key, (string?)one.Value))).Build();
        return new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2020, 5, 17, 9, 30, 0, TimeSpan.Zero))).AddTimelineStorage(configuration).AddHistory().AddChronologies().BuildServiceProvider();
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (folder is not null) Directory.Delete(folder, recursive: true);
    }
}
