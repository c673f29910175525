using Timeline.Core.Claims.Speech;

namespace Timeline.Web.Claims;

/// <summary>What one article gives to a speaker, counted by manner.</summary>
/// <param name="Verbs">The verbs it uses, as written, each once.</param>
public sealed record SpeakerUse(int Direct, int Indirect, int Source, IReadOnlyList<string> Verbs);

/// <param name="Uses">A use for each column; null where the article does not cite them.</param>
public sealed record SpeakerRow(string Speaker, IReadOnlyList<SpeakerUse?> Uses);

/// <summary>Who is quoted or cited, and by whom.</summary>
static class SpeakerTable
{
    /// <summary>Speakers cited by more articles first, then those cited more often.</summary>
    /// <param name="columns">The ids of the articles, in the order of the columns.</param>
    public static IReadOnlyList<SpeakerRow> Of(IEnumerable<Attribution> attributions, IReadOnlyList<string> columns) =>
    [
        .. from attribution in attributions
           where columns.Contains(attribution.Article)
           // “Officials” and “officials” are words, and the capital is the sentence's.
           group attribution by attribution.Speaker.ToUpperInvariant() into speaker
           orderby speaker.Select(one => one.Article).Distinct().Count() descending, speaker.Count() descending, speaker.Key
           select new SpeakerRow(speaker.Select(one => one.Speaker).Max(StringComparer.Ordinal)!, [.. columns.Select(column => Use([.. speaker.Where(one => one.Article == column)]))]),
    ];

    static SpeakerUse? Use(List<Attribution> said) => said.Count == 0 ? null : new SpeakerUse(
        said.Count(one => one.Manner == AttributionManner.Direct),
        said.Count(one => one.Manner == AttributionManner.Indirect),
        said.Count(one => one.Manner == AttributionManner.Source),
        [.. said.Select(one => one.Verb).OfType<string>().Select(verb => verb.ToLowerInvariant()).Distinct()]);
}
