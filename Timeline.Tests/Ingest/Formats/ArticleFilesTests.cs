using System.IO.Compression;
using System.Text;
using Timeline.Web.Ingest;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Tests.Ingest.Formats;

public class ArticleFilesTests
{
    const string One = "The ferry to Lissan turned back on Monday after its engine failed in the strait.";
    const string Two = "A tug brought the ferry in on Tuesday, and the company gave everybody their money back.";

    [Fact]
    public async Task Each_line_is_an_article_and_a_broken_one_is_refused_alone()
    {
        var inputs = await ReadAsync("a.jsonl", $"\ufeff{{\"title\":\"Ferry\",\"text\":\"{One}\",\"source\":{{\"name\":\"Post\"}},\"authors\":[\"A\",\"B\"]}}\n\n{{\"text\":\n[1]\r\n{{\"title\":\"Tug\"}}\n{{\"text\":\"{Two}\"}}");
        Assert.Equal(["a.jsonl:1 text", "a.jsonl:3 refused", "a.jsonl:4 refused", "a.jsonl:5 refused", "a.jsonl:6 text"], Outline(inputs));
        Assert.Equal("Post", inputs[0].Text!.OutletSaid?.Said);
    }

    [Theory]
    [InlineData("""[{"text":"ONE"},{"text":"TWO"},3]""")]
    [InlineData("""{"status":"ok","articles":[{"text":"ONE"},{"text":"TWO"},3]}""")]
    public async Task A_JSON_document_holds_a_list(string json) =>
        Assert.Equal(["a.json:1 text", "a.json:2 text", "a.json:3 refused"], Outline(await ReadAsync("a.json", json.Replace("ONE", One).Replace("TWO", Two))));

    [Theory]
    [InlineData("{\"text\":"), InlineData("{\"text\":\"a\"}"), InlineData("7")]
    public async Task JSON_without_a_list_is_refused_as_a_whole(string json) => Assert.Equal(["a.json refused"], Outline(await ReadAsync("a.json", json)));

    [Theory]
    [InlineData("[{\"text\":\"ONE\"},\n{\"text\":]")]
    [InlineData("{\"n\":[1],\"articles\":[{\"text\":\"ONE\"}],\n\"more\":}")]
    public async Task JSON_that_is_broken_below_is_read_above_and_says_where(string json)
    {
        var inputs = await ReadAsync("a.json", json.Replace("ONE", One));
        Assert.Equal(["a.json:1 text", "a.json refused"], Outline(inputs));
        Assert.Contains("line 2", inputs[1].Problem);
    }

    [Fact]
    public async Task A_table_with_a_row_without_end_is_read_up_to_it() =>
        Assert.Equal(["a.csv:2 text", "a.csv:2 refused"], Outline(await ReadAsync("a.csv", $"title,text\nFerry,\"{One}\"\nTug,\"{new string('a', 3_000_000)}\"\n")));

    [Theory]
    [InlineData(','), InlineData(';'), InlineData('\t')]
    public async Task Each_row_of_a_table_is_an_article(char separator)
    {
        var rows = $"Headline,Date,Body\r\nFerry,2022-04-04,\"{One}\r\nSaid \"\"A\"\".\"\r\n\"\",,\r\nTug,2022-04-05,\"{Two}\"\r\n".Replace(',', separator).Replace($"Tuesday{separator} and", "Tuesday, and");
        var inputs = await ReadAsync("a.csv", rows);
        Assert.Equal(["a.csv:2 text", "a.csv:4 refused", "a.csv:5 text"], Outline(inputs));
        Assert.Equal($"Ferry\n\n{One}\nSaid \"A\".", inputs[0].Text!.Text.Text);
        Assert.Equal($"Tug\n\n{Two}", inputs[2].Text!.Text.Text);
    }

    [Fact]
    public async Task A_row_with_a_stray_quote_is_refused_alone() => Assert.Equal(["a.csv:2 text", "a.csv:3 refused", "a.csv:4 text"], Outline(await ReadAsync("a.csv", $"title,text\nFerry,{One}\nTug,\"Two\" tugs\nTug,\"{Two}\"\n")));

