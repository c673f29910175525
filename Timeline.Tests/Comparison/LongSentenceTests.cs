using Timeline.Bench.Readers;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Comparison;

public sealed class LongSentenceTests
{
    [Fact]
    public void A_list_of_thousands_of_words_without_a_full_stop_differs_in_the_word_that_differs()
    {
        var words = Enumerable.Range(0, 4200).Select(number => $"{(char)('a' + number % 26)}{(char)('a' + number / 26 % 26)}{(char)('a' + number / 676)}x").ToArray();
        var changed = words.ToArray();
        changed[2000] = "sandstone";
        var (one, other) = (Witnesses.Of($"One\n\nOrdered were {string.Join(' ', words)}."), Witnesses.Of($"Other\n\nOrdered were {string.Join(' ', changed)}."));

        var difference = Assert.Single(new CompareWitnesses().Run([one, other]).Rows.Skip(1).SelectMany(row => row.Differences));

        Assert.Contains("sandstone", difference.Values.Select(value => (value.Article == one.Id ? one : other).Text[value.Span]));
    }
}
