using System.Net;
using System.Text;
using CsvHelper;

namespace Timeline.Tests.Exchange;

public sealed class FiguresCsvTests(TakenFlood flood) : IClassFixture<TakenFlood>
{
    [Fact]
    public async Task Each_value_of_each_source_is_a_line_with_who_counted_and_the_words()
    {
        var killed = (await LinesAsync()).Where(line => line["quantity"] == "'=people killed").ToList();

        Assert.Equal(["The whole Messenger", "The named Messenger"], killed.Select(line => line["outlet"]));
        Assert.Equal(("3", "3", "3", "'@guards", "2019-03-02", "Three people were killed", ""), (killed[0]["value"], killed[0]["low"], killed[0]["high"], killed[0]["counted_by"], killed[0]["as_of"], killed[0]["quote"], killed[0]["quote_withheld"]));
        // Of an article that is shown in part nobody knows whether it is silent.
        Assert.All(killed, line => Assert.Equal(("conflict", "Both cannot be true.", "person", ""), (line["verdict"], line["why"], line["set_by"], line["silent"])));
        Assert.All(killed, line => Assert.Equal(("3", "3", "5", "3"), (line["ucdp_best"], line["ucdp_low"], line["ucdp_high"], line["acled"])));
    }

    [Fact]
    public async Task What_the_program_found_has_its_interval_and_its_quote()
    {
        var houses = (await LinesAsync()).Single(line => line["quote"].StartsWith("More than 200", StringComparison.Ordinal));

        Assert.Equal("true", houses["about_event"]);
        Assert.Equal(("program", "200", "200", "", "true", ""), (houses["set_by"], houses["value"], houses["low"], houses["high"], houses["low_open"], houses["high_open"]));
        Assert.Equal(("http://localhost/a/the-whole/whole?v=1", "false"), (houses["article"], houses["digest"]));
    }

    [Fact]
    public async Task A_quote_that_may_not_be_shown_says_where_it_is_read()
    {
        var named = (await LinesAsync()).Single(line => line["outlet"] == "The named Messenger");

        Assert.Equal("", named["quote"]);
        Assert.Contains("https://named.example.org/dam", named["quote_withheld"]);
    }

    [Fact]
    public async Task No_cell_of_text_begins_like_a_formula()
    {
        var cells = (await LinesAsync()).SelectMany(line => line.Values).Where(cell => cell.Length > 0).ToList();

        Assert.Contains(cells, cell => cell.StartsWith("'=", StringComparison.Ordinal));
        Assert.DoesNotContain(cells, cell => "=+-@\t\r\n＝＋－＠".Contains(cell[0]));
    }

    [Fact]
    public async Task The_address_chooses_and_orders_the_sources()
    {
        var lines = await LinesAsync($"?a={TakenFlood.Named},{TakenFlood.Parts}&row=1&d=f");

        Assert.DoesNotContain(lines, line => line["outlet"] == "The whole Messenger");
        Assert.Contains(lines, line => line["outlet"] == "The parts Messenger");
    }

    [Fact]
    public async Task It_is_kept_like_a_page_sets_no_cookie_and_is_saved_under_its_own_name()
    {
        var reader = flood.Application.Reader();
        var first = await reader.GetAsync(TakenFlood.Page + "/figures.csv?unknown=1");
        var second = await reader.GetAsync(TakenFlood.Page + "/figures.csv?unknown=2");
        var third = await reader.SendAsync(new HttpRequestMessage(HttpMethod.Get, TakenFlood.Page + "/figures.csv") { Headers = { IfNoneMatch = { first.Headers.ETag! } } });

        Assert.Equal("text/csv", first.Content.Headers.ContentType?.MediaType);
        Assert.Equal("dam-figures.csv", first.Content.Headers.ContentDisposition?.FileName);
        Assert.True(first.Headers.CacheControl is { Public: true, NoCache: true });
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.NotNull(second.Headers.Age);
        Assert.Equal(HttpStatusCode.NotModified, third.StatusCode);
    }

    [Theory]
    [InlineData("/t/orle/e/nothing/figures.csv"), InlineData("/t/nowhere/e/dam/figures.csv")]
    public async Task Of_nothing_there_is_none(string address) => Assert.Equal(HttpStatusCode.NotFound, (await flood.Application.Reader().GetAsync(address)).StatusCode);

    async Task<List<Dictionary<string, string>>> LinesAsync(string query = "")
    {
        var bytes = await flood.Application.Reader().GetByteArrayAsync($"{TakenFlood.Page}/figures.csv{query}");
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        using var csv = CsvReader.Create(new MemoryStream(bytes), CsvReaderOptions.Default with { HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(field => csv.GetString(field))]);
        return [.. rows.Skip(1).Select(row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second))];
    }
}
