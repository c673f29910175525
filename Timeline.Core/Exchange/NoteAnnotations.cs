using System.Globalization;
using System.Text.Json.Nodes;
using Timeline.Core.Annotations;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Exchange;

/// <summary>The notes on an event as an annotation collection of one page, in the JSON-LD of the W3C Web Annotation Data Model.</summary>
/// <remarks>
/// Positions count characters (Unicode code points) of the article's source text, as the model asks. Words that the article's display policy hides are not quoted.
/// A note is never set on other words in silence: where the ones that it was written on have moved, changed or gone, a body that describes it says so.
/// </remarks>
/// <param name="EventAddress">Of the event's page, absolute.</param>
/// <param name="Address">Of the collection, absolute.</param>
/// <param name="Sources">All of the event: a note may be on one that is not shown.</param>
public sealed record NoteAnnotations(string Title, string EventAddress, string Address, IReadOnlyList<TakenSource> Sources, IReadOnlyList<NoteView> Notes)
{
    const string Context = "http://www.w3.org/ns/anno.jsonld";

    public JsonObject Collection() => new()
    {
        ["@context"] = Context,
        ["id"] = Address,
        ["type"] = "AnnotationCollection",
        ["label"] = string.Format(CultureInfo.CurrentCulture, ExchangeWords.NotesOn, Title),
        ["total"] = Notes.Count,
        ["first"] = new JsonObject { ["id"] = Address + "#page1", ["type"] = "AnnotationPage", ["startIndex"] = 0, ["items"] = Array(Notes.Select(Annotation)) },
    };

    JsonObject Annotation(NoteView note)
    {
        var places = note.Places.Select(place => (place.Found, Source: Sources.FirstOrDefault(source => source.Article.Id == place.ArticleId))).ToList();
        var targets = places.Where(place => place.Source is not null).Select(place => Target(place.Source!, place.Found.Span)).ToList();
        return new JsonObject
        {
            ["id"] = string.Create(CultureInfo.InvariantCulture, $"{EventAddress}#n{note.Id}"),
            ["type"] = "Annotation",
            ["motivation"] = note.Target == NoteTarget.Link ? "linking" : "commenting",
            ["creator"] = new JsonObject { ["type"] = "Person", ["name"] = note.Author },
            ["modified"] = DateTime.SpecifyKind(note.At, DateTimeKind.Utc).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            ["body"] = Array([Text(note.Markdown, "commenting", "text/markdown"), .. Told(note, places).Distinct().Select(told => Text(told, "describing", "text/plain"))]),
            ["target"] = targets switch { [] => new JsonObject { ["id"] = EventAddress, ["type"] = "Text" }, [var one] => one, _ => Array(targets) },
        };
    }

    JsonObject Target(TakenSource source, TextSpan? span)
    {
        var target = new JsonObject
        {
            ["type"] = "SpecificResource",
            ["source"] = new JsonObject { ["id"] = source.Address, ["type"] = "Text", ["language"] = source.Article.Language },
            ["scope"] = EventAddress,
        };
        if (span is { } words && Array(Selectors(source, words)) is { Count: > 0 } selectors) target["selector"] = selectors;
        return target;
    }

    static IEnumerable<JsonObject> Selectors(TakenSource source, TextSpan span)
    {
        var text = source.Report.Witness.Text;
        if (source.Words(span) is not null)
        {
            var (anchor, around) = (TextAnchor.Of(text, span), source.Around(span));
            yield return new JsonObject
            {
                ["type"] = "TextQuoteSelector",
                ["exact"] = anchor.Exact,
                // Blanks in place of hidden words stand nowhere before or behind these.
                ["prefix"] = anchor.Prefix[Math.Max(0, anchor.Prefix.Length - (span.Start - around.Start))..],
                ["suffix"] = anchor.Suffix[..Math.Min(anchor.Suffix.Length, around.End - span.End)],
            };
        }
        if (source.Report.CountsCharacters)
            yield return new JsonObject { ["type"] = "TextPositionSelector", ["start"] = text.CharactersBefore(span.Start), ["end"] = text.CharactersBefore(span.End) };
    }

    static IEnumerable<string> Told(NoteView note, List<(FoundAnchor Found, TakenSource? Source)> places)
    {
        if (note.Target == NoteTarget.Event) yield break;
        yield return note.Target switch
        {
            NoteTarget.Row => ExchangeWords.NoteOnRow,
            NoteTarget.Cell => ExchangeWords.NoteOnCell,
            NoteTarget.Claim => string.Format(CultureInfo.CurrentCulture, ExchangeWords.NoteOnClaim, note.About),
            NoteTarget.Link => ExchangeWords.NoteLinks,
            _ => ExchangeWords.NoteOnPassage,
        };
        foreach (var (found, source) in places)
        {
            if (found.State == AnchorState.Moved) yield return ExchangeWords.NoteMoved;
            if (found.State == AnchorState.Changed) yield return ExchangeWords.NoteChanged;
            if (found.State == AnchorState.Lost) yield return ExchangeWords.NoteLost;
            if (source?.Digest is { } digest) yield return digest;
            if (source?.Withheld is { } withheld && found.Span is { } span && source.Words(span) is null) yield return withheld;
        }
    }

    static JsonObject Text(string value, string purpose, string format) => new() { ["type"] = "TextualBody", ["value"] = value, ["purpose"] = purpose, ["format"] = format };

    static JsonArray Array(IEnumerable<JsonObject> items) => new([.. items]);
}
