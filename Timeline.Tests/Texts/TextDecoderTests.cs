using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Tests.Texts;

public class TextDecoderTests
{
    const string Words = "The dyke at Ålesund broke – “a café stood there”.";

    static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static DecodedText.Readable Read(byte[] bytes) => Assert.IsType<DecodedText.Readable>(TextDecoder.Decode(bytes));

    static string Refusal(byte[] bytes) => Assert.IsType<DecodedText.Refused>(TextDecoder.Decode(bytes)).Why;

    [Fact]
    public void Plain_UTF_8_is_read_without_a_warning() => Assert.Equal((Words, "utf-8", null), Parts(Read(Encoding.UTF8.GetBytes(Words))));

    [Fact]
    public void A_byte_order_mark_decides_and_is_no_part_of_the_text()
    {
        foreach (var encoding in new Encoding[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32 })
            Assert.Equal(Words, Read([.. encoding.Preamble, .. encoding.GetBytes(Words)]).Text.Text);
    }

    [Fact]
    public void A_declared_charset_is_believed()
    {
        var koi8 = CodePagesEncodingProvider.Instance.GetEncoding("koi8-r")!;
        const string page = "<meta charset=\"koi8-r\">\nПаводок";
        Assert.Equal((page, "koi8-r", null), Parts(Read(koi8.GetBytes(page))));
    }

    [Fact]
    public void What_is_not_UTF_8_is_read_as_windows_1252_and_says_so()
    {
        var read = Read(Windows1252.GetBytes(Words));
        Assert.Equal(Words, read.Text.Text);
        Assert.Contains("windows-1252", read.Warning);
    }

    [Fact]
    public void A_declared_charset_that_nobody_should_read_is_as_none() => Assert.Equal(Words, Assert.IsType<DecodedText.Readable>(TextDecoder.Decode(Encoding.UTF8.GetBytes(Words), "utf-7")).Text.Text);

    [Fact]
    public void A_false_declaration_of_UTF_8_is_as_none()
    {
        var read = Read(Windows1252.GetBytes("charset=utf-8\n" + Words));
        Assert.Equal("windows-1252", read.Charset);
        Assert.EndsWith(Words, read.Text.Text);
    }

    [Fact]
    public void An_unknown_charset_is_named_in_the_warning()
    {
        var read = Read(Encoding.UTF8.GetBytes("charset=klingon-7\n" + Words));
        Assert.Equal("utf-8", read.Charset);
        Assert.Contains("klingon-7", read.Warning);
    }

    [Fact]
    public void Line_ends_and_letters_take_their_normal_form() => Assert.Equal("a\nb\u00e9", Read(Encoding.UTF8.GetBytes("a\r\nbe\u0301")).Text.Text);

    [Theory]
    [InlineData(""), InlineData(" \n\t\n"), InlineData("\ufeff"), InlineData("\ufeff \n")]
    public void Nothing_but_space_is_refused_as_empty(string text) => Assert.Contains("no text", Refusal(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Binary_data_is_refused_with_its_remedy()
    {
        Assert.Contains("plain text", Refusal([1, 2, 0, 4, 5, 6, 7]));
        Assert.Contains("binary", Refusal([.. Enumerable.Repeat((byte)7, 100)]));
        Assert.Contains("PDF", Refusal("%PDF-1.7 "u8.ToArray()));
        Assert.Contains("ZIP", Refusal([0x50, 0x4B, 3, 4, 20]));
    }

    [Theory, InlineData("\n"), InlineData("\r\n"), InlineData("\r")]
    public void More_lines_than_an_article_has_are_refused(string end)
    {
        static byte[] Lines(int number, string end) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a" + end, number)));
        Assert.Contains("200,001 lines", Refusal(Lines(TextDecoder.MostLines + 1, end)));
        Assert.Equal(2 * TextDecoder.MostLines, Read(Lines(TextDecoder.MostLines, end)).Text.Text.Length);
    }

    [Fact]
    public void Twenty_megabytes_are_read_and_one_byte_more_is_not()
    {
        var bytes = new byte[TextDecoder.MostBytes + 1];
        Array.Fill(bytes, (byte)'a');
        Assert.Contains("20 MB", Refusal(bytes));
        Assert.Equal(TextDecoder.MostBytes, Read(bytes[..^1]).Text.Text.Length);
    }

    static (string Text, string Charset, string? Warning) Parts(DecodedText.Readable read) => (read.Text.Text, read.Charset, read.Warning);
}
