using System.Text;
using System.Text.Json;
using Timeline.Core.Texts;

namespace Timeline.Tests.Texts;

public class JsonBytesTests
{
    [Theory]
    [InlineData("\\ud83d\\ude00", "😀")]
    [InlineData("\\ud83d", "\ufffd"), InlineData("\\ude00", "\ufffd"), InlineData("a\\uD83D\\u0041", "a\ufffdA")]
    [InlineData("\\ud83d\\ud83d\\ude00", "\ufffd😀")]
    [InlineData("\\\\ud83d\\n", "\\ud83d\n")]
    public void Half_of_a_pair_is_replaced_and_a_pair_stays(string escaped, string words)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"{{escaped}}":"{{escaped}}"}""");
        using var document = JsonDocument.Parse(JsonBytes.Readable(json));
        var property = document.RootElement.EnumerateObject().Single();
        Assert.Equal((words, words), (property.Name, property.Value.GetString()));
    }

    [Fact]
    public void What_is_no_UTF_8_is_replaced()
    {
        using var document = JsonDocument.Parse(JsonBytes.Readable([(byte)'"', 0xff, (byte)'"']));
        Assert.Equal("\ufffd", document.RootElement.GetString());
    }

    [Theory]
    [InlineData("\\"), InlineData("\\u"), InlineData("\"\\ud83d"), InlineData("")]
    public void What_is_cut_off_stays_broken(string json) => Assert.ThrowsAny<JsonException>(() => JsonDocument.Parse(JsonBytes.Readable(Encoding.UTF8.GetBytes(json))));
}
