using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Web.Comparison;

namespace Timeline.Tests.Comparison;

public class MarkedTextTests
{
    static readonly SourceText Text = SourceText.From("Some 40 people left the Maran ferry.");
    static readonly RowCell Cell = new("a", new TextSpan(0, 36), Nearness.Rewritten, null);

    static string Cut(ShownClasses shown, params Difference[] differences) =>
        string.Concat(MarkedText.Cut(Text, Cell, differences, shown, _ => "by boat").Select(piece => piece.Class is { } kind ? $"[{kind}:{piece.Text}]" : piece.Text));

    static Difference Of(DifferenceClass kind, int start, int end, string article = "a") => new(kind, [new DifferenceValue(article, new TextSpan(start, end))]);

    [Fact]
    public void Words_that_differ_are_marked_and_the_rest_is_whole() =>
        Assert.Equal("Some [Figure:40] people left the [Name:Maran] ferry.", Cut(ShownClasses.AtFirst, Of(DifferenceClass.Figure, 5, 7), Of(DifferenceClass.Name, 24, 29)));

    [Fact]
    public void A_class_that_is_off_leaves_no_mark() => Assert.Equal(Text.Text, Cut(ShownClasses.AtFirst, Of(DifferenceClass.Wording, 0, 4)));

    [Fact]
    public void Where_marks_meet_the_heavier_is_seen() =>
        Assert.Equal("[Addition:Some ][Figure:40][Addition: people] left the Maran ferry.", Cut(ShownClasses.AtFirst, Of(DifferenceClass.Addition, 0, 14), Of(DifferenceClass.Figure, 5, 7)));

    [Fact]
    public void An_omission_stands_where_the_words_would() =>
        Assert.Equal("Some 40 people left[Omission:by boat] the Maran ferry.", Cut(ShownClasses.AtFirst, Of(DifferenceClass.Omission, 19, 19)));

    [Fact]
    public void Other_articles_differences_mark_nothing_here() => Assert.Equal(Text.Text, Cut(ShownClasses.AtFirst, Of(DifferenceClass.Figure, 5, 7, "b")));
}
