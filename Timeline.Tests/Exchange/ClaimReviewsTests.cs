using System.Text.Json;

namespace Timeline.Tests.Exchange;

public sealed class ClaimReviewsTests(TakenFlood flood) : IClassFixture<TakenFlood>
{
    [Fact]
    public async Task Each_claim_is_a_review_with_all_that_schema_org_asks_of_one()
    {
        var reviews = await ReviewsAsync();

        Assert.NotEmpty(reviews);
        Assert.All(reviews, review =>
        {
            Assert.Equal("ClaimReview", review.GetProperty("@type").GetString());
            Assert.StartsWith("http://localhost/t/orle/e/dam#", review.GetProperty("url").GetString());
            Assert.NotEqual("", review.GetProperty("claimReviewed").GetString());
            Assert.Equal("Organization", review.GetProperty("author").GetProperty("@type").GetString());
            Assert.Equal("Claim", review.GetProperty("itemReviewed").GetProperty("@type").GetString());
            Assert.All(review.GetProperty("itemReviewed").GetProperty("appearance").EnumerateArray(), appearance => Assert.Equal("NewsArticle", appearance.GetProperty("@type").GetString()));
            Assert.NotEqual("", review.GetProperty("reviewRating").GetProperty("alternateName").GetString());
        });
    }

    [Fact]
    public async Task A_rating_is_our_verdict_in_words_and_says_that_it_is_none_of_truth()
    {
        var review = (await ReviewsAsync()).Single(review => review.GetProperty("claimReviewed").GetString() == "=people killed");

        var rating = review.GetProperty("reviewRating");
        Assert.Equal(("conflict", "Both cannot be true."), (rating.GetProperty("alternateName").GetString(), rating.GetProperty("ratingExplanation").GetString()));
        Assert.Equal(["@type", "alternateName", "ratingExplanation"], rating.EnumerateObject().Select(property => property.Name));
        Assert.Contains("no rating of truth", review.GetProperty("reviewBody").GetString());
    }

    [Fact]
    public async Task Each_source_claims_its_own_value_and_who_counted_is_its_author()
    {
        var review = (await ReviewsAsync()).Single(review => review.GetProperty("claimReviewed").GetString() == "=people killed");

        var claims = review.GetProperty("itemReviewed").GetProperty("hasPart").EnumerateArray().ToList();
        Assert.Equal([("Three people were killed", "@guards"), ("5", "The named Messenger")], claims.Select(claim => (claim.GetProperty("text").GetString()!, claim.GetProperty("author").GetProperty("name").GetString()!)));
        Assert.Equal(["https://whole.example.org/dam", "https://named.example.org/dam"], review.GetProperty("itemReviewed").GetProperty("appearance").EnumerateArray().Select(appearance => appearance.GetProperty("url").GetString()));
    }

    async Task<List<JsonElement>> ReviewsAsync()
    {
        var root = JsonDocument.Parse(await flood.ReadAsync("claims.jsonld")).RootElement;
        Assert.Equal("https://schema.org", root.GetProperty("@context").GetString());
        return [.. root.GetProperty("@graph").EnumerateArray()];
    }
}
