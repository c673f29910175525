using Timeline.Core.Dates;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Core.Ingest.Dating;

/// <summary>A date in an article, and in which part of it.</summary>
/// <param name="Span">Its place in the article.</param>
/// <param name="Piece">The part it stands in.</param>
/// <param name="Paragraph">The number of its paragraph of the story, from 0; -1 outside the story.</param>
sealed record PlacedDate(DateMention Date, TextSpan Span, Piece Piece, int Paragraph);

/// <summary>An article as dating looks at it: its dates, its lead, the names in it.</summary>
sealed class Story
{
    const int ParagraphsOfLead = 3;

    const int ParagraphsOfNews = 2;

    const int ParagraphsOfOpening = 5;

    /// <param name="known">The event that the article tells, where it is one made of what is known of it.</param>
    public Story(ReadArticle article, KnownEvent? known = null)
    {
        Article = article;
        Event = known;
        Page = article.Page;
        var paragraphs = Page.Open.Select((piece, index) => (piece, index)).ToDictionary(pair => pair.piece, pair => pair.index);
        Dates = [.. Page.Pieces.SelectMany(piece => DateMentions.In(piece.Words, Page.Rules.Numbers).Select(date =>
            new PlacedDate(date, new TextSpan(date.Start, date.End).From(piece.Span.Start), piece, paragraphs.GetValueOrDefault(piece, -1))))];
        NewsDay = Dates.FirstOrDefault(placed => placed.Paragraph is >= 0 and < ParagraphsOfLead && placed.Date is { Weekday: not null, Month: null, Relative: null });
        Title = Page[Fields.Title] ?? "";
        Lead = $"{Title}\n{string.Join('\n', Page.Open.Take(ParagraphsOfNews).Select(piece => piece.Words))}";
        Opening = $"{Title}\n{string.Join('\n', Page.Open.Take(ParagraphsOfOpening).Select(piece => piece.Words))}";
        Kinds = Actions.In(Lead);
        if (known is not null)
        {
            Opening = $"{Opening}\n{string.Join('\n', [.. known.Place, .. known.Actors])}";
            if (known.Kind is { } kind) Kinds = Kinds.Append(kind).ToHashSet();
        }

        Names = new Lazy<ProperNames>(() => ProperNames.In(string.Join('\n', Page.Open.Select(piece => piece.Words))));
    }

    public ReadArticle Article { get; }

    public Page Page { get; }

    /// <summary>The known event that it stands for; null for an article.</summary>
    public KnownEvent? Event { get; }

    public string File => Article.Text.File;

    public IReadOnlyList<PlacedDate> Dates { get; }

    /// <summary>The first weekday that its first three paragraphs name: the day of its news.</summary>
    public PlacedDate? NewsDay { get; }

    public string Title { get; }

    /// <summary>The headline and the first two paragraphs: what the article reports.</summary>
    public string Lead { get; }

    /// <summary>The headline and the first five paragraphs; of an event the names of its place and actors too, which its few words may leave out.</summary>
    public string Opening { get; }

    /// <summary>The kinds of news that its lead tells.</summary>
    public IReadOnlySet<string> Kinds { get; }

    /// <summary>The names of two words and more in the story.</summary>
    public Lazy<ProperNames> Names { get; }

    /// <summary>The sentence in which a date stands.</summary>
    public TextSpan SentenceOf(PlacedDate placed) =>
        SentenceSplitter.Split(Page.Source, placed.Piece.Span).FirstOrDefault(sentence => sentence.Contains(placed.Span), placed.Piece.Span);
}
