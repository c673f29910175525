using System.IO.Compression;
using System.Text;
using Timeline.Tests.Shell;
using Timeline.Web;
using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>What a server sends is taken within limits of size, time and kind.</summary>
public sealed class FetchLimitsTests : IEndsAsync
{
    const string Html = "Content-Type: text/html\r\n";

    readonly LoopbackWeb web = new();

    public Task DisposeAsync() => web.DisposeAsync().AsTask();

    [Theory]
    [InlineData("gzip"), InlineData("br"), InlineData("deflate"), InlineData("bare deflate")]
    public async Task Packed_pages_are_unpacked(string packing)
    {
        web.Server.On("/story", HostileServer.Answer("200 OK", $"{Html}Content-Encoding: {packing.Replace("bare ", "")}\r\n", Packed(packing, Encoding.UTF8.GetBytes(LoopbackWeb.Story))));
        Assert.Contains("The parish has sent for a man with a rod", (await web.FetchPathAsync("/story")).Text!.Text.Text);
    }

    [Theory]
    [InlineData("gzip"), InlineData("br"), InlineData("deflate")]
    public async Task A_bomb_is_unpacked_to_the_limit_and_no_further(string packing)
    {
        var bomb = Packed(packing, new byte[Wanted.Article.MostUnpacked + 1]);
        Assert.True(bomb.Length < 20_000);
        web.Server.On("/story", HostileServer.Answer("200 OK", $"{Html}Content-Encoding: {packing}\r\n", bomb));
        Assert.Equal(string.Format(FetchWords.TooLarge, 10), (await web.FetchPathAsync("/story")).Problem);
    }

    [Fact]
    public async Task Damaged_and_unknown_packing_are_told()
    {
        web.Server.On("/broken", HostileServer.Answer("200 OK", Html + "Content-Encoding: gzip\r\n", [.. "no gzip at all"u8]));
        web.Server.On("/twice", "200 OK", Html + "Content-Encoding: gzip, gzip\r\n", "x");
        Assert.Equal(FetchWords.BrokenPacking, (await web.FetchPathAsync("/broken")).Problem);
        Assert.Equal(FetchWords.OtherPacking, (await web.FetchAsync(web.Server.At("other.example", "/twice"))).Problem);
    }

    [Theory]
    [InlineData(""), InlineData("Transfer-Encoding: chunked\r\n")]
    public async Task A_body_without_an_end_ends_at_the_limit(string how)
    {
        var line = Encoding.ASCII.GetBytes(new string('a', 0x1000));
        byte[] piece = how.Length == 0 ? line : [.. "1000\r\n"u8, .. line, .. "\r\n"u8];
        web.Server.On("/story", async (to, closed) =>
        {
            await to.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{Html}{how}\r\n"), closed);
            while (true) await to.WriteAsync(piece, closed);
        });
        Assert.Equal(string.Format(FetchWords.TooLarge, 5), (await web.FetchPathAsync("/story")).Problem);
    }

