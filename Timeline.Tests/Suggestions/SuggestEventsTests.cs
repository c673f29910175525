using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Tests.Suggestions;

public class SuggestEventsTests
{
    static readonly PlaceNames Places = new([new KnownPlace("Ostrel", ["Ostrel"], "Varn", 45, 17), new KnownPlace("Dellan", ["Dellan", "Port Dellan"], "Varn"), new KnownPlace("Varn", ["Varn"], IsCountry: true)]);

    [Theory]
    [InlineData("Rebels seized Ostrel on Tuesday after two days of fighting.", "2019-06-04 Control change: Ostrel")]
    [InlineData("The army said on Monday that its soldiers had taken the town of Dellan.", "2019-06-03 Control change: Dellan")]
    [InlineData("Ostrel, which rebels captured in March 2018, lies on the road to the coast.", "2018-03 Control change: Ostrel")]
    [InlineData("The news comes three weeks after rebels were driven out of Port Dellan.", "[2019-05-12..2019-05-18] Control change: Dellan")]
    [InlineData("It came two days after bombers killed nine people in Dellan.", "2019-06-03 Attack: Dellan")]
    [InlineData("Talks in Ostrel on Sunday brought no result.", "2019-06-02 Diplomacy: Ostrel")]
    [InlineData("Shells destroyed the mill of Ostrel in April.", "2019-04 Destruction: Ostrel")]
    [InlineData("Police said the killing last month of Ada Brandt was the work of rebels.", "2019-05 Killing: Ada Brandt")]
    [InlineData("Gunmen attacked Ostrel last year. Police spoke of the death last month of Ada Brandt.", "2018 Attack: Ostrel", "2019-05 Killing: Ada Brandt")]
    [InlineData("Shelling killed 14 people at a market in Ostrel on Monday, the Varn Observatory for Rights said.", "2019-06-03 Killing: Ostrel")]
    [InlineData("Shelling killed Ada Brandt in Ostrel on Monday, the Varn Observatory for Rights said.", "2019-06-03 Killing: Ada Brandt")]
    [InlineData("Eleven people were killed in Ostrel on Monday, according to the governor, Maria Holt.", "2019-06-03 Killing: Ostrel")]
    [InlineData("Eleven people were killed in Ostrel on Monday, said the governor, Maria Holt.", "2019-06-03 Killing: Ostrel")]
    [InlineData("The rebels lost ground elsewhere, including the port of Dellan in May and Ostrel on Monday.", "2019-05 Control change: Dellan", "2019-06-03 Control change: Ostrel")]
    [InlineData("Prisoners seized three wings of Ostrel jail on Monday.")]
    [InlineData("Rebels captured Ostrel and took hostages on Monday.", "2019-06-03 Control change: Ostrel")]
    [InlineData("Police seized 12 rifles in Ostrel on Monday.")]
    [InlineData("A riot broke out in Ostrel on Monday.", "2019-06-03 Riot: Ostrel")]
    [InlineData("In Ostrel, envoys of both sides signed a statement on prisoners on Monday.", "2019-06-03 Diplomacy: Ostrel")]
    [InlineData("Rockets fired from Ostrel hit Dellan on Monday.", "2019-06-03 Attack: Dellan")]
    [InlineData("The striker killed the game in Ostrel on Monday.")]
    [InlineData("Soldiers took the airport of Ostrel on Monday.", "2019-06-03 Control change: Airport of Ostrel")]
    public void A_sentence_tells_what_happened_where_and_when(string sentence, params string[] expected) =>
        Assert.Equal(expected, Of(Draft(sentence, "2019-06-05")).Select(one => $"{one.Date.Edtf} {one.Title}"));

    [Theory]
    [InlineData("Rebels captured the town of Marn on Tuesday. The envoys had met in Ostrel.", "2019-06-04 Control change: Marn")]
    [InlineData("The town of Marn fell to rebels on Monday, residents said.", "2019-06-03 Control change: Marn")]
    [InlineData("Jets bombed the village of Orrin on Monday.", "2019-06-03 Strike: Orrin")]
    [InlineData("A car bomb exploded at a market in the town of Lorn on Monday, killing nine people.", "2019-06-03 Attack: Lorn")]
    [InlineData("Gunmen killed four people near Lorn on Monday.", "2019-06-03 Attack: Lorn")]
    [InlineData("A landslide killed 14 people in the village of Orrin on Monday.", "2019-06-03 Landslide: Orrin")]
    [InlineData("The dam gave way above the town of Orrin on Monday.", "2019-06-03 Collapse: Orrin")]
    [InlineData("The ferry Linnet sank off the village of Orrin on Monday with 40 people aboard.", "2019-06-03 Shipwreck: Orrin")]
    [InlineData("On Monday a train derailed near the town of Lorn and two of its wagons caught fire.", "2019-06-03 Derailment: Lorn")]
    [InlineData("The river burst its banks in the town of Lorn on Sunday night.", "2019-06-02 Flood: Lorn")]
    [InlineData("A court in the town of Lorn sentenced the former mayor to four years on Tuesday.", "2019-06-04 Verdict: Lorn")]
    [InlineData("The storm tore roofs from houses in the village of Orrin on Monday.", "2019-06-03 Storm: Orrin")]
    [InlineData("An outbreak of cholera was declared over in the town of Lorn on Monday.", "2019-06-03 Statement: Lorn")]
    [InlineData("Police killed two people in a protest in the village of Orrin on Monday.", "2019-06-03 Killing: Orrin")]
    public void A_place_that_no_table_has_is_where_the_sentence_says_that_it_is(string sentence, params string[] expected) =>
        Assert.Equal(expected, Of(Draft(sentence, "2019-06-05")).Select(one => $"{one.Date.Edtf} {one.Title}"));

