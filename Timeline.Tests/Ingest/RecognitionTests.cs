using Timeline.Core.Ingest;

namespace Timeline.Tests.Ingest;

public class RecognitionTests
{
    [Theory]
    [InlineData("flood-dated", "Rising Drava swallows three villages near Ormos", null, "Reuters", "Reuters", "LJUDSK/ORMOS")]
    [InlineData("flood-undated", "Drava flood: three villages under water", "Coastal Tribune", "Reuters", null, null)]
    [InlineData("flood-retold", "Helicopters lift families from flooded Zavrh", "NAN", "AFP", null, "Lagos-NAN.")]
    [InlineData("election-dateline", "Challenger Claims Victory in Lusavan Vote", null, "Reuters", "Marta Lindqvist", "LUSAVAN, October 14")]
    [InlineData("train-published", "Express leaves rails in Halden tunnel, driver among dead", "The Northern Herald", "Reuters", "Ingrid Moe, Transport Correspondent", "HALDEN (Reuters)")]
    [InlineData("strike-friday", "Dockers walk out at Port Sarn", null, null, null, null)]
    [InlineData("truce-dated", "Rebels leave Sorek under truce with army", null, "Xinhua", null, "SOREK, Feb. 9, 2017 (Xinhua)")]
    [InlineData("sorek-aggregated", "Rebels return to Sorek as army looks south", "Valley Wire", "AP", null, null)]
    [InlineData("quake-conflict", "Second quake shakes Mirano in a week", null, "dpa", null, "MIRANO, May 20 (dpa)")]
    [InlineData("heldout-hospital", "Nurses end strike at Kelmet hospital after 40 days", null, "The Canadian Press", null, "KELMET, Ireland")]
    [InlineData("heldout-protest", "Students fill capital's squares over price of bread", "Daily Meridian", "AFP", "Nadia Rahal, AFP", null)]
    [InlineData("heldout-volcano", null, null, "EFE", null, "ISLA PERDIDA, Aug 3 (EFE)")]
    public void An_article_alone_says_who_where_and_by_whom(string name, string? title, string? outlet, string? agency, string? byline, string? dateline)
    {
        var draft = Drafts.Own(name)[0];
        draft.HoldsTogether();
        Assert.Equal((title, outlet, agency, byline, dateline, "en"), (draft.Headline(), draft.Outlet, draft.Agency, draft.Byline, draft.Dateline, draft.Language));
    }

    [Fact]
    public void The_agency_of_the_pictures_is_said_to_be_inferred()
    {
        var agency = Drafts.Own("sorek-aggregated")[0].Evidence.Single(evidence => evidence.Field == Fields.Agency);
        Assert.Equal(("credits", "Associated Press"), (agency.Kind, agency.Text));
        Assert.Contains("inferred", agency.Because);
    }

    [Fact]
    public void A_lead_above_the_story_is_the_repetition_and_a_headline_above_it_a_teaser()
    {
        var draft = Drafts.Own("flood-undated")[0];
        Assert.StartsWith("Rescuers in boats", draft.BodyTexts().First());
        Assert.StartsWith("Rescuers in boats", draft.Dropped(DropReason.Repeated).Single());
        Assert.Equal(DropReason.Teaser, draft.ReasonFor("How a valley"));
        Assert.Null(draft.ReasonFor("'A wall of mud'"));
    }

    [Fact]
    public void A_caption_is_set_aside_with_its_credit_and_where_it_runs_into_the_story()
    {
        var draft = Drafts.Own("sorek-aggregated")[0];
        Assert.StartsWith("A man sweeps", draft.Dropped(DropReason.Caption).Single());
        Assert.Equal("(Tarek Amin/Associated Press)", draft.Dropped(DropReason.Credit).Single());
        Assert.Contains("Sorek was known for its paper mills before the war began in 2012.", draft.Dropped(DropReason.Repeated));
    }

