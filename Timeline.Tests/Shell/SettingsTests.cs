using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Tests.Shell;

public sealed class SettingsTests
{
    [Fact]
    public async Task Files_of_settings_are_read_once_and_not_watched()
    {
        await using var application = new TimelineApplication();
        var files = ((IConfigurationRoot)application.Services.GetRequiredService<IConfiguration>()).Providers.OfType<FileConfigurationProvider>().ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(file.Source.ReloadOnChange, file.ToString()));
    }
}
