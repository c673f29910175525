using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Ingest.Dating;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>One text to read, as the caller names it.</summary>
/// <param name="Warning">What decoding it had to guess, or null.</param>
public sealed record ArticleText(string File, SourceText Text, string? Warning = null)
{
    /// <summary>When it was published, where a person has said so: then its own clues are not asked.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>Who published it, where a person has said so: then its outlet’s rules are theirs.</summary>
    public string? Outlet { get; init; }

    /// <summary>Where it says that it stands, or was found; null where nothing does.</summary>
    public string? Address { get; init; }

    /// <summary>What is known of it besides its words.</summary>
    internal GivenPage? Given { get; init; }

    /// <summary>Who published it, as markup or a field says; null where the words alone can tell.</summary>
    internal Finding.Value? OutletSaid => Given?.Values.FirstOrDefault(value => value.Evidence.Field == Fields.Outlet);
}

/// <summary>Reads articles into drafts. Those of one call are context for each other; their order makes no difference.</summary>
public static class ArticleReader
{
    /// <param name="events">Context for the dates.</param>
    /// <param name="rulesOf">The rules of an outlet, by its name; null for one without.</param>
    /// <param name="read">Told the number of texts read so far, after each, from several threads.</param>
    /// <returns>One draft for each text, in the order given.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled; there is no partial answer, for context might be missing.</exception>
    public static IReadOnlyList<Draft> Read(IReadOnlyList<ArticleText> texts, IReadOnlyList<KnownEvent>? events = null, Func<string, OutletRules?>? rulesOf = null, Action<int>? read = null, CancellationToken cancel = default)
    {
        var done = 0;
        var stories = InParallel.Map(texts, text =>
        {
            var story = new Story(new ReadArticle(text, PageReader.Read(text, rulesOf)));
            read?.Invoke(Interlocked.Increment(ref done));
            return story;
        }, cancel);
        var articles = Array.ConvertAll(stories, story => story.Article);
        var families = CallFamilies.Of(articles, cancel);
        // Events belong to no family: their words are ours, not an agency's.
        var told = (events ?? []).Select(one => (Event: one, Text: one.Told())).Select(told => new Story(new ReadArticle(told.Text, PageReader.Read(told.Text)), told.Event));
        var dates = Publications.Of([.. stories, .. told], families, cancel);
        return InParallel.Map([.. stories.Zip(dates)], read => DraftOf(read.First, read.Second, families), cancel);
    }

    static Draft DraftOf(Story story, DateSum date, CallFamilies families)
    {
        var (article, page) = (story.Article, story.Page);
        var evidence = page.Evidence.ToList();
        var agency = page[Fields.Agency];
        if (agency is null && (families.AgencyOf(article) ?? InferredAgency.Of(page)) is { } inferred)
        {
            agency = inferred.Said;
            evidence.Add(inferred.Evidence);
        }

        if (families.EvidenceFor(article) is { } family) evidence.Add(family);
        var language = TextLanguage.Of(page.Open.Select(piece => piece.Folded));
        evidence.Add(new Evidence(Fields.Language, "words", language == "und" ? IngestWords.LanguageUnknown : string.Format(CultureInfo.CurrentCulture, IngestWords.LanguageWords, TextLanguage.NameOf(language))));
        if (article.Text.Given is { } given)
        {
            // The words know better than the markup, which is often that of a template; but it knows more languages.
            if (given.Language is { Text: { } said } markup)
            {
                if (language == "und") language = said;
                evidence.Add(markup);
            }

            evidence.AddRange(given.Others);
        }

        evidence.AddRange(PublishedEvidence.OfUndated(story, date));

        return new Draft
        {
            File = article.Text.File,
            Source = article.Text.Text,
            Title = page.Place(Fields.Title),
            Outlet = page[Fields.Outlet],
            Agency = agency,
            Byline = page[Fields.Byline],
            Dateline = page[Fields.Dateline],
            Language = language,
            Published = PublishedEvidence.Of(story, date),
            Evidence = evidence,
            Body = [.. page.Open.Select(piece => piece.Span)],
            Dropped = [.. page.Pieces.Where(piece => piece.Reason is not null).Select(piece => new SetAside(piece.Reason!.Value, piece.Span))],
            Family = families.NameFor(article),
            Warnings = [.. article.Text.Warning is { } warning ? new[] { warning } : [], .. article.Text.Given?.Warnings ?? [], .. page.Warnings, .. PublishedEvidence.Warnings(date)],
        };
    }
}

/// <summary>One article of the call, read by itself.</summary>
sealed record ReadArticle(ArticleText Text, Page Page)
{
    public string Id => Text.Text.Hash;
}
