namespace Timeline.Tests.Exchange;

/// <summary>What an article's display policy hides leaves the site in no file.</summary>
public sealed class WithheldTests(TakenFlood flood) : IClassFixture<TakenFlood>
{
    public static TheoryData<string> Files => ["figures.csv", "comparison.json", "apparatus.xml", "notes.jsonld", "claims.jsonld"];

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
    [InlineData("figures.csv"), InlineData("apparatus.xml"), InlineData("notes.jsonld"), InlineData("claims.jsonld")]
    public async Task It_says_where_the_rest_is_read(string file) => Assert.Contains("https://named.example.org/dam", await flood.ReadAsync(file));

    [Fact]
    public async Task The_apparatus_says_for_each_witness_how_much_of_it_is_shown()
    {
        var apparatus = new Apparatus(await flood.ReadAsync("apparatus.xml"));

        var notes = apparatus.All("witness").Select(witness => string.Join(' ', witness.Descendants().Where(element => element.Name.LocalName == "note").Select(note => note.Value))).ToList();
        Assert.Equal("", notes[apparatus.Witnesses.ToList().IndexOf("w-whole")]);
        Assert.Contains("at most 18 words around a passage", notes[apparatus.Witnesses.ToList().IndexOf("w-parts")]);
        Assert.Contains("the headline alone", notes[apparatus.Witnesses.ToList().IndexOf("w-named")]);
    }
}
