using Timeline.Core.Ingest;
using Timeline.Tests.House;
using static Timeline.Tests.Ingest.DamStory;

namespace Timeline.Tests.Ingest;

/// <summary>Copy as a wire service or a mail brings it, with what is said to newsrooms in it.</summary>
public class WireTests
{
    [Fact]
    public void A_story_in_two_takes_is_one_article()
    {
        var draft = Drafts.Own("wire-takes")[0];
        draft.HoldsTogether();
        Assert.Equal(("Quarry wall falls on workers near Tolmen, six missing", "AP", "MIRA TOLLEY"), (draft.Headline(), draft.Agency, draft.Byline));
        Assert.Equal("2017-03-14T11:47:00Z", draft.Published?.Edtf);
        Assert.Equal(["A wall of rock", "Rescuers with", "\"We hear", "TOLMEN: The", "The owners", "Families waited"], draft.BodyTexts().Select(text => string.Join(' ', text.Split(' ').Take(text[0] == 'A' ? 4 : 2))));
        Assert.Contains("2nd Ld-Writethru", Assert.Single(draft.Warnings));
    }

    [Theory]
    [InlineData("BC-Orrin-Dam, 3rd Ld-Writethru"), InlineData("BC-Orrin Dam,1st Ld,0312"), InlineData("a0532 BC-EU--Orrin-Dam,485"), InlineData("r i BC-Orrin-Dam 03-27 0312"), InlineData("^BC-Orrin-Dam, Bjt, 750<")]
    [InlineData("DAM-ORRIN/ (UPDATE 3, PIX)"), InlineData("DAM-ORRIN/TOWN"), InlineData("DAM/"), InlineData("Disaster/Dams/Orrin/"), InlineData("Disaster-dam-Orrin,2ndlead")]
    [InlineData("URGENT"), InlineData("BULLETIN"), InlineData("FLASH"), InlineData("ALERT"), InlineData("STORY IN PROGRESS")]
    [InlineData("Eds: Updates with quotes from the mayor, a new toll and the history of the dam. With photos."), InlineData("EDS: ADDS byline"), InlineData("ATTENTION - ADDS details, quotes ///"), InlineData("With photos.")]
    [InlineData("(Adds details)"), InlineData("(Adds quotes, background)"), InlineData("(Recasts, adds mayor)"), InlineData("Recasts"), InlineData("(Corrects name of town in paragraph 3)"), InlineData("UPDATE 3"), InlineData("2nd LEAD")]
    [InlineData("EMBARGOED UNTIL 0001 GMT, Monday"), InlineData("EMBARGOED"), InlineData("Keywords: DAM ORRIN"), InlineData("Slug: dam"), InlineData("412 words"), InlineData("Words: 412"), InlineData("Priority: 3")]
    public void A_line_of_the_desk_above_a_story_is_set_aside(string line)
    {
        var draft = Read($"{line}\n{Headline}\n\n{Lead}\n\n{Second}");
        Assert.Equal((Headline, DropReason.Chrome), (draft.Headline(), draft.ReasonFor(line[..4])));
        Assert.Equal([Lead, Second], draft.BodyTexts());
    }

    [Theory]
    [InlineData("ENDS"), InlineData("-ENDS-"), InlineData("-30-"), InlineData("- 30 -"), InlineData("###"), InlineData("(END)"), InlineData("NNNN"), InlineData("ends it"), InlineData("MORE"), InlineData("(more)"), InlineData("MORE FOLLOWS"), InlineData("STORY IN PROGRESS")]
    [InlineData("js/kl/0312"), InlineData("(js/kl)"), InlineData("dpa js kl"), InlineData("AFP 271200 GMT MAR 16"), InlineData("0312ET 27-03-16")]
    [InlineData("(c) 2016 Agence France-Presse"), InlineData("((night.desk@wire.example; +47 555 0101))")]
    public void A_line_of_the_desk_below_a_story_is_set_aside(string line)
    {
        var draft = Read($"{Headline}\n\n{Lead}\n\n{Second}\n\n{line}");
        Assert.Equal([Lead, Second], draft.BodyTexts());
        Assert.Contains(draft.Dropped, part => draft.Source[part.Span] == line && part.Reason is DropReason.Chrome or DropReason.Signature);
    }

