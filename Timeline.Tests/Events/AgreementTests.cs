using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;
using Timeline.Web.Events;

namespace Timeline.Tests.Events;

public class AgreementTests
{
    const string Plain = "The temple of Arun was blown up on Monday.", More = "The temple of Arun was blown up on Monday, which the council calls a crime against all of us.";

    [Fact]
    public void What_all_say_is_put_in_the_words_that_say_the_least()
    {
        var view = View(More, Plain);

        Assert.Equal([(Plain, "Post")], Agreement.Of(view, []).All.Select(said => (said.Text, said.Outlet)));
    }

    [Fact]
    public void Words_that_all_share_are_put_in_no_one_s_mouth()
    {
        var view = View(Plain, Plain);

        Assert.Equal([(Plain, null)], Agreement.Of(view, []).All.Select(said => (said.Text, said.Outlet)));
    }

    [Fact]
    public void Sentences_that_are_loosely_tied_are_nothing_that_all_say()
    {
        var view = View(
            "Engineers in Arun said on Monday that the bridge would be closed to lorries until its cables had been replaced.",
            "Engineers of the army waited at the bridge of Arun while lorries with sculptures left the temple, under the eyes of guards whom nobody had paid since spring.");

        var row = Assert.Single(view.Rows, row => row.Number > 1 && !row.IsOfOneSource);
        Assert.InRange(row.Row.Score, 0, ComparisonRow.Loose);
        Assert.Empty(Agreement.Of(view, []).All);
    }

    [Theory]
    [InlineData("Nine masons died when the temple of Arun fell.", "Eleven masons died when the temple of Arun fell.")]
    [InlineData("The temple of Arun stays shut until Friday, its keeper said.", "The temple of Arun stays shut until Sunday, its keeper said.")]
    [InlineData("Police arrested masons near the temple of Arun.", "Police did not arrest masons near the temple of Arun.")]
    [InlineData("A weak beam brought the temple of Arun down, Ruth Oyen said.", "Ruth Oyen ruled out that a weak beam brought the temple of Arun down.")]
    [InlineData("A mason was treated for a broken arm after the temple of Arun fell.", "A mason was treated for a broken leg after the temple of Arun fell.")]
    [InlineData("The temple of Arun was shelled by a Maltese frigate at dawn.", "The temple of Arun was shelled by a Liberian frigate at dawn.")]
    [InlineData("The council promised 3 million euros for the temple of Arun.", "The council promised $3 million for the temple of Arun.")]
    public void What_stands_against_each_other_is_nothing_that_all_say(string one, string other)
    {
        var view = View(one, other);
        var row = Assert.Single(view.Rows, row => row.Number > 1 && !row.IsOfOneSource);
        Assert.InRange(row.Row.Score, ComparisonRow.Loose, 1);

        Assert.Empty(Agreement.Of(view, []).All);
    }

    [Fact]
    public void What_one_is_less_sure_of_all_say_no_surer()
    {
        const string sure = "A weak beam brought the temple of Arun down.", less = "A weak beam possibly brought the temple of Arun down, say its keepers.";

        Assert.Equal([less], Agreement.Of(View(sure, less), []).All.Select(said => said.Text));
    }

    [Fact]
    public void What_a_claim_calls_superseded_is_nothing_that_all_say()
    {
        const string one = "Arun has about 90 masons.", other = "Arun has about 90 masons left.";
        var view = View(one, other);
        CuratedValue Ninety(string article, string text) => new(article, 90, 90, 90) { Span = Span(view, article, text) };
        FigureRow Row(CuratedStatus status) => new("f1", "Masons", status, "", [[Ninety("a1", "90")], [Ninety("b2", "90")]], IsComputed: true);

        Assert.Single(Agreement.Of(view, [Row(CuratedStatus.Agree)]).All);
        Assert.Empty(Agreement.Of(view, [Row(CuratedStatus.Superseded)]).All);
    }

    [Fact]
    public void What_another_gives_a_value_for_too_is_not_said_by_one_alone()
    {
        const string one = "By Tuesday evening four masons were missing.", other = "Nothing was heard by dusk of four who laid slates.";
        var view = View(one, other);
        var alone = Assert.Single(Agreement.Of(view, []).One, said => said.Text == one);
        CuratedValue Four(string article, string text) => new(article, 4, 4, 4) { Span = Span(view, article, text) };
        var row = new FigureRow("f1", "Masons: missing", CuratedStatus.Agree, "", [[Four("a1", "four")], [Four("b2", "four")]], IsComputed: true);

        Assert.DoesNotContain(alone, Agreement.Of(view, [row]).One);
    }

