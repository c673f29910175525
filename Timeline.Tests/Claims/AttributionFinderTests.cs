using Timeline.Core.Claims;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

public class AttributionFinderTests
{
    [Theory]
    [InlineData("\"The water came over the wall in a minute,\" Mayor Ruth Adeyemi said.", "Ruth Adeyemi|Direct|said|\"The water came over the wall in a minute,\"")]
    [InlineData("\"The water came over the wall in a minute,\" said Ruth Adeyemi, the mayor.", "Ruth Adeyemi|Direct|said|\"The water came over the wall in a minute,\"")]
    [InlineData("The coast guard said on Friday that the ferry had no licence.", "coast guard|Indirect|said|the ferry had no licence.")]
    [InlineData("The ferry had no licence, the coast guard said.", "coast guard|Indirect|said|The ferry had no licence")]
    [InlineData("The trouble started over cold meals, two prison sources told the Capital Post, and soon engulfed Halden.", "two prison sources|Indirect|told|The trouble started over cold meals", "two prison sources|Indirect|told|soon engulfed Halden.")]
    [InlineData("The wall would be rebuilt, St Anne's Hospital in Halden said.", "St Anne's Hospital|Indirect|said|The wall would be rebuilt")]
    [InlineData("Teacher Ruth Adeyemi of the Oland School in Halden said in a statement that the wall would be rebuilt.", "Ruth Adeyemi|Indirect|said|the wall would be rebuilt.")]
    [InlineData("Anna, Boris and Carl Lind were members of the club, said coach Ruth Adeyemi in a statement.", "Ruth Adeyemi|Indirect|said|Anna, Boris and Carl Lind were members of the club")]
    [InlineData("Officials in Halden have since said the wall would be rebuilt.", "Officials in Halden|Indirect|said|the wall would be rebuilt.")]
    [InlineData("They fled with three paintings worth an estimated 12 million euros, police said.", "police|Indirect|said|They fled with three paintings worth an estimated 12 million euros")]
    [InlineData("Mayor Ruth Adeyemi said nine were dead. Police arrested Henrik Tolsma. She said 40 were hurt.", "Ruth Adeyemi|Indirect|said|nine were dead.", "Ruth Adeyemi|Indirect|said|40 were hurt.")]
    [InlineData("The works are safe, Henrik Tolsma, the museum's director, said.", "Henrik Tolsma|Indirect|said|The works are safe")]
    [InlineData("There were three guards in the building, the deputy mayor, Paul Reinders, told the Courier.", "Paul Reinders|Indirect|told|There were three guards in the building")]
    [InlineData("Hero guard Ruth Adeyemi fought the robbers. \"I thought I was going to die,\" she told the Courier.", "Ruth Adeyemi|Direct|told|\"I thought I was going to die,\"")]
    [InlineData("The ministry now says 47 people were hurt, and that 17 guards were on duty.", "ministry|Indirect|says|47 people were hurt, and that 17 guards were on duty.")]
    [InlineData("Two prison sources told the Capital Post the wall would be rebuilt.", "Two prison sources|Indirect|told|the wall would be rebuilt.")]
    [InlineData("Ruth Adeyemi, the mayor of Halden, told reporters the wall would be rebuilt.", "Ruth Adeyemi|Indirect|told|the wall would be rebuilt.")]
    [InlineData("The ferry sank in minutes, according to the Harbour Watch Network.", "Harbour Watch Network|Source||The ferry sank in minutes")]
    [InlineData("According to Ruth Adeyemi, the ferry sank in minutes.", "Ruth Adeyemi|Source||the ferry sank in minutes.")]
    [InlineData("The ferry sank in minutes, the paper reported, citing Ruth Adeyemi.", "paper|Indirect|reported|The ferry sank in minutes", "Ruth Adeyemi|Source||The ferry sank in minutes, the paper reported")]
    [InlineData("State television put the number of dead at nine.", "State television|Source||the number of dead at nine.")]
    [InlineData("Medics said the boat was lost. The interior ministry put the toll at 12.", "Medics|Indirect|said|the boat was lost.", "interior ministry|Source||the toll at 12.")]
    [InlineData("The mayor gave a figure of 16 dead.", "mayor|Source||a figure of 16 dead.")]
    [InlineData("The damage was put at $3m by the Harbour Watch Network.", "Harbour Watch Network|Source||The damage was put at $3m")]
    [InlineData("A statement from Ruth Adeyemi blamed the weather.", "Ruth Adeyemi|Source||blamed the weather.")]
    [InlineData("The paper quoted Ruth Adeyemi as saying the wall was old.", "Ruth Adeyemi|Indirect|saying|the wall was old.")]
    [InlineData("A group that monitors the war said shots were heard.", "group|Indirect|said|shots were heard.")]
    [InlineData("The harbour office recently announced that the ferry would stop.", "harbour office|Indirect|announced|the ferry would stop.")]
    [InlineData("The harbour claimed the wall was \"perfectly safe\" before the storm.", "harbour|Indirect|claimed|the wall was \"perfectly safe\" before the storm.")]
    [InlineData("The wall was last looked at on 12 May, the mayor found, and not on 2 May as the harbour office had said.", "harbour office|Indirect|said|on 2 May")]
    [InlineData("Sixteen boats sank, not 14 as first reported, said Ruth Adeyemi.", "Ruth Adeyemi|Indirect|said|Sixteen boats sank, not 14 as first reported")]
    public void Who_said_what_and_how(string text, params string[] expected)
    {
        Assert.Equal(expected, Find(text));
    }