    [Theory]
    [InlineData("Take 2"), InlineData("TAKE 2 OF 3"), InlineData("2nd take"), InlineData("first add"), InlineData("1stAdd"), InlineData("-2-"), InlineData("page 2"), InlineData("(2 of 3)"), InlineData("BC-Orrin-Dam, 1st Add, 0312"), InlineData("DAM-ORRIN 2"), InlineData("DAM-ORRIN/ =2 ORRIN")]
    public void A_further_take_goes_on_with_the_story(string take)
    {
        var draft = Read($"DAM-ORRIN/\n{Headline}\n\n{Lead}\nMORE\n\n{take}\n{Headline}\n\n{Second}\n\nENDS");
        Assert.Equal([Lead, Second], draft.BodyTexts());
        Assert.Equal(Headline, draft.Headline());
        Assert.Equal([Headline], draft.Dropped(DropReason.Repeated));
    }

    [Theory]
    [InlineData("UPDATE 3-", "later version"), InlineData("WRAPUP 2-", "later version"), InlineData("REFILE-", "later version"), InlineData("REFILE-UPDATE 1-", "later version"), InlineData("UPDATE 2 - ", "later version"), InlineData("2ND LEAD: ", "later version"), InlineData("(2nd LD) ", "later version")]
    [InlineData("CORRECTED-", "corrects an earlier version"), InlineData("CORRECTED-UPDATE 1-", "corrects an earlier version")]
    public void A_headline_loses_its_version_and_editors_are_warned_of_it(string mark, string warning)
    {
        var draft = Read($"{mark}{Headline}\n\n{Lead}");
        Assert.Equal(Headline, draft.Headline());
        Assert.Contains(draft.Warnings, said => said.Contains(warning) && said.Contains(mark.Trim().Split('-')[0]));
    }

    [Theory]
    [InlineData("^{0}^"), InlineData("^{0}<"), InlineData("^UPDATE 3-{0}^"), InlineData("a0612\n^{0}<"), InlineData("{0} =")]
    public void A_headline_loses_its_carets(string line) => Assert.Equal(Headline, Read($"{string.Format(null, line, Headline)}\n\n{Lead}").Headline());

    [Theory, InlineData("adds details"), InlineData("Adds quotes, background"), InlineData("corrects name of the town")]
    public void A_headline_loses_what_is_new_behind_it(string note) => Assert.Equal(Headline, Read($"{Headline} ({note})\n\n{Lead}").Headline());

    [Fact]
    public void A_note_in_brackets_between_paragraphs_is_set_aside() =>
        Assert.Equal([Lead, Second], Read($"{Headline}\n\n{Lead}\n\n(Adds comment by the mayor in paragraph 2)\n\n{Second}").BodyTexts());

    [Fact]
    public void A_note_in_brackets_before_the_first_words_is_set_aside()
    {
        var draft = Read($"{Headline}\n\n(Adds quotes, background) ORRIN, March 27 (Reuters) - {Lead}");
        Assert.Equal([Lead], draft.BodyTexts());
        Assert.Equal(("ORRIN, March 27 (Reuters)", "Reuters"), (draft.Dateline, draft.Agency));
        Assert.Contains(draft.Warnings, warning => warning.Contains("(Adds quotes, background)"));
    }

    [Fact]
    public void An_embargo_is_told_to_editors() =>
        Assert.Contains(Read($"EMBARGOED UNTIL 0001 GMT, Monday\n{Headline}\n\n{Lead}").Warnings, warning => warning.Contains("“EMBARGOED UNTIL 0001 GMT, Monday”"));

    [Theory]
    [InlineData("AFP 271200 GMT MAR 16", "AFP", "2016-03-27T12:00:00Z"), InlineData("AFP 271200 GMT Mar 2016", "AFP", "2016-03-27T12:00:00Z"), InlineData("0312ET 27-03-16", null, "2016-03-27T03:12:00"), InlineData("AP-NY-03-04-16 0312EDT", "AP", "2016-03-04T03:12:00"), InlineData("(AFP) - 271200 GMT MAR 16", "AFP", "2016-03-27T12:00:00Z"), InlineData("js/kl 271200 GMT MAR 16", null, "2016-03-27T12:00:00Z")]
    [InlineData("0312GMT 03-04-16", null, null), InlineData("311200 GMT FEB 16", null, null), InlineData("js/kl/0312", null, null)]
    public void The_last_line_says_who_sent_the_copy_and_when(string line, string? agency, string? published)
    {
        var draft = Read($"{Headline}\n\n{Lead}\n\n{line}");
        Assert.Equal((agency, published), (draft.Agency, draft.Published?.Edtf));
        if (published is not null) Assert.Equal(line, draft.Published!.Evidence.Single(evidence => evidence.Kind == "sign-off").Text);
    }

