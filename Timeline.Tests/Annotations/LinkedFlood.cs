using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Annotations;

/// <summary>A published event with two articles, whole and in excerpts, a note on a claim and a link between the two, in a running program.</summary>
static class LinkedFlood
{
    public const string Read = "/t/ostra/e/weir", Edit = "/edit/ostra/weir", Board = "board-counts", Guard = "guard-counts";

    public const string BoardText = "Weir breaks\n\nThe weir broke on Sunday night. The river board counted 40 flooded cellars.\n\nNobody was hurt.";

    public const string GuardText = "Guard on the weir\n\nThe town guard counted 52 flooded cellars on Monday. It asked the board to count again.\n\nThe old miller remembers a worse spring.";

    static readonly Cause Cause = new("cy", "prepared");

    public static NoteOn Link => new(NoteTarget.Link, Board, In(BoardText, "The river board counted 40 flooded cellars.")) { More = [new FoundPlace(Guard, In(GuardText, "The town guard counted 52 flooded cellars on Monday."))] };

    public static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    public static string Place(string text, string words) => In(text, words) is var span ? $"{span.Start}-{span.End}" : "";

    /// <summary>The event without notes.</summary>
    public static Task<TimelineEvent> BareAsync(TimelineApplication application, DisplayPolicy guard = DisplayPolicy.Full) => application.Writer.RunAsync(Cause, async db =>
    {
        var chronology = db.Add(new Chronology { Slug = "ostra", Title = "Ostra", PublishedAt = Fixtures.Published }).Entity;
        await db.SaveChangesAsync();
        var weir = Fixtures.Event(chronology, "weir");
        weir.Reports.Add(new Report { Article = Article(Board, BoardText, DisplayPolicy.Full), Passages = { new Passage { Span = In(BoardText, "The weir broke on Sunday night. The river board counted 40 flooded cellars.") } } });
        weir.Reports.Add(new Report { Article = Article(Guard, GuardText, guard), Passages = { new Passage { Span = In(GuardText, "It asked the board to count again.") } } });
        weir.Claims.Add(new CuratedClaim { About = "flooded cellars", Status = CuratedStatus.Conflict, Values = [new CuratedValue(Board, 40, 40, 40), new CuratedValue(Guard, 52, 52, 52)] });
        return db.Add(weir).Entity;
    });

    public static async Task<TimelineEvent> InAsync(TimelineApplication application)
    {
        var weir = await BareAsync(application);
        await WriteAsync(application, weir, Link, "The guard counted **a day later**.");
        await WriteAsync(application, weir, new NoteOn(NoteTarget.Claim) { ClaimId = weir.Claims[0].Id }, "Cellars, not houses.");
        await WriteAsync(application, weir, new NoteOn(NoteTarget.Cell, Board, In(BoardText, "The weir broke on Sunday night.")), "At what hour?");
        return weir;
    }

    public static async Task<EditedNote> WriteAsync(TimelineApplication application, TimelineEvent weir, NoteOn on, string markdown)
    {
        var written = await application.Services.GetRequiredService<WriteNote>().NewAsync(weir.Id, on, markdown, Cause);
        Assert.Empty(written.Written.Problems);
        return written.Note!;
    }

    static Article Article(string slug, string text, DisplayPolicy display)
    {
        var paragraphs = text.Split("\n\n");
        return new Article
        {
            Slug = slug,
            Outlet = new Outlet { Slug = "the-" + slug, Name = slug == Board ? "River Gazette" : "Town Courier" },
            Title = paragraphs[0],
            Language = "en",
            Hash = Fixtures.Article(slug, text).Hash,
            Text = text,
            TitleSpan = In(text, paragraphs[0]),
            Body = [.. paragraphs[1..].Select(paragraph => In(text, paragraph))],
            Display = display,
            ExcerptWords = 7,
            CanonicalAddress = $"https://{slug}.example.org/weir",
        };
    }
}
