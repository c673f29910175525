using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Where two reports say that something happened.</summary>
public class PlaceReaderTests
{
    [Theory]
    [InlineData("The plane crashed near Orsa, killing all on board.", "The plane came down outside Tarn, killing everybody on board.", "place of the crash", "near Orsa|outside Tarn", ClaimStatus.Compatible)]
    [InlineData("The driver was arrested in the town of Halden.", "The driver was arrested on Monday in the fishing village of Orsa.", "place of the arrest", "Halden|Orsa", ClaimStatus.Conflict)]
    [InlineData("The driver was arrested in Halden, a town in the north.", "The driver was arrested in Orsa village.", "place of the arrest", "Halden|Orsa", ClaimStatus.Conflict)]
    [InlineData("The driver was arrested near the town of Halden.", "The driver was arrested in the village of Orsa.", "place of the arrest", "near the town of Halden|Orsa", ClaimStatus.Compatible)]
    [InlineData("The driver was arrested in the city of Halden.", "The driver was arrested in Orsa, a suburb of Halden.", "place of the arrest", "Halden|Orsa", ClaimStatus.Compatible)]
    [InlineData("The driver was arrested in the town of Halden.", "The driver was arrested in Orsa, the city council said.", "place of the arrest", "Halden|Orsa", ClaimStatus.Compatible)]
    [InlineData("The driver was arrested in Halden.", "The driver was arrested in Orsa.", "place of the arrest", "Halden|Orsa", ClaimStatus.Compatible)]
    [InlineData("In the port of Halden, a bomb went off.", "A bomb exploded in Halden.", "place of the explosion", "Halden|Halden", ClaimStatus.Agree)]
    [InlineData("In Halden a bomb went off on the quay.", "The bomb exploded at noon in Halden.", "place of the explosion", "Halden|Halden", ClaimStatus.Agree)]
    [InlineData("The talks in Halden ended.", "The negotiations were held at Orsa and ended.", "place of the talks", "Halden|Orsa", ClaimStatus.Compatible)]
    public void Places_of_one_happening_are_set_against_each_other(string one, string other, string about, string places, ClaimStatus status)
    {
        var claim = Assert.Single(Find(one, other), claim => claim.About == about);

        Assert.Equal((places, status), (string.Join('|', claim.Values.Select(value => value.Text)), claim.Status));
    }

    [Theory]
    [InlineData("The plane crashed, the mayor told reporters in Orsa.")]
    [InlineData("The plane crashed and the pilot fled to a farm in Orsa.")]
    [InlineData("The plane could have crashed in Orsa.")]
    [InlineData("No plane crashed in Orsa.")]
    [InlineData("It was like the crash in Orsa.")]
    [InlineData("The plane crashed into the house of the Orsa Bank.")]
    [InlineData("The plane that left Orsa crashed.")]
    [InlineData("The funeral of the victims of the crash was held in Orsa.")]
    [InlineData("In Orsa, hundreds mourned the victims of the crash.")]
    [InlineData("They feared a crash in Orsa.")]
    public void What_only_stands_near_is_not_where_it_was(string sentence) => Assert.DoesNotContain(Find(sentence, "The plane crashed in Orsa."), IsPlace);

    [Theory]
    [InlineData("The bomb exploded in Halden. Another exploded in Tarn.", "The bomb exploded in Orsa.")]
    [InlineData("The bomb exploded in Halden and killed nine bakers.", "After the harbour board had met, a gas bottle exploded in Orsa.")]
    [InlineData("He was arrested in the town of Halden.", "His brother was arrested in the village of Orsa.")]
    [InlineData("The suspect was arrested in the town of Halden.", "His brother was arrested in the village of Orsa.")]
    [InlineData("Police arrested a nurse in Halden.", "Police arrested a baker on Monday in Orsa.")]
    [InlineData("The bomb exploded in Halden.", "The alarm went off in Halden.")]
    [InlineData("The bomb exploded in Halden.", "The boat sank off Halden.")]
    public void Two_happenings_have_two_places(string one, string other) => Assert.DoesNotContain(Find(one, other), IsPlace);

    static bool IsPlace(Claim claim) => claim.About.StartsWith("place of", StringComparison.Ordinal) && claim.Values.DistinctBy(value => value.Article).Count() > 1;

    static IReadOnlyList<Claim> Find(string one, string other) => Articles.Claims($"{one} Halden, Orsa and Tarn lie on the coast. They drove to Halden, to Orsa and to Tarn.", other);
}