    [Fact]
    public void A_pronoun_goes_back_to_the_last_named_speaker()
    {
        var found = Find("Mayor Ruth Adeyemi said the wall had failed.\nHer deputy for works, killed in the flood, was Jon Aas. She said the dead would be honoured.\n\"We warned them about it for twenty years,\" she added.");
        Assert.All(found, line => Assert.StartsWith("Ruth Adeyemi|", line));
        Assert.Equal(3, found.Length);
    }

    [Fact]
    public void A_pronoun_behind_the_person_that_the_sentence_begins_with_is_that_person()
    {
        var found = Find("Doctor Lena Ode said nine were ill.\nMayor Ruth Adeyemi cut the number of boats to 12, not 20 as she had said on Friday.");
        Assert.StartsWith("Lena Ode|", found[0]);
        Assert.All(found[1..], line => Assert.StartsWith("Ruth Adeyemi|", line));
        Assert.NotEmpty(found[1..]);
    }

    [Fact]
    public void It_is_the_body_that_the_sentence_begins_with()
    {
        var found = Find("The interior ministry said the road was open.\nThe hospital has sent 30 patients home, it said.\nThe road was dry, it said.");
        Assert.Equal(["interior ministry", "hospital", "hospital"], found.Select(line => line.Split('|')[0]));
    }

    [Fact]
    public void The_stop_of_a_time_of_day_that_ends_a_sentence_leaves_it_with_its_speaker()
    {
        var claim = Assert.Single(Articles.Claims("The alarm went off at 3:12 a.m., police spokeswoman Ruth Adeyemi told reporters.", "It rained."));
        Assert.Equal("Ruth Adeyemi", Assert.Single(claim.Values).AttributedTo);
    }

    [Theory]
    [InlineData("Two senior police sources told this newspaper that nine were missing.")]
    [InlineData("Residents of the quay said nine were missing.")]
    [InlineData("Nine were missing, according to Kral. \"That is a sacrifice for all of us,\" said her deputy, Dunja Kral.")]
    public void It_is_never_people(string between)
    {
        var found = Find($"The harbour authority said the road was open.\n{between}\nIt said that nobody was.");
        Assert.StartsWith("harbour authority|", found[^1]);
    }

    [Fact]
    public void The_day_before_the_verb_is_no_part_of_the_speaker() =>
        Assert.Equal(["health ministry of the province"], Find("The health ministry of the province on Wednesday said that 29 were ill.").Select(line => line.Split('|')[0]));

    [Fact]
    public void The_group_is_the_last_group_or_organisation_that_spoke()
    {
        var found = Find("The Harbour Watch Network said the ferry was full.\nIt said nobody had counted. The group said it would sue.");
        Assert.All(found, line => Assert.StartsWith("Harbour Watch Network|", line));
        Assert.Equal(3, found.Length);
    }

    [Fact]
    public void A_quotation_that_goes_on_keeps_its_speaker()
    {
        var found = Find("\"The river rose all through the night,\" Ruth Adeyemi said. \"Nobody at the town hall slept at all.\"\n\"We shall remember every one of them for ever.\"");
        Assert.Equal(3, found.Length);
        Assert.All(found, line => Assert.StartsWith("Ruth Adeyemi|Direct", line));
    }

    [Theory]
    [InlineData("The boat was said to be lost."), InlineData("His claims were heard in court."), InlineData("They described the plan in detail."), InlineData("Two states signed the deal."), InlineData("The mayor put the wedding at nine."), InlineData("The doctor gave the families of the dead a room.")]
    public void Other_uses_of_such_verbs_are_no_speech(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_verb_vouches_with_its_strength()
    {
        Witness[] witnesses = [Articles.Of("a", "The harbour claimed it was full. Mayor Ruth Adeyemi confirmed that it was empty.")];
        Assert.Equal([SpeechStrength.Doubtful, SpeechStrength.Certain], AttributionFinder.Find(witnesses, NameGrid.Names(witnesses)).Select(said => said.Strength));
    }

    [Fact]
    public void The_order_of_the_witnesses_changes_nothing()
    {
        Witness[] witnesses = [Articles.Of("a", "Ruth Adeyemi said it was full."), Articles.Of("b", "Adeyemi said it was full."), Articles.Of("c", "The ferry sank, said Ruth Adeyemi.")];
        var expected = AttributionFinder.Find(witnesses, NameGrid.Names(witnesses));
        for (var seed = 0; seed < 5; seed++)
        {
            var shuffled = Articles.Shuffled(witnesses, seed);
            Assert.Equal(expected, AttributionFinder.Find(shuffled, NameGrid.Names(shuffled)));
        }
    }

    static string[] Find(string text) => Articles.Said(text);
}