    [Fact]
    public void What_fails_on_one_day_in_one_place_is_one_event_and_what_people_vote_on_there_another()
    {
        var suggested = Of(
            Draft("A train derailed near the town of Lorn on Monday. A fire broke out in Lorn on Monday after the train left the rails.", "2019-06-05"),
            Draft("The by-election in the town of Lorn was held on Monday as planned.", "2019-06-05"));
        Assert.Equal(["2019-06-03 Derailment: Lorn", "2019-06-03 Election: Lorn"], suggested.Select(one => $"{one.Date.Edtf} {one.Title}"));
    }

    [Theory]
    [InlineData("A landslide killed 14 people in the village of Orrin on Monday.", "disaster"), InlineData("On Monday a train derailed near the town of Lorn.", "accident")]
    [InlineData("A court in the town of Lorn sentenced the former mayor to four years on Tuesday.", "trial"), InlineData("The by-election in the town of Lorn was held on Monday as planned.", "election")]
    [InlineData("An outbreak of cholera closed the schools of the town of Lorn on Monday.", "outbreak"), InlineData("In the town of Lorn fishermen demonstrated on Monday.", "protest")]
    // Whether somebody set it nobody knows yet.
    [InlineData("A fire broke out in the town of Lorn on Monday.", "other")]
    public void What_is_no_act_of_war_is_of_a_kind_too(string sentence, string kind) => Assert.Equal(kind, Assert.Single(Of(Draft(sentence, "2019-06-05"))).Kind);

    [Fact]
    public void Articles_of_one_outlet_are_one_source()
    {
        Draft[] drafts = [Draft("Rebels seized Ostrel on Tuesday.", "2019-06-05"), Draft("Ostrel was captured by rebels on Tuesday.", "2019-06-06")];
        Assert.Equal(1, Assert.Single(Of([.. drafts.Select(draft => draft with { Outlet = "Coast Post" })])).Sources);
        Assert.Equal(2, Assert.Single(Of(drafts[0] with { Outlet = "Coast Post" }, drafts[1] with { Outlet = "Inland Post" })).Sources);
    }

    [Fact]
    public void What_one_article_tells_to_be_a_place_is_one_in_all()
    {
        var suggested = Of(Draft("Jets bombed the village of Orrin on Monday.", "2019-06-05"), Draft("The town of Marn fell to rebels on Sunday. An air strike on Orrin killed 11 people on Monday.", "2019-06-05"));
        Assert.Equal(["2019-06-02 Control change: Marn", "2019-06-03 Strike: Orrin"], suggested.Select(one => $"{one.Date.Edtf} {one.Title}"));
        Assert.Equal([1, 2], suggested.Select(one => one.Sources));
    }

    [Fact]
    public void A_place_that_is_named_once_far_below_is_not_where_all_happened() =>
        Assert.Empty(Of(Draft("Rebels said that the town had been captured on Monday. The road was shut. Nobody came. Talks had been held in Ostrel.", "2019-06-05")));

    [Theory]
    [InlineData("The army hopes to capture Ostrel on Friday.")]
    [InlineData("The fall of Ostrel on Friday would be a blow to the rebels.")]
    [InlineData("Rebels seized Ostrel.")]
    [InlineData("The seat is empty since the death in May of Ada Brandt.")]
    [InlineData("In Ostrel 40 mm of rain fell on Monday.")]
    [InlineData("A wall fell on Monday in the town of Dellan.")]
    [InlineData("On Monday the baker of Ostrel sold nine loaves.")]
    public void What_is_only_wanted_or_has_no_date_is_no_event(string sentence) => Assert.Empty(Of(Draft(sentence, "2019-06-05")));

    [Fact]
    public void Several_articles_that_tell_one_event_make_one_suggestion_with_the_most_exact_date()
    {
        var suggested = Assert.Single(Of(Draft("Rebels seized Ostrel on Tuesday.", "2019-06-05"), Draft("Since June, when Ostrel was captured by rebels, the road has been shut.", "2019-08-01")));
        Assert.Equal(("2019-06-04", 2, 2), (suggested.Date.Edtf, suggested.Sources, suggested.Mentions.Count));
        Assert.All(suggested.Mentions, mention => Assert.Contains("Ostrel", Texts[mention.Article][mention.Sentence]));
    }

    [Fact]
    public void The_order_of_the_articles_makes_no_difference()
    {
        Draft[] drafts = [Draft("Rebels seized Ostrel on Tuesday. Two days before bombs fell on Dellan, talks were held in Ostrel on Sunday.", "2019-06-05"), Draft("The army recaptured Ostrel on Friday.", "2019-06-08"), Draft("Ostrel, which rebels seized in June 2019, is quiet.", "2019-09-01")];
        var once = Of(drafts).Select(one => (one.Title, one.Date, one.Sources, one.Confidence)).ToList();
        Assert.Equal(once, Of([.. drafts.Reverse()]).Select(one => (one.Title, one.Date, one.Sources, one.Confidence)));
    }

    static readonly Dictionary<string, SourceText> Texts = [];

    static IReadOnlyList<SuggestedEvent> Of(params Draft[] drafts) => SuggestEvents.Of(drafts, Places);

    static Draft Draft(string words, string published)
    {
        var draft = ArticleReader.Read([new ArticleText("a.txt", SourceText.From($"Notes of the day\n\n{words} Nobody else was asked for the rest of the report.")) { Published = EdtfDate.Read(published).Date }])[0];
        lock (Texts) Texts[draft.Source.Hash] = draft.Source;
        return draft;
    }
}
