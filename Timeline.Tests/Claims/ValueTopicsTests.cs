using Timeline.Core.Claims;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Comparison;

namespace Timeline.Tests.Claims;

/// <summary>What a length of time, a share, a sum, a measure or a time of day is of, by the words near it.</summary>
public sealed class ValueTopicsTests
{
    [Theory]
    [InlineData("The owner put the damage at 4.3 million euros.", "The insurer estimates the loss at 3.4 million euros.", "damage")]
    [InlineData("Repairs will cost 12 million euros, the council said.", "The bill for mending the bridge will come to 15 million euros.", "cost of the repairs")]
    [InlineData("The thieves got away with jewels worth 2 million euros.", "Jewellery valued at 3.5 million euros was stolen.", "value of the loot")]
    [InlineData("The ship was carrying 240 tonnes of cod.", "She had 310 tonnes of fish in her hold.", "weight of the cargo")]
    [InlineData("About 40 tonnes of oil leaked into the river.", "Some 65 tonnes of heavy fuel oil got into the water.", "amount that leaked")]
    [InlineData("The tank held 12 tonnes of ammonia.", "Nine tonnes of ammonia were in the tank.", "content of the tank")]
    [InlineData("The fire broke out at 2:15 a.m.", "The blaze started at ten to three in the morning.", "start of the fire")]
    [InlineData("The evacuation order was lifted at 4 p.m.", "Residents were let back in at six in the evening.", "end of the evacuation")]
    [InlineData("The train was due to arrive at 7:40 a.m.", "The train should have pulled in at 8:10 a.m.", "time of arrival")]
    [InlineData("The meeting lasted four hours.", "They sat together for six hours.", "length of the talks")]
    [InlineData("The trial took 17 months.", "The proceedings went on for two years.", "length of the trial")]
    [InlineData("The ship sank within 20 minutes.", "It took only eight minutes for the ship to go down.", "time until the ship sank")]
    [InlineData("It took firefighters five hours to put out the blaze.", "The fire was under control after nine hours.", "time to put out the fire")]
    [InlineData("The power cut lasted three hours.", "Electricity came back after five hours.", "length of the power cut")]
    [InlineData("He was serving 18 years for armed robbery.", "The inmate is serving 22 years for murder.", "prison sentence")]
    [InlineData("The case was adjourned by the court for three weeks.", "The hearing was put off for five weeks.", "length of the adjournment")]
    [InlineData("The negotiations lasted eleven hours.", "They talked for thirteen hours.", "length of the talks")]
    [InlineData("The flight lasted 14 hours.", "They were in the air for 16 hours.", "travel time")]
    [InlineData("The match kicks off at 8:45 p.m.", "Kick-off is at 9 p.m.", "kick-off")]
    [InlineData("The parade starts at 10 a.m.", "The march sets off at 11 in the morning.", "start of the march")]
    [InlineData("The last train leaves at 11:40 p.m.", "The final train departs at 12:10 a.m.", "last connection")]
    [InlineData("The shop was robbed at half past five.", "The robbers came at 6:15 p.m.", "time of the robbery")]
    [InlineData("The lights went out at 7:20 p.m.", "Power failed at 7:50 in the evening.", "start of the power cut")]
    [InlineData("She was last seen at 3 p.m.", "The girl was seen for the last time at half past four.", "last seen")]
    [InlineData("The minister took office in 2019.", "He has been minister since 2020.", "start in office")]
    [InlineData("The volcano last erupted in 1979.", "Its previous eruption was in 1982.", "last eruption")]
    [InlineData("The treaty was signed in 1993.", "The two countries concluded the treaty in 1995.", "signing of the treaty")]
    [InlineData("The mine closed in 1998.", "The pit was shut down in 1996.", "closure")]
    [InlineData("The ransom was 200,000 dollars.", "The kidnappers were paid 350,000 dollars.", "ransom")]
    [InlineData("He left a fortune of 40 million euros.", "His estate is worth 55 million euros.", "wealth")]
    [InlineData("Her salary is 190,000 euros a year.", "She earns 210,000 euros annually.", "salary")]
    [InlineData("The dam holds back 60 million cubic metres of water.", "The reservoir contains 75 million cubic metres.", "water in the reservoir")]
    [InlineData("The smoke could be seen 30 km away.", "The smoke was visible from 50 kilometres.", "how far it was seen")]
    [InlineData("The power cut lasted three hours.", "The town was left without electricity for eleven hours before supply came back.", "length of the power cut")]
    [InlineData("The government has declared three days of mourning.", "The nation is to mourn for seven days.", "length of the mourning")]
    [InlineData("The reservoir was 44 percent full.", "The reservoir was 51 percent full.", "level of the reservoir")]
    [InlineData("The truce is to last 72 hours.", "Both sides have agreed on a ten-day truce.", "length of the ceasefire")]
    [InlineData("The curfew in Lom starts at 8 p.m. each night.", "From 10 p.m. nobody may be on the streets under the curfew.", "start of the curfew")]
    [InlineData("The ferry sank within 50 minutes.", "It was nearly two hours before the ship went under.", "time until the ship sank")]
    [InlineData("A 300-kilogram bomb was used.", "The bomb that went off at the station weighed 150 kilograms.", "bomb: weight")]
    [InlineData("The strike lasted a week.", "The walkout lasted three days.", "length of the strike")]
    [InlineData("A quarter of the staff will be laid off.", "The firm is to dismiss half of its workforce.", "cut of the workforce")]
    [InlineData("The new reactor is to come on stream in 2028.", "The reactor will start producing power in 2031.", "start of operation")]
    [InlineData("The ceasefire takes effect at 6 p.m.", "Both sides will lay down their arms at 9 p.m., when the truce comes into force.", "start of the ceasefire")]
    [InlineData("She got 12 years for the murder.", "The court gave her 15 years.", "prison sentence")]
    [InlineData("His lawyers have two weeks to appeal.", "The defence has one month to lodge an appeal.", "time to appeal")]
    [InlineData("The president has 15 days to sign the bill.", "The head of state must sign the law within ten days.", "time to sign")]
    [InlineData("The strike will last three days.", "Staff will walk out for five days.", "length of the strike")]
    [InlineData("Doctors expect it to take six weeks to stop the outbreak.", "It will take three months to beat the disease, the aid group said.", "time to end the outbreak")]
    [InlineData("The train was travelling at 128 kilometres per hour.", "The train went into the bend at 112 km/h.", "speed")]
    [InlineData("The car was doing 90 mph.", "The car hit the wall at 70 miles an hour.", "speed")]
    [InlineData("The carriage came to rest 20 metres below.", "The coach fell 35 metres down the slope.", "depth of the fall")]
    [InlineData("Police sealed off an area of 800 metres around the plant.", "The cordon reached half a kilometre from the plant.", "radius of the zone")]
    [InlineData("The epicentre was 12 km west of the town.", "The quake struck 25 kilometres from the town.", "distance of the quake")]
    [InlineData("The water rose to 3.2 metres.", "The river peaked at 4.1 metres.", "level of the water")]
    [InlineData("Turnout was 61 percent.", "Only 54 percent of voters went to the polls.", "turnout")]
    [InlineData("The share price fell 7.4 percent.", "Shares lost 9.1 percent of their value.", "share price")]
    [InlineData("Unemployment rose to 6.2 percent.", "The jobless rate climbed to 6.8 percent.", "unemployment")]
    [InlineData("The party won 34 percent of the vote.", "The party took 38 percent.", "share of the vote")]
    [InlineData("Voters rejected the plan by 51.2 percent to 48.8.", "53 percent voted against the plan.", "votes against")]
    [InlineData("The rent will go up by 8 percent.", "Tenants will pay 11 percent more.", "rise of the rent")]
    [InlineData("The teachers want 10 percent more pay.", "The union demands a rise of 8 percent.", "pay demanded")]
    [InlineData("The employers offer 4 percent.", "Management is offering 3 percent more.", "pay offered")]
    [InlineData("The deficit is 3.4 percent of output.", "The shortfall amounts to 4.1 percent of gross domestic product.", "deficit")]
    [InlineData("Flood damage is estimated at 80 million euros.", "The water caused damage worth 110 million euros.", "damage")]
    [InlineData("The gang stole gold worth 6 million pounds.", "The haul was valued at 9 million pounds.", "value of the loot")]
    [InlineData("The hospital was ordered to pay 400,000 dollars in damages.", "The family will receive 550,000 dollars in compensation.", "compensation")]
    [InlineData("The painting was sold for 12 million euros.", "The picture went for 14.5 million euros at auction.", "price of the sale")]
    [InlineData("Sales rose to 4.2 billion euros.", "The group had revenue of 3.9 billion euros.", "revenue")]
    [InlineData("Donors pledged 300 million dollars.", "The conference brought in 250 million dollars in pledges.", "donations")]
    [InlineData("Inflation slowed to 3.1 percent in May.", "Consumer prices were up 3.4 percent on the year.", "inflation")]
    [InlineData("The economy grew by 0.4 percent.", "Gross domestic product rose 0.6 percent.", "growth of the economy")]
    [InlineData("Support for the government has fallen to 28 percent.", "Only 31 percent of people back the government.", "support for the government")]
    [InlineData("The reservoirs are 22 percent full.", "The level of the reservoirs has dropped to 18 percent.", "level of the reservoir")]
    [InlineData("The quake struck at 4:17 a.m.", "It was twenty past four in the morning when the earth shook.", "time of the quake")]
    [InlineData("The quake was 10 km deep.", "The centre of the quake lay at a depth of 18 kilometres.", "depth of the quake")]
    [InlineData("The river rose by three metres within an hour.", "In an hour the river climbed by five metres.", "level of the water: rose")]
    [InlineData("The flood wave was two metres high.", "A wall of water three metres high swept through the valley.", "height of the waves")]
    [InlineData("The pilot radioed at 9:05 p.m.", "The last call from the pilot came at 9:12 p.m.", "last message")]
    [InlineData("The plane took off at 8:40 p.m.", "The aircraft left at ten past nine in the evening.", "time of departure")]
    [InlineData("The plane vanished from radar at 9:12 p.m.", "Contact with the plane was lost at 9:25 p.m.", "loss of contact")]
    [InlineData("The pilot had 4,000 hours of flying experience.", "The captain had flown for 5,200 hours.", "flying experience")]
    [InlineData("The wreck lies at a depth of 180 metres.", "The ship is lying 240 metres deep.", "depth of the wreck")]
    [InlineData("The two ships collided at 3:30 a.m.", "The collision happened shortly after four in the morning.", "time of the crash")]
    [InlineData("The girl was buried for nine hours.", "After twelve hours under the rubble the girl was freed.", "time trapped")]
    [InlineData("The bomb contained 20 kilograms of explosives.", "There were 35 kilograms of explosives in the car.", "size of the bomb")]
    [InlineData("The siege ended after 14 hours.", "The standoff lasted 19 hours.", "length of the siege")]
    [InlineData("The ceasefire is to last 72 hours.", "The truce was agreed for five days.", "length of the ceasefire")]
    [InlineData("The peace talks lasted three days.", "Negotiators met for five days.", "length of the talks")]
    [InlineData("The town was besieged for four months.", "The siege of the town went on for six months.", "length of the siege")]
    [InlineData("Prosecutors want eight years in prison.", "The prosecution asked for ten years behind bars.", "prison sentence demanded")]
    [InlineData("The minister has been in office for 11 years.", "For nine years he has been minister.", "time in office")]
    [InlineData("The singer died at 3 a.m. in hospital.", "The singer passed away at five in the morning.", "time of death")]
    [InlineData("Customs officers found 900 kilograms of cocaine.", "Officials seized 1.2 tonnes of cocaine.", "drugs seized")]
    [InlineData("The train was 25 minutes late.", "The express had a delay of 40 minutes.", "delay")]
    [InlineData("Trains will not run for three days.", "The line will be blocked for five days.", "length of the closure")]
    [InlineData("The bus fell 60 metres into a gorge.", "The coach plunged 90 metres down a ravine.", "depth of the fall")]
    [InlineData("The lorry was carrying 18 tonnes of gravel.", "The truck was loaded with 24 tonnes of gravel.", "weight of the cargo")]
    [InlineData("The explosion tore through the market at 11:20 a.m.", "The bomb went off shortly before noon.", "time of the blast")]
    [InlineData("The front line moved by eight kilometres.", "The troops advanced twelve kilometres.", "length of the advance")]
    [InlineData("The jury deliberated for 11 hours.", "It took the jurors nine hours to reach a verdict.", "length of the deliberations")]
    [InlineData("He is accused of embezzling 4.5 million euros.", "He is said to have diverted 6 million euros.", "sum embezzled")]
    [InlineData("The smugglers charged 3,000 euros a head.", "The migrants had paid 4,500 euros each for the crossing.", "fee of the smugglers")]
    [InlineData("The boat had been at sea for five days.", "For eight days the boat had been drifting.", "time at sea")]
    [InlineData("The protesters blocked the motorway for four hours.", "The motorway was closed for six hours.", "length of the closure")]
    [InlineData("Union members voted by 87 percent to strike.", "82 percent of the members were in favour of a strike.", "votes for a strike")]
    [InlineData("The currency lost 14 percent against the dollar.", "The currency slid by 18 percent against the dollar.", "change of the currency")]
    [InlineData("The merger is worth 3.2 billion euros.", "The deal has a value of 2.9 billion euros.", "price of the deal")]
    [InlineData("The astronauts will stay on the station for six months.", "The crew will spend eight months in space.", "time in space")]
    [InlineData("The heat wave lasted nine days.", "It was hot for twelve days in a row.", "length of the heat wave")]
    [InlineData("The climber fell 200 metres.", "The climber plunged 150 metres to his death.", "depth of the fall")]
    [InlineData("The operation lasted 14 hours.", "Surgeons worked for 17 hours.", "length of the operation")]
    [InlineData("The vaccine is 92 percent effective.", "The vaccine protects 87 percent of people.", "efficacy of the vaccine")]
    [InlineData("The oil slick stretches for 20 kilometres.", "The slick is 35 kilometres long.", "length of the slick")]
    [InlineData("The nuclear plant was shut down for 10 days.", "The reactor was off the grid for two weeks.", "length of the closure")]
    [InlineData("The mine is 640 metres deep.", "The shaft goes down 720 metres.", "depth of the mine")]
    [InlineData("Residents waited 25 minutes for the first fire engine.", "The fire brigade was there within 12 minutes.", "time until help came")]
    public void Two_values_of_one_thing_are_set_against_each_other_in_whatever_words(string one, string other, string about) =>
        Assert.Contains(Find(one, other), claim => (claim.About, claim.Status) == (about, ClaimStatus.Conflict));

