using Timeline.Bench.Readers;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Comparison;

/// <summary>Which sentences make a row, and which only look as if they did.</summary>
public class RowPairsTests
{
    /// <summary>Sentences of other things, so that the words in question are as rare as in an article.</summary>
    const string Around = "Bakers opened late.\n\nRain closed the coastal road.\n\nThe orchestra cancelled its concert.\n\nTwo bridges need repair.\n\nHarvest begins in August.\n\n";

    [Theory]
    [InlineData("The Port Observatory for Maritime Safety said a pilot drowned off Visby.", "Tugs towed the wreck away, according to the Port Observatory for Maritime Safety.")]
    [InlineData("The salvage expert, Dario Menk, said everybody would share in the joy.", "More quarters had been cleared, Dario Menk had said before.")]
    [InlineData("Helpers took thousands of parcels to the valley.", "A curator lost thousands of coins.")]
    [InlineData("He did not know what to do next.", "They do not know where she works.")]
    public void A_name_a_speaker_or_an_everyday_word_in_common_is_no_row(string one, string other) => Assert.False(IsRow(one, other));

    [Theory]
    [InlineData("The civil war has killed 180,000 people and driven millions abroad.", "The war in Karsova has killed more than 200,000 people in four years.")]
    [InlineData("The fort fell once the last \"gangs of the League\" were beaten, the bureau said.", "Television said loyal units held the fort after a battle with \"the League's gangs\".")]
    [InlineData("Mediator Ilse Brandt wants to restart the negotiations.", "The talks should resume soon, hopes Ilse Brandt.")]
    public void The_same_in_other_words_is_a_row(string one, string other) => Assert.True(IsRow(one, other));

    [Fact]
    public void The_time_of_an_entry_of_a_running_report_is_no_difference()
    {
        const string dead = "Now 38 walkers are dead under the snow above the village of Ores.";
        var rows = new CompareWitnesses().Run([Witnesses.Of($"One\n\n{Around}{dead}"), Witnesses.Of($"Other\n\n{Around}11.30 {dead}")]).Rows;
        Assert.All(rows.Skip(1), row => Assert.Equal((Nearness.Identical, 0), (row.Label, row.Differences.Count)));
    }