    [Fact]
    public void What_frames_a_story_is_not_the_story()
    {
        var draft = Drafts.Own("train-published")[0];
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("The Northern Herald"));
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("Home | News"));
        Assert.Equal(DropReason.Teaser, draft.ReasonFor("A regulator"));
        Assert.Equal(DropReason.Byline, draft.ReasonFor("By Ingrid"));
        Assert.Equal(DropReason.Published, draft.ReasonFor("Published:"));
        Assert.Equal(DropReason.Credit, draft.ReasonFor("Photograph:"));
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("Advertisement"));
        Assert.Equal(DropReason.Related, draft.ReasonFor("Read more:"));
        Assert.Equal(DropReason.Byline, draft.ReasonFor("(Reporting by"));
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("© 2021"));
        Assert.Equal(5, draft.Body.Count);
    }

    [Fact]
    public void Section_heads_are_body_and_lists_below_the_story_are_not()
    {
        var draft = Drafts.Own("flood-retold")[0];
        Assert.Null(draft.ReasonFor("- No boats left -"));
        Assert.Equal(["Related news releases", "• Lagos port posts record month", "• New ferry to link two coasts"], draft.Dropped(DropReason.Related));
        Assert.Equal(["09:41 3 December", "09:37 3 December", "/ 3 December, 2021"], draft.Dropped(DropReason.Chrome));
    }

    [Fact]
    public void Articles_of_one_wire_story_are_a_family_and_lend_each_other_the_agency()
    {
        var drafts = Drafts.Own("flood-undated", "strike-friday", "flood-dated", "flood-retold");
        Assert.NotNull(drafts[0].Family);
        Assert.Equal([drafts[0].Family, null, drafts[0].Family, null], drafts.Select(draft => draft.Family));
        var agency = drafts[0].Evidence.Single(evidence => evidence.Field == Fields.Agency);
        Assert.Equal(("family", "flood-dated"), (agency.Kind, agency.InFile));
    }

    [Theory]
    [InlineData("La rivière est sortie de son lit dans la nuit et les habitants ont quitté la ville avec des barques.", "fr")]
    [InlineData("Der Fluss ist in der Nacht über die Ufer getreten, und die Bewohner wurden mit Booten in Sicherheit gebracht.", "de")]
    [InlineData("Река вышла из берегов ночью, и жителей вывезли на лодках.", "ru")]
    [InlineData("Xyzzy plugh fnord.", "und")]
    public void The_language_is_that_of_its_small_words(string text, string language) => Assert.Equal(language, Drafts.Of(text).Language);

    [Fact]
    public void The_copyright_of_an_agency_names_the_agency_and_no_outlet()
    {
        var draft = Drafts.Of("Ferry runs aground off Tarn\n\nA ferry ran aground off Tarn on Monday with three hundred people and a circus on board.\n\nCopyright 2019 The Associated Press. All rights reserved. It may not be printed again without leave.");
        Assert.Equal((null, "AP"), (draft.Outlet, draft.Agency));
    }

    [Fact]
    public void A_wrapped_article_has_its_paragraphs_and_its_signature()
    {
        var draft = Drafts.Own("heldout-volcano")[0];
        Assert.Equal(4, draft.Body.Count);
        Assert.Equal(["(EFE)"], draft.Dropped(DropReason.Signature));
    }

    [Theory]
    [InlineData("The Evening Mail", "4 September 2019\n"), InlineData("Orle Globe", "")]
    public void A_paper_named_between_headline_and_story_is_the_outlet(string outlet, string date)
    {
        var draft = Drafts.Of($"Flood cuts off the lower town of Orle\n{outlet}\n{date}\nThe lower town of Orle was cut off on Tuesday after the river rose by two metres within a single night.\n\nBoats took the sick across, and the mayor asked everyone else to stay upstairs until the water fell.\n");

        Assert.Equal(("Flood cuts off the lower town of Orle", outlet), (draft.Headline(), draft.Outlet));
        Assert.Contains(draft.Evidence, clue => clue.Field == Fields.Outlet && clue.Because.Contains("between the headline and the story", StringComparison.Ordinal));
    }

    [Fact]
    public void A_paragraph_wrapped_at_a_width_is_one_block()
    {
        const string wrapped = "The river rose through the night and by the morning it stood in\nthe kitchens of the lower town, where people had carried what\nthey could to the upper floors.\n\nNobody was hurt.";
        Assert.Equal(2, Blocks.Of(wrapped).Count);
    }

    [Theory]
    [InlineData("Orrin Islander", "By Femi Ade"), InlineData("Le Phare (English edition)", "11.06.2019 - 14h05"), InlineData("Local", "Published: Wednesday 5 June 2019 at 08:30")]
    public void A_name_above_the_headline_is_not_the_headline(string name, string line)
    {
        var draft = Drafts.Of($"{name}\nOld dam above Orrin gives way in the night\n{line}\n\nThe old dam above Orrin gave way in the night and sent a metre of water through the lower town, the mayor said.\n\nNobody was hurt.");

        Assert.Equal(("Old dam above Orrin gives way in the night", null), (draft.Headline(), draft.Outlet));
    }

    [Theory]
    [InlineData("Dam gives way", "The lower town is under water this morning"), InlineData("Orrin drowns", "Old dam above town gives way in the night")]
    public void Few_words_are_the_headline_where_they_read_as_one(string headline, string below)
    {
        var draft = Drafts.Of($"{headline}\n{below}\nBy Femi Ade\n\nThe old dam above Orrin gave way in the night and sent a metre of water through the lower town, the mayor said.\n\nNobody was hurt.");

        Assert.Equal(headline, draft.Headline());
    }

    [Theory]
    [InlineData("ORRIN, Lusavia, Nov 9, 2021 (Valepress)", true), InlineData("ORRIN (Valepress), Nov 9", true), InlineData("ORRIN (Valepress)", true), InlineData("ORRIN (an old town)", false), InlineData("Orrin (Valepress)", false)]
    public void A_dateline_with_a_day_may_name_an_agency_that_nobody_knows(string dateline, bool isOne)
    {
        var draft = Drafts.Of($"Dam above Orrin gives way\n{dateline} - The old dam above Orrin gave way in the night and sent a metre of water through the lower town, the mayor said.");

        Assert.Equal((isOne ? dateline : null, null), (draft.Dateline, draft.Agency));
        Assert.Equal(isOne, draft.Source[draft.Body[0]].StartsWith("The old dam", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ORRIN, March 27, 2016 (AFP)", " -\n"), InlineData("ORRIN (AP)", " _ ")]
    public void A_dateline_may_have_a_line_of_its_own_or_an_underscore(string dateline, string mark)
    {
        var draft = Drafts.Of($"Dam above Orrin gives way\n{dateline}{mark}The old dam above Orrin gave way in the night and sent a metre of water through the lower town, the mayor said.");
        draft.HoldsTogether();
        Assert.Equal(dateline, draft.Dateline);
        Assert.StartsWith("The old dam", Assert.Single(draft.BodyTexts()));
    }
}
