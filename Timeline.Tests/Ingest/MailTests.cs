using Timeline.Core.Ingest;
using static Timeline.Tests.Ingest.DamStory;

namespace Timeline.Tests.Ingest;

/// <summary>Copy as a mail brings it, forwarded or not.</summary>
public class MailTests
{
    [Fact]
    public void A_forwarded_mail_is_the_copy_in_it()
    {
        var draft = Drafts.Own("wire-mail")[0];
        draft.HoldsTogether();
        Assert.Equal(("Ferry with 300 aboard aground off Skerry Point", "Reuters", "Una Brack", "2018-09-11"), (draft.Headline(), draft.Agency, draft.Byline, draft.Published?.Edtf));
        Assert.Equal(3, draft.Body.Count);
        Assert.Equal("subject", draft.Evidence.Single(evidence => evidence.Field == Fields.Title).Kind);
        Assert.Equal(["dateline", "mail"], draft.Published!.Evidence.Select(evidence => evidence.Kind).Where(kind => kind != "weekday"));
        Assert.Contains(draft.Warnings, warning => warning.Contains("later version"));
    }

    [Theory]
    [InlineData("", "2016-03-30?")]
    [InlineData("ORRIN, March 27 (Reuters) - ", "2016-03-27")]
    [InlineData("ORRIN, March 27, 2016 (Reuters) - ", "2016-03-27")]
    [InlineData("ORRIN, April 27, 2016 (Reuters) - ", "2016-04-27?")]
    public void The_day_of_a_mail_stands_behind_what_the_copy_says(string dateline, string published)
    {
        var draft = Read($"From: Desk <desk@wire.example>\nTo: all@paper.example\nSubject: {Headline}\nDate: Wed, 30 Mar 2016 06:12:44 +0200\n\n{dateline}{Lead}");
        Assert.Equal(published, draft.Published?.Edtf);
        Assert.Contains(draft.Published!.Evidence, evidence => evidence.Kind == "mail" && evidence.Text!.StartsWith("Date:"));
        Assert.Equal(DropReason.Published, draft.ReasonFor("Date:"));
    }

    [Fact]
    public void Of_two_mails_the_inner_one_is_nearer_to_the_copy()
    {
        var draft = Read($"From: Ann\nDate: Sat, 2 Apr 2016 10:00:00 +0200\nSubject: this one\n\nFor today, please.\n\nBegin forwarded message:\nFrom: Desk\nDate: Wed, 30 Mar 2016 06:12:44 +0200\nSubject: {Headline}\n\n{Lead}");
        Assert.Equal((Headline, "2016-03-30?"), (draft.Headline(), draft.Published?.Edtf));
        Assert.Equal([Lead], draft.BodyTexts());
        Assert.Single(draft.Published!.Evidence);
    }

    [Fact]
    public void A_weekday_in_copy_without_a_day_is_the_last_before_the_mail_or_the_day_behind_it()
    {
        var draft = Read($"From: Desk\nDate: Wed, 30 Mar 2016 06:12:44 +0200\n\n{Headline}\n\nThe old dam above Orrin gave way on Sunday and sent a metre of water through the lower town, the mayor said.");
        Assert.Equal("[2016-03-27..2016-03-28]", draft.Published?.Edtf);
    }

    [Fact]
    public void News_of_the_day_before_agrees_with_a_dateline_and_a_mail()
    {
        var draft = Read($"From: Desk\nDate: Wed, 30 Mar 2016 06:12:44 +0200\n\n{Headline}\n\nORRIN, March 30 (AFP) - The old dam above Orrin gave way on Tuesday and sent a metre of water through the lower town, the mayor said.");
        Assert.Equal("2016-03-30", draft.Published?.Edtf);
    }

    [Fact]
    public void Headers_of_mail_are_set_aside_and_its_subject_too_where_the_copy_has_a_headline()
    {
        var draft = Read($"Return-Path: <desk@wire.example>\nReceived: from relay.example (10.1.2.3)\n\tby mx.example; Wed, 30 Mar 2016 06:12:46 +0200\nX-Mailer: Desk 4\nPriority: High\nFrom: Desk <desk@wire.example>\nTo: all@paper.example\nSubject: Orrin dam, as promised\n\n{Headline}\n\n{Lead}");
        Assert.Equal(Headline, draft.Headline());
        Assert.Equal([Lead], draft.BodyTexts());
        Assert.Equal(DropReason.Chrome, draft.ReasonFor("Subject:"));
    }

    [Fact]
    public void An_older_mail_below_a_story_does_not_swallow_it()
    {
        var draft = Read($"From: Desk\nTo: Foreign\nSubject: {Headline}\n\n{Lead}\n\n{Second}\n\n-----Original Message-----\nFrom: Foreign\nTo: Desk\nSubject: anything on the dam?");
        Assert.Equal(Headline, draft.Headline());
        Assert.Null(draft.ReasonFor(Lead));
    }

    [Fact]
    public void German_headers_are_read_too() =>
        Assert.Equal(Headline, Read($"Von: Nachtdienst\nGesendet: 30.03.2016\nAn: Ausland\nBetreff: WG: {Headline}\n\n{Lead}").Headline());
}
