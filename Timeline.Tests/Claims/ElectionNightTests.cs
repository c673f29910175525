using Timeline.Core.Claims;

namespace Timeline.Tests.Claims;

/// <summary>Shares, seats and turnouts, of now and of the time before, provisional and final.</summary>
public sealed class ElectionNightTests
{
    [Theory]
    [InlineData("Turnout was 68.4 per cent, compared with 61.7 per cent in 2015.", "turnout 68.4", "turnout, in 2015 61.7")]
    [InlineData("The board put the turnout at 68.7 per cent, seven points higher than in 2015.", "turnout 68.7")]
    public void A_year_is_of_what_a_value_is_set_against(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("She needs 76 seats to govern.", "League won 58 seats.")]
    [InlineData("The board, whose head Ada Roe sits in Arden, gives the Red Union 58 seats.", "The board, whose head Ada Roe sits in Arden, gives the Green Union 16 seats.")]
    public void Seats_of_two_are_not_set_against_each_other(string one, string other) => Assert.DoesNotContain(Claims(one, other), claim => claim.Status == ClaimStatus.Conflict);

    [Fact]
    public void Whoever_is_named_nearest_has_the_seats() => Assert.Contains("seats (Green Union) 58", Read("The board, whose head Ada Roe is a judge, gives the Green Union 58 seats."));

    [Fact]
    public void Where_the_count_is_final_it_holds()
    {
        var seats = Assert.Single(Claims("The League won 63 seats, the board said on Sunday.", "The final results give the League 64 seats: it won one more."), claim => claim.Values.Count == 2);

        Assert.Equal(ClaimStatus.Superseded, seats.Status);
        Assert.EndsWith("“64” is of the final count, which holds.", seats.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Police arrested 56 people and three officers were pelted with eggs.", "people: arrested 56")]
    [InlineData("Voting took place at 4,812 polling stations, which closed at 8 p.m. on Sunday.", "stations 4812")]
    [InlineData("Polling stations closed early, but at 214 of them people were let in later.")]
    public void A_number_has_its_own_noun_and_verb(string text, params string[] expected) => Assert.Equal(expected, Read(text));

    [Fact]
    public void Who_puts_the_number_at_something_counts_what_was_counted_before() => Assert.Contains(
        Claims("Police counted 12,000 people at the rally in Freedom Square. Organisers put the number at 40,000.", "It rained on Freedom Square."),
        claim => claim.Values.Select(value => value.Value).SequenceEqual([12000, 40000]));

    static string[] Read(string text) => [.. Claims(text, "Nothing else was known of it.").SelectMany(claim => claim.Values.Select(value => (value.Span, Words: $"{claim.About} {value.Value}"))).OrderBy(one => one.Span).Select(one => one.Words)];

    static IReadOnlyList<Claim> Claims(string one, string other) => Articles.Claims((one, "2019-05-13"), (other, "2019-05-15"));
}