    [Theory]
    [InlineData("The strike will last three days.", "The trial took two weeks.")]
    [InlineData("He has two weeks to appeal.", "He was sentenced to six years in prison.")]
    [InlineData("Prosecutors want eight years in prison.", "He was sentenced to six years in prison.")]
    [InlineData("The fire broke out at 2:15 a.m.", "The fire was under control at 4:40 a.m.")]
    [InlineData("The train was travelling at 128 km/h on a stretch where 70 is allowed.", "The speed limit is 80 km/h.")]
    [InlineData("Olle Brand was sentenced to six years in prison.", "Mila Koren was jailed for four years.")]
    [InlineData("The minister resigned two days after the strike.", "The strike lasted three days.")]
    [InlineData("The river rose by two metres.", "The river peaked at six metres.")]
    [InlineData("The plane had 183 passengers on board.", "189 people were on board.")]
    [InlineData("The repairs will cost 2 million euros.", "The storm did damage of 3 million euros.")]
    public void Values_of_two_things_are_not(string one, string other) => Assert.DoesNotContain(Find(one, other), claim => claim.Values.DistinctBy(value => value.Article).Count() > 1);

    [Theory]
    [InlineData("The storm did damage of 3 million euros.", "The storm did damage of 30 million euros to the whole coast.")]
    [InlineData("The clashes began at 8 p.m.", "The clashes began at 2 a.m. on the other bank.")]
    public void Values_of_one_name_that_are_far_apart_are_of_two_things_but_in_one_row(string one, string other)
    {
        Assert.Contains(Find(one, other), claim => claim.Status == ClaimStatus.Conflict);
        Assert.All(Find(one, other, useRows: false), claim => Assert.Single(claim.Values));
    }

