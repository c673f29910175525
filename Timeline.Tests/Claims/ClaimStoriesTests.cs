using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>Whole stories told by several outlets.</summary>
public class ClaimStoriesTests
{
    static readonly Witness[] Storm =
    [
        Articles.Of("a", "Storm Petra killed at least nine people in Halden on Tuesday and left 40,000 homes without roofs, Governor Lena Strand said.\n"
            + "Gusts of 160 km/h tore down a 90-metre mast. Rescuers pulled 120 people from the water.\n"
            + "In 2009 a storm killed 61 people in the same county.\n\"We lost everything we had in one night,\" Strand told the Halden Post.", "2022-10-12"),
        Articles.Of("b", "Eleven people died in Halden when Storm Petra came ashore on Tuesday, police said.\n"
            + "The winds reached 99 mph, or 160 km/h. About 40,000 homes lost their roofs.\nMore than 100 people were rescued, according to the coast guard.", "2022-10-12"),
        Articles.Of("c", "Storm Petra has killed 8 people in Halden, Gov. Lena Strand said.\nSome 2,500 people fled to schools. It was the county's worst storm since 2009, when 61 people were killed.", "2022-10-13"),
    ];

    static readonly Witness[] Siege =
    [
        Articles.Of("a", "Shelling of Sarabad killed 31 civilians on Sunday, the Northern Relief Committee (NRC) said.\nThe NRC said 14 of the dead were children.\n"
            + "The war, now in its third year, has killed about 90,000 people.\nRebels of the Dawn Front have besieged Sarabad for seven months.", "2030-05-06"),
        Articles.Of("b", "At least 25 civilians were killed in Sarabad by rebel shelling, the defence ministry said, while a doctor put the number of wounded at 70.\n"
            + "More than 120,000 people have died in the war.\nGeneral Omar Haddad, the Dawn Front's military commander, denied it.", "2030-05-06"),
        Articles.Of("c", "Omar Haddad, second-in-command of the Dawn Front, said his men had killed 40 soldiers near Sarabad.\nThe siege has lasted more than half a year.", "2030-05-07"),
    ];

    [Fact]
    public void A_storm_told_by_three()
    {
        var claims = Find(Storm);
        var killed = Assert.Single(claims, claim => claim is { Predicate: "killed", Subject: "people" } && claim.Values.Count == 3);
        Assert.Equal(ClaimStatus.Conflict, killed.Status);
        Assert.Equal(ClaimStatus.Compatible, claims.Single(claim => claim is { Predicate: "rescued" }).Status);
        Assert.All(claims.Where(claim => claim.Values.Any(value => value.Value == 61)), claim => Assert.DoesNotContain(claim.Status, new[] { ClaimStatus.Conflict, ClaimStatus.Suspect }));
        Assert.Single(claims, claim => claim.Status == ClaimStatus.Conflict);
    }

    [Fact]
    public void A_siege_told_by_three()
    {
        var claims = Find(Siege);
        Assert.Equal(ClaimStatus.Conflict, claims.Single(claim => claim.Scope == ClaimScope.Cumulative && claim is { Predicate: "killed" }).Status);
        Assert.Equal(ClaimStatus.Compatible, claims.Single(claim => claim is { Subject: "civilians" }).Status);
        Assert.Equal(ClaimStatus.Conflict, claims.Single(claim => claim is { Predicate: "rank" }).Status);
        Assert.True(claims.Count(claim => claim.Status == ClaimStatus.Conflict) == 2, Show(claims));
    }

    [Fact]
    public void The_order_of_the_witnesses_changes_nothing()
    {
        foreach (var story in new[] { Storm, Siege })
        {
            var expected = Show(Find(story));
            for (var seed = 0; seed < 6; seed++) Assert.Equal(expected, Show(Find(Articles.Shuffled(story, seed))));
        }
    }

    static string Show(IEnumerable<Claim> claims) => string.Join("\n", claims.Select(claim => $"{claim.Status} {claim.About} {claim.Why} {string.Join(" ", claim.Values)}"));

    static IReadOnlyList<Claim> Find(Witness[] witnesses)
    {
        var names = NameGrid.Names(witnesses);
        return ClaimFinder.Find(witnesses, [], names, AttributionFinder.Find(witnesses, names));
    }
}
