using Timeline.Core.Claims;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Tests.Events;

/// <summary>Computed and curated are two layers: what a person has settled wins when things are computed anew.</summary>
public class FoundClaimTests
{
    static readonly (string Id, string Slug)[] Articles = [("1", "messenger"), ("2", "herald"), ("3", "courier")];

    static readonly Claim Hurt = new("people hurt", "people", "hurt", ClaimScope.Event, ClaimStatus.Conflict, "31 and 35 cannot both be true.",
        [Value("1", 40, 31), Value("2", 12, 35) with { AttributedTo = "the board", AsOf = "2019-03-02" }]);

    static readonly Claim Houses = new("houses under water", "houses", null, ClaimScope.Event, ClaimStatus.Single, "Only one says so.", [Value("1", 90, 31)]);

    [Fact]
    public void What_was_found_has_the_shape_in_which_a_person_sets_it_down()
    {
        var found = Assert.Single(Among([Hurt]));

        Assert.Equal(("people hurt", "people", "event", CuratedStatus.Conflict, "31 and 35 cannot both be true."), (found.About, found.Subject, found.Scope, found.Status, found.Why));
        Assert.Equal(new CuratedValue("herald", 35, 35, 35, Stated: "35", AttributedTo: "the board", AsOf: "2019-03-02", Span: new TextSpan(12, 14)), found.Values[1]);
    }

    [Fact]
    public void A_claim_that_is_set_down_is_found_no_more_and_hides_no_other_of_the_same_number()
    {
        var accepted = Curated([.. Among([Hurt]).Single().Values]);

        Assert.Equal("houses under water", Assert.Single(Among([Hurt, Houses], curated: accepted)).About);
    }

    [Fact]
    public void A_corrected_value_settles_the_words_it_is_about()
    {
        var corrected = Curated(new CuratedValue("herald", 34, Span: new TextSpan(12, 14)));

        Assert.Empty(Among([Hurt], curated: corrected));
    }

    [Fact]
    public void A_value_typed_by_hand_settles_the_same_number_of_its_article_alone()
    {
        Assert.Empty(Among([Hurt], curated: Curated(new CuratedValue("herald", 35))));
        Assert.Single(Among([Hurt], curated: Curated(new CuratedValue("courier", 35))));
    }

    [Theory]
    [InlineData(0, 14, true), InlineData(13, 50, true), InlineData(14, 50, false)]
    public void It_is_about_the_event_where_a_passage_has_its_words(int start, int end, bool isAbout) =>
        Assert.Equal(isAbout, Among([Hurt]).Single().IsAbout([new FoundPlace("herald", new TextSpan(start, end))]));

    [Fact]
    public void A_rejected_claim_stays_away_until_it_says_more()
    {
        var rejected = new RejectedView(1, "people hurt", [new("messenger", new(40, 42)), new("herald", new(12, 14))]);

        Assert.Empty(Among([Hurt], rejected: rejected));
        Assert.Equal("houses under water", Assert.Single(Among([Hurt, Houses], rejected: rejected)).About);
        Assert.Single(Among([Hurt with { Values = [.. Hurt.Values, Value("3", 7, 30)] }], rejected: rejected));
    }

    [Fact]
    public void What_another_article_says_on_a_claim_that_is_set_down_stands_beside_it_until_it_is_rejected()
    {
        var curated = Curated(new CuratedValue("herald", 34, Span: new TextSpan(12, 14)));

        var (claim, beside) = Assert.Single(FoundClaim.Besides([Hurt, Houses], Articles, [curated], []));

        Assert.Equal((1L, CuratedStatus.Conflict, "messenger", 31m), (claim, beside.Status, beside.Values.Single().Article, beside.Values.Single().Value));
        Assert.Empty(Among([Hurt], curated: curated));
        Assert.Empty(FoundClaim.Besides([Hurt], Articles, [curated], [new RejectedView(1, "people hurt", [new("messenger", new(40, 42))])]));
        Assert.Empty(FoundClaim.Besides([Hurt], Articles, [Curated([.. Among([Hurt]).Single().Values])], []));
    }

    [Fact]
    public void What_a_later_version_of_its_article_says_is_new_evidence_too()
    {
        (string, string)[] versions = [("1", "herald"), ("2", "herald")];
        var curated = Curated(new CuratedValue("herald", 31, Stated: "31", Span: new TextSpan(40, 42)));

        Assert.Equal(35, Assert.Single(FoundClaim.Besides([Hurt], versions, [curated], [])).Found.Values.Single().Value);
        Assert.Empty(FoundClaim.Besides([Hurt with { Values = [Hurt.Values[0], Value("2", 55, 31)] }], versions, [curated], []));
    }

    [Fact]
    public void Its_key_is_that_of_its_words_in_whatever_order()
    {
        var key = Among([Hurt]).Single().Key;

        Assert.Equal(key, Among([Hurt with { About = "the hurt", Values = [Hurt.Values[1], Hurt.Values[0]] }]).Single().Key);
        Assert.NotEqual(key, Among([Hurt with { Values = [Hurt.Values[0]] }]).Single().Key);
    }

    [Fact]
    public void Disputed_ones_stand_first_then_those_of_more_articles()
    {
        var agreed = Hurt with { About = "agreed", Status = ClaimStatus.Agree, Values = [Value("1", 200, 5), Value("2", 200, 5)] };

        Assert.Equal(["people hurt", "agreed", "houses under water"], Among([Houses, agreed, Hurt]).Select(claim => claim.About));
    }

    static IReadOnlyList<FoundClaim> Among(IReadOnlyList<Claim> computed, ClaimView? curated = null, RejectedView? rejected = null) =>
        FoundClaim.Among(computed, Articles, curated is null ? [] : [curated], rejected is null ? [] : [rejected]);

    static ClaimView Curated(params CuratedValue[] values) => new(1, "people hurt", null, "event", CuratedStatus.Conflict, "", values);

    static ClaimValue Value(string article, int start, int number) => new(article, new TextSpan(start, start + 2), number.ToString("0"), number, QuantityRange.Exactly(number));
}
