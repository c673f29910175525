using Timeline.Core.Ingest;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Suggestions;

/// <summary>Finds places that no table has and that articles themselves tell to be places: “the town of Tarn”, “near Osk”. What one of them tells so is a place in all.</summary>
static class UnlistedPlaces
{
    /// <param name="drafts">Of different texts.</param>
    /// <returns>By the hash of the article's text, in reading order; those of one name are one place.</returns>
    public static ILookup<string, NamedPlace> Of(IReadOnlyList<Draft> drafts)
    {
        var texts = drafts.Select(draft => new NamedText(draft.Source.Hash, new TextReading(draft.Source, draft.Title, ArticleSentences.PartsOf(draft))));
        return (
            from bearer in NameIndex.Of(texts).Groups
            where bearer.Kind == NameKind.Place && !bearer.Canonical.Any(char.IsDigit)
            let place = new KnownPlace(bearer.Canonical, [.. bearer.Mentions.Select(named => named.Mention.Text).Append(bearer.Canonical).Distinct()], IsCountry: IsCountry(bearer))
            from named in bearer.Mentions
            where !named.Mention.IsAdjective
            orderby named.Mention.Span.Start
            select (named.Article, Place: new NamedPlace(place, named.Mention.Span))).ToLookup(named => named.Article, named => named.Place);
    }

    /// <summary>Those of a stretch, beside the ones that a table has.</summary>
    public static IReadOnlyList<NamedPlace> Join(IReadOnlyList<NamedPlace> listed, IEnumerable<NamedPlace> unlisted, TextSpan range) =>
        [.. listed.Concat(unlisted.Where(own => range.Contains(own.Span) && !listed.Any(known => known.Span.Overlaps(own.Span)))).OrderBy(place => place.Span.Start)];

    // What the table of names has an adjective of is a country.
    static bool IsCountry(NameGroup bearer) => bearer.Mentions.Any(named => named.Mention.Entry is { Adjectives.Count: > 0 });
}
