using Timeline.Core.Comparison;

namespace Timeline.Tests.Comparison;

/// <summary>Which sentences make a row, and which only look as if they did.</summary>
public class RowPairsTests
{
    [Theory]
    [InlineData("The army holds the fort as the League pulls out of it.", "The army holds the fort, a leader reported dead in it.", false)]
    [InlineData("The army holds the fort, the ministry said, with all its guns.", "The army holds the fort with all its guns.", true)]
    [InlineData("The army holds the fort, officials said, with all its guns.", "The army holds the fort, the mayor reported, with all its guns.", true)]
    public void Who_says_so_differs_only_where_the_words_say_who(string one, string other, bool isAttribution)
    {
        var (a, b) = (Witnesses.Of($"One\n\n{one}"), Witnesses.Of($"Other\n\n{other}"));
        var classes = new CompareWitnesses().Run([a, b]).Rows[1].Differences.Select(difference => difference.Class);
        Assert.Equal(isAttribution, classes.Contains(DifferenceClass.Attribution));
    }
}
