namespace Timeline.Tests.Exchange;

/// <summary>What an article's display policy hides leaves the site in no file.</summary>
public sealed class WithheldTests(TakenFlood flood) : IClassFixture<TakenFlood>
{
    public static TheoryData<string> Files => ["figures.csv", "comparison.json"];

    [Theory, MemberData(nameof(Files))]
    public async Task No_hidden_word_stands_in_it(string file)
    {
        foreach (var query in new[] { "", $"?a={TakenFlood.Named},{TakenFlood.Parts}", $"?base={TakenFlood.Named}", "?row=1&d=fnsahxow&v=1" })
        {
            var taken = await flood.ReadAsync(file, query);
            Assert.All(TakenFlood.HiddenWords, word => Assert.DoesNotContain(word, taken, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("figures.csv")]
    public async Task It_says_where_the_rest_is_read(string file) => Assert.Contains("https://named.example.org/dam", await flood.ReadAsync(file));
}
