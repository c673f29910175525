using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Tests.Suggestions;

/// <summary>Who takes part in what is suggested, and who holds a place before and after.</summary>
public class ActorsToldTests
{
    static readonly PlaceNames Places = new();

    [Theory]
    [InlineData("Islamic State fighters seized Palmyra from government forces on Tuesday.", "Syrian government", "Islamic State")]
    [InlineData("On Tuesday the Syrian army recaptured Palmyra.", "", "Syrian government")]
    [InlineData("On Tuesday Turkish tanks seized Palmyra.", "", "Turkish government")]
    [InlineData("Palmyra was recaptured on Tuesday by Syrian troops.", "", "Syrian government")]
    [InlineData("Palmyra fell to Daesh on Tuesday.", "", "Islamic State")]
    [InlineData("The fall of Palmyra to ISIS on Tuesday surprised nobody.", "", "Islamic State")]
    [InlineData("ISIS was driven out of Palmyra on Tuesday by the army.", "Islamic State", "Syrian government")]
    [InlineData("The army drove out ISIS from Palmyra on Tuesday.", "Islamic State", "Syrian government")]
    [InlineData("The army lost control of Palmyra to rebels on Tuesday.", "Syrian government", "Syrian rebels")]
    [InlineData("The Iraqi army's capture of Ramadi on Tuesday ended the siege.", "", "Iraqi government")]
    [InlineData("The mayor said that ISIS celebrated the fall of Palmyra on Tuesday.", "", "")]
    [InlineData("The mayor said that Palmyra had been captured on Tuesday.", "", "")]
    public void A_change_of_control_says_who_lost_and_who_took(string sentence, string from, string to)
    {
        var told = Told(sentence);
        Assert.Equal((from, to), (told.From?.Name ?? "", told.To?.Name ?? ""));
    }

    [Theory]
    [InlineData("Russian warplanes bombed Raqqa on Tuesday after the Syrian army had asked for it.", "Russian government (Russian warplanes), Syrian government (Syrian army)")]
    [InlineData("Kurdish forces attacked Raqqa on Tuesday.", "Kurds (Kurdish forces)")]
    [InlineData("Rebels attacked Raqqa on Tuesday; Kurdish tea was sold in its streets.", "Syrian rebels (Rebels)")]
    [InlineData("Hezbollah attacked Raqqa on Tuesday with HTS.", "Hezbollah (Hezbollah), Hayat Tahrir al-Sham (HTS)")]
    public void Groups_and_the_two_sides_of_a_country_are_known_by_all_that_they_are_called(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(", ", Told(sentence).All.Select(one => $"{one.Name} ({one.Words})")));

    [Theory]
    [InlineData("Daesh seized Palmyra from government forces on Tuesday.", "gov", "is")]
    [InlineData("The Islamic State group seized Palmyra from the Syrian army on Tuesday.", "gov", "is")]
    [InlineData("Rebels captured Palmyra on Tuesday.", null, "opposition")]
    [InlineData("Russian troops occupied Palmyra on Tuesday.", null, "russia")]
    [InlineData("Turkish troops occupied Palmyra on Tuesday.", null, null)]
    public void What_the_chronology_has_is_told_as_its_own(string sentence, string? from, string? to)
    {
        var own = new ActorNames([new KnownActor("gov", ["Syrian government and allies", "Government"]), new KnownActor("is", ["Islamic State", "IS"]), new KnownActor("opposition", ["The rebels"]), new KnownActor("russia", ["Russia"])]);
        var told = Told(sentence, own);
        Assert.Equal((from, to), (told.From?.Id, told.To?.Id));
    }

    [Theory]
    [InlineData("Russia bombed Raqqa on Tuesday.", "russia")]
    [InlineData("Rebels bombed Raqqa on Tuesday, which cost them friends in Europe, Iraq and Russia.", "")]
    [InlineData("Rebels bombed Raqqa on Tuesday, as Russia's army had done.", "russia")]
    public void A_country_where_something_is_takes_no_part(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(", ", Told(sentence, new ActorNames([new KnownActor("russia", ["Russia"]), new KnownActor("iraq", ["Iraqi government and allies", "Iraq"])])).All.Select(one => one.Id).OfType<string>()));

    [Fact]
    public void What_most_sentences_tell_holds()
    {
        var told = Told("ISIS seized Palmyra on Tuesday. Palmyra was captured by ISIS on Tuesday. The army said that rebels had seized Palmyra on Tuesday.");
        Assert.Equal("Islamic State", told.To?.Name);
    }

    static ActorsTold Told(string sentences, ActorNames? actors = null)
    {
        var draft = ArticleReader.Read([new ArticleText("a.txt", SourceText.From($"Notes of the day\n\n{sentences} Nobody else was asked for the rest of the report.")) { Published = EdtfDate.Read("2019-06-05").Date }])[0];
        return ActorsTold.Of(Assert.Single(SuggestEvents.Of([draft], Places)), actors ?? new ActorNames(), _ => draft.Source);
    }
}
