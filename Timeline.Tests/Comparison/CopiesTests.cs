using Timeline.Bench.Readers;
using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>Outlets that print one wire text word for word.</summary>
public class CopiesTests
{
    public static TheoryData<string> Texts => [.. Directory.GetFiles(Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures"), "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file)).Order()];

    [Fact]
    public void Copies_of_two_texts_that_differ_are_no_copies_of_one()
    {
        var (nine, eleven) = (Witnesses.Of(Toll("nine")), Witnesses.Of(Toll("eleven")));

        var row = Assert.Single(new CompareWitnesses().Run([nine, nine with { Id = nine.Id + "-2" }, eleven, eleven with { Id = eleven.Id + "-2" }]).Rows, row => row.Cells.Count == 4);

        Assert.Equal(Nearness.Near, row.Label);
        Assert.All(row.Cells, cell => Assert.Equal(Nearness.Identical, cell.Label));
        Assert.Equal(2, row.Cells.Count(cell => cell.CopyOf is not null));
        Assert.Equal([DifferenceClass.Figure], row.Differences.Select(difference => difference.Class));
        Assert.DoesNotContain("same words", row.Why, StringComparison.Ordinal);

        static string Toll(string number) => $"Rescuers found {number} dead walkers under the snow above the village of Ores on Sunday.";
    }

    [Theory, MemberData(nameof(Texts))]
    public void Nothing_in_copies_of_one_text_differs(string file)
    {
        var alone = Witnesses.Of(Repository.Read(file));
        Witness[] copies = [alone, alone with { Id = alone.Id + "-2" }, alone with { Id = alone.Id + "-3" }];

        var comparison = new CompareWitnesses().Run(copies);

        Assert.All(comparison.Rows, row => Assert.Equal((Nearness.Identical, 3, 0), (row.Label, row.Cells.Count, row.Differences.Count)));
        Assert.Equal(copies.Select(copy => copy.Id), Assert.Single(comparison.Families).Members);
        Assert.All(ClaimFinder.Find(copies, comparison.Families, comparison.Names, AttributionFinder.Find(copies, comparison.Names), comparison.Rows), claim => Assert.True(claim.Status == ClaimStatus.Single, $"{claim.About}: {claim.Why}"));
    }
}
