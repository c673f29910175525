using AngleSharp.Html.Parser;
using Timeline.Core.Comparison;
using Timeline.Web.Comparison;

namespace Timeline.Tests.Comparison;

public sealed class CellMarkupTests
{
    [Fact]
    public void Words_are_text_whatever_stands_in_them()
    {
        const string Hostile = "<script>alert(1)</script> & \"who\" said فرات";
        var cell = Parse(CellMarkup.Words("en", [new(Hostile, null), new(Hostile, DifferenceClass.Figure), new(Hostile, DifferenceClass.Omission)]));
        Assert.Empty(cell.QuerySelectorAll("script"));
        Assert.StartsWith(Hostile, cell.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(Hostile, cell.QuerySelector("mark")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(Hostile, cell.QuerySelector("span.d-omission .vh")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_is_told_to_those_who_listen_and_its_letter_clings_to_the_last_word()
    {
        var mark = Parse(CellMarkup.Words("de", [new("more than 40 ", DifferenceClass.Figure)])).QuerySelector("p[lang=de] > mark.d-figure")!;
        Assert.Equal("40 ", mark.QuerySelector(".k[data-k=F]")!.TextContent);
        Assert.Equal(DifferenceMark.Of(DifferenceClass.Figure).Spoken + " more than 40 ", mark.TextContent);
    }

    [Fact]
    public void The_name_of_an_outlet_is_no_markup()
    {
        var row = Parse($"<table><tr>{CellMarkup.Nothing("The \"<b>Herald</b>\"", "Not here")}</tr></table>");
        Assert.Equal("The \"<b>Herald</b>\"", row.QuerySelector("td.none")!.GetAttribute("data-src"));
        Assert.Equal("Not here", row.QuerySelector("td.none")!.TextContent);
    }

    static AngleSharp.Dom.IElement Parse(string html) => new HtmlParser().ParseDocument(html).Body!;
}