    [Theory]
    [InlineData("The trial lasted 17 months, and he has two weeks to appeal.", "length of the trial: 17 months", "time to appeal: two weeks")]
    [InlineData("The plane took off at 8:40 p.m. and crashed at 8:52 p.m.", "time of departure: 8:40 p.m.", "time of the crash: 8:52 p.m.")]
    [InlineData("The crew sent a distress call at 12:20 p.m., ten minutes after takeoff.", "time of the alarm: 12:20 p.m.", "time after the launch: ten minutes")]
    [InlineData("The plane took off at 12:10 p.m. and crashed on a hill.", "time of departure: 12:10 p.m.")]
    [InlineData("Prosecutors had asked for eight years, and he was sentenced to six years in prison.", "prison sentence demanded: eight years", "prison sentence: six years")]
    [InlineData("The ship sank within 20 minutes; rescuers arrived after two hours.", "time until the ship sank: 20 minutes", "time until help came: two hours")]
    public void A_word_belongs_to_the_nearest_value_of_its_kind(string sentence, params string[] told) =>
        Assert.Equal(told, Find(sentence, "Nothing else was known.").OrderBy(claim => claim.Values[0].Span).Select(claim => $"{claim.About}: {claim.Values[0].Text}"));

    [Theory]
    [InlineData("It was the worst blackout in 20 years."), InlineData("The biggest robbery in 30 years shook the town."), InlineData("The minister resigned two weeks after the strike."), InlineData("He was back nearly a month after the start of the ceasefire."), InlineData("Police came at 12:20, ten minutes after the explosion.")]
    [InlineData("A gust of 130 km/h blew a bus off the road."), InlineData("The march took place in the capital on 12 May."), InlineData("She has held the office for six years.")]
    public void What_only_stands_near_is_not_what_it_is_of(string sentence) => Assert.DoesNotContain(Find(sentence, "Nothing else was known."), claim => ValueTopic.Table.Any(topic => topic.Name == claim.Subject));

