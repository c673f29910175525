using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Web.Comparison;
using Timeline.Web.Events;

namespace Timeline.Web.Annotations;

/// <summary>A passage of an article that is linked with one of another.</summary>
/// <param name="Own">Of the article itself.</param>
/// <param name="Start">Where that begins in its text.</param>
public sealed record ArticleLink(EventName Event, ShownNote Note, ShownWords Own, int Start, ShownWords Other);

/// <summary>The links between passages of an article and those of others, by event, as far as readers see them.</summary>
sealed class LinksOfArticle(ListLinkedEvents events, OpenEvent open)
{
    /// <param name="article">The number of the article in one version: a link is shown where its words are.</param>
    public async Task<IReadOnlyList<ArticleLink>> RunAsync(long article, CancellationToken cancel)
    {
        var links = new List<ArticleLink>();
        foreach (var name in await events.RunAsync(article, cancel))
        {
            if (await open.RunAsync(name.Chronology, name.Slug, cancel) is not { } opened) continue;
            var shown = ShownNotes.Of([.. opened.Notes.Where(note => note.Target == NoteTarget.Link)], opened.Event.Reports, null, []);
            links.AddRange(
                from note in shown
                let places = note.Note.Places.ToList()
                let own = places.FindIndex(place => place.ArticleId == article && place.Found.Span is not null)
                where own >= 0 && places.Count == 2
                select new ArticleLink(name, note, note.Words[own], places[own].Found.Span!.Value.Start, note.Words[1 - own]));
        }
        return links;
    }
}