    [Fact]
    public async Task A_table_that_names_no_text_is_refused() => Assert.Equal(["a.csv refused"], Outline(await ReadAsync("a.csv", $"a,b\n1,{One}\n")));

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4b, 3, 4, 20, 0, 0, 0 }), InlineData(new byte[] { 0, 1, 2, 3, 0xff, 0xfe, 0, 9 }), InlineData(new byte[0])]
    [InlineData(new byte[] { 0, 1, 2, 3, 0xff, 0xfe, 0, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24 })]
    public async Task A_damaged_archive_is_refused_as_one_that_cannot_be_opened(byte[] file) =>
        Assert.Contains("This ZIP archive cannot be opened", Assert.Single(await ReadAsync("bad.zip", file)).Problem, StringComparison.Ordinal);

    [Fact]
    public async Task Entries_of_RSS_and_Atom_are_articles()
    {
        var rss = await ReadAsync("f.rss", $"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Lissan Post</title><item><title>Ferry</title><link>https://post.example/1</link><pubDate>Mon, 04 Apr 2022 17:05:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA[<p>{One}</p>]]></content:encoded></item><item><title>Empty</title></item></channel></rss>""");
        var atom = await ReadAsync("f.xml", $"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Lissan Post</title><entry><title>Tug</title><link rel="self" href="https://post.example/self"/><link href="https://post.example/2"/><author><name>Ada Brandt</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{Two}</p></div></content></entry></feed>""");
        Assert.Equal(["f.rss:1 text", "f.rss:2 refused", "f.xml:1 text"], Outline([.. rss, .. atom]));
        Assert.Equal(["https://post.example/1", "https://post.example/2"], new[] { rss[0], atom[0] }.Select(input => input.Text!.Address));
        Assert.Equal(["Lissan Post", "Lissan Post"], new[] { rss[0], atom[0] }.Select(input => input.Text!.OutletSaid?.Said));
        Assert.Contains(One, rss[0].Text!.Text.Text);
        Assert.Contains(Two, atom[0].Text!.Text.Text);
    }

    [Fact]
    public async Task A_feed_gives_what_stands_above_where_it_is_broken_and_calls_nothing_from_elsewhere()
    {
        Assert.Equal(["f.rss:1 text", "f.rss:2 refused"], Outline(await ReadAsync("f.rss", $"<rss><channel><item><title>Ferry</title><description>{One}</description></item><item><title>Tug</description></channel></rss>")));
        Assert.Equal(["f.rss refused"], Outline(await ReadAsync("f.rss", "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>Ferry</title><description>&a;</description></item></channel></rss>")));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task Pages_of_a_web_archive_are_articles_and_a_damaged_record_is_refused_alone(bool packed)
    {
        byte[][] records =
        [
            Warcs.Record("warcinfo", "", "application/warc-fields", "software: crawler"u8.ToArray()),
            Warcs.Response("https://post.example/1", Warcs.Page("Ferry turns back", One, Two)),
            Warcs.Response("https://post.example/logo.png", [1, 2, 3], type: "image/png"),
            Warcs.Response("https://post.example/gone", Warcs.Page("Gone", One, Two), status: 404),
            Warcs.Damaged("https://post.example/2"),
            Warcs.Response("https://post.example/3", Warcs.Page("A tug comes", Two, One), gzip: true, chunked: true),
            Warcs.Record("conversion", "https://post.example/4", "text/plain", Encoding.UTF8.GetBytes($"Ferry in\n\n{Two}")),
        ];
        var file = Warcs.File(records, packed);
        var inputs = await ReadAsync(packed ? "w.warc.gz" : "w.warc", file);
        var name = packed ? "w.warc.gz" : "w.warc";
        Assert.Equal([$"{name}:2 (https://post.example/1) text", $"{name}:5 refused", $"{name}:6 (https://post.example/3) text", $"{name}:7 (https://post.example/4) text"], Outline(inputs));
        Assert.Equal(["https://post.example/1", "https://post.example/3", "https://post.example/4"], inputs.Where(input => input.Text is not null).Select(input => input.Text!.Address));
        Assert.Contains(Two, inputs[2].Text!.Text.Text);
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_page_kept_as_deflate_is_unpacked_with_or_without_its_frame(bool framed)
    {
        using var packed = new MemoryStream();
        using (Stream deflate = framed ? new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true) : new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true)) deflate.Write(Warcs.Page("Ferry turns back", One, Two));
        var record = Warcs.Record("response", "https://post.example/1", "application/http", [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: deflate\r\n\r\n"u8, .. packed.ToArray()]);
        Assert.Contains(One, Assert.Single(await ReadAsync("w.warc", record)).Text?.Text.Text);
    }

    [Fact]
    public async Task What_is_packed_with_gzip_is_unpacked()
    {
        Assert.Equal(["a.jsonl:1 text"], Outline(await ReadAsync("a.jsonl.gz", Warcs.Gzip(Encoding.UTF8.GetBytes($"{{\"text\":\"{One}\"}}")))));
        Assert.Equal(["a.txt text"], Outline(await ReadAsync("a.txt.gz", Warcs.Gzip(Encoding.UTF8.GetBytes(One)))));
        Assert.Equal(["a.txt refused"], Outline(await ReadAsync("a.txt.gz", Warcs.Gzip(new byte[30_000_000]))));
        var damaged = Warcs.Gzip(Encoding.UTF8.GetBytes($"title,text\nFerry,{One}\nTug,{Two}\n"));
        damaged[damaged.Length / 2] ^= 0xff;
        Assert.Equal("a.csv.gz refused", Outline(await ReadAsync("a.csv.gz", damaged))[^1]);
    }

    [Fact]
    public async Task Files_inside_an_archive_may_hold_many_articles()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "a.txt", One);
            Add(archive, "b.jsonl", $"{{\"text\":\"{Two}\"}}\n{{\n");
            Add(archive, "c.csv", $"title,text\nFerry,{One}\n");
        }
        Assert.Equal(["z.zip/a.txt text", "z.zip/b.jsonl:1 text", "z.zip/b.jsonl:2 refused", "z.zip/c.csv:2 text"], Outline(await ReadAsync("z.zip", zip.ToArray())));
    }

    [Fact]
    public async Task A_line_longer_than_an_article_is_refused_and_the_next_is_read()
    {
        var file = new byte[21_000_000];
        Array.Fill(file, (byte)'a');
        Assert.Equal(["a.jsonl:1 refused", "a.jsonl:2 text"], Outline(await ReadAsync("a.jsonl", [.. file, .. Encoding.UTF8.GetBytes($"\n{{\"text\":\"{One}\"}}\n")])));
    }

    [Theory]
    [InlineData(false), InlineData(true)]
    public async Task A_web_archive_of_beginnings_alone_is_given_up(bool packed)
    {
        var records = Enumerable.Repeat("WARC/1.0\r\n\r\n"u8.ToArray(), 5_000).Prepend(Warcs.Response("https://post.example/1", Warcs.Page("Ferry turns back", One, Two)));
        var inputs = await ReadAsync(packed ? "w.warc.gz" : "w.warc", Warcs.File(records, packed));
        Assert.Equal(1001, inputs.Count);
        Assert.NotNull(inputs[0].Text);
    }

    [Theory]
    [InlineData("a.jsonl", ""), InlineData("a.csv", "title,text\n")]
    public async Task A_file_of_damaged_records_alone_is_given_up(string name, string head) =>
        Assert.Equal(1000, (await ReadAsync(name, head + string.Concat(Enumerable.Repeat("{,\"a\"b\n", 5_000)))).Count);

    [Fact]
    public async Task A_table_of_rows_that_are_none_is_given_up() => Assert.Equal(1000, (await ReadAsync("a.csv", "title,text\n" + string.Concat(Enumerable.Repeat("Ferry\n", 5_000)))).Count);

    [Fact]
    public async Task A_feed_that_nests_without_end_is_refused()
    {
        var page = string.Concat(Enumerable.Repeat("<a>", 50_000)) + One + string.Concat(Enumerable.Repeat("</a>", 50_000));
        Assert.Equal(["f.rss refused"], Outline(await ReadAsync("f.rss", $"<rss><channel><item><title>Ferry</title><description>{page}</description></item></channel></rss>")));
    }

    [Fact]
    public async Task Files_packed_twice_unpack_to_no_more_than_an_archive_may_hold()
    {
        var bomb = Warcs.Gzip([.. new byte[19_000_000].Select(_ => (byte)'a')]);
        var inputs = await ReadAsync("z.zip", Zips.Of([.. Enumerable.Range(0, 40).Select(number => ($"{number:00}.txt.gz", bomb))]));
        Assert.Equal(40, inputs.Count);
        Assert.All(inputs[^10..], input => Assert.Null(input.Text));
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_in_JSON_is_replaced() => Assert.Contains("the strait\ufffd", Assert.Single(await ReadAsync("a.jsonl", $"{{\"text\":\"{One.Replace("strait.", "strait\\ud83d.")}\"}}")).Text!.Text.Text);

    static void Add(ZipArchive archive, string name, string words)
    {
        using var entry = archive.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(words));
    }

    static List<string> Outline(IEnumerable<InputFile> inputs) => [.. inputs.Select(input => $"{input.Path} {(input.Text is null ? "refused" : "text")}")];

    static Task<List<InputFile>> ReadAsync(string name, string words) => ReadAsync(name, Encoding.UTF8.GetBytes(words));

    static async Task<List<InputFile>> ReadAsync(string name, byte[] bytes) => await ArticleFiles.ReadAsync(name, new MemoryStream(bytes), CancellationToken.None).ToListAsync();
}