    [Theory]
    [InlineData("Update on floods in the lower valley"), InlineData("Take 5 minutes for your heart"), InlineData("Orrin beats Tolmen 2-1"), InlineData("MORE THAN 20 dead after dam gives way"), InlineData("URGENT appeal launched for Orrin"), InlineData("Alert issued for three valleys"), InlineData("Updates from the flooded valley")]
    [InlineData("Embargoed goods seized in Orrin"), InlineData("PM-designate visits Orrin"), InlineData("BC-NDP deal holds, leader says"), InlineData("AC/DC play for flooded town"), InlineData("Ends and means: the mayor of Orrin"), InlineData("FLASH FLOOD kills three"), InlineData("UPDATE: dam gives way above Orrin")]
    public void A_headline_that_looks_like_the_desk_is_a_headline(string headline)
    {
        var draft = Read($"{headline}\n\n{Lead}\n\n{Second}");
        Assert.Equal(headline, draft.Headline());
        Assert.DoesNotContain(draft.Dropped, part => part.Reason is DropReason.Chrome);
        Assert.DoesNotContain(draft.Warnings, warning => warning.StartsWith("This copy"));
    }

    [Theory]
    [InlineData("Alert:"), InlineData("URGENT"), InlineData("Ends"), InlineData("ENDS"), InlineData("- 30 -"), InlineData("###"), InlineData("With photos"), InlineData("412 words"), InlineData("Date: 27 March"), InlineData("Subject: the dam"), InlineData("From: the mayor\nTo: the council\nSubject: the dam")]
    [InlineData("URGENT appeals for blankets went out within the hour to every town along the river, the mayor said."), InlineData("The siren that ENDS a watch was never sounded, and the keeper of the dam slept on until it fell."), InlineData("(Changes in the law of water are to be voted on before the summer, and nobody expects a fight over them.)")]
    [InlineData("Take 5 minutes"), InlineData("2-1"), InlineData("More"), InlineData("Date: a fruit that keeps"), InlineData("and/or what is left"), InlineData("Embargo talks stall")]
    public void Between_paragraphs_a_look_alike_is_story(string line)
    {
        var draft = Read($"{Headline}\n\n{Lead}\n\n{line}\n\n{Second}");
        Assert.All(line.Split('\n'), one => Assert.Null(draft.ReasonFor(one)));
        Assert.Equal(2 + line.Split('\n').Length, draft.Body.Count);
    }

    [Fact]
    public void A_list_of_numbers_between_dashes_is_no_end() =>
        Assert.Equal(4, Read($"{Headline}\n\n{Lead}\n\n- 30 -\n\n{Second}\n\nThe thirtieth of the wells that the town had dug since the war was the only one that kept its water clean.").Body.Count);

    [Fact]
    public void The_words_of_the_desk_in_a_wrapped_paragraph_stay() =>
        Assert.Equal(2, Read($"{Headline}\n\nThe old dam above Orrin gave way in the night and sent a metre of\nwater through the lower town, which had been told of it only after the\nends of both bridges had gone, the mayor said.\n\n{Second[..60]}\n{Second[60..].Trim()}").Body.Count);

    [Fact]
    public void What_a_web_page_shows_is_not_searched_for_a_wires_lines()
    {
        var page = Repository.Read("Timeline.Tests/Ingest/Articles/wire-takes.txt").Split('\n').Where(line => line.Length > 60 && line[0] is not '^').ToList();
        var read = Assert.IsType<ArticleReading.Readable>(Timeline.Core.Ingest.Html.HtmlReader.Read("a.html", System.Text.Encoding.UTF8.GetBytes($"<!doctype html><title>{Headline}</title><article><h1>{Headline}</h1>{string.Concat(page.Select(line => $"<p>{line}</p>"))}<p>(MORE)</p><p>{Second}</p></article>")));
        Assert.Null(ArticleReader.Read([read.Text])[0].ReasonFor("(MORE)"));
    }
}