    [Fact]
    public async Task What_says_that_it_is_too_large_is_not_waited_for()
    {
        web.Server.On("/story", [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\n{Html}Content-Length: {Wanted.Article.MostReceived + 1}\r\n\r\n")]);
        Assert.Equal(string.Format(FetchWords.TooLarge, 5), (await web.FetchPathAsync("/story")).Problem);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>A")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/ht")]
    [InlineData("")]
    public async Task One_that_drips_ends_when_the_time_is_over(string drip)
    {
        var began = new TaskCompletionSource();
        web.Server.On("/story", async (to, closed) =>
        {
            await to.WriteAsync(Encoding.ASCII.GetBytes(drip), closed);
            began.SetResult();
            await Task.Delay(Timeout.Infinite, closed);
        });
        var fetching = web.FetchPathAsync("/story");
        await began.Task;
        web.Clock.Advance(FetchArticle.MostTime - TimeSpan.FromMilliseconds(1));
        Assert.False(fetching.IsCompleted);
        web.Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(FetchWords.TooSlow, (await fetching).Problem);
    }

    [Fact]
    public async Task The_time_is_for_all_answers_together()
    {
        // Half of it is gone with the first answer, the rest with the second.
        var second = new TaskCompletionSource();
        web.Server.On("/story", (to, closed) =>
        {
            web.Clock.Advance(FetchArticle.MostTime / 2);
            return to.WriteAsync("HTTP/1.1 302 Found\r\nLocation: /next\r\nContent-Length: 0\r\n\r\n"u8.ToArray(), closed).AsTask();
        });
        web.Server.On("/next", async (_, closed) =>
        {
            second.SetResult();
            await Task.Delay(Timeout.Infinite, closed);
        });
        var fetching = web.FetchPathAsync("/story");
        await second.Task;
        web.Clock.Advance(FetchArticle.MostTime / 2);
        Assert.Equal(FetchWords.TooSlow, (await fetching).Problem);
    }

    [Fact]
    public async Task Headers_without_an_end_end_at_the_limit()
    {
        web.Server.On("/story", async (to, closed) =>
        {
            await to.WriteAsync("HTTP/1.1 200 OK\r\n"u8.ToArray(), closed);
            for (var i = 0; ; i++) await to.WriteAsync(Encoding.ASCII.GetBytes($"X-Header-{i}: {new string('a', 1000)}\r\n"), closed);
        });
        Assert.Equal(string.Format(FetchWords.TooManyHeaders, 64), (await web.FetchPathAsync("/story")).Problem);
    }

    [Theory]
    [InlineData("application/pdf"), InlineData("image/png"), InlineData("application/json"), InlineData("text/html5")]
    public async Task Other_kinds_are_refused_by_name(string type)
    {
        web.Server.OnPage("/story", LoopbackWeb.Story, type);
        Assert.Equal(string.Format(FetchWords.OtherType, type), (await web.FetchPathAsync("/story")).Problem);
    }

    [Fact]
    public async Task What_has_no_kind_or_is_no_answer_is_told()
    {
        web.Server.On("/untyped", "200 OK", "", LoopbackWeb.Story);
        web.Server.On("/noise", "SSH-2.0-OpenSSH_9.2\r\n\r\n"u8.ToArray());
        web.Server.On("/cut", async (to, closed) =>
        {
            await to.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<p>A"u8.ToArray(), closed);
            throw new IOException("Hangs up.");
        });
        Assert.Equal(FetchWords.NoType, (await web.FetchAsync(web.Server.At("a.example", "/untyped"))).Problem);
        Assert.Equal(FetchWords.BrokenAnswer, (await web.FetchAsync(web.Server.At("b.example", "/noise"))).Problem);
        Assert.Equal(FetchWords.BrokenAnswer, (await web.FetchAsync(web.Server.At("c.example", "/cut"))).Problem);
    }

    [Fact]
    public async Task The_charset_that_the_server_names_is_taken()
    {
        var cyrillic = CodePagesEncodingProvider.Instance.GetEncoding(1251)!;
        const string words = "Вода поднялась в долине реки, и жители трёх деревень ушли на холм до утра.";
        web.Server.On("/page", HostileServer.Answer("200 OK", "Content-Type: text/html; charset=\"windows-1251\"\r\n", cyrillic.GetBytes($"<html><meta charset=iso-8859-1><p>{words}</p></html>")));
        web.Server.On("/plain", HostileServer.Answer("200 OK", "Content-Type: text/plain; charset=windows-1251\r\n", cyrillic.GetBytes(words)));
        Assert.Contains(words, (await web.FetchAsync(web.Server.At("a.example", "/page"))).Text!.Text.Text);
        var plain = (await web.FetchAsync(web.Server.At("b.example", "/plain"))).Text!;
        Assert.Equal((words, web.Server.At("b.example", "/plain")), (plain.Text.Text, plain.Address));
    }

    [Theory]
    [InlineData("404 Not Found", "", "answers 404")]
    [InlineData("410 Gone", "", "answers 410")]
    [InlineData("403 Forbidden", "", "paste its text")]
    [InlineData("500 Internal Server Error", "", "answers 500")]
    [InlineData("206 Partial Content", "", "answers 206")]
    [InlineData("429 Too Many Requests", "Retry-After: 90\r\n", "come back in 90 seconds")]
    [InlineData("429 Too Many Requests", "", "try later")]
    [InlineData("503 Service Unavailable", "Retry-After: 1800\r\n", "come back in 30 minutes")]
    [InlineData("503 Service Unavailable", "Retry-After: Sun, 17 May 2020 19:30:00 GMT\r\n", "come back in 10 hours")]
    [InlineData("503 Service Unavailable", "Retry-After: Sun, 17 May 2020 01:30:00 GMT\r\n", "try later")]
    public async Task Other_answers_are_told_in_words(string status, string headers, string words)
    {
        web.Server.On("/story", status, headers, "<p>No.</p>");
        Assert.Contains(words, (await web.FetchPathAsync("/story")).Problem);
    }

    [Fact]
    public async Task Whoever_asks_can_stop_it()
    {
        using var stop = new CancellationTokenSource();
        web.Server.On("/story", async (_, closed) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, closed);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => web.FetchAsync(web.Server.At("herald.example", "/story"), cancel: stop.Token));
    }

    static byte[] Packed(string packing, byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (Stream packer = packing switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal),
            _ => new DeflateStream(packed, CompressionLevel.Optimal),
        }) packer.Write(bytes);
        return packed.ToArray();
    }
}
