using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;

namespace Timeline.Tests.Texts;

public class NameReaderTests
{
    [Theory]
    [InlineData("Crews searched the bay while Captain Ingrid van der Berg waited.", "Ingrid van der Berg")]
    [InlineData("It was U.S. Defence Secretary Paul Marsh who spoke.", "U.S.|Paul Marsh")]
    [InlineData("It was Secretary of State Paul Marsh who spoke.", "Paul Marsh")]
    [InlineData("He met Lt. Gen. Paul Marsh's brother.", "Paul Marsh")]
    [InlineData("The ferry left Oland Harbour on Friday for Visby.", "Oland Harbour|Visby")]
    [InlineData("Rescuers in Khartoum said Sudan's army fled.", "Khartoum|Sudan")]
    [InlineData("The storm hit Deir al-Ferry and al-Qasr overnight.", "Deir al-Ferry|al-Qasr")]
    [InlineData("He sued before the Court for Economic and Maritime Crime.", "Court for Economic and Maritime Crime")]
    [InlineData("Analyst Tove Dahl and Chief Executive Britt Solheim spoke.", "Tove Dahl|Britt Solheim")]
    [InlineData("The Institute for Ferry Safety told reporters so.", "Institute for Ferry Safety")]
    [InlineData("Residents of the Palmyra-Homs road left in May 2021.", "Palmyra|Homs")]
    [InlineData("Ada Brandt said the Nov rains filled the dam of Lissan by Thurs noon.", "Ada Brandt|Lissan")]
    [InlineData("The anti-Taliban fighters and a Saudi-led force left.", "Taliban|Saudi")]
    [InlineData("He named \"Rolf the Bear,\" a smuggler.", "Rolf the Bear")]
    [InlineData("Then Theresa May resigned.", "Theresa May")]
    [InlineData("Ships of the Democratic People's Republic of Korea (DPRK) turned back.", "Democratic People's Republic of Korea|DPRK")]
    [InlineData("The envoy Han Ji-won met Park Seo-yeon of the Red Sea-bound ferry.", "Han Ji-won|Park Seo-yeon|Red Sea")]
    [InlineData("South Korean President Park Seo-yeon flew home.", "South Korean|Park Seo-yeon")]
    [InlineData("It was Baltra Lines CEO Paul Marsh who spoke, and Lissan Foods Chief Executive Tove Dahl.", "Baltra Lines|Paul Marsh|Lissan Foods|Tove Dahl")]
    [InlineData("Talks went on As Paul Marsh flew to Halden In a storm.", "Paul Marsh|Halden")]
    [InlineData("Sign up WHAT YOU MUST KNOW ABOUT HALDEN Paul Marsh landed there.", "Paul Marsh")]
    [InlineData("The Costa Rican coast guard towed it to a port in Panama.", "Costa Rican|Panama")]
    [InlineData("Those of the Halden Monitor for Rights met the General Command.", "Halden Monitor for Rights|General Command")]
    [InlineData("The Prison Officers' Association said so.", "Prison Officers' Association"), InlineData("A ship of the Farmers’ Union sank.", "Farmers’ Union")]
    [InlineData("He wrote to the Association of Prisoners' Families.", "Association of Prisoners' Families"), InlineData("Boats of the Harbour Pilots' Brandt sank.", "Harbour Pilots|Brandt")]
    public void Names_are_capitals_in_context_without_titles_and_possessives(string text, string names) => Assert.Equal(names.Split('|'), Read(text));

    [Theory]
    [InlineData("Flooding closed the road. Drivers waited."), InlineData("On Friday, the court sat. In May it rose."), InlineData("The President spoke. Arab leaders left."), InlineData("ALMOST 60 KILLED IN BUS CRASH"), InlineData("NOW SIXTY DEAD")]
    public void A_capital_that_comes_from_its_place_is_no_name(string text) => Assert.Empty(Read(text));

    [Fact]
    public void A_first_word_is_a_name_where_the_article_writes_it_so_elsewhere()
    {
        Assert.Equal(["Halden", "Halden"], Read("Halden flooded again.\nThe mayor of Halden wept."));
    }

    [Fact]
    public void A_headline_in_capitals_gives_only_names_that_are_known()
    {
        Assert.Equal(["Halden", "Taliban", "Halden"], Read("Rising Water Closes Schools Across Halden Before Taliban Visit\nThe mayor of Halden wept over it."));
    }

    [Fact]
    public void A_form_of_the_table_is_read_in_capitals_only_as_written()
    {
        Assert.Equal(["IS"], Read("It is said that IS left."));
    }

    static string[] Read(string text)
    {
        var source = SourceText.From(text);
        var names = NameReader.Read(source, [new(0, source.Text.Length)]);
        Assert.All(names, name => Assert.Equal(source[name.Span], name.Text));
        Assert.All(names.Zip(names.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
        return [.. names.Select(name => name.Text)];
    }
}