    [Theory, InlineData("", true), InlineData("A tern sat on the altar.", true), InlineData("A tern sat on the altar.\nA crane stood in the gate.", false)]
    public void Figures_that_most_give_alike_stand_beside_what_all_say(string others, bool areMost)
    {
        const string one = "By Tuesday evening four masons were missing.", other = "Nothing was heard by dusk of four who laid slates.";
        var view = View(one, other, others.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        CuratedValue Four(string article, string text) => new(article, 4, 4, 4) { Span = Span(view, article, text) };
        FigureRow Row(CuratedStatus status) => new("f1", "Masons: missing", status, "", [[Four("a1", "four")], [Four("b2", "four")], .. Enumerable.Repeat(Array.Empty<CuratedValue>(), view.Columns.Count - 2)], IsComputed: true);

        Assert.Equal(areMost ? [("f1", 2)] : [], Agreement.Of(view, [Row(CuratedStatus.Agree)]).Alike.Select(alike => (alike.Claim.Anchor, alike.Value.Stories)));
        Assert.Empty(Agreement.Of(view, [Row(CuratedStatus.Conflict)]).Alike);
    }

    [Fact]
    public async Task Of_a_running_report_the_last_entry_differs()
    {
        CuratedValue[] entries = [new("a", 21, Stated: "21", AsOf: "2025-03-01T09:10:00"), new("a", 44, Stated: "44", AsOf: "2025-03-01T17:00:00")];

        Assert.Equal("Masons: 44 (Herald), or 52 (Post)", (await DifferOnAsync(new FigureRow("f1", "masons", CuratedStatus.Conflict, "", [entries, [new("b", 52, Stated: "52", AsOf: "2025-03-02")]], IsComputed: true))).Single().TextContent.Trim());
    }

    [Fact]
    public void What_others_tell_in_other_rows_is_not_said_by_one_alone()
    {
        const string short1 = "The temple is gone.", own = "A goat was seen on the altar afterwards.";
        var view = View(Plain + " " + own, More + " " + short1);

        Assert.Contains(Agreement.Of(view, []).One, said => said.Text == own);
        Assert.Contains(view.Rows, row => row.IsOfOneSource && row.Cells[1] is { } cell && view.TextOf(cell.Article)[cell.Span] == short1);
        Assert.DoesNotContain(Agreement.Of(view, []).One, said => said.Text == short1);
    }

    [Fact]
    public void Of_what_one_says_alone_that_comes_first_which_tells_most()
    {
        const string little = "Then fog came.", much = "A goat and two herons were seen among the pillars of the altar afterwards.";

        Assert.Equal([much, little], Agreement.Of(View(Plain + " " + little + " " + much, More), []).One.Select(said => said.Text).Where(text => text is much or little));
    }

    [Fact]
    public void A_question_says_nothing()
    {
        const string question = "Who feeds the goats now?";

        Assert.DoesNotContain(Agreement.Of(View(Plain + " " + question, More), []).One, said => said.Text == question);
    }

    [Fact]
    public void What_is_compared_in_part_is_named()
    {
        var view = View(Plain, Plain);
        var inPart = ComparisonView.Of(view.Comparison, [view.Columns[0], view.Columns[1] with { LeavesOut = true }], []);

        Assert.Empty(Agreement.Of(view, []).InPart);
        Assert.Equal(["Post"], Agreement.Of(inPart, []).InPart);
    }

    [Theory, InlineData(4, 0), InlineData(7, 3)]
    public void How_many_figures_they_differ_on_besides_is_counted(int disputed, int besides)
    {
        var rows = Disputed(disputed).Append(new FigureRow("f9", "masons", CuratedStatus.Agree, "", [[], []], IsComputed: true));

        var agreement = Agreement.Of(View(Plain, Plain), [.. rows]);

        Assert.Equal((4, besides), (agreement.Disputed.Count, agreement.MoreDisputed));
    }

    [Fact]
    public async Task What_they_differ_on_is_said_once_and_as_within_a_sentence()
    {
        CuratedValue[] values = [new("a", 2, Stated: "Two"), new("b", 2, Low: 2, Stated: "At least two", Qualifier: "at least"), new("c", 6_500_000, Unit: "GBP", Stated: "£6.5 million"), new("d", 6_500_000, Unit: "GBP", Stated: "£6.5m"), new("e", 400, Low: 400, Stated: "More than 400", Qualifier: "more than"), new("f", Stated: "Finance chief"), new("g", 250_000, Stated: "A quarter of a million")];

        var said = (await DifferOnAsync(new FigureRow("f1", "masons", CuratedStatus.Conflict, "", [values, []], IsComputed: true))).Single();

        Assert.Equal("Masons: two (Herald), or £6.5 million (Herald), or more than 400 (Herald), or Finance chief (Herald), or a quarter of a million (Herald)", said.TextContent.Trim());
    }

    [Fact]
    public async Task Of_one_number_the_words_before_it_are_the_difference()
    {
        CuratedValue[] values = [new("a", 12, Stated: "12"), new("b", 12, Low: 12, LowOpen: true, Stated: "More than 12", Qualifier: "more than"), new("c", 12, Stated: "12")];

        Assert.Equal("Masons: 12 (Herald), or more than 12 (Herald)", (await DifferOnAsync(new FigureRow("f1", "masons", CuratedStatus.Conflict, "", [values, []], IsComputed: true))).Single().TextContent.Trim());
    }

    [Fact]
    public void Of_each_value_is_told_who_gives_it_whatever_its_unit()
    {
        var view = View(Plain, More, "A tern sat on the altar.", "A crane stood in the gate.");
        CuratedValue Long(string article, decimal value, string unit, string words) => new(article, value, value, value, Unit: unit, Stated: words);
        var row = new FigureRow("f1", "Wall: length", CuratedStatus.Conflict, "", [[Long("a1", 9, "kilometre", "9 km")], [Long("b2", 11, "kilometre", "11 kilometres")], [Long("c3", 7, "mile", "seven miles")], []], IsComputed: true);

        var told = ToldValue.Of(row, view);

        Assert.Equal(["11 kilometres: Post, Coast 0 (2)", "9 km: Herald (1)"], told.Select(value => $"{value.Words}: {string.Join(", ", value.Who)} ({value.Stories})"));
    }

    [Fact]
    public async Task A_number_that_all_have_from_somebody_is_not_told_as_theirs()
    {
        CuratedValue Stolen(string article, decimal number, string? counter) => new(article, number, number, number, Stated: $"{number}", AttributedTo: counter);

        var differ = (await DifferOnAsync(new FigureRow("f1", "files: stolen", CuratedStatus.Conflict, "", [[Stolen("a1", 620, "Kestrel")], [Stolen("b2", 185, null)]], IsComputed: true))).Single();
        var alike = await SummaryAsync("all-say", new FigureRow("f1", "files: stolen", CuratedStatus.Agree, "", [[Stolen("a1", 620, "Kestrel")], [Stolen("b2", 620, "Kestrel")]], IsComputed: true));

        Assert.Equal("Files: stolen: 620 (Herald, citing Kestrel), or 185 (Post)", differ.TextContent.Trim());
        Assert.Equal("Files: stolen: 620 (citing Kestrel)", alike[^1].TextContent.Trim());
    }

    [Fact]
    public async Task Two_forms_of_one_time_are_told_alike()
    {
        CuratedValue Time(string article, string words) => new(article, Low: 330, High: 330, Unit: "minute of the day", Stated: words);

        var said = await SummaryAsync("all-say", new FigureRow("f1", "start of the raid", CuratedStatus.Agree, "", [[Time("a1", "5:30 a.m.")], [Time("b2", "05:30")]], IsComputed: true));

        Assert.Equal("Start of the raid: 5:30 a.m.", said[^1].TextContent.Trim());
    }

    [Fact]
    public async Task What_they_differ_on_besides_leads_to_the_figures()
    {
        var last = (await DifferOnAsync([.. Disputed(7)])).Last();
        Assert.Equal(("and 3 more", "/t/arun/e/temple#figures"), (last.TextContent, last.QuerySelector("a")!.GetAttribute("href")));
    }

    static Task<IReadOnlyList<IElement>> DifferOnAsync(params FigureRow[] figures) => SummaryAsync("differ-on", figures);

    static async Task<IReadOnlyList<IElement>> SummaryAsync(string section, params FigureRow[] figures)
    {
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        var parameters = new Dictionary<string, object?>
        {
            [nameof(AgreementSummary.Agreement)] = Agreement.Of(View(Plain, Plain), figures), [nameof(AgreementSummary.Address)] = "/t/arun/e/temple", [nameof(AgreementSummary.Columns)] = 2,
        };
        var html = await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<AgreementSummary>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return [.. new HtmlParser().ParseDocument(html).QuerySelectorAll($"[aria-labelledby={section}] li")];
    }

    static IEnumerable<FigureRow> Disputed(int count) => Enumerable.Range(1, count).Select(number => new FigureRow($"f{number}", "masons", CuratedStatus.Conflict, "", [[], []], IsComputed: true));

    static TextSpan Span(ComparisonView view, string article, string words) => view.TextOf(article) is var text && text.Text.IndexOf(words, StringComparison.Ordinal) is var at ? new TextSpan(at, at + words.Length) : default;

    static ComparisonView View(string herald, string post, params string[] others)
    {
        var (a, b) = (Comparison.Sources.Witness("a1", $"Temple gone\n{herald}\nFerries sail again.\nSchools open late in the hills.", "2019-03-02"), Comparison.Sources.Witness("b2", $"Arun loses its temple\n{post}\nBread is dear in the north.\nNobody swims in the lake.", "2019-03-03"));
        var more = others.Select((text, at) => (Witness: Comparison.Sources.Witness($"c{at + 3}", $"Notes from the coast\n{text}", "2019-03-04"), Text: text)).ToList();
        return ComparisonView.Of(new CompareWitnesses().Run([a, b, .. more.Select(one => one.Witness)]), [Comparison.Sources.Report(a, "Herald", herald), Comparison.Sources.Report(b, "Post", post), .. more.Select((one, at) => Comparison.Sources.Report(one.Witness, $"Coast {at}", one.Text))], []);
    }
}
