using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Events;

/// <summary>One thing that a correction is about, found again.</summary>
/// <param name="ArticleId">The article in the version that reports the event; null for a name, and where none reports it any more.</param>
/// <param name="Span">The words, in its source text; null where it has them no more, or an article or a name is meant.</param>
/// <param name="Quote">The words as they were when it was set down; null for readers, who see of an article what it shows.</param>
public sealed record FoundEnd(string? Name, string? Article, long? ArticleId, AnchorState State, TextSpan? Span, string? Quote)
{
    /// <summary>Whether it is what it was, wherever it stands now: what has other words is not corrected in silence.</summary>
    public bool IsThere => State is AnchorState.Exact or AnchorState.Moved;
}

/// <inheritdoc cref="Correction"/>
/// <param name="At">When it was set down, UTC.</param>
public sealed record CorrectionView(
    long Id, CorrectionKind Kind, string Author, DateTime At, string Reason, IReadOnlyList<FoundEnd> Ends, IReadOnlyList<FoundEnd> With, IReadOnlyList<FoundEnd> From)
{
    /// <summary>Everything that it is about.</summary>
    public IEnumerable<FoundEnd> All => Ends.Concat(With).Concat(From);

    /// <summary>What the engine is to keep to.</summary>
    /// <param name="witnesses">For each article compared its number and its id in the comparison.</param>
    public static HandTies Ties(IEnumerable<CorrectionView> corrections, IReadOnlyDictionary<long, string> witnesses)
    {
        List<Tie<RowWords>> rows = [];
        List<Tie<string>> names = [], families = [];
        foreach (var one in corrections)
        {
            if (one.Kind is CorrectionKind.BindNames or CorrectionKind.PartNames) names.AddRange(one.Pairs(end => end.Name!));
            else if (one.Kind is CorrectionKind.OneStory or CorrectionKind.SeveralStories) families.AddRange(one.Pairs(IdOf));
            else rows.AddRange(one.Pairs(end => new RowWords(IdOf(end), end.Span ?? default)));
        }
        return new HandTies(rows, names, families);

        // What is not there is tied all the same, to nothing: so the correction is told to hold in part, or not at all.
        string IdOf(FoundEnd end) => end is { IsThere: true, ArticleId: { } article } ? witnesses.GetValueOrDefault(article, "") : "";
    }

    IEnumerable<Tie<T>> Pairs<T>(Func<FoundEnd, T> of)
    {
        for (var at = 0; at < Ends.Count; at++)
        {
            for (var after = at + 1; after < Ends.Count; after++) yield return new Tie<T>(Id, Kind != CorrectionKind.SeveralStories, of(Ends[at]), of(Ends[after]));
            foreach (var end in With) yield return new Tie<T>(Id, true, of(Ends[at]), of(end));
            foreach (var end in From) yield return new Tie<T>(Id, false, of(Ends[at]), of(end));
        }
    }
}
