using Timeline.Core.Claims;
using Timeline.Core.Comparison;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Texts.Names;

namespace Timeline.Web.Ingest;

/// <summary>What of an article may be a rule of its outlet. None becomes one before an editor says so.</summary>
static class RuleOffers
{
    /// <summary>A name that it writes once may be anybody’s.</summary>
    const int FewestTimes = 2;

    const int MostNames = 5;

    /// <summary>A longer part is no line of a page.</summary>
    public const int LongestLine = TypedRules.LongestRule;

    /// <summary>Both days of a date in numbers that is a clue to the day of publication; null where there is none.</summary>
    public static (DateOnly DayFirst, DateOnly MonthFirst)? Either(ArticleDraft draft) => draft.Evidence
        .Where(clue => clue is { Field: Fields.Published, File: null, Span.Length: < 100 })
        .SelectMany(clue => DateMentions.In(draft.Text[clue.Span!.Value], open: true)).Select(date => date.Either).FirstOrDefault(either => either is not null);

    /// <summary>Groups that it calls by a name of their own, the most frequent first, without those that are a rule already.</summary>
    public static IReadOnlyList<(HouseName Name, int Times)> Names(ArticleDraft draft) =>
    [
        .. NameGrid.Of([new Witness(draft.Text.Hash, draft.Text, Title: null, [.. draft.Typed.Parts.Where(part => part.Reason is null).Select(part => part.Span)])])
            .Where(row => row.Kind == NameKind.Group).Select(row => (Name: new HouseName(row.Forms[0].Text, row.Canonical), row.Forms[0].Count))
            .Where(offer => offer.Count >= FewestTimes && offer.Name.Writes != offer.Name.For && draft.Rules?.Names.Contains(offer.Name) != true)
            .OrderByDescending(offer => offer.Count).Take(MostNames),
    ];

    /// <summary>Whether a part may be a line of its outlet’s pages.</summary>
    public static bool IsLine(ArticleDraft draft, TextPart part) => draft.Rules is not null && part.Span.Length <= LongestLine && !draft.Text[part.Span].Contains('\n');
}
