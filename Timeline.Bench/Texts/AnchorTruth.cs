using Timeline.Core.Texts.Anchors;

namespace Timeline.Bench.Texts;

enum Judgement { Right, Wrong, NotFound }

/// <summary>Where selected words went, as the edits have it.</summary>
/// <remarks>
/// They exist still where at least half of them do. Where they stand as before, in a row, only that very place is right;
/// where some were changed, taken out or put in, any stretch of what they became that has one of them, or what came in their place.
/// </remarks>
sealed class AnchorTruth(EditedText before, EditedText after, int first, int end, bool isWhole)
{
    readonly IReadOnlyList<int> left = after.Left(first, end);
    readonly (int From, int End)? became = after.Became(first, end);

    public bool Exists => left.Count * 2 >= end - first && left.Count > 0;

    bool IsUnbroken => left.Count == end - first && left[^1] - left[0] == end - first - 1;

    public Judgement Judge(FoundAnchor found)
    {
        if (found.Span is not { } span) return Judgement.NotFound;
        if (became is not { } stretch) return Judgement.Wrong;
        if (IsUnbroken && before.Text[before.Span(first, end, isWhole)!.Value] == after.Text[after.Span(stretch.From, stretch.End, isWhole)!.Value])
            return span == after.Span(stretch.From, stretch.End, isWhole) && found.State != AnchorState.Changed ? Judgement.Right : Judgement.Wrong;
        var (core, wide) = (after.Span(stretch.From, stretch.End, isWhole: true)!.Value, after.WithNew(stretch));
        return core.Overlaps(span) && after.Span(wide.From, wide.End, isWhole: true)!.Value.Contains(span) ? Judgement.Right : Judgement.Wrong;
    }
}
