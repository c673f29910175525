using Timeline.Core.Chronologies;
using Timeline.Core.Exchange;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;
using Timeline.Tests.Exchange;
using Timeline.Tests.House;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Ingest;

/// <summary>Articles read for a test: our own from <c>Ingest/Articles</c>, or the five real ones of <c>../shared</c>.</summary>
static class Drafts
{
    // Clues that readers do not see: they say something, and stand nowhere in the text.
    static readonly string[] Markup = ["json-ld", "json-ld-page", "meta", "itemprop", "link", "document", "time", "address", "script", "picture", "told"];

    public static Draft Of(string text) => ArticleReader.Read([new ArticleText("a.txt", SourceText.From(text))])[0];

    /// <summary>Reads our own articles as one call, by their names without ending.</summary>
    public static IReadOnlyList<Draft> Own(params string[] names) =>
        ArticleReader.Read([.. names.Select(name => new ArticleText(name, SourceText.From(Repository.Read($"Timeline.Tests/Ingest/Articles/{name}.txt"))))]);

    /// <summary>Reads articles of <c>../shared</c> as one call, by the numbers that their names begin with.</summary>
    public static IReadOnlyList<Draft> Shared(params string[] numbers) => ArticleReader.Read([.. numbers.Select(SharedText)]);

    /// <summary>The same with the events of the demonstration as context, as <c>import --chronology palmyra</c> reads them.</summary>
    public static async Task<IReadOnlyList<Draft>> SharedWithEventsAsync(params string[] numbers)
    {
        await using var database = await TestDatabase.NewAsync(Engine.Sqlite);
        await database.Verb<LoadDemonstration>().RunAsync(Demonstration.Folder);
        var chronology = await database.Verb<ReadChronology>().RunAsync("palmyra");
        return ArticleReader.Read([.. numbers.Select(SharedText)], KnownEvents.Of(chronology!));
    }

    static ArticleText SharedText(string number)
    {
        var path = Directory.GetFiles(Path.Combine(Repository.Shared!, "articles"), number + "_*.txt").Single();
        return new ArticleText(number, Assert.IsType<DecodedText.Readable>(TextDecoder.Decode(File.ReadAllBytes(path))).Text);
    }

    public static string? Headline(this Draft draft) => draft.Title is { } title ? draft.Source[title] : null;

    public static IEnumerable<string> BodyTexts(this Draft draft) => draft.Body.Select(span => draft.Source[span]);

    public static IEnumerable<string> Dropped(this Draft draft, DropReason reason) => draft.Dropped.Where(part => part.Reason == reason).Select(part => draft.Source[part.Span]);

    /// <summary>The reason for which the line that begins so was set aside; null where it is body.</summary>
    public static DropReason? ReasonFor(this Draft draft, string beginning)
    {
        if (draft.BodyTexts().Any(text => text.StartsWith(beginning))) return null;
        return draft.Dropped.Single(part => draft.Source[part.Span].StartsWith(beginning)).Reason;
    }

    /// <summary>Every word is either body or dropped, never both; every evidence says the words at its place.</summary>
    public static void HoldsTogether(this Draft draft)
    {
        var text = draft.Source.Text;
        var covered = new int[text.Length];
        foreach (var span in draft.Body.Concat(draft.Dropped.Select(part => part.Span)))
            for (var i = span.Start; i < span.End; i++) covered[i]++;
        for (var i = 0; i < text.Length; i++) Assert.True(covered[i] == 1 || (covered[i] == 0 && char.IsWhiteSpace(text[i])), $"'{text[i]}' at {i} is covered {covered[i]} times in {draft.File}");
        Assert.All(draft.Body, span => Assert.False(span.IsEmpty));
        Assert.Equal(draft.Body.Order(), draft.Body);
        foreach (var evidence in draft.Evidence.Concat(draft.Published?.Evidence ?? []))
        {
            Assert.NotEmpty(evidence.Because);
            Assert.True(evidence.InFile is null || evidence.Span is null, "a clue in another file has no place in this one");
            if (evidence.Span is { } span) Assert.Equal(evidence.Text, draft.Source[span]);
            else Assert.True(evidence.Text is null || Markup.Contains(evidence.Kind), "words without a place are of the markup");
        }
    }
}