    [Theory]
    [InlineData("Unemployment rose to 7.2 percent.", "Unemployment among the young rose to 18 percent.")]
    [InlineData("The party won 34 percent of the vote.", "In the capital the party won 41 percent of the vote.")]
    [InlineData("The tunnel will cost 2 billion euros.", "So far the tunnel has cost 700 million euros.")]
    [InlineData("The tunnel will cost 2 billion euros.", "The tunnel has cost 700 million euros so far.")]
    [InlineData("She earns 80,000 euros a year.", "Her predecessor earned 120,000 euros a year.")]
    [InlineData("The talks lasted nine hours on Friday.", "The talks lasted four hours on Saturday.")]
    [InlineData("The reservoir was 71 percent full on 1 April.", "The reservoir was 44 percent full by the end of March.")]
    [InlineData("Inflation was 3 percent in June.", "Inflation was 4 percent in May.")]
    [InlineData("The thieves stole jewels worth 4 million euros.", "The museum had insured the jewels for 6 million euros.")]
    [InlineData("The mine is 900 metres deep.", "The men were trapped at a depth of 600 metres.")]
    [InlineData("The river rose from 3 metres to a new high.", "The river rose to 5.2 metres.")]
    [InlineData("The quake had a magnitude of 6.4.", "An aftershock had a magnitude of 5.1.")]
    public void Values_of_two_parts_times_or_stages_are_of_two_things(string one, string other) =>
        Assert.All(Articles.Claims((one, "2024-06-01"), (other, "2024-06-01")).GroupBy(claim => claim.Values.Single().Article), article => Assert.NotEmpty(article));