    [Fact]
    public void Of_headlines_in_other_words_the_numbers_alone_are_figures()
    {
        Witness[] witnesses =
        [
            Witnesses.Of($"Shipyard fire in Orsa: number of the dead climbs to 38 while the owners deny everything\n\n{Around}"),
            Witnesses.Of($"Flames at a crowded yard in Orsa kill at least 31\n\n{Around}"), Witnesses.Of($"They are still bringing people out on doors: yard burned down in Orsa\n\n{Around}"),
        ];
        var titles = new CompareWitnesses().Run(witnesses).Rows[0];

        Assert.Equal(["38", "at least 31"], titles.Differences.Where(difference => difference.Class == DifferenceClass.Figure).SelectMany(difference => difference.Values).Select(value => witnesses.Single(witness => witness.Id == value.Article).Text[value.Span]).Where(words => words.Length > 0).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Neighbours_on_one_thing_stay_rows_of_their_own_where_each_has_its_like()
    {
        const string sinking = "The ferry Maran sank off Port Ellis on Saturday night.";
        var (one, other) = (Witnesses.Of($"One\n\n{sinking}\n\nSome 40 passengers were aboard the ferry when it sank."), Witnesses.Of($"Other\n\n{sinking}\n\nSome 52 passengers were aboard the ferry when it sank."));
        Assert.Equal([Nearness.Identical, Nearness.Near], new CompareWitnesses().Run([one, other]).Rows.Skip(1).Select(row => row.Label));
    }

    [Fact]
    public void A_copy_more_changes_no_score_among_the_others()
    {
        var folder = Path.Combine(House.Repository.Root, "Timeline.Tests/Comparison/Fixtures/siege");
        var (wire, own) = (Witnesses.Of(File.ReadAllText(Path.Combine(folder, "wire.txt"))), Witnesses.Of(File.ReadAllText(Path.Combine(folder, "own.txt"))));
        var copy = Witnesses.Of("Printed again" + wire.Text.Text[wire.Title!.Value.End..]);
        Assert.NotEmpty(Scores(wire, own));
        Assert.Equal(Scores(wire, own), Scores(wire, own, copy));
    }

    [Fact]
    public void A_row_is_as_sure_as_the_cell_that_fits_least()
    {
        const string copied = "The dam above Kalvik burst on Friday and three villages were flooded.";
        var (one, other, third) = (Witnesses.Of($"One\n\n{Around}{copied}"), Witnesses.Of($"Other\n\n{copied}\n\nSales rose."), Witnesses.Of("Third\n\nThe Kalvik dam burst and mud flooded the valley.\n\nPigeons returned."));
        Assert.Equal(1, RowOf(new CompareWitnesses().Run([one, other]), one, copied).Score);
        Assert.InRange(RowOf(new CompareWitnesses().Run([one, other, third]), one, copied).Score, RowClusters.AverageFloor, 0.6);
    }

    [Theory]
    [InlineData("The talks were broken off on the island of Halden.", "The negotiations on the island of Halden have been broken off.", "the related words")]
    [InlineData("The mayor said the ferry would sail with the Visby mail.", "The mayor said the Visby ferry will carry no mail.", "the words ferry, mail and mayor")]
    [InlineData("Ferries will bring no mail on Friday.", "On Friday ferries bring mail again.", "the words ferries, Friday and mail")]
    public void The_reason_names_what_tells(string one, string other, string reason)
    {
        var (a, b) = (Witnesses.Of($"One\n\n{Around}{one}"), Witnesses.Of($"Other\n\n{other}\n\nPigeons returned."));
        Assert.Contains(reason, RowOf(new CompareWitnesses().Run([a, b]), a, one).Why);
    }

    [Theory]
    [InlineData("The army holds the fort as the League pulls out of it.", "The army holds the fort, a leader reported dead in it.", false)]
    [InlineData("The army holds the fort, the ministry said, with all its guns.", "The army holds the fort with all its guns.", true)]
    [InlineData("The army holds the fort, officials said, with all its guns.", "The army holds the fort, the mayor reported, with all its guns.", true)]
    public void Who_says_so_differs_only_where_the_words_say_who(string one, string other, bool isAttribution)
    {
        var (a, b) = (Witnesses.Of($"One\n\n{one}"), Witnesses.Of($"Other\n\n{other}"));
        var classes = new CompareWitnesses().Run([a, b]).Rows[1].Differences.Select(difference => difference.Class);
        Assert.Equal(isAttribution, classes.Contains(DifferenceClass.Attribution));
    }

    [Theory]
    [InlineData("The army holds the fort as the League pulls out of it.", "The army holds the fort, a leader reported dead in it.", false)]
    [InlineData("The army holds the fort, which could be closed for years.", "The army holds the fort, which is closed for years.", true)]
    [InlineData("The army holds the fort, where ten reportedly died on Monday.", "The army holds the fort, where ten were killed on Monday.", true)]
    [InlineData("The army holds the fort, and its general said it had probably killed ten.", "The army holds the fort, and the council said that a raid had killed ten.", true)]
    [InlineData("The army holds the fort, where ten may have perished.", "The army holds the fort, where ten might have perished.", true)]
    public void How_sure_it_is_differs_only_where_the_words_say_no_more_than_that(string one, string other, bool isHedge)
    {
        var (a, b) = (Witnesses.Of($"One\n\n{one}"), Witnesses.Of($"Other\n\n{other}"));
        var classes = new CompareWitnesses().Run([a, b]).Rows[1].Differences.Select(difference => difference.Class);
        Assert.Equal(isHedge, classes.Contains(DifferenceClass.Hedge));
    }

    [Theory]
    [InlineData("The army holds the fort, where 37 men were injured.", "The army holds the fort, where 19 men were killed.", false)]
    [InlineData("The army holds the fort, where 19 were killed and 37 injured.", "The army holds the fort, where 21 were killed and 40 injured.", true)]
    [InlineData("The army holds the fort with 19 dead.", "The army holds the fort with 21 men killed.", true)]
    [InlineData("The army holds the fort with 19 guns.", "The army holds the fort with 21 men killed.", true)]
    [InlineData("Thirty-one people died at the fort when its old wall fell.", "The old wall of the fort fell, killing at least 14 people.", true)]
    [InlineData("Thirty-one people died at the fort when its old wall fell.", "The old wall of the fort fell, killing 31 people, four of them guards.", false)]
    public void Numbers_of_two_fates_are_no_two_values_of_one(string one, string other, bool isFigure)
    {
        var (a, b) = (Witnesses.Of($"One\n\n{one}"), Witnesses.Of($"Other\n\n{other}"));
        var classes = new CompareWitnesses().Run([a, b]).Rows[1].Differences.Select(difference => difference.Class);
        Assert.Equal(isFigure, classes.Contains(DifferenceClass.Figure));
    }

    [Fact]
    public void What_crosses_pushes_nothing_before_the_beginning_of_the_base()
    {
        const string Sank = "The ferry Maran sank off Port Ellis on Sunday.", Bell = "Divers found the bell of the wreck at dawn.", Bakers = "Bakers raised the price of bread again.", School = "A new school opened in the hills.";
        var (first, other) = (Witnesses.Of($"One\n\n{Sank}\n\n{Bell}", published: "2019-03-02"), Witnesses.Of($"Other\n\n{Bakers}\n\n{Bell}\n\n{School}\n\n{Sank}", published: "2019-03-03"));

        var rows = new CompareWitnesses().Run([first, other]).Rows;

        Assert.Equal([Sank, Bakers, Bell, School], rows.Skip(1).Select(row => row.Cells.Select(cell => (cell.Article == first.Id ? first : other).Text[cell.Span]).First()));
    }

    static bool IsRow(string one, string other)
    {
        var a = Witnesses.Of($"One\n\n{Around}{one}");
        var b = Witnesses.Of($"Other\n\n{other}\n\nPigeons returned.\n\nSales of umbrellas doubled.");
        return RowOf(new CompareWitnesses().Run([a, b]), a, one).Cells.Count > 1;
    }

    static ComparisonRow RowOf(ArticleComparison comparison, Witness witness, string sentence) =>
        comparison.Rows.Skip(1).Single(row => row.Cells.Any(cell => cell.Article == witness.Id && witness.Text[cell.Span].Contains(sentence)));

    /// <summary>The pairs of sentences of the first two, with their scores.</summary>
    static string[] Scores(params Witness[] compared)
    {
        var lexicon = SentenceTable.NewLexicon();
        var table = new SentenceTable([.. compared.Select(witness => Witnesses.Read(witness, lexicon))], lexicon);
        return [.. SentencePairs.Score(table, progress: null, CancellationToken.None).Where(pair => table.WitnessOf(pair.A) == 0 && table.WitnessOf(pair.B) == 1).Select(pair => $"{table.PlaceOf(pair.A)} = {table.PlaceOf(pair.B)}: {pair.Score}")];
    }
}
