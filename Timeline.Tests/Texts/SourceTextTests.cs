using System.Security.Cryptography;
using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Tests.Texts;

public class SourceTextTests
{
    [Fact]
    public void Line_ends_become_LF_and_letters_are_composed()
    {
        Assert.Equal("one\ntwo\nthree\u00e9", SourceText.From("one\r\ntwo\rthreee\u0301").Text);
    }

    [Fact]
    public void Nothing_else_is_changed()
    {
        const string text = "  \u00a0spaces\t “quotes” \u2014 and \ud83d\udea9 stay  \n\n";
        Assert.Equal(text, SourceText.From(text).Text);
    }

    [Fact]
    public void What_stands_for_no_character_becomes_the_replacement_character() => Assert.Equal("a\ufffdb", SourceText.From("a\ufffeb").Text);

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() => Assert.Equal("a\ufffdb", SourceText.From("a\ud800b").Text);

    [Fact]
    public void The_same_text_has_the_same_hash()
    {
        Assert.Equal(SourceText.From("a\r\nb").Hash, SourceText.From("a\nb").Hash);
        Assert.NotEqual(SourceText.From("a b").Hash, SourceText.From("a\nb").Hash);
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", SourceText.From("abc").Hash);
    }

    [Fact]
    public void A_span_includes_its_start_and_not_its_end()
    {
        Assert.Equal("bc", SourceText.From("abcd")[new TextSpan(1, 3)]);
        Assert.False(new TextSpan(0, 2).Overlaps(new TextSpan(2, 4)));
        Assert.True(new TextSpan(0, 4).Contains(new TextSpan(4, 4)));
    }

    [Theory]
    [InlineData(""), InlineData("a"), InlineData("aé"), InlineData("a😀")]
    public void The_hash_of_a_long_text_is_that_of_its_bytes(string beginning)
    {
        var text = beginning + string.Concat(Enumerable.Repeat("😀é", 20_000));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), SourceText.From(text).Hash);
    }
}
