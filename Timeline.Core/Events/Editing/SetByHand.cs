using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Events.Editing;

/// <summary>Sets down what of an event's comparison is to be otherwise than the program has it.</summary>
public sealed class SetByHand(SingleWriter writer)
{
    /// <summary>The field that a missing or too long reason is told at.</summary>
    public const string Reason = "Reason";

    /// <param name="typed">All of them or none are set down; what is there already is left alone.</param>
    /// <param name="cause">Its words are the reason that readers see.</param>
    public Task<Written> RunAsync(long eventId, IReadOnlyList<TypedCorrection> typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<TimelineEvent>().Include(row => row.Corrections).SingleOrDefaultAsync(row => row.Id == eventId, cancel) is not { } happening) return Written.NotFound;
        if (Problem(cause.Why) is { } problem) return Written.Refused(problem);
        var reports = await db.Set<Report>().Include(row => row.Article).Where(row => row.EventId == eventId).Select(row => row.Article).ToListAsync(cancel);
        var articles = reports.GroupBy(article => article.Slug).ToDictionary(versions => versions.Key, versions => versions.MaxBy(article => article.Number)!);
        if (typed.Select(one => Problem(one, articles)).FirstOrDefault(found => found is not null) is { } wrong) return Written.Refused(new FieldProblem("", wrong));
        foreach (var one in typed)
        {
            var correction = new Correction
            {
                Kind = one.Kind, Ends = Ends(one.Ends, articles), With = Ends(one.With, articles), From = Ends(one.From, articles), Reason = cause.Why, Author = cause.Who, AccountId = cause.Account,
            };
            if (!happening.Corrections.Exists(there => IsSame(there, correction))) happening.Corrections.Add(correction);
        }
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }, cancel);

    static FieldProblem? Problem(string reason) =>
        string.IsNullOrWhiteSpace(reason) ? new FieldProblem(Reason, EventEditingWords.CorrectionReasonMissing)
        : reason.Length > EventLimits.Why ? new FieldProblem(Reason, string.Format(CultureInfo.CurrentCulture, EventEditingWords.TooLong, reason.Length, EventLimits.Why))
        : null;

    static string? Problem(TypedCorrection typed, Dictionary<string, Article> articles)
    {
        if (typed.Kind is CorrectionKind.BindNames or CorrectionKind.PartNames)
        {
            var names = typed.All.Select(end => end.Name?.Trim()).ToList();
            return names.Count < 2 || names.Exists(name => name is not { Length: > 0 and <= EventLimits.Name }) ? EventEditingWords.CorrectionNamesMissing
                : names.Distinct().Count() < names.Count ? EventEditingWords.CorrectionNamesEqual : null;
        }
        if (typed.All.FirstOrDefault(end => end.Article is null || !articles.ContainsKey(end.Article)) is { } unknown)
            return string.Format(CultureInfo.CurrentCulture, EventEditingWords.ClaimNotReported, unknown.Article);
        var isOfArticles = typed.Kind is CorrectionKind.OneStory or CorrectionKind.SeveralStories;
        if (typed.Ends.Count == 0 || typed.All.Distinct().Count() < 2) return isOfArticles ? EventEditingWords.CorrectionArticlesMissing : EventEditingWords.CorrectionRowsMissing;
        return isOfArticles || typed.All.All(end => IsThere(articles[end.Article!], end.Span)) ? null : EventEditingWords.CorrectionWordsGone;
    }

    // Rows are made of the story alone.
    static bool IsThere(Article article, TextSpan? words) =>
        words is { Start: >= 0, Length: > 0 } span && span.End <= article.Text.Length && article.Body.Any(paragraph => paragraph.Overlaps(span));

    static List<CorrectionEnd> Ends(IReadOnlyList<TypedEnd> typed, Dictionary<string, Article> articles) =>
        [.. typed.Select(end => end.Name is { } name ? new CorrectionEnd(Name: name.Trim()) : new CorrectionEnd(end.Article, end.Span is { } span ? TextAnchor.Of(articles[end.Article!].Source(), span) : null))];

    static bool IsSame(Correction one, Correction other) =>
        one.Kind == other.Kind && one.Ends.SequenceEqual(other.Ends) && one.With.SequenceEqual(other.With) && one.From.SequenceEqual(other.From);
}

/// <summary>Takes a correction back: the program decides again. The event's history keeps it.</summary>
public sealed class TakeBackCorrection(SingleWriter writer)
{
    public Task<Written> RunAsync(long eventId, long correctionId, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<Correction>().SingleOrDefaultAsync(row => row.Id == correctionId && row.EventId == eventId, cancel) is not { } correction) return Written.NotFound;
        db.Remove(correction);
        return Written.Done;
    }, cancel);
}
