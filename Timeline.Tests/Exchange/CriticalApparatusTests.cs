using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Events;
using Timeline.Core.Exchange;
using Timeline.Tests.House;

namespace Timeline.Tests.Exchange;

public class CriticalApparatusTests
{
    const string Wire = "Dam gives way\nThe dam at Verrin gave way on Saturday, the river board said.\nMore than 200 houses are under water & mud.\nNobody was hurt 🌊.";
    const string Edited = "Dam gave way\nThe dam in Verrin gave way Saturday, the board said.\nAbout 150 houses are under water <and> mud.";
    const string Own = "Verrin under water\nNobody was hurt 🌧.\nRain goes on.";

    [Fact]
    public void Every_witness_is_declared_and_every_reading_says_whose_it_is()
    {
        var apparatus = Read(Taken(Wire, Edited, Own));

        Assert.Equal(["w-slug-0", "w-slug-1", "w-slug-2"], apparatus.Witnesses);
        Assert.Equal("parallel-segmentation", (string?)apparatus.All("variantEncoding").Single().Attribute("method"));
        Assert.All(apparatus.All("witness"), witness => Assert.Contains("a summary of the report in our words", witness.Value));
        Assert.NotEmpty(apparatus.All("app"));
        Assert.All(apparatus.All("app"), entry =>
        {
            Assert.Equal("lem", entry.Elements().First().Name.LocalName);
            var said = entry.Elements().SelectMany(reading => ((string)reading.Attribute("wit")!).Split(' ')).Order();
            Assert.Equal(apparatus.Witnesses.Select(witness => "#" + witness).Order(), said);
        });
    }

    [Fact]
    public void Every_witness_is_read_off_the_file_as_its_source_has_it() => AssertReadsAsWritten(Taken(Wire, Edited, Own));

    [Theory]
    [InlineData("dam"), InlineData("election"), InlineData("ferry"), InlineData("merger"), InlineData("quake"), InlineData("siege"), InlineData("train"), InlineData("trial"), InlineData("wildfire")]
    public void So_is_every_article_of_the_fixtures(string name) =>
        AssertReadsAsWritten(Taken([.. Directory.GetFiles(Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures", name), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)]));

    [Fact]
    public void So_are_any_words() => Prop.ForAll(Texts.ToArbitrary(), texts => AssertReadsAsWritten(Taken(texts))).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(7, 11));

    [Fact]
    public void Differences_are_entries_of_their_class_and_no_word_is_cut()
    {
        var apparatus = Read(Taken(Wire, Edited));

        var figure = Assert.Single(apparatus.All("app"), entry => (string?)entry.Attribute("type") == "figure");
        Assert.Equal(["More than 200", "About 150"], figure.Elements().Select(reading => reading.Value.Trim()));
        Assert.Contains(apparatus.All("app"), entry => entry.Elements().Select(reading => reading.Value.Trim()).SequenceEqual(["gives", "gave"]));
    }

    [Fact]
    public void A_witness_without_the_row_is_silent_in_it_and_the_lemma_is_that_of_one_with_it()
    {
        var apparatus = Read(Taken(Wire, Own));

        var rain = apparatus.All("app").Single(entry => entry.Value == "Rain goes on.");
        Assert.Equal([("lem", "#w-slug-1"), ("rdg", "#w-slug-0")], rain.Elements().Select(reading => (reading.Name.LocalName, (string)reading.Attribute("wit")!)));
    }

    [Fact]
    public void What_no_XML_can_hold_is_marked()
    {
        var apparatus = Read(Taken("Dam\u0001 gives way\nNobody\uFFFF was hurt.", "Dam gives way\nNobody was hurt."));

        Assert.Equal("Nobody\uFFFD was hurt.", apparatus.TextOf("w-slug-0", apparatus.Rows[1]));
    }

    static Gen<string[]> Texts
    {
        get
        {
            var word = Gen.Elements("the", "dam", "gave", "way", "200", "houses", "Verrin", "Saturday", "board", "said", "“guards”", "&", "<b>", "🌊", "more than", "nearly");
            var sentence = word.ArrayOf(6).Select(words => "So " + string.Join(' ', words) + ".");
            var text = from sentences in sentence.ArrayOf(4) from copied in Gen.Choose(0, 4) select "Dam gives way\n" + string.Join('\n', sentences.Take(copied).Append("More than 200 houses are under water in Verrin.").Concat(sentences.Skip(copied)));
            return text.ArrayOf(3);
        }
    }

    static void AssertReadsAsWritten(TakenEvent taken)
    {
        var apparatus = Read(taken);
        Assert.Equal(taken.Compared.Sources.Rows.Count, apparatus.Rows.Count);
        foreach (var (row, told) in taken.Compared.Sources.Rows.Zip(apparatus.Rows))
        {
            foreach (var (source, witness) in taken.Sources.Zip(apparatus.Witnesses))
            {
                var cell = row.Cells.FirstOrDefault(cell => cell.Article == source.Report.Witness.Id);
                Assert.Equal(cell is null ? null : source.Report.Witness.Text[cell.Span], apparatus.TextOf(witness, told));
            }
        }
    }

    static Apparatus Read(TakenEvent taken) => new(Encoding.UTF8.GetString(CriticalApparatus.Write(taken)));

    static TakenEvent Taken(params string[] texts)
    {
        var witnesses = texts.Select((text, index) => Comparison.Sources.Witness($"{index}", text, $"2019-03-0{index + 2}")).ToList();
        var sources = witnesses.Select((witness, index) => new TakenSource(Comparison.Sources.Report(witness, $"Outlet {index}"), $"https://timeline.example.org/a/outlet/{index}")).ToList();
        return new TakenEvent("Dam & <flood>", "https://timeline.example.org/t/orle/e/dam", "Timeline", sources, ReportComparison.Of(witnesses), []);
    }
}
