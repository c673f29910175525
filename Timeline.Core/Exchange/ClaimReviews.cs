using System.Text.Json.Nodes;
using Timeline.Core.Dates;
using Timeline.Core.Events;

namespace Timeline.Core.Exchange;

/// <summary>The figure grid in the words of schema.org: a <c>ClaimReview</c> for each quantity, with what each source claims.</summary>
/// <remarks>The rating is our verdict on how the sources stand to each other, in words. There is no number in it, for nobody here says which of them is true.</remarks>
public static class ClaimReviews
{
    /// <param name="wordsOf">A value as a reader sees it.</param>
    /// <param name="verdictOf">The word of a verdict.</param>
    public static JsonObject Write(TakenEvent taken, Func<CuratedValue, string> wordsOf, Func<CuratedStatus, string> verdictOf) => new()
    {
        ["@context"] = "https://schema.org",
        ["@graph"] = new JsonArray([.. taken.Figures.Select(figure => Review(taken, figure, wordsOf, verdictOf))]),
    };

    static JsonObject Review(TakenEvent taken, TakenFigure figure, Func<CuratedValue, string> wordsOf, Func<CuratedStatus, string> verdictOf) => new()
    {
        ["@type"] = "ClaimReview",
        ["url"] = $"{taken.Address}#{figure.Anchor}",
        ["claimReviewed"] = figure.About,
        ["author"] = Thing("Organization", ("name", taken.Site), ("url", taken.Address)),
        ["itemReviewed"] = Thing(
            "Claim",
            ("name", figure.About),
            ("about", Thing("Event", ("name", taken.Title), ("url", taken.Address))),
            ("appearance", Array(figure.Values.Select(value => value.Source).Distinct().Select(Appearance))),
            ("hasPart", Array(figure.Values.Select(value => Claim(value, wordsOf))))),
        ["reviewRating"] = Thing("Rating", ("alternateName", verdictOf(figure.Status)), ("ratingExplanation", figure.Why)),
        ["reviewBody"] = $"{ExchangeWords.NoRatingOfTruth} {(figure.IsComputed ? ExchangeWords.FoundByProgram : ExchangeWords.SetDownByPerson)}",
    };

    static JsonObject Claim(TakenValue taken, Func<CuratedValue, string> wordsOf)
    {
        var (source, value) = taken;
        return Thing(
            "Claim",
            ("text", taken.Quote ?? wordsOf(value)),
            // Whoever counted may be a person or a body of people: nobody said which.
            ("author", value.AttributedTo is { } counter ? new JsonObject { ["name"] = counter } : Outlet(source)),
            ("temporal", value.AsOf),
            ("appearance", new JsonObject { ["@id"] = source.Address }));
    }

    static JsonObject Appearance(TakenSource source)
    {
        var article = Thing(
            "NewsArticle",
            ("headline", source.Article.Title),
            ("url", source.Publisher),
            ("mainEntityOfPage", source.Address),
            ("datePublished", source.Article.Published is { Earliest: { } first, Latest: { } last } && first.Day == last.Day ? EdtfDate.Day(first.Day).Edtf : null),
            ("inLanguage", source.Article.Language),
            ("publisher", Outlet(source)),
            ("sourceOrganization", source.Article.Agency is { } agency ? Thing("Organization", ("name", agency.Name)) : null),
            ("description", source.Digest),
            ("conditionsOfAccess", source.Withheld));
        article["@id"] = source.Address;
        return article;
    }

    static JsonObject Outlet(TakenSource source) => Thing("Organization", ("name", source.Article.Outlet.Name));

    static JsonObject Thing(string type, params ReadOnlySpan<(string Name, JsonNode? Value)> facts)
    {
        var thing = new JsonObject { ["@type"] = type };
        foreach (var (name, value) in facts)
            if (value is not null) thing[name] = value;
        return thing;
    }

    static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
