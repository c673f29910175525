using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>What reports of an attack on the computers of several clinics tell, in their many ways.</summary>
public sealed class CyberattackClaimsTests
{
    const string Thursday = "2025-10-16";

    [Theory]
    [InlineData("The attack was noticed at 3:40 a.m. when no file would open.", "The attack was noticed shortly before 4 a.m. by a nurse.", "time of discovery", ClaimStatus.Compatible)]
    [InlineData("The attack was noticed at 3:10 a.m. when no file would open.", "The attack was noticed shortly before 4 a.m. by a nurse.", "time of discovery", ClaimStatus.Conflict)]
    [InlineData("The attack was noticed at 3:40 a.m. when no file would open.", "The attack was noticed shortly after 4 a.m. by a nurse.", "time of discovery", ClaimStatus.Conflict)]
    [InlineData("On Tuesday 14 October 2025 at 03:40 the clinic detected the attack.", "The attack was noticed at 4:15 a.m., a spokesman said.", "time of discovery", ClaimStatus.Conflict)]
    [InlineData("A failure forced doctors to postpone 340 operations.", "The failure forced doctors to postpone about 300 operations.", "operations: postponed", ClaimStatus.Compatible)]
    [InlineData("By Tuesday 62 ambulances had been diverted, most of them to Lindholm, 48 kilometres away.", "More than 60 ambulances were diverted on Tuesday.", "ambulances", ClaimStatus.Compatible)]
    [InlineData("Experts have found that the records of 185,000 patients were copied.", "The gang says it has stolen the records of 620,000 patients.", "patients: stolen", ClaimStatus.Conflict)]
    [InlineData("The clinic's computers had been down for 56 hours on Thursday.", "The computers were offline for 38 hours.", "length of the outage", ClaimStatus.Conflict)]
    [InlineData("A gang demanded $12 million in bitcoin.", "The hackers asked for 15 million dollars, the clinic said.", "ransom", ClaimStatus.Conflict)]
    [InlineData("The clinic's chief executive, Helena Maurits, told reporters so.", "Chief executive Helena Maurits tells us that it is over.", "rank of Helena Maurits", ClaimStatus.Agree)]
    public void Two_reports_of_one_thing_meet(string one, string other, string about, ClaimStatus status) =>
        Assert.Equal(status, Assert.Single(Articles.Claims((one, Thursday), (other, Thursday)), claim => claim.About == about).Status);

    [Theory]
    [InlineData("In all, 117 ambulances were diverted between Tuesday and Thursday.", "By Tuesday evening 62 ambulances had been diverted.")]
    [InlineData("The number of postponed operations has risen to 510 on Tuesday and Wednesday together.", "On Tuesday 420 operations were postponed.")]
    [InlineData("She was discovered at 4 p.m. on a bus.", "The attack was noticed at 5 p.m.")]
    [InlineData("The striker will be out of action for six weeks.", "The computers were offline for five weeks.")]
    [InlineData("Shares in Lom Clinics fell 3 percent on Wednesday.", "Shares in Lom Clinics fell 8.4 percent on Tuesday.")]
    public void Two_of_two_things_do_not(string one, string other) =>
        Assert.DoesNotContain(Articles.Claims((one, Thursday), (other, Thursday)), claim => claim.Status != ClaimStatus.Single);

    [Theory]
    [InlineData("The landslide injured 40 people. The ministry later raised the death toll to 14.", "40", "injured")]
    [InlineData("The yard laid off 4,000 people. It has cut the number of ships to 12.", "4,000", "cut")]
    [InlineData("The blast killed 12 people, and schools will be shut on Monday and Tuesday.", "12", "killed")]
    public void What_is_raised_or_cut_or_follows_is_another_thing(string told, string number, string predicate) =>
        Assert.Contains(Articles.Claims((told, Thursday)), claim => claim.Predicate == predicate && !claim.About.Contains(" on ", StringComparison.Ordinal) && claim.Values.Any(value => value.Text == number));

    [Fact]
    public void People_are_arrested_where_police_moved_in() =>
        Assert.Contains(Articles.Claims(("When police moved in 40 people were arrested.", Thursday)), claim => claim.Predicate == "arrested");

    [Fact]
    public void Of_two_chiefs_each_has_the_own_rank() =>
        Assert.DoesNotContain(Articles.Claims(("Anna Berg, the chief executive, Karin Holm, the finance chief, and Per Lund resigned.", Thursday)), claim => claim.About == "rank of Karin Holm" && claim.Values.Any(value => value.Text == "chief executive"));

    [Fact]
    public void What_is_said_of_rooms_is_not_said_of_the_houses_that_they_are_in() =>
        Assert.DoesNotContain(Articles.Claims(("Emergency rooms at 13 of the 15 clinics were closed.", Thursday)), claim => claim.Predicate == "closed");

    [Fact]
    public void A_number_that_was_put_right_holds_no_more_whoever_gave_it()
    {
        var claim = Assert.Single(Articles.Claims(
            ("The Herald reported on Tuesday that 340 operations had been postponed. The clinic has since corrected the figure for that day to 420.", Thursday),
            ("A failure forced doctors to postpone 340 operations, officials said.", "2025-10-14"),
            ("420 operations had to be postponed at our five clinics.", "2025-10-15")));

        Assert.Equal((ClaimStatus.Superseded, "420|340|420"), (claim.Status, string.Join('|', claim.Values.Select(value => value.Text))));
    }

    [Fact]
    public void A_body_with_a_noun_in_its_name_is_not_taken_for_one_whose_name_tells_nothing() => Assert.Equal(
        ["Kestrel", "Kestrel", "hospital group"],
        Articles.Speakers("The Lom Health Group runs five clinics. A group calling itself Kestrel claimed responsibility for the attack. It said it had the files. The hospital group denied that it had been warned."));

    [Fact]
    public void A_group_without_another_word_is_the_last_that_spoke() => Assert.Equal(
        ["Kestrel", "Kestrel"],
        Articles.Speakers("The Lom Health Group runs five clinics. Kestrel said it had the files. The group said that it would sell them."));

    [Fact]
    public void Annual_reports_are_no_verb() =>
        Assert.Equal(["group's annual reports"], Articles.Speakers("The department shrank from 84 to 55 people in three years, according to the group's annual reports."));

    [Fact]
    public void A_unit_in_capitals_says_nothing() =>
        Assert.Empty(Articles.Speakers("Kestrel listed the clinic at 09:20. It asks for 110 BTC, and claims 620,000 records."));
}
