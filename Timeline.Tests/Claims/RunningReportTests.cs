using Timeline.Core.Claims;
using Timeline.Core.Dates;

namespace Timeline.Tests.Claims;

/// <summary>A running report gives a number again and again: the last one is what it says.</summary>
public sealed class RunningReportTests
{
    const string Ticker = """
        14.10 Fire chief Ilka Norr says that about 80 firefighters are at the mill.
        15.25 Two people were injured, Norr says.
        16.40 The road to Sall is closed.
        18.05 By now 120 firefighters are at the mill, and five people were injured, Norr says.
        """;

    [Fact]
    public void Its_last_number_is_set_against_others()
    {
        var firefighters = Assert.Single(Claims(Ticker, "About the mill stood 120 firefighters."), claim => claim.Subject == "firefighters");

        Assert.Equal(ClaimStatus.Superseded, firefighters.Status);
        Assert.Equal(["about 80", "120", "120"], firefighters.Values.Select(value => value.Text));
        Assert.Equal("Untitled, article 1 says “about 80” at 14:10 and “120” at 18:05: it reports while the event goes on, and its later entry holds.", firefighters.Why);
    }

    [Theory, InlineData("five", ClaimStatus.Superseded), InlineData("two", ClaimStatus.Conflict), InlineData("nine", ClaimStatus.Conflict)]
    public void An_earlier_number_agrees_with_nobody(string other, ClaimStatus expected) =>
        Assert.Equal(expected, Assert.Single(Claims(Ticker, $"At the mill {other} people were injured."), claim => claim.Predicate == "injured").Status);

    /// <summary>Who accepts a claim sends the moment back as it stands in the form.</summary>
    [Fact]
    public void The_moment_of_an_entry_is_read_as_a_date() => Assert.Equal(Injured(Ticker).Values[0].AsOf, DateWords.Read(Injured(Ticker).Values[0].AsOf!).Date?.Edtf);

    [Fact]
    public void Behind_a_dash_an_entry_may_begin_with_a_number()
    {
        var claim = Injured("14:10 - The mill burns\nNobody knows why.\n15:25 - Three roads closed\nFive people were injured.\n16:40 - Rain\nIt helps.");

        Assert.EndsWith("T15:25:00", claim.Values[0].AsOf);
        Assert.DoesNotContain(Claims("14:10 - 16:40 closed.\n15:25 - 18:10 open.\n19:10 - 20:10 closed.\nFive people were injured.", "Nobody swam."), other => other.Values.Any(value => value.AsOf?.Contains('T') == true));
    }

    [Fact]
    public void The_time_of_an_entry_is_none_of_what_it_tells() =>
        Assert.DoesNotContain(Claims("12:00 - Gates of the mill reopened a day early\n13:10 - Rain\n14:20 - The road is clear", "The gates of the mill reopened at noon, a day earlier than planned."), claim => claim.Values.Any(value => value.Text == "12:00"));

    [Fact]
    public void The_newest_entry_may_stand_first()
    {
        var turned = string.Join('\n', Ticker.Split('\n').Reverse());

        Assert.Equal(["five", "Two", "five"], Injured(turned).Values.Select(value => value.Text));
        Assert.Equal(ClaimStatus.Superseded, Injured(turned).Status);
    }

    [Fact]
    public void A_correction_may_stand_below_what_it_corrects() =>
        Assert.Equal(ClaimStatus.Superseded, Injured("18.05 By now five people were injured.\n16.40 The road to Sall is closed.\n15.10 The bridge is shut.\n15.35 Correction: it is open.\n14.10 Two people were injured.").Status);

    [Fact]
    public void Times_may_stand_in_lines_of_their_own() => Assert.Equal(ClaimStatus.Superseded, Injured(Ticker.Replace("0 ", "0\n").Replace("5 ", "5\n")).Status);

    /// <summary>Which of two days an entry after midnight is of nothing tells, and two times may be a programme of what is to come.</summary>
    [Theory, InlineData("14.10", "23.10", "0.20", "18.05"), InlineData("14.10", "", "", "18.05")]
    public void Where_no_order_is_told_no_entry_is_the_later(string first, string second, string third, string fourth) =>
        Assert.NotEqual(ClaimStatus.Superseded, Injured($"{first} It burns.\n{second} Two people were injured.\n{third} It rains.\n{fourth} By now five people were injured.").Status);

    static Claim Injured(string ticker) => Assert.Single(Claims(ticker, "At the mill five people were injured."), claim => claim.Predicate == "injured" && claim.Values.Count > 1);

    static IReadOnlyList<Claim> Claims(string ticker, string other) => Articles.Claims((ticker, "2025-03-01"), (other, "2025-03-01"));
}
