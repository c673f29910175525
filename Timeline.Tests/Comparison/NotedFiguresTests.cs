using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;

namespace Timeline.Tests.Comparison;

/// <summary>A note on a claim finds its line of the figure grid again, however the claims are found anew.</summary>
public class NotedFiguresTests
{
    static readonly ReportView Herald = Sources.Report(Sources.Witness("b2", "Ferry sinks\nSome 40 passengers were aboard."), "Herald");
    static readonly ReportView Post = Sources.Report(Sources.Witness("c3", "Ferry goes down\nSome 52 passengers were aboard."), "Post");

    static readonly CuratedValue Forty = Value(Herald, "40"), FiftyTwo = Value(Post, "52");

    [Fact]
    public void By_its_number_where_a_person_set_it_down()
    {
        var shown = Place(Note(7, "passengers", Forty), Curated(6, "crew", Forty), Curated(7, "passengers", FiftyTwo));
        Assert.Equal(("c7", AnchorState.Exact), (shown.Claim?.Anchor, shown.State));
    }

    [Fact]
    public void A_claim_that_is_called_otherwise_has_changed() =>
        Assert.Equal(AnchorState.Changed, Place(Note(7, "passengers", Forty), Curated(7, "people aboard", Forty)).State);

    [Fact]
    public void By_its_words_where_the_program_found_it_whatever_it_is_called_and_wherever_it_stands()
    {
        var shown = Place(Note(null, "passengers", Forty, FiftyTwo), Found(1, "crew"), Found(2, "people aboard", FiftyTwo, Forty));
        Assert.Equal(("f2", AnchorState.Exact), (shown.Claim?.Anchor, shown.State));
    }

    [Fact]
    public void A_found_claim_that_somebody_accepted_is_the_same() =>
        Assert.Equal(("c3", AnchorState.Exact), Place(Note(null, "passengers", Forty), Curated(3, "people aboard", Forty)) is var shown ? (shown.Claim?.Anchor, shown.State) : default);

    [Fact]
    public void With_a_part_of_its_words_it_has_changed() =>
        Assert.Equal(AnchorState.Changed, Place(Note(null, "passengers", Forty, FiftyTwo), Found(1, "passengers", Forty)).State);

    [Fact]
    public void One_that_a_person_removed_and_the_program_finds_again_has_changed() =>
        Assert.Equal(("f1", AnchorState.Changed), Place(Note(7, "passengers", Forty), Found(1, "passengers", Forty)) is var shown ? (shown.Claim?.Anchor, shown.State) : default);

    [Fact]
    public void One_that_is_nowhere_any_more_is_lost_and_keeps_what_it_was_about()
    {
        var shown = Place(Note(null, "passengers", Forty), Found(1, "passengers", FiftyTwo));
        Assert.Equal((null, AnchorState.Lost, "passengers", false), (shown.Claim, shown.State, shown.Note.About, shown.IsElsewhere));
    }

    [Fact]
    public void Of_articles_that_are_hidden_nothing_is_said()
    {
        var view = ComparisonView.Of(new CompareWitnesses().Run([Post.Witness]), [Post], []);
        var shown = NotedFigures.Place(Note(null, "passengers", Forty), [Herald, Post], view, [Found(1, "passengers", FiftyTwo)]);
        Assert.Equal((null, AnchorState.Exact, true), (shown.Claim, shown.State, shown.IsElsewhere));
    }

    [Fact]
    public void Of_words_that_an_article_does_not_show_nothing_is_said()
    {
        var cut = Post with { Article = Post.Article with { Display = DisplayPolicy.Excerpts }, Witness = Post.Witness with { Body = [] } };
        var note = Note(null, "passengers", Forty, FiftyTwo);
        var shown = NotedFigures.Place(note, [Herald, cut], null, [Found(1, "passengers", Forty)]);
        Assert.Equal(("f1", AnchorState.Exact), (shown.Claim?.Anchor, shown.State));
        var hidden = NotedFigures.Place(Note(null, "passengers", FiftyTwo), [Herald, cut], null, [Found(1, "passengers", Forty)]);
        Assert.Equal((null, AnchorState.Exact, true), (hidden.Claim, hidden.State, hidden.IsElsewhere));
    }

    static ShownNote Place(NoteView note, params FigureRow[] figures) => NotedFigures.Place(note, [Herald, Post], null, figures);

    static NoteView Note(long? claim, string about, params CuratedValue[] values)
    {
        NotePlace[] places = [.. values.Select(value => new NotePlace((value.Article == Herald.Article.Slug ? Herald : Post).Article.Id, new FoundAnchor(AnchorState.Exact, value.Span)))];
        return new NoteView(1, NoteTarget.Claim, places[0], "Who counted?", "ana", new DateTime(2019, 3, 4, 0, 0, 0, DateTimeKind.Utc)) { ClaimId = claim, About = about, More = places[1..] };
    }

    static FigureRow Curated(long id, string about, params CuratedValue[] values) => Row($"c{id}", about, values) with { ClaimId = id };

    static FigureRow Found(int place, string about, params CuratedValue[] values) => Row($"f{place}", about, values);

    static FigureRow Row(string anchor, string about, CuratedValue[] values) => new(anchor, about, CuratedStatus.Single, "", [values], IsComputed: anchor[0] == 'f');

    static CuratedValue Value(ReportView report, string words)
    {
        var start = report.Witness.Text.Text.IndexOf(words, StringComparison.Ordinal);
        return new CuratedValue(report.Article.Slug, Stated: words, Span: new TextSpan(start, start + words.Length));
    }
}
