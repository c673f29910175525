using Timeline.Core.Ingest.Recognisers;

namespace Timeline.Core.Ingest;

/// <summary>Reads one article by itself.</summary>
static class PageReader
{
    static readonly IRecogniser[] Steps =
    [
        new OutletLines(),   // What a person has settled goes before all that is guessed.
        new DeskLines(),     // A slug would be taken for the headline, and a take for the end of the story.
        new SignOffs(),      // Beside what the desk says.
        new MailHeaders(),   // The subject is the headline only where nothing else can be: the slugs are gone.
        new TypedHeaders(),  // The headline has its label before it.
        new HeadlineMarks(), // The subject may bear them too.
        new ImprintLine(),   // With more parts than those two:
        new NameAndDay(),    // A masthead is known only where it stands alone.
        new PageFurniture(), // A menu or masthead would be taken for the headline, a clock for the day of publication.
        new Tails(),         // Headlines of other articles and comments must not be searched for captions, bylines and signatures.
        new PageTitle(),     // The first line that is left.
        new PublishedLine(), // Cuts the day off a line that also has the byline.
        new Captions(),      // A caption reads like a paragraph: until it is gone nobody knows where the story begins.
        new Byline(),
        new SelfReport(),    // Who retells an agency's copy also puts itself into the dateline: the agency it quotes stands first.
        new Dateline(),
        new Signature(),     // "(Reuters)" may end a caption or sign the story: captions are gone.
        new Repetitions(),   // Two copies are equal only once dateline and signature are off.
        new Teasers(),       // What still stands above the story.
        new OutletInRules(), // The masthead, above, says it better.
        new QuotedAgency(),
    ];

    // Where markup says which words are the headline and where the story begins, it says it better; and a wire's own lines do not get as far as a web page.
    static readonly IRecogniser[] StepsInStory = [.. Steps.Where(step => step is not (PageTitle or Teasers or DeskLines or SignOffs or MailHeaders or TypedHeaders or HeadlineMarks))];

    /// <param name="rulesOf">The rules of an outlet, by its name as the text has it; null for one without.</param>
    public static Page Read(ArticleText text, Func<string, OutletRules?>? rulesOf = null)
    {
        if (rulesOf is null) return Read(text, OutletRules.None);
        if (text.Outlet is { } given) return Read(text, rulesOf(given) ?? OutletRules.None);
        var read = Read(text, OutletRules.None);
        return read[Fields.Outlet] is { } named && rulesOf(named) is { IsEmpty: false } rules ? Read(text, rules) : read;
    }

    static Page Read(ArticleText text, OutletRules rules) => text.Given switch
    {
        null => Read(Page.Of(text.Text, rules), Steps),
        { KnowsStory: true } given => Read(Page.Of(text.Text, rules, given), StepsInStory),
        var given => Read(Page.Of(text.Text, rules, given), Steps),
    };

    static Page Read(Page page, IRecogniser[] steps) => steps.Aggregate(page, (read, step) => read.With(step.Read(read)));
}
