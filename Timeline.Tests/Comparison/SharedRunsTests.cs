using FsCheck;
using FsCheck.Fluent;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Tests.Comparison;

public class SharedRunsTests
{
    const string Report = "The lower gate of the dam had been open since noon, the board said, and nobody knew who held the key.";

    [Fact]
    public void Words_in_a_row_are_found_with_their_places_in_both()
    {
        var (a, b) = ("On Monday the mayor spoke. " + Report, "ALMA BAY – \"The lower gate of the dam had been open since noon,\" the board said — and nobody else was asked.");
        var shared = Assert.Single(Found(5, a, b));
        var run = Assert.Single(shared.Runs);
        Assert.Equal(("0", "1", 16), (shared.A, shared.B, run.Words));
        Assert.Equal("The lower gate of the dam had been open since noon, the board said, and nobody", a[run.InA.Start..run.InA.End]);
        Assert.Equal("The lower gate of the dam had been open since noon,\" the board said — and nobody", b[run.InB.Start..run.InB.End]);
    }

    [Theory]
    [InlineData(16, 1), InlineData(17, 0)]
    public void A_run_has_as_many_words_as_are_asked_for(int least, int found) =>
        Assert.Equal(found, Found(least, Report, Report.Replace("knew", "asked")).Sum(shared => shared.Runs.Count(run => run.InA.Start == 0)));

    [Theory]
    [InlineData("The Élysée said the LOWER gate", "the Elysee said: the lower gate")]
    [InlineData("the mate 's second - largest ferry", "the mate's second-largest ferry")]
    public void Case_accents_and_what_stands_between_words_make_no_difference(string a, string b) =>
        Assert.Equal(6, Assert.Single(Assert.Single(Found(6, a, b)).Runs).Words);

    [Fact]
    public void Words_that_a_text_repeats_are_in_several_runs() =>
        Assert.Equal(2, Assert.Single(Found(10, Report, Report + " And once more: " + Report)).Runs.Count);

    [Fact]
    public void How_much_of_the_shorter_stands_in_the_longer_is_told()
    {
        var parts = Found(5, Report, "Before. " + Report + " Behind it stood the crew of the ferry, forty people in all.", "Nothing of it: the harbour was quiet all day long.").ToList();
        Assert.Equal(("0", "1", 1d), Assert.Single(parts.Select(shared => (shared.A, shared.B, shared.Containment))));
    }

    [Fact]
    public void Runs_shorter_than_those_of_the_index_cannot_be_asked_for() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SharedRuns.Find([], WireFamilies.ShingleWords - 1));

    [Fact]
    public void Whatever_the_texts_they_are_the_longest_runs_of_the_same_words()
    {
        var text = Gen.Elements("dam", "gate", "board", "key").ArrayOf(24).Select(words => words);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(7, 21), Prop.ForAll(text.ToArbitrary(), text.ToArbitrary(), (a, b) =>
        {
            var expected = (
                from i in Enumerable.Range(0, a.Length)
                from j in Enumerable.Range(0, b.Length)
                where a[i] == b[j] && (i == 0 || j == 0 || a[i - 1] != b[j - 1])
                let count = a[i..].Zip(b[j..]).TakeWhile(pair => pair.First == pair.Second).Count()
                where count >= 5
                select (i, j, count)).ToList();
            var runs = Found(5, string.Join(' ', a), string.Join(' ', b)).SelectMany(shared => shared.Runs).ToList();
            return runs.Select(run => (WordAt(a, run.InA.Start), WordAt(b, run.InB.Start), run.Words)).SequenceEqual(expected);
        }));

        static int WordAt(string[] words, int place) => string.Join(' ', words)[..place].Count(c => c == ' ');
    }

    static IEnumerable<SharedText> Found(int least, params string[] texts) =>
        SharedRuns.Find([.. texts.Select((text, number) => new CorpusText($"{number}", SourceText.From(text)))], least);
}
