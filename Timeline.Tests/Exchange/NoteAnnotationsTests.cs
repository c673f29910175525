using System.Text.Json;
using Timeline.Core.Annotations;
using Timeline.Core.Exchange;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Tests.Exchange;

public sealed class NoteAnnotationsTests(TakenFlood flood) : IClassFixture<TakenFlood>
{
    [Fact]
    public async Task The_file_conforms_to_the_data_model_and_holds_every_note()
    {
        var file = await flood.ReadAsync("notes.jsonld");

        Assert.Empty(WebAnnotations.ProblemsOf(file));
        Assert.Equal(4, (await NotesAsync()).Count);
        Assert.Equal("application/ld+json", (await flood.Application.Reader().GetAsync(TakenFlood.Page + "/notes.jsonld")).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_note_on_the_event_is_on_its_page_with_its_words_and_who_wrote_them()
    {
        var note = await NoteAsync(flood.NoteOnEvent);

        Assert.Equal("http://localhost/t/orle/e/dam", note.GetProperty("target").GetProperty("id").GetString());
        Assert.Equal(["Who *counted*?"], Bodies(note));
        Assert.Equal("ana", note.GetProperty("creator").GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_note_on_a_row_has_its_words_and_their_place_in_characters()
    {
        var note = await NoteAsync(flood.NoteOnRow);

        var target = note.GetProperty("target");
        Assert.Equal("http://localhost/a/the-whole/whole?v=1", target.GetProperty("source").GetProperty("id").GetString());
        Assert.Equal("http://localhost/t/orle/e/dam", target.GetProperty("scope").GetString());
        var quote = Selector(note, "TextQuoteSelector")!.Value;
        Assert.Equal(("More than 200 houses", "rrin gave way on Saturday 🌊. "[^29..]), (quote.GetProperty("exact").GetString(), quote.GetProperty("prefix").GetString()![^29..]));
        // One character of two code units stands before.
        var place = Selector(note, "TextPositionSelector")!.Value;
        Assert.Equal(TakenFlood.WholeText.IndexOf("More than", StringComparison.Ordinal) - 1, place.GetProperty("start").GetInt32());
        Assert.Equal("More than 200 houses".Length, place.GetProperty("end").GetInt32() - place.GetProperty("start").GetInt32());
    }

    [Fact]
    public async Task A_note_on_a_passage_is_quoted_with_no_more_around_it_than_is_shown()
    {
        var quote = Selector(await NoteAsync(flood.NoteOnPassage), "TextQuoteSelector")!.Value;

        Assert.StartsWith("The dam at Verrin", quote.GetProperty("exact").GetString());
        Assert.Equal(("", ", the river board said."), (quote.GetProperty("prefix").GetString(), quote.GetProperty("suffix").GetString()));
        // A character is hidden before it that leaves two blanks: nobody can count over it.
        Assert.Null(Selector(await NoteAsync(flood.NoteOnPassage), "TextPositionSelector"));
    }

    [Fact]
    public async Task A_note_on_words_that_are_not_shown_says_where_they_are_read()
    {
        var note = await NoteAsync(flood.NoteOnHidden);

        Assert.Null(Selector(note, "TextQuoteSelector"));
        Assert.NotNull(Selector(note, "TextPositionSelector"));
        Assert.Contains(Bodies(note), body => body.Contains("https://named.example.org/dam", StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_on_a_claim_has_the_words_of_each_of_its_values_for_targets()
    {
        var report = Comparison.Sources.Report(Comparison.Sources.Witness("a", "Dam gives way\nNobody was hurt."), "Messenger");
        var place = new NotePlace(report.Article.Id, new FoundAnchor(AnchorState.Exact, new TextSpan(14, 20)));
        NoteView[] views =
        [
            View(1, NoteTarget.Claim, place) with { About = "people hurt", More = [place with { Found = new FoundAnchor(AnchorState.Changed, new TextSpan(25, 29)) }] },
            View(2, NoteTarget.Claim, null) with { About = "houses lost", ClaimId = 4 },
            View(3, NoteTarget.Cell, place),
        ];

        var file = Annotations(report, views).Collection().ToJsonString();

        Assert.Empty(WebAnnotations.ProblemsOf(file));
        var notes = JsonDocument.Parse(file).RootElement.GetProperty("first").GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["Nobody", "hurt"], notes[0].GetProperty("target").EnumerateArray().Select(target => target.GetProperty("selector")[0].GetProperty("exact").GetString()));
        Assert.Contains("On what the sources say of: people hurt", Bodies(notes[0]));
        Assert.Contains(Bodies(notes[0]), body => body.Contains("changed", StringComparison.Ordinal));
        Assert.Equal("https://timeline.example.org/t/orle/e/dam", notes[1].GetProperty("target").GetProperty("id").GetString());
        Assert.Contains("On what one article says in a row of the comparison.", Bodies(notes[2]));
    }

    [Fact]
    public void A_link_has_two_targets_and_says_how_each_stands()
    {
        var report = Comparison.Sources.Report(Comparison.Sources.Witness("a", "Dam gives way\nNobody was hurt."), "Messenger");
        var place = new NotePlace(report.Article.Id, new FoundAnchor(AnchorState.Exact, new TextSpan(0, 13)));

        var file = Annotations(report, [View(1, NoteTarget.Link, place) with { More = [new NotePlace(report.Article.Id, new FoundAnchor(AnchorState.Moved, new TextSpan(14, 20)))] }]).Collection().ToJsonString();

        Assert.Empty(WebAnnotations.ProblemsOf(file));
        var link = JsonDocument.Parse(file).RootElement.GetProperty("first").GetProperty("items")[0];
        Assert.Equal("linking", link.GetProperty("motivation").GetString());
        Assert.Equal(["Dam gives way", "Nobody"], link.GetProperty("target").EnumerateArray().Select(target => target.GetProperty("selector")[0].GetProperty("exact").GetString()));
        Assert.Contains(Bodies(link), body => body.Contains("moved", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(AnchorState.Moved, "moved"), InlineData(AnchorState.Changed, "changed"), InlineData(AnchorState.Lost, "lost")]
    public void What_is_not_where_it_was_says_so(AnchorState state, string word)
    {
        var report = Comparison.Sources.Report(Comparison.Sources.Witness("a", "Dam gives way\nNobody was hurt."), "Messenger");
        var place = new NotePlace(state == AnchorState.Lost ? null : report.Article.Id, new FoundAnchor(state, state == AnchorState.Lost ? null : new TextSpan(14, 20)));
        var file = Annotations(report, [View(1, NoteTarget.Row, place)]).Collection().ToJsonString();

        Assert.Empty(WebAnnotations.ProblemsOf(file));
        Assert.Contains(word, file);
        Assert.Contains("2020-01-02T03:04:05Z", file);
    }

    static NoteAnnotations Annotations(Core.Chronologies.ReportView report, IReadOnlyList<NoteView> notes) =>
        new("Dam", "https://timeline.example.org/t/orle/e/dam", "https://timeline.example.org/t/orle/e/dam/notes.jsonld", [new TakenSource(report, "https://timeline.example.org/a/m/a")], notes);

    static NoteView View(long id, NoteTarget target, NotePlace? place) => new(id, target, place, "Hm.", "ana", new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));

    async Task<List<JsonElement>> NotesAsync() =>
        [.. JsonDocument.Parse(await flood.ReadAsync("notes.jsonld")).RootElement.GetProperty("first").GetProperty("items").EnumerateArray()];

    async Task<JsonElement> NoteAsync(long id) => (await NotesAsync()).Single(note => note.GetProperty("id").GetString() == $"http://localhost/t/orle/e/dam#n{id}");

    static IEnumerable<string> Bodies(JsonElement note) => note.GetProperty("body").EnumerateArray().Select(body => body.GetProperty("value").GetString()!);

    static JsonElement? Selector(JsonElement note, string type) =>
        note.GetProperty("target").TryGetProperty("selector", out var selectors) && selectors.EnumerateArray().Where(selector => selector.GetProperty("type").GetString() == type).ToList() is [var one] ? one : null;
}
