using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Events;
using Timeline.Core.Storage;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Exchange;

public class DemonstrationAtStartTests
{
    [Fact]
    public async Task The_first_start_shows_readers_the_demonstration()
    {
        await using var without = new TimelineApplication();
        await using var application = without.WithWebHostBuilder(host => host.UseSetting("Demonstration", ""));
        Assert.Equal(23, await EventsAsync(application));
    }

    [Fact]
    public async Task Without_it_the_database_stays_empty()
    {
        await using var application = new TimelineApplication();
        Assert.Equal(0, await EventsAsync(application));
    }

    static async Task<int> EventsAsync(WebApplicationFactory<Program> application)
    {
        await using var db = application.Services.GetRequiredService<TimelineDbs>().CreateDbContext();
        return await db.Set<TimelineEvent>().CountAsync();
    }
}
