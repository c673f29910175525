using Timeline.Core.History;

namespace Timeline.Tests.History;

public class WordChangesTests
{
    [Theory]
    [InlineData("The dam gave way.", "The old dam gave way.", "The |+old |dam gave way.")]
    [InlineData("It held 250,000 litres.", "It held 270,000 litres.", "It held |-250,000 |+270,000 |litres.")]
    [InlineData("Nobody was hurt, they said.", "Nobody was hurt.", "Nobody was hurt|-, they said|.")]
    [InlineData("", "All new.", "+All new.")]
    [InlineData("All gone.", "", "-All gone.")]
    [InlineData("The  same", "The same", "The same")]
    public void Words_are_kept_removed_or_added(string before, string after, string expected)
    {
        var runs = WordChanges.Between(before, after);

        Assert.Equal(expected, string.Join('|', runs.Select(run => run.Change switch { WordChange.Added => "+", WordChange.Removed => "-", _ => "" } + run.Text)));
        Assert.Equal(after, string.Concat(runs.Where(run => run.Change != WordChange.Removed).Select(run => run.Text)));
    }
}
