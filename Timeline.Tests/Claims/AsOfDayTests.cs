namespace Timeline.Tests.Claims;

/// <summary>The day for which a figure holds, told on Wednesday 7 May 2025.</summary>
public class AsOfDayTests
{
    [Theory]
    [InlineData("The fever has killed 86 people, the ministry said on Monday.", "2025-05-05")]
    [InlineData("The fever has killed 86 people, the ministry said.", "2025-05-07")]
    [InlineData("The ministry said late on Monday that the fever had killed 86 people.", "2025-05-05")]
    [InlineData("The ministry said Monday that the fever had killed 86 people.", "2025-05-05")]
    [InlineData("On Tuesday the ministry said that the fever had killed 86 people.", "2025-05-06")]
    [InlineData("The fever has killed 86 people, Ilya Brandt told reporters in Lom on 2 May.", "2025-05-02")]
    [InlineData("According to the ministry on Tuesday, the fever has killed 86 people.", "2025-05-06")]
    [InlineData("As of Sunday the fever had killed 86 people.", "2025-05-04")]
    [InlineData("As of late Sunday the fever had killed 86 people, the ministry said on Monday.", "2025-05-04")]
    [InlineData("By noon on Sunday 86 people had been killed.", "2025-05-04")]
    [InlineData("The fever had killed 86 people by Sunday evening.", "2025-05-04")]
    [InlineData("In the hills 86 fires were still out of control late on Sunday.", "2025-05-04")]
    [InlineData("Of 86 fires that were burning in the hills on Sunday evening, nine were small.", "2025-05-04")]
    [InlineData("The fever had killed 86 people by 30 April 2025.", "2025-04-30")]
    public void Is_that_up_to_which_it_counts_or_on_which_it_was_said(string text, string expected) => Assert.Equal(expected, AsOf(text));

    [Theory]
    [InlineData("Some 1,500 volunteers were at work on the beaches on Tuesday, compared with 86 people who had come by Monday.", "2025-05-05")]
    [InlineData("Some 1,500 people have come to the beaches, compared with 86 people on Monday.", "2025-05-05")]
    [InlineData("The fever has killed 86 people, up from 60 on Monday.", "2025-05-07")]
    [InlineData("The fever has killed 97 people in Lom, up from 86 people on Monday.", "2025-05-05")]
    [InlineData("The fever has killed 86 people, up from 60 on Sunday, the ministry said on Monday.", "2025-05-05")]
    [InlineData("The fever has killed 97 people in Lom, up from 86 people, the ministry said on Monday.", "2025-05-05")]
    [InlineData("By Tuesday the fever had killed 86 people, up from 60 on Monday.", "2025-05-06")]
    public void What_was_so_before_has_its_own_day(string text, string expected) => Assert.Equal(expected, AsOf(text));

    [Theory]
    [InlineData("The bomb killed 86 people on Monday.")]
    [InlineData("The ministry said the bomb killed 86 people on Monday.")]
    [InlineData("The bomb killed 86 people, the ministry said after the attack on Monday.")]
    [InlineData("The ministry said Monday's bomb killed 86 people.")]
    [InlineData("In the hills 86 people were killed on Sunday.")]
    [InlineData("The 86 people were at last found on Sunday.")]
    [InlineData("Killed on Monday were 86 people, the ministry said.")]
    [InlineData("The ministry wants to vaccinate 86 people by Friday.")]
    [InlineData("The bomb killed 86 people, the ministry said on 20 May.")]
    [InlineData("The bomb killed 86 people, said Ilya Brandt, who came on Monday.")]
    public void Is_else_that_of_publication(string text) => Assert.Equal("2025-05-07", AsOf(text));

    [Fact]
    public void Is_unknown_where_the_day_of_publication_is_and_only_a_weekday_is_told() => Assert.Null(AsOf("The fever has killed 86 people, the ministry said on Monday.", published: null));

    [Fact]
    public void Two_tolls_of_one_counter_and_one_day_are_no_news_of_each_other()
    {
        var claims = Articles.Claims(("The fever killed 86 people in Lom, the ministry said on Monday.", "2025-05-05"), ("The fever killed 97 people in Lom, the ministry said on Monday.", "2025-05-07"));
        Assert.Equal(Core.Claims.ClaimStatus.Conflict, Assert.Single(claims).Status);
    }

    static string? AsOf(string text, string? published = "2025-05-07") => Assert.Single(Articles.Claims((text, published)).SelectMany(claim => claim.Values).DistinctBy(value => value.Span), value => value.Text.Contains("86", StringComparison.Ordinal)).AsOf;
}
