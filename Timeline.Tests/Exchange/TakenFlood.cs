using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Exchange;

/// <summary>A published event of a flood with three articles, one of each display policy, figures and notes, in a running program; shared by the tests of a class, none of which writes.</summary>
public sealed class TakenFlood : IAsyncLifetime
{
    public const string Page = "/t/orle/e/dam";

    /// <summary>The slugs of the articles: shown whole, in excerpts, by reference only.</summary>
    public const string Whole = "whole", Parts = "parts", Named = "named";

    /// <summary>Words that no policy lets out.</summary>
    public static readonly string[] HiddenWords = ["Quillfeather", "sevenfold", "eighty-one", "xylophonist", "ninety-three"];

    public const string WholeText = "Dam gives way\n\nThe dam at Verrin gave way on Saturday 🌊. More than 200 houses are under water, the river board said.\n\n=2+2 is what the mayor wrote on the wall. Three people were killed, “all of them guards”.";

    public const string PartsText = "Dam at Verrin breaks\n\nOld Quillfeather saw a sevenfold wave 🌊. The dam at Verrin gave way on Saturday. About 150 houses are under water, the river board said. It had held for eighty-one years.";

    public const string NamedText = "Verrin under water\n\nA xylophonist was the first to see that the dam gave way on Saturday. Five people were killed. Of the houses ninety-three are lost.";

    internal TimelineApplication Application { get; } = new();

    public long NoteOnEvent { get; private set; }

    public long NoteOnRow { get; private set; }

    public long NoteOnPassage { get; private set; }

    public long NoteOnHidden { get; private set; }

    static Cause Cause => new("ana", "prepared");

    public static TextSpan In(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), text.IndexOf(words, StringComparison.Ordinal) + words.Length);

    public async Task InitializeAsync()
    {
        var dam = await Application.Writer.RunAsync(Cause, async db =>
        {
            var chronology = db.Add(new Chronology { Slug = "orle", Title = "Orle", PublishedAt = Fixtures.Published }).Entity;
            await db.SaveChangesAsync();
            var happening = Fixtures.Event(chronology, "dam");
            var passages = new[] { In(WholeText, "The dam at Verrin gave way on Saturday 🌊."), In(PartsText, "The dam at Verrin gave way on Saturday. About 150 houses are under water"), In(NamedText, "the dam gave way on Saturday") };
            Article[] articles = [Article(Whole, WholeText, DisplayPolicy.Full), Article(Parts, PartsText, DisplayPolicy.Excerpts), Article(Named, NamedText, DisplayPolicy.ReferenceOnly)];
            foreach (var (article, passage) in articles.Zip(passages)) happening.Reports.Add(new Report { Article = article, Passages = { new Passage { Span = passage } } });
            happening.Claims.Add(new CuratedClaim
            {
                About = "=people killed",
                Status = CuratedStatus.Conflict,
                Why = "Both cannot be true.",
                Values =
                [
                    new CuratedValue(Whole, 3, 3, 3, AttributedTo: "@guards", AsOf: "2019-03-02", Span: In(WholeText, "Three people were killed")),
                    new CuratedValue(Named, 5, 5, 5, Span: In(NamedText, "Five people were killed")),
                ],
            });
            return db.Add(happening).Entity;
        });
        NoteOnEvent = await NoteAsync(dam.Id, NoteOn.Event);
        NoteOnRow = await NoteAsync(dam.Id, new NoteOn(NoteTarget.Row, Whole, In(WholeText, "More than 200 houses")));
        NoteOnPassage = await NoteAsync(dam.Id, new NoteOn(NoteTarget.Passage, Parts, In(PartsText, "The dam at Verrin gave way on Saturday. About 150 houses are under water")));
        NoteOnHidden = await NoteAsync(dam.Id, new NoteOn(NoteTarget.Row, Named, In(NamedText, "A xylophonist was the first")));
    }

    public Task<string> ReadAsync(string file, string query = "") => Application.Reader().GetStringAsync($"{Page}/{file}{query}");

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();

    async Task<long> NoteAsync(long happening, NoteOn on)
    {
        var written = await Application.Services.GetRequiredService<WriteNote>().NewAsync(happening, on, "Who *counted*?", Cause);
        Assert.Empty(written.Written.Problems);
        return written.Note!.Id;
    }

    static Article Article(string slug, string text, DisplayPolicy display)
    {
        var paragraphs = text.Split("\n\n");
        var body = paragraphs[1..].Select(paragraph => In(text, paragraph)).ToList();
        var article = Fixtures.Article(slug, text);
        return new Article
        {
            Slug = slug,
            Outlet = new Outlet { Slug = "the-" + slug, Name = $"The {slug} Messenger" },
            Title = paragraphs[0],
            Language = "en",
            Hash = article.Hash,
            Text = text,
            TitleSpan = new TextSpan(0, paragraphs[0].Length),
            Body = body,
            Display = display,
            ExcerptWords = 18,
            CanonicalAddress = $"https://{slug}.example.org/dam",
            Published = new StoredDate("2019-03-03", 1551571200, 1551657599),
        };
    }
}
