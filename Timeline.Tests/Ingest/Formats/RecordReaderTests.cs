using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Records;

namespace Timeline.Tests.Ingest.Formats;

public class RecordReaderTests
{
    const string Story = "The ferry to Lissan turned back on Monday after its engine failed in the strait.\n\nNobody was hurt, and the company sent a tug to bring the ferry in.";

    [Fact]
    public void Fields_go_before_the_words_and_each_says_where_it_comes_from()
    {
        var draft = Draft(("Headline", "Ferry turns back"), ("Body", Story), ("Publisher", "Lissan Post"), ("author", "Ada Brandt"), ("pubDate", "Mon, 04 Apr 2022 17:05:00 GMT"), ("Link", "https://post.example/ferry"), ("lang", "en"), ("Weather", "fog"));

        Assert.Equal(("Ferry turns back", "Lissan Post", "Ada Brandt", "2022-04-04T17:05:00Z", "en"), (draft.Source[draft.Title!.Value], draft.Outlet, draft.Byline, draft.Published!.Edtf, draft.Language));
        Assert.Equal($"Ferry turns back\n\n{Story}", draft.Source.Text);
        Assert.Equal([DropReason.Title], draft.Dropped.Select(part => part.Reason));
        Assert.Contains("“Publisher”", Assert.Single(draft.Evidence, clue => clue.Field == Fields.Outlet).Because);
        Assert.Contains("“pubDate”", draft.Published.Evidence[0].Because);
    }

    [Theory]
    [InlineData("2022-04-04", "2022-04-04")]
    [InlineData("2022-04", "2022-04")]
    [InlineData("2022-04-04T17:05:00+02:00", "2022-04-04T17:05:00+02:00")]
    [InlineData("Monday, April 4, 2022", "2022-04-04")]
    [InlineData("20220404", "2022-04-04")]
    [InlineData("1649091900", "2022-04-04T17:05:00Z")]
    [InlineData("03/04/2022", "[2022-03-04,2022-04-03]")]
    [InlineData("early April 2022", "2022-04-01/2022-04-10")]
    public void A_date_may_be_written_as_exports_write_it(string said, string edtf) => Assert.Equal(edtf, Draft(("text", Story), ("date", said)).Published?.Edtf);

    [Theory]
    [InlineData("www.washingtonpost.com", "The Washington Post"), InlineData("edition.cnn.com", "CNN"), InlineData("bbc.co.uk", "BBC News"), InlineData("https://www.lissanpost.example/", "lissanpost.example"), InlineData("Lissan Post", "Lissan Post")]
    public void A_host_stands_for_the_outlet_whose_site_it_is(string said, string outlet) => Assert.Equal(outlet, Draft(("text", Story), ("source", said)).Outlet);

    [Fact]
    public void A_date_that_says_nothing_is_told_and_the_words_are_asked()
    {
        var draft = Draft(("text", "Ferry turns back\n\nApril 4, 2022\n\n" + Story), ("date", "yesteryear"));
        Assert.Contains(draft.Warnings, warning => warning.Contains("yesteryear"));
        Assert.Equal("2022-04-04", draft.Published?.Edtf);
    }

    [Fact]
    public void Without_a_title_the_words_tell_the_headline() => Assert.Equal("Ferry turns back", Draft(("text", $"Ferry turns back\n\n{Story}")) is { Title: { } title } draft ? draft.Source[title] : null);

    [Fact]
    public void A_title_that_the_text_repeats_stands_once() => Assert.Equal($"Ferry turns back\n\n{Story}", Draft(("title", "Ferry turns back"), ("text", $"Ferry turns back\n\n{Story}")).Source.Text);

    [Fact]
    public void Markup_is_read_as_a_page()
    {
        var draft = Draft(("title", "Ferry & tug"), ("content:encoded", $"<p>{Story.Replace("\n\n", "</p><p>")}</p><script>track()</script>"), ("dc:creator", "Ada Brandt"));
        Assert.Equal(("Ferry & tug", "Ada Brandt"), (draft.Source[draft.Title!.Value], draft.Byline));
        Assert.Equal(Story.Split("\n\n"), draft.Body.Select(span => draft.Source[span]));
    }

    [Fact]
    public void A_summary_is_taken_where_there_is_no_text_and_said_to_be_one() => Assert.Contains(Draft(("title", "Ferry turns back"), ("description", Story)).Warnings, warning => warning.Contains("summary"));

    [Fact]
    public void A_record_without_words_is_refused() => Assert.Contains("no text", Assert.IsType<ArticleReading.Refused>(Read(("title", "Ferry turns back"), ("text", " "))).Why);

    static Draft Draft(params (string Name, string Said)[] fields) => ArticleReader.Read([Assert.IsType<ArticleReading.Readable>(Read(fields)).Text])[0];

    static ArticleReading Read(params (string Name, string Said)[] fields) => RecordReader.Read("ferry:1", fields.Select(field => KeyValuePair.Create(field.Name, field.Said)));
}