    [Theory]
    [InlineData("Turnout was 62 percent, the mayor said in the capital.", "Turnout was 55 percent.", "turnout")]
    [InlineData("The siege lasted nine hours, police told reporters on Monday.", "The siege lasted eleven hours, medics said on Tuesday.", "length of the siege")]
    public void Where_and_when_it_is_told_and_what_it_rose_from_keep_none_apart(string one, string other, string about)
    {
        var claim = Assert.Single(Articles.Claims((one, "2024-06-05"), (other, "2024-06-05")), claim => claim.Values.Select(value => value.Article).Distinct().Count() > 1);
        Assert.Equal(about, claim.About);
    }

    [Theory]
    [InlineData("Two soldiers were killed on 12 May, he said."), InlineData("Police caught the robbers at 7:30 p.m."), InlineData("He served as mayor for eight years and is accused of fraud.")]
    [InlineData("The firm took over the port in 2019."), InlineData("The bank lost 2 million euros in the raid."), InlineData("The real estate company will pay 40 million euros."), InlineData("The ship listed 20 degrees when it was towed.")]
    public void Words_of_another_sense_tell_nothing(string sentence) => Assert.DoesNotContain(Find(sentence, "Nothing else was known."), claim => ValueTopic.Table.Any(topic => topic.Name == claim.Subject));

