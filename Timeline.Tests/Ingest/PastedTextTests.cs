using Timeline.Core.Ingest;

namespace Timeline.Tests.Ingest;

/// <summary>Texts as people paste them: with a masthead, or with lines that say what is what.</summary>
public class PastedTextTests
{
    const string Headline = "Old dam above Orrin gives way in the night", Story = "The old dam above Orrin gave way in the night and sent a metre of water through the lower town, the mayor said.\n\nNobody was hurt.";

    [Theory]
    [InlineData("The Morning Ledger", "Tuesday, 12 March 2024"), InlineData("Ledger of the Hills", "12 March 2024"), InlineData("THE MORNING LEDGER", "2024-03-12")]
    public void A_name_on_the_first_line_above_a_day_is_the_outlet(string name, string day)
    {
        var draft = Drafts.Of($"{name}\n{day}\n\n{Headline}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, name, "2024-03-12"), (draft.Headline(), draft.Outlet, draft.Published?.Edtf));
        Assert.Equal(2, draft.Body.Count);
        Assert.Contains("above the day", draft.Evidence.Single(clue => clue.Field == Fields.Outlet).Because);
    }

    [Theory]
    [InlineData("Channel Five", "12 March 2024"), InlineData("Channel Five online", "12 March 2024, 18:30"), InlineData("Orrin Herald online", "12 March 2024")]
    public void A_name_before_a_day_below_the_headline_is_the_outlet(string name, string day)
    {
        var draft = Drafts.Of($"{Headline}\n{name}, {day}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, name), (draft.Headline(), draft.Outlet));
        Assert.StartsWith("2024-03-12", draft.Published?.Edtf, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Orrin News | Last updated Tuesday 12 March 2024, 21:30 CET", "Orrin News"), InlineData("Orrin News - Published 12 March 2024", "Orrin News"), InlineData("Orrin Post live desk, Tuesday 12 March 2024", null), InlineData("12 March 2024 — Orrin News", "Orrin News"), InlineData("12 March 2024 · 3 min read", null), InlineData("Medics Across Borders, press release, 12 March 2024", null)]
    public void A_line_with_a_name_and_a_day_below_the_headline_tells_when(string line, string? outlet)
    {
        var draft = Drafts.Of($"{Headline}\n\n{line}\n\n{Story}");

        draft.HoldsTogether();
        Assert.StartsWith("2024-03-12", draft.Published?.Edtf, StringComparison.Ordinal);
        Assert.Equal((Headline, 2), (draft.Headline(), draft.Body.Count));
        if (outlet is not null) Assert.Equal(outlet, draft.Outlet);
    }

    [Theory]
    [InlineData("Estmark Gazette – Tuesday, 12 March 2024 – 2nd edition", "Estmark Gazette", null), InlineData("Tuesday, March 12, 2024 | Estmark Gazette | By Femi Ade", "Estmark Gazette", "Femi Ade"), InlineData("Estmark Gazette · 12.03.2024 · Opinion", "Estmark Gazette", null)]
    [InlineData("From our correspondent in Orrin | The Meridian (London) | 12 March 2024", "The Meridian", null), InlineData("THE FREE TRIBUNE · Tuesday 12.03.2024 · Comment and analysis", "THE FREE TRIBUNE", null)]
    [InlineData("The Meridian, 12 March 2024", "The Meridian", null)]
    public void A_line_in_parts_below_the_headline_tells_paper_and_day(string line, string outlet, string? byline)
    {
        var draft = Drafts.Of($"{Headline}\n{line}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, outlet, byline, "2024-03-12", 2), (draft.Headline(), draft.Outlet, draft.Byline, draft.Published?.Edtf, draft.Body.Count));
    }

    [Theory, InlineData("Cipherpost, March 12, 2024", "2024-03-12"), InlineData("Orrin, 12 March 2024, 11:00", "2024-03-12T11:00:00"), InlineData("ORRIN, March 12, 2024", "2024-03-12")]
    public void One_word_before_a_day_may_be_a_place_and_yet_the_day_holds(string line, string published)
    {
        var draft = Drafts.Of($"{Headline}\n\n{line}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, null, published, 2), (draft.Headline(), draft.Outlet, draft.Published?.Edtf, draft.Body.Count));
    }

    [Theory]
    [InlineData("ORRIN VALLEY WATERWORKS\nPRESS RELEASE\n\nOrrin, 12 March 2024\n\n" + Headline, "ORRIN VALLEY WATERWORKS")]
    [InlineData(Headline + "\nMinistry of Rivers of the Orrin Republic\nPress release, 12 March 2024, 12:00", "Ministry of Rivers of the Orrin Republic")]
    public void Above_a_press_release_stands_who_sends_it(string top, string outlet)
    {
        var draft = Drafts.Of($"{top}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, outlet, 2), (draft.Headline(), draft.Outlet, draft.Body.Count));
        Assert.StartsWith("2024-03-12", draft.Published?.Edtf, StringComparison.Ordinal);
    }

    [Theory, InlineData("Ministry Announces New Measures for Flood Victims\nPress Release\n12 March 2024", "Ministry Announces New Measures for Flood Victims"), InlineData("Flood Victims To Get  New Homes\nPress Release\n12 March 2024", "Flood Victims To Get  New Homes")]
    public void A_headline_above_a_press_release_is_no_sender(string top, string headline)
    {
        var draft = Drafts.Of($"{top}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((headline, null), (draft.Headline(), draft.Outlet));
    }

    [Theory, InlineData("By Femi Ade, News Editor", "Femi Ade, News Editor", null), InlineData("By Femi Ade, Ida Moe, Orrin Courier", "Femi Ade, Ida Moe", "Orrin Courier")]
    public void A_post_is_no_paper(string line, string byline, string? outlet)
    {
        var draft = Drafts.Of($"{Headline}\n\n{line}\n12 March 2024\n\n{Story}");

        Assert.Equal((byline, outlet), (draft.Byline, draft.Outlet));
    }

    [Fact]
    public void Behind_who_wrote_it_may_stand_the_paper()
    {
        var draft = Drafts.Of($"{Headline}\n\nBy Femi Ade, Orrin Courier\n12 March 2024\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, "Femi Ade", "Orrin Courier"), (draft.Headline(), draft.Byline, draft.Outlet));
    }

    [Fact]
    public void An_agency_that_no_table_has_is_named_in_its_dateline() =>
        Assert.Equal("Orrin News Agency", Drafts.Of($"{Headline}\n\nORRIN, March 12 2024 (Orrin News Agency) - {Story}").Agency);

    [Theory]
    [InlineData("Orrin | Dam | 12 March 2024"), InlineData("Home | News | Orrin | Dam"), InlineData("Technology | 12 March 2024 | By Femi Ade"), InlineData("The Hague, 12 March 2024")]
    public void Parts_of_which_none_is_a_paper_are_no_such_line(string line) => Assert.Null(Drafts.Of($"{Headline}\n{line}\n\n{Story}").Outlet);

    [Theory]
    [InlineData("The Meridian\n12 March 2024", "The Meridian"), InlineData("The Orrin Meridian\n12 March 2024", "The Orrin Meridian"), InlineData("Foreign Desk\n12 March 2024", null), InlineData("The view from the dam\n12 March 2024", null), InlineData("The  Meridian\n12 March 2024", null)]
    public void A_name_of_no_table_between_byline_and_day_is_the_outlet(string lines, string? outlet)
    {
        var draft = Drafts.Of($"{Headline}\n\nBy Femi Ade\n{lines}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, "Femi Ade", outlet, "2024-03-12"), (draft.Headline(), draft.Byline, draft.Outlet, draft.Published?.Edtf));
    }

    [Theory, InlineData("By Femi Ade and Petra Lunn", null), InlineData("By Femi Ade, Petra", "Petra"), InlineData("By Reuters Staff", "Reuters")]
    public void A_person_called_like_an_agency_is_none(string line, string? agency) => Assert.Equal(agency, Drafts.Of($"{Headline}\n\n{line}\n\n{Story}").Agency);

    [Theory]
    [InlineData("Posted by Femi Ade on The Tideline blog, 12 March 2024", "The Tideline"), InlineData("Posted by Femi Ade on Dam Watch | 12 March 2024", "Dam Watch"), InlineData("Posted by Femi Ade, 12 March 2024", null), InlineData("Posted by Femi Ade on 12 March 2024", null)]
    public void A_line_that_tells_who_posted_it_tells_where_and_when(string line, string? outlet)
    {
        var draft = Drafts.Of($"{Headline}\n\n{line}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, "Femi Ade", outlet, "2024-03-12"), (draft.Headline(), draft.Byline, draft.Outlet, draft.Published?.Edtf));
    }

    [Theory, InlineData("Sign in   Subscribe"), InlineData("Menu | Search"), InlineData("Log in\tSubscribe now")]
    public void Two_links_alone_on_a_line_are_the_page_s(string links)
    {
        var draft = Drafts.Of($"Skip to main content\n{links}\n{Headline}\n{Headline} - The Orrin Post\nFemi Ade, 12 Mar 2024, 6.40pm\n{Story}");
        Assert.Equal((Headline, "2024-03-12T18:40:00"), (draft.Headline(), draft.Published?.Edtf));
    }

    [Theory, InlineData("13 October 2025, updated 9.15pm"), InlineData("13 October 2025, updated 21:15"), InlineData("13 October 2025, last updated at 9pm")]
    public void A_day_with_the_time_of_an_update_is_the_day(string line) =>
        Assert.StartsWith("2025-10-13", Drafts.Of($"{Headline}\n\nOrrin Herald\nBy Femi Ade\n{line}\n\n{Story}").Published?.Edtf, StringComparison.Ordinal);

    [Fact]
    public void An_agency_may_stand_between_outlet_and_day()
    {
        var draft = Drafts.Of($"{Headline}\n\nOrrin Herald\nPA\n12 March 2024\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, "Orrin Herald", "PA Media", "2024-03-12"), (draft.Headline(), draft.Outlet, draft.Agency, draft.Published?.Edtf));
    }

    [Theory, InlineData("Orrin Herald\nBy Femi Ade"), InlineData("Orrin Herald\nReporter: Femi Ade"), InlineData("Orrin Herald"), InlineData("Orrin Service Wire")]
    public void An_outlet_below_the_headline_is_said_to_stand_there(string lines) => Assert.Contains("between the headline and the story", Assert.Single(Drafts.Of($"{Headline}\n\n{lines}\n12 March 2024\n\n{Story}").Evidence, clue => clue.Field == "outlet").Because, StringComparison.Ordinal);

    [Theory, InlineData("Reporter:"), InlineData("Author:")]
    public void Whoever_wrote_it_may_be_named_by_what_they_are(string label) => Assert.Equal("Femi Ade", Drafts.Of($"{Headline}\n\nOrrin Herald\n{label} Femi Ade\n12 March 2024\n\n{Story}").Byline);

    [Theory, InlineData("By"), InlineData("Posted by")]
    public void The_outlet_may_stand_below_whoever_wrote_or_posted_it(string by)
    {
        var draft = Drafts.Of($"{Headline}\n\n{by} Femi Ade\nThe Meridian\n12 March 2024\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, "Femi Ade", "The Meridian", "2024-03-12"), (draft.Headline(), draft.Byline, draft.Outlet, draft.Published?.Edtf));
    }

    [Theory]
    [InlineData("By Femi Ade, Northern Press Agency", "ORRIN, March 12 (NPA) - ", "Northern Press Agency"), InlineData("By Femi Ade", "ORRIN, March 12 (NPA) - ", "NPA"), InlineData("By Femi Ade, Northern Press Agency", "", null)]
    public void Letters_in_a_dateline_are_the_agency_though_no_table_has_it(string byline, string dateline, string? agency)
    {
        var draft = Drafts.Of($"{Headline}\n\n{byline}\n12 March 2024\n\n{dateline}{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, agency, "2024-03-12"), (draft.Headline(), draft.Agency, draft.Published?.Edtf));
    }

    [Theory]
    [InlineData("Orrin Herald, 12 March 2024"), InlineData("Orrin Herald\n12 March 2024")]
    public void A_name_below_the_byline_is_the_outlet(string lines)
    {
        var draft = Drafts.Of($"{Headline}\n\nBy Femi Ade\n{lines}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, "Femi Ade", "Orrin Herald", "2024-03-12"), (draft.Headline(), draft.Byline, draft.Outlet, draft.Published?.Edtf));
    }

    [Fact]
    public void A_byline_is_no_outlet()
    {
        var draft = Drafts.Of($"{Headline}\nBy Orrin Press Office\n12 March 2024\n\n{Story}");

        Assert.Equal((Headline, null, "2024-03-12"), (draft.Headline(), draft.Outlet, draft.Published?.Edtf));
    }

    [Theory]
    [InlineData("Dam gives way", "12 March 2024", "The lower town of Orrin is under water"), InlineData("Dam Gives Way", "Published 12 March 2024", "The lower town of Orrin is under water"), InlineData("Dam Gives Way", "12 March 2024", "By Femi Ade, who saw it from the hill")]
    public void A_headline_above_its_day_stays_the_headline(string headline, string day, string below)
    {
        var draft = Drafts.Of($"{headline}\n{day}\n\n{below}\n\n{Story}");

        Assert.Equal((headline, null), (draft.Headline(), draft.Outlet));
    }

    [Theory]
    [InlineData("Title: {0}\nBy: Femi Ade\nPublished: 12 March 2024"), InlineData("Published: 12/03/2024 08:30\nTITLE: {0}\nBy: Femi Ade"), InlineData("By: Femi Ade\nHeadline: {0}\nPublished on: March 12, 2024")]
    public void Lines_at_the_top_say_what_is_what(string head)
    {
        var draft = Drafts.Of(head.Replace("{0}", Headline) + "\n\n" + Story);

        draft.HoldsTogether();
        Assert.Equal((Headline, "Femi Ade"), (draft.Headline(), draft.Byline));
        Assert.Contains("2024-03-12", draft.Published!.Edtf);
        Assert.Equal("header", draft.Evidence.Single(clue => clue.Field == Fields.Title).Kind);
        Assert.Equal(2, draft.Body.Count);
        Assert.Empty(draft.Warnings);
    }

    [Theory]
    [InlineData("31/02/2024"), InlineData("31 February 2024"), InlineData("29 February 2023"), InlineData("last thing")]
    public void A_day_that_there_is_not_is_told(string day)
    {
        var draft = Drafts.Of($"Title: {Headline}\nPublished: {day}\n\n{Story}");

        draft.HoldsTogether();
        Assert.Equal((Headline, null), (draft.Headline(), draft.Published));
        Assert.Contains(draft.Warnings, warning => warning.StartsWith($"“{day}”", StringComparison.Ordinal));
        Assert.Equal(2, draft.Body.Count);
    }

    [Theory]
    [InlineData("March 2024"), InlineData("12 March")]
    public void A_day_that_is_half_said_is_no_mistake(string day) =>
        Assert.DoesNotContain(Drafts.Of($"Title: {Headline}\nPublished: {day}\n\n{Story}").Warnings, warning => warning.Contains(day, StringComparison.Ordinal));
}
