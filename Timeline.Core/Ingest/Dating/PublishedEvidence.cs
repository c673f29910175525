using System.Globalization;

namespace Timeline.Core.Ingest.Dating;

/// <summary>How a draft shows what its dates came to.</summary>
static class PublishedEvidence
{
    public static Publication? Of(Story story, DateSum sum)
    {
        if (sum.Edtf is null) return null;
        Evidence[] told = [.. sum.Agreeing.Select(clue => clue.Evidence), .. sum.Against.Select(Doubt)];
        return new Publication(sum.Edtf, [.. told, .. Clock(story, told)]);
    }

    /// <summary>What is known of the day where there is no date.</summary>
    public static IEnumerable<Evidence> OfUndated(Story story, DateSum sum) => sum.Edtf is not null ? [] : [.. OwnClues.OfUndated(story), .. Clock(story, [])];

    public static IEnumerable<string> Warnings(DateSum sum)
    {
        if (sum.Edtf is null) yield return IngestWords.DateUnknown;
        if (sum.Edtf is null || sum.Against.Count == 0) yield break;
        var isGiven = sum.Agreeing.Any(clue => clue.Evidence.Kind == Evidence.Given);
        yield return string.Format(CultureInfo.CurrentCulture, isGiven ? IngestWords.DateGivenOtherwise : IngestWords.DateDoubtful, sum.Against[0].Evidence.Because);
    }

    static Evidence Doubt(DateClue clue) => clue.Evidence with { Because = string.Format(CultureInfo.CurrentCulture, IngestWords.Contradicts, clue.Evidence.Because) };

    static IEnumerable<Evidence> Clock(Story story, IReadOnlyList<Evidence> told) => OwnClues.PageClock(story, told) is { } clock ? [clock] : [];
}
