using System.Text;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Tests.House;

namespace Timeline.Tests.Ingest.Html;

public class HtmlFuzzTests
{
    [Fact]
    public void Cut_and_shuffled_pages_are_read_and_every_word_is_body_or_dropped()
    {
        var random = new Random(1742);
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, "Timeline.Tests/Ingest/Html/Pages"), "*.html").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        for (var round = 0; round < 150; round++)
        {
            var parts = Enumerable.Range(0, 4).SelectMany(_ => Cut(pages[random.Next(pages.Count)], random)).ToArray();
            random.Shuffle(parts);
            if (HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(parts))) is ArticleReading.Readable readable) ArticleReader.Read([readable.Text])[0].HoldsTogether();
        }
    }

    [Fact]
    public void A_page_nests_as_deep_as_it_likes() =>
        Pages.Of(string.Concat(Enumerable.Repeat("<div><span>", 5_000)) + "The well gave no water on the first day of the fair, and nobody knows why.");

    [Fact]
    public void Each_line_of_a_page_may_open_an_element_that_is_never_closed() =>
        Assert.NotEmpty(Pages.Of(string.Concat(Enumerable.Range(0, 500).Select(i => $"<div>The well of house number {i} gave no water on the first day of the fair."))).Body);

    [Fact]
    public void A_page_whose_elements_breed_is_refused()
    {
        // Each paragraph opens anew all that those before it left open.
        var open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<p><font size={i}></p>"));
        var page = open + string.Concat(Enumerable.Repeat("<p>The well gave no water.</p>", 10_000));
        IsTangled(page);
    }

    [Theory]
    [InlineData("<a>"), InlineData("<div/>"), InlineData("<ul></x><LI class=a>"), InlineData("<b>the well "), InlineData("<table><td>")]
    public void A_page_that_opens_and_never_closes_is_refused(string open) => IsTangled(string.Concat(Enumerable.Repeat(open, 100_000)));

    [Theory]
    [InlineData("<div><p>The well gave no water.<br><img src=a></div>"), InlineData("<p>The well gave no water."), InlineData("<svg><path d=a /><use/></svg>The well gave no water.<hr>")]
    public void A_long_page_that_closes_what_it_opens_is_read(string part) => Assert.False(MarkupElements.AreTooMany(string.Concat(Enumerable.Repeat(part, 50_000))));

    [Theory]
    [InlineData("<br>"), InlineData("<i>x</i>"), InlineData("<li><a href=/a>x</a></li>")]
    public void A_page_of_far_more_elements_than_an_article_is_refused(string element) => IsTangled(string.Concat(Enumerable.Repeat(element, MarkupElements.Most + 1)));

    [Fact]
    public void A_page_of_attributes_alone_is_refused() =>
        IsTangled(string.Concat(Enumerable.Repeat($"<p {string.Join(' ', Enumerable.Range(0, 50).Select(i => $"a{i}=y"))}>x</p>", 40_000)));

    static void IsTangled(string page) => Assert.Equal(Core.IngestWords.HtmlTangled, Assert.IsType<ArticleReading.Refused>(HtmlReader.Read("a.html", Encoding.UTF8.GetBytes(page))).Why);

    [Fact]
    public void Reading_a_page_can_be_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => HtmlReader.Read("a.html", "<p>The well gave no water."u8, cancel: new CancellationToken(canceled: true)));

    static string[] Cut(string page, Random random)
    {
        var (a, b) = (random.Next(page.Length), random.Next(page.Length));
        return [page[..Math.Min(a, b)], page[Math.Min(a, b)..Math.Max(a, b)], page[Math.Max(a, b)..]];
    }
}
