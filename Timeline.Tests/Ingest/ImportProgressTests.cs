using Microsoft.Extensions.Time.Testing;
using Timeline.Core.Sources;
using Timeline.Web.Ingest;

namespace Timeline.Tests.Ingest;

public class ImportProgressTests
{
    [Fact]
    public void It_says_how_long_it_will_go_on_once_that_can_be_told()
    {
        var clock = new FakeTimeProvider();
        var import = new ImportUnderWay(new ReceivedArticles([], AskedAddresses.Nothing, [], IsPasteRefused: false, AreAddressesRefused: false), clock);
        import.Tell(new ImportProgress(ImportStage.Reading, 0, 40));
        clock.Advance(TimeSpan.FromSeconds(5));
        Assert.Null(import.TimeLeft);
        import.Tell(new ImportProgress(ImportStage.Reading, 10, 40));
        Assert.Equal(TimeSpan.FromSeconds(15), import.TimeLeft);
        Assert.EndsWith("· about 15 s left", ImportWords.Say(import.Progress, import.TimeLeft));
        import.Tell(new ImportProgress(ImportStage.Keeping, 1, 40));
        Assert.Null(import.TimeLeft);
    }
}
