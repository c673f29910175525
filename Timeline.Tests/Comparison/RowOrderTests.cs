using Timeline.Core.Comparison;

namespace Timeline.Tests.Comparison;

/// <summary>Where rows stand that the base is not in.</summary>
public sealed class RowOrderTests
{
    const string Lead = "A ferry sank off Port Ellis on Monday with 40 people on board.";

    static readonly string[] Entries = ["Trains run again to the coast.", "Bakers open their shops at noon.", "The mayor will speak tonight.", "Nobody swims in the lake.", "Schools stay shut in the hills."];

    [Theory, InlineData(2, 3), InlineData(5, 1)]
    public void What_another_article_tells_first_stands_before_the_beginning_of_the_base_only_where_it_is_short(int entries, int place)
    {
        Witness first = Sources.Witness("a1", $"Ferry sinks\n{Lead}\nDivers look for the bell.", "2019-03-02"), running = Sources.Witness("b2", $"Live\n{string.Join('\n', Entries.Take(entries))}\n{Lead}", "2019-03-03");

        var rows = new CompareWitnesses().Run([first, running]).Rows;

        var lead = rows[place];
        Assert.Equal(["a1", "b2"], lead.Cells.Select(cell => cell.Article));
        Assert.Equal(first.Body[0].Start, lead.Cells[0].Span.Start);
        Assert.Equal(Entries.Take(entries), rows.Skip(1).Where(row => row.Cells is [{ Article: "b2" }]).Select(row => running.Text[row.Cells[0].Span]));
    }
}
