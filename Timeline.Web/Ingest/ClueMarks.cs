using System.Globalization;
using Timeline.Core.Sources;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest;

/// <summary>A stretch of the text with the clues that stand in it, each by its place in the evidence.</summary>
/// <param name="Begins">Those of which it is the first stretch.</param>
/// <param name="Ends">Those of which it is the last.</param>
/// <param name="IsClue">Whether it belongs to any.</param>
public sealed record MarkedStretch(TextSpan Span, IReadOnlyList<int> Begins, IReadOnlyList<int> Ends, bool IsClue);

/// <summary>Shows clues where they stand in the text.</summary>
static class ClueMarks
{
    /// <summary>Cuts a stretch of the text where clues begin and end. What a clue has outside of it is left out.</summary>
    public static IReadOnlyList<MarkedStretch> Cut(TextSpan shown, IReadOnlyList<StoredEvidence> evidence)
    {
        var clues = evidence.Index()
            .Where(clue => clue.Item is { File: null, Span: { IsEmpty: false } span } && span.Overlaps(shown))
            .Select(clue => (clue.Index, Span: new TextSpan(Math.Max(clue.Item.Span!.Value.Start, shown.Start), Math.Min(clue.Item.Span.Value.End, shown.End)))).ToList();
        var cuts = clues.SelectMany(clue => new[] { clue.Span.Start, clue.Span.End }).Append(shown.Start).Append(shown.End).Distinct().Order().ToList();
        return [.. cuts.Zip(cuts.Skip(1), (start, end) => new MarkedStretch(
            new TextSpan(start, end),
            [.. clues.Where(clue => clue.Span.Start == start).Select(clue => clue.Index)],
            [.. clues.Where(clue => clue.Span.End == end).Select(clue => clue.Index)],
            clues.Exists(clue => clue.Span.Start <= start && end <= clue.Span.End)))];
    }

    /// <summary>Where in the text a clue begins.</summary>
    public static string PlaceOf(int clue) => string.Create(CultureInfo.InvariantCulture, $"clue{clue}");

    /// <summary>Where beside its field a clue is told.</summary>
    public static string ReasonOf(int clue) => string.Create(CultureInfo.InvariantCulture, $"why{clue}");

    /// <summary>“published 2”: the second clue of its field.</summary>
    public static string Name(IReadOnlyList<StoredEvidence> evidence, int clue)
    {
        var field = evidence[clue].Field;
        return string.Create(CultureInfo.CurrentCulture, $"{IngestPageWords.ResourceManager.GetString("Clue_" + field, CultureInfo.CurrentUICulture) ?? field} {evidence.Take(clue + 1).Count(other => other.Field == field)}");
    }
}
