using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

/// <summary>Two versions of one article that a published event has as sources, the second with another toll, a sentence more and one less.</summary>
static class ChangedArticle
{
    public const string Changes = "/a/herald/bridge/changes";

    const string First = "Bridge falls at Maran\n\nThe bridge at Maran fell on Tuesday. At least 12 people are missing. The river stood at its highest in ten years.\n\nThe mayor closed the road to the coast.";

    const string Second = "Bridge falls at Maran\n\nThe bridge at Maran fell on Tuesday. At least 19 people are missing. Divers are searching the water below the pillars.\n\nThe mayor closed the road to the coast.";

    public static Task<int> InAsync(TimelineApplication application) => InAsync(application, DisplayPolicy.Full);

    /// <param name="ofSecond">The display policy of the second version.</param>
    public static Task<int> InAsync(TimelineApplication application, DisplayPolicy ofSecond) => application.Writer.RunAsync(new Cause("ana", "prepared"), async db =>
    {
        var chronology = db.Add(new Chronology { Slug = "maran", Title = "Maran", PublishedAt = Fixtures.Published }).Entity;
        await db.SaveChangesAsync();
        var happening = Fixtures.Event(chronology, "bridge");
        var outlet = new Outlet { Slug = "herald", Name = "The Herald" };
        foreach (var (number, text, display) in new[] { (1, First, DisplayPolicy.Full), (2, Second, ofSecond) }) happening.Reports.Add(new Report { Article = Article(outlet, number, text, display), Passages = { new Passage { Span = In(text, "The bridge at Maran fell on Tuesday.") } } });
        happening.Reports.Add(new Report { Article = Fixtures.Article("alone"), Passages = { new Passage { Span = new TextSpan(0, 39) } } });
        db.Add(happening);
        return 0;
    });

    static Article Article(Outlet outlet, int number, string text, DisplayPolicy display) => new()
    {
        Slug = "bridge", Number = number, Outlet = outlet, Title = "Bridge falls at Maran", Language = "en", Hash = SourceText.From(text).Hash, Text = text, Display = display, ExcerptWords = 16,
        TitleSpan = new TextSpan(0, text.IndexOf('\n')), Body = [.. text.Split("\n\n")[1..].Select(paragraph => In(text, paragraph))],
    };

    static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);
}
