using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Timeline.Core.Storage;

namespace Timeline.Tests.Storage;

public class StorageSettingsTests
{
    [Fact]
    public void All_failures_are_told_at_once()
    {
        using var services = TestDatabase.Services(("Provider", "oracle"), ("Directory", " "));
        var failures = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<StorageSettings>>().Value).Failures.ToList();
        Assert.Equal(2, failures.Count);
        Assert.Contains(failures, failure => failure.StartsWith("Storage:Provider is \"oracle\""));
        Assert.Contains(failures, failure => failure.StartsWith("Storage:Directory is empty"));
    }

    [Theory]
    [InlineData("postgres", "", "Storage:Connection is empty")]
    [InlineData("postgres", "Host=here;Nonsense=1", "Storage:Connection cannot be read")]
    [InlineData("postgres", "Database=timeline", "Storage:Connection cannot be read")]
    [InlineData("sqlite", "Host=here", "Storage:Provider is sqlite, which needs none")]
    public void A_connection_stands_where_it_is_needed(string provider, string connection, string failure)
    {
        using var services = TestDatabase.Services(("Provider", provider), ("Connection", connection));
        Assert.Contains(failure, Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IOptions<StorageSettings>>().Value).Message);
    }

    [Fact]
    public void By_default_it_is_sqlite_in_the_folder_data()
    {
        using var services = TestDatabase.Services();
        var settings = services.GetRequiredService<IOptions<StorageSettings>>().Value;
        Assert.Equal(("sqlite", "data", null), (settings.Provider, settings.Directory, settings.Connection));
    }

    [Fact]
    public void Registering_touches_no_disk()
    {
        var folder = Path.Combine(Path.GetTempPath(), "timeline-never-made-" + Environment.ProcessId);
        using var services = TestDatabase.Services(("Directory", folder));
        services.GetRequiredService<SingleWriter>();
        Assert.False(Directory.Exists(folder));
    }
}