    [Fact]
    public void What_it_is_a_part_of_is_told_with_it() =>
        Assert.Contains(Find("Unemployment in the capital rose to 7.2 percent.", "Nothing else was known."), claim => claim.About == "unemployment, in the capital");

    [Theory]
    [InlineData("2024-06-03", ClaimStatus.Superseded)]
    [InlineData("2024-06-01", ClaimStatus.Conflict)]
    public void A_time_of_day_that_the_same_speaker_gives_later_holds(string published, ClaimStatus status)
    {
        var claim = Assert.Single(Articles.Claims(("The alarm went off at 3:12 a.m., police spokeswoman Ruth Adeyemi said.", "2024-06-01"), ("Police spokeswoman Ruth Adeyemi said the alarm went off at 3:41 a.m.", published)));
        Assert.Equal(("time of the alarm", status), (claim.About, claim.Status));
    }

    [Fact]
    public void A_date_that_is_told_of_a_thing_is_not_told_of_a_topic_too() =>
        Assert.DoesNotContain(Find("A factory, opened in 1962, was shut.", "Nothing else was known."), claim => claim.Subject == "closure");

    [Fact]
    public void Who_tells_of_it_is_not_whose_it_is() =>
        Assert.Contains(Find("Olle Brand said the siege had lasted 14 hours.", "According to Mila Koren the standoff lasted 19 hours."), claim => (claim.About, claim.Status) == ("length of the siege", ClaimStatus.Conflict));

    [Fact]
    public void Every_row_has_words_and_its_kind_is_one_that_values_have() =>
        Assert.All(ValueTopic.Table, topic => Assert.True(topic.Near.All(words => words.Length > 0) && topic.With.All(words => words.Length > 0) && topic.Kind is "time" or "time within" or "clock" or "percent" or "money" or "height" or "length" or "mass" or "volume" or "speed" or "degree" or "day" or "year", topic.Name));

    static IReadOnlyList<Claim> Find(string one, string other, bool useRows = true)
    {
        var witnesses = new[] { Articles.Of("a", one), Articles.Of("b", other) };
        var compared = new CompareWitnesses().Run(witnesses);
        return ClaimFinder.Find(witnesses, compared.Families, compared.Names, AttributionFinder.Find(witnesses, compared.Names), useRows ? compared.Rows : null);
    }
}
