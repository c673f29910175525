using Timeline.Bench.Fuzz;

namespace Timeline.Tests.Ingest.Fuzz;

/// <summary>A short run of <c>Timeline.Bench fuzz</c>; a longer one is made by hand.</summary>
public class FuzzTests
{
    // Other tests share the machine and the memory: here only what hangs for good is too slow.
    static readonly FuzzLimits Limits = new(TimeSpan.FromSeconds(60), Memory: null);

    [Theory]
    [InlineData("edtf", 1000), InlineData("words", 100), InlineData("html", 25), InlineData("text", 40), InlineData("zip", 10), InlineData("warc", 30), InlineData("csv", 30), InlineData("json", 30), InlineData("feed", 20), InlineData("reports", 60)]
    public void What_strangers_may_send_does_no_harm(string name, int cases)
    {
        var run = new FuzzRun(FuzzTarget.All.Single(target => target.Name == name), seed: 1742, Limits);
        for (var number = 0; number < cases; number++) run.One(number);
        Assert.Empty(run.Findings);
    }

    [Fact]
    public void Every_reader_has_its_run() =>
        Assert.Equal(["edtf", "words", "html", "text", "zip", "warc", "csv", "json", "feed", "reports"], FuzzTarget.All.Select(target => target.Name));

    [Fact]
    public void A_case_is_always_the_same_input() =>
        Assert.All(FuzzTarget.All, target => Assert.Equal(target.Case(7, 11).Bytes, target.Case(7, 11).Bytes));
}
