using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>Finds places that no table has and that an article itself tells to be places: “the town of Tarn”, “near Osk”.</summary>
static class UnlistedPlaces
{
    /// <summary>In reading order, those of one name as one place.</summary>
    public static IReadOnlyList<NamedPlace> Of(Draft draft)
    {
        var reading = new TextReading(draft.Source, draft.Title, [.. ArticleSentences.PartsOf(draft)]);
        return
        [
            .. from bearer in NameIndex.Of([new NamedText(draft.File, reading)]).Groups
               where bearer.Kind == NameKind.Place && !bearer.Canonical.Any(char.IsDigit)
               let place = new KnownPlace(bearer.Canonical, [.. bearer.Mentions.Select(named => named.Mention.Text).Append(bearer.Canonical).Distinct()], IsCountry: IsCountry(bearer))
               from named in bearer.Mentions
               where !named.Mention.IsAdjective
               orderby named.Mention.Span.Start
               select new NamedPlace(place, named.Mention.Span),
        ];
    }

    /// <summary>Those of a stretch, beside the ones that a table has.</summary>
    public static IReadOnlyList<NamedPlace> Join(IReadOnlyList<NamedPlace> listed, IReadOnlyList<NamedPlace> unlisted, TextSpan range) =>
        unlisted.Count == 0 ? listed : [.. listed.Concat(unlisted.Where(own => range.Contains(own.Span) && !listed.Any(known => known.Span.Overlaps(own.Span)))).OrderBy(place => place.Span.Start)];

    // Whom the table of names calls by an adjective is a country.
    static bool IsCountry(NameGroup bearer) => bearer.Mentions.Any(named => named.Mention.Entry is { Adjectives.Count: > 0 });
}
