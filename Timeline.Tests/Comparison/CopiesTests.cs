using Timeline.Bench.Readers;
using Timeline.Core.Claims;
using Timeline.Core.Comparison;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>Outlets that print one wire text word for word.</summary>
public class CopiesTests
{
    public static TheoryData<string> Texts => [.. Directory.GetFiles(Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures"), "*.txt", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file)).Order()];

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
