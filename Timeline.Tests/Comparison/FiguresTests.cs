using Timeline.Bench.Readers;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>
/// Events of our own that tell one figure in many words: <c>Figures/Fitted</c>, to which rules may be fitted, and <c>Figures/Aside</c>, to which none was.
/// <c>Timeline.Bench unseen FOLDER</c> says more.
/// </summary>
public class FiguresTests
{
    [Theory]
    [InlineData("Fitted")]
    [InlineData("Aside")]
    public void Every_phrase_stands_where_the_reader_says(string set) => Assert.Empty(Read(set).SelectMany(Faults.Of));

    /// <summary>Of 70 conflicts, a little under what was found when it was last raised.</summary>
    [Fact]
    public void As_many_conflicts_are_found_as_before_and_few_that_are_none()
    {
        var (found, wrong) = (0, 0);
        foreach (var judged in Read("Fitted"))
        {
            var compared = new ComparedEvent(judged);
            found += judged.Quantities.Count(quantity => quantity.Verdict == "conflict" && compared.VerdictOn(quantity, out _) == "conflict");
            wrong += compared.Found.Claims.Count(claim => JudgedQuantity.IsConflict(claim) && JudgedQuantity.IsTrue(claim, judged.Quantities) == false);
        }
        Assert.InRange(found, 20, 70);
        Assert.InRange(wrong, 0, 2);
    }

    static IReadOnlyList<JudgedEvent> Read(string set) => JudgedEvent.ReadAll(Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Figures", set));
}
