using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Events.Editing;

/// <summary>Sets down what sources say on one point: a computed claim that is accepted, one that is corrected, or one of the editor's own.</summary>
public sealed class RecordClaim(SingleWriter writer)
{
    /// <summary>Values that a claim may have: two of each article that a comparison takes.</summary>
    public const int MostValues = 60;

    /// <summary>Sets down a claim as the program found it. Where somebody has settled it in the meantime, it is left as they have it.</summary>
    /// <param name="found">Null where the program finds it no more: nothing is written but what was written under this cause before.</param>
    public Task<Written> AcceptAsync(long eventId, FoundClaim? found, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (found is null || await db.Set<TimelineEvent>().Include(row => row.Claims).SingleOrDefaultAsync(row => row.Id == eventId, cancel) is not { } happening) return Written.NotFound;
        if (found.IsSettledBy(happening.Claims.SelectMany(claim => claim.Values))) return Written.Unchanged;
        var typed = TypedClaim.Of(found) with { About = Cut(found.About), Subject = Cut(found.Subject) };
        var (values, problems) = await ReadAsync(db, eventId, typed, found.Values, isThere: false, cancel);
        if (problems.Count > 0) return Written.Refused(problems);
        Add(happening, typed, values, found);
        return Written.Done;
    }, cancel);

    /// <summary>Sets down a claim in an editor's words. What they leave out of one that the program found is rejected.</summary>
    /// <param name="found">The claim that <paramref name="typed"/> corrects; null for one of the editor's own.</param>
    public Task<Written> NewAsync(long eventId, TypedClaim typed, Cause cause, FoundClaim? found = null, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<TimelineEvent>().Include(row => row.Claims).Include(row => row.Rejected).SingleOrDefaultAsync(row => row.Id == eventId, cancel) is not { } happening) return Written.NotFound;
        var (values, problems) = await ReadAsync(db, eventId, typed, found?.Values ?? [], isThere: false, cancel);
        if (problems.Count > 0) return Written.Refused(problems);
        Add(happening, typed, values, found);
        RejectClaim.Reject(happening, typed.About.Trim(), found?.Values ?? []);
        return Written.Done;
    }, cancel);

    /// <summary>Sets down other words for a claim. What they leave out of it is rejected.</summary>
    /// <param name="version">The one that the editor saw.</param>
    public Task<Written> ChangeAsync(long claimId, long version, TypedClaim typed, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<CuratedClaim>().SingleOrDefaultAsync(row => row.Id == claimId, cancel) is not { } claim) return Written.NotFound;
        if (claim.Version != version) return Written.ChangedMeanwhile;
        var (values, problems) = await ReadAsync(db, claim.EventId, typed, claim.Values, isThere: true, cancel);
        if (problems.Count > 0) return Written.Refused(problems);
        var before = claim.Values;
        var isWhyFound = claim.IsWhyFound && ReasonHolds(claim.Status, claim.Why, claim.Values, typed, values);
        var isOutlived = claim.IsWhyFound && !isWhyFound && claim.Why == typed.Why.Trim();
        Apply(isOutlived ? typed with { Why = "" } : typed, values, claim);
        claim.IsWhyFound = isWhyFound;
        var happening = await db.Set<TimelineEvent>().Include(row => row.Claims).Include(row => row.Rejected).SingleAsync(row => row.Id == claim.EventId, cancel);
        RejectClaim.Reject(happening, claim.About, before);
        return db.ChangeTracker.HasChanges() ? Written.Done : Written.Unchanged;
    }, cancel);

    static void Add(TimelineEvent happening, TypedClaim typed, IReadOnlyList<CuratedValue> values, FoundClaim? found)
    {
        var position = happening.Claims.Count == 0 ? 0 : happening.Claims.Max(claim => claim.Position) + 1;
        var isWhyFound = found is not null && ReasonHolds(found.Status, found.Why, found.Values, typed, values);
        var isOutlived = found is not null && !isWhyFound && found.Why == typed.Why.Trim();
        var claim = new CuratedClaim { Position = position, About = "", Status = typed.Status, IsWhyFound = isWhyFound };
        Apply(isOutlived ? typed with { Why = "" } : typed, values, claim);
        happening.Claims.Add(claim);
    }

    /// <summary>Whether a sentence that the program gave is still its reason: it says how these values stand to each other, and is not edited.</summary>
    static bool ReasonHolds(CuratedStatus status, string why, IReadOnlyList<CuratedValue> before, TypedClaim typed, IReadOnlyList<CuratedValue> values) =>
        why.Length > 0 && why == typed.Why.Trim() && status == typed.Status && before.SequenceEqual(values);

    [return: NotNullIfNotNull(nameof(words))]
    static string? Cut(string? words) => words?.Length > EventLimits.Name ? words[..(EventLimits.Name - 1)] + "…" : words;

    static void Apply(TypedClaim typed, IReadOnlyList<CuratedValue> values, CuratedClaim claim)
    {
        (claim.About, claim.Status, claim.Why, claim.Values) = (typed.About.Trim(), typed.Status, typed.Why.Trim(), values);
        claim.Subject = string.IsNullOrWhiteSpace(typed.Subject) ? null : typed.Subject.Trim();
        claim.Scope = string.IsNullOrWhiteSpace(typed.Scope) ? "event" : typed.Scope.Trim();
    }

    /// <param name="before">The values as they are: one whose words nobody touched stays as it was found, a corrected one stays about the same words of its article.</param>
    /// <param name="isThere">Whether those stand in a claim already: what its article said stays, also where it is no report any more.</param>
    static async Task<(List<CuratedValue> Values, List<FieldProblem> Problems)> ReadAsync(
        TimelineDb db, long eventId, TypedClaim typed, IReadOnlyList<CuratedValue> before, bool isThere, CancellationToken cancel)
    {
        var problems = new List<FieldProblem>();
        NameReading.Check(problems, nameof(typed.About), typed.About.Trim(), EventEditingWords.ClaimAboutMissing);
        foreach (var (field, text) in new[] { (nameof(typed.Subject), typed.Subject), (nameof(typed.Scope), typed.Scope), (nameof(typed.Why), typed.Why) })
            if (text?.Length > EventLimits.Why) Tell(field, EventEditingWords.TooLong, text.Length, EventLimits.Why);
        if (!Enum.IsDefined(typed.Status)) Tell(nameof(typed.Status), EventEditingWords.ClaimVerdictMissing);

        var reporting = await db.Set<Report>().Where(row => row.EventId == eventId).Select(row => row.Article.Slug).ToListAsync(cancel);
        var texts = new Dictionary<string, (SourceText Text, string Label)>();
        Dictionary<long, string>? labels = null;
        var values = new List<CuratedValue>();
        foreach (var one in typed.Values.Where(value => !string.IsNullOrWhiteSpace(value.Words)).Take(MostValues))
        {
            if (before.FirstOrDefault(value => TypedValue.Of(value) == one) is { } same && (isThere || reporting.Contains(one.Article))) values.Add(same);
            else if (!reporting.Contains(one.Article)) Tell(nameof(typed.Values), EventEditingWords.ClaimNotReported, one.Article);
            else if (one.Words.Length > EventLimits.Name) Tell(nameof(typed.Values), EventEditingWords.TooLong, one.Words.Length, EventLimits.Name);
            else if (AsOf(one.AsOf) is var reading && reading is { IsDate: false }) Tell(nameof(typed.Values), EventEditingWords.ClaimAsOf, one.AsOf!, reading.Refusal.Reason);
            else
            {
                var read = one.Read(reading?.Date);
                var known = before.FirstOrDefault(value => value.Article == one.Article && value.Span == one.Span);
                // Who else counted it, and when, changes no word of what the article says.
                values.Add(known is not null && TypedValue.InWords(known) == one.Words ? known with { AttributedTo = read.AttributedTo, AsOf = read.AsOf } : await SaidAsync(one, read with { Span = known?.Span }));
            }
        }
        if (values.Count == 0 && problems.Count == 0) Tell(nameof(typed.Values), EventEditingWords.ClaimValuesMissing);
        return (values, problems);

        async Task<CuratedValue> SaidAsync(TypedValue one, CuratedValue read)
        {
            var (text, label) = await TextAsync(one.Article);
            var isInOwnWords = !WordsOfArticle.Have(text, one.Words, read);
            if (isInOwnWords && !typed.IsInOwnWords) Tell(nameof(typed.IsInOwnWords), EventEditingWords.ClaimNotInText, one.Words.Trim(), label);
            return read with { IsInOwnWords = isInOwnWords };
        }

        async Task<(SourceText Text, string Label)> TextAsync(string slug)
        {
            if (texts.TryGetValue(slug, out var known)) return known;
            labels ??= await LabelsAsync(db, eventId, cancel);
            var article = await db.Set<Report>().Where(row => row.EventId == eventId && row.Article.Slug == slug).Select(row => new { row.Article.Id, row.Article.Text }).FirstAsync(cancel);
            return texts[slug] = (SourceText.From(article.Text), labels[article.Id]);
        }

        void Tell(string field, string words, params object[] parts) => problems.Add(new FieldProblem(field, string.Format(CultureInfo.CurrentCulture, words, parts)));
    }

    /// <summary>What the pages of the event call each article that reports it.</summary>
    static async Task<Dictionary<long, string>> LabelsAsync(TimelineDb db, long eventId, CancellationToken cancel)
    {
        // In the order of those pages, for what nothing tells apart is numbered by it.
        var cards = (await db.Set<Report>().Where(row => row.EventId == eventId).OrderBy(row => row.Article.Hash).Select(row => row.Article).Select(ArticleCard.Of).ToListAsync(cancel))
            .OrderBy(card => card.Published?.Earliest?.Seconds ?? long.MaxValue).ThenBy(card => card.Published?.Latest?.Seconds ?? long.MaxValue).ToList();
        return cards.Zip(SourceLabels.Of(cards)).ToDictionary(one => one.First.Id, one => one.Second);
    }

    static DateWordsReading? AsOf(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : DateWords.Read(typed);
}

/// <summary>Takes a claim out of an event; its history keeps it.</summary>
public sealed class RemoveClaim(SingleWriter writer)
{
    public Task<Written> RunAsync(long claimId, Cause cause, CancellationToken cancel = default) => writer.RunAsync(cause, async db =>
    {
        if (await db.Set<CuratedClaim>().SingleOrDefaultAsync(row => row.Id == claimId, cancel) is not { } claim) return Written.NotFound;
        db.Remove(claim);
        return Written.Done;
    }, cancel);
}
