using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Tests.Suggestions;

/// <summary>The day of a report's event and its tolls.</summary>
public class EventReadingTests
{
    [Theory]
    [InlineData("Rebels took the bridge yesterday.", "2016-03-24")]
    [InlineData("Rebels took the bridge on Tuesday.", "2016-03-22")]
    [InlineData("Rebels took the bridge overnight.", "2016-03-24")]
    [InlineData("Rebels took the bridge last night.", "2016-03-24")]
    [InlineData("Rebels took the bridge early this morning.", "2016-03-25")]
    [InlineData("Rebels took the bridge during an overnight raid on Wednesday.", "2016-03-23")]
    [InlineData("The army confirmed today that rebels took the bridge on Tuesday.", "2016-03-22")]
    [InlineData("Rebels who had planned Monday's attack were seized yesterday.", "2016-03-24")]
    [InlineData("Rebels have held the mill since Sunday. They took the bridge yesterday.", "2016-03-24")]
    [InlineData("Fighting raged from Monday to Wednesday.", "2016-03-21")]
    [InlineData("Rebels took the bridge.", "2016-03-25")]
    public void The_first_day_that_the_opening_names_is_the_events(string story, string expected) => Assert.Equal(expected, Read(story).Day!.Date.Edtf);

    [Fact]
    public void The_day_has_its_words_and_a_reason()
    {
        var day = Read("Rebels took the bridge overnight.").Day!;
        Assert.Equal((23, 32), (day.Span!.Value.Start, day.Span.Value.End));
        Assert.Equal("The night to the day of publication, which began on the day before.", day.Reason);
        Assert.Null(Read("Rebels took the bridge.").Day!.Span);
    }

    [Fact]
    public void Without_any_day_there_is_none() => Assert.Null(EventReading.Of(DatedText.Whole("x", "Rebels took the bridge yesterday.", null)).Day);

    [Theory]
    [InlineData("Guards killed two raiders yesterday. The two raiders were killed as they fled.", 2)]
    [InlineData("Several raiders were killed yesterday. Guards fired at a cart, killing four raiders.", 4)]
    [InlineData("Guards killed a smuggler chief and one raider. Two raiders, including Karim, were killed, guards said.", 2)]
    [InlineData("A raider drew his rifle. The guards fired, killing him.", 1)]
    [InlineData("The patrol saw three raiders at the ford. It opened fire, killing them.", 3)]
    [InlineData("Guards killed two raiders at the ford. Another raider was killed at the mill.", 3)]
    [InlineData("Two raiders were killed at the ford. In a separate operation, guards killed three raiders.", 5)]
    [InlineData("Twelve people were killed, three of them children. Three children died at once.", 12)]
    [InlineData("More than 30 raiders were killed.", 31)]
    [InlineData("About 20 raiders were killed.", 20)]
    [InlineData("As many as 20 raiders were killed.", 1)]
    [InlineData("Numerous raiders were killed in separate operations over the past 24 hours. Guards fired back, killing one raider.", 1)]
    [InlineData("One raider was killed yesterday. Raiders killed eight villagers in an attack on 3 March.", 1)]
    [InlineData("Guards have killed 80 raiders since January.", 0)]
    [InlineData("Guards killed 3,000,000,000 raiders at the ford. Another raider was killed at the mill.", int.MaxValue)]
    public void Each_person_is_counted_once(string story, int killed) => Assert.Equal(killed, Read(story).Killed?.Least ?? 0);

    [Theory]
    [InlineData("Guards captured a smuggler chief yesterday. They also detained two suspects.", 3)]
    [InlineData("Guards detained a smuggler chief and one suspect. The chief was held after his brother named him. An additional suspect was detained at the scene.", 2)]
    [InlineData("Guards detained four suspects, including a smuggler chief. The chief and three additional suspects were detained at dawn.", 4)]
    [InlineData("Guards set out to arrest a smuggler chief. They detained multiple suspects.", 3)]
    [InlineData("Guards detained several suspects. They detained the chief along with two of his associates.", 3)]
    public void The_captured_are_counted_alike(string story, int captured) => Assert.Equal(captured, Read(story).Captured?.Least ?? 0);

    [Fact]
    public void A_toll_tells_the_words_that_it_is_the_sum_of()
    {
        const string Story = "Guards killed a smuggler chief and several raiders yesterday.";
        var toll = Read(Story).Killed!;
        Assert.Equal(["a smuggler chief", "several raiders"], toll.Figures.Select(figure => figure.Text));
        Assert.All(toll.Figures, figure => Assert.Equal(figure.Text, Story[figure.Span.Start..figure.Span.End]));
        Assert.Equal((4, 20), (toll.Least, toll.Most));
        Assert.Equal("The report gives no number: at least as many as the word means.", toll.Figures[1].Reason);
    }

    [Theory]
    [InlineData("MARBAD, Norland (Feb. 07)\nGuards killed two raiders in the hills of Norland today, the garrison said in a note.\n", null)]
    [InlineData("Release 2012-02-17\nMARBAD, Norland (Feb. 07)\nGuards killed two raiders in the hills of Norland today, the garrison said in a note.\n", "2012-02-07")]
    [InlineData("Evening update, March 6, 2011\nGuards killed two raiders in the hills of Norland today, the garrison said in a note.\n", "2011-03-06")]
    [InlineData("May 12: Operations in Norland, 2010\nGuards killed two raiders in the hills of Norland today, the garrison said in a note.\n", "2010-05-12")]
    [InlineData("MARBAD, Norland (Jan. 9) - Guards killed a chief in the hills on Thursday. He had led a raid on the mill in May 2011.\n", "2012-01-09")]
    [InlineData("MARBAD, Norland (Aug. 9) - Guards killed a chief in the hills on Thursday. He had led a raid on the mill in May 2011.\n", "2011-08-09")]
    public void The_head_of_a_release_states_its_day(string release, string? day) => Assert.Equal(day, StatedDay.In(SourceText.From(release))?.Edtf);

    [Fact]
    public void A_draft_is_read_as_its_text_is()
    {
        var draft = ArticleReader.Read([new ArticleText("release", SourceText.From("Evening update, March 6, 2011\n\nGuards killed two raiders in the hills of Norland yesterday, the garrison said in a note.\n"))])[0];
        var reading = EventReading.Of(draft);
        Assert.Equal("2011-03-05", reading.Day!.Date.Edtf);
        Assert.Equal(2, reading.Killed!.Least);
    }

    // 25 March 2016 was a Friday.
    static EventReading Read(string story) => EventReading.Of(DatedText.Whole("story", story, EdtfDate.Day(2016, 3, 25)));
}
