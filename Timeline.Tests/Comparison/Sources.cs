using Timeline.Core.Chronologies;
using Timeline.Core.Comparison;
using Timeline.Core.Dates;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Texts;

namespace Timeline.Tests.Comparison;

/// <summary>Articles of our own about a ferry, as the comparison and its page take them.</summary>
static class Sources
{
    /// <param name="text">The title, then the sentences, a line each.</param>
    public static Witness Witness(string id, string text, string? published = null)
    {
        var source = SourceText.From(text);
        var lines = new List<TextSpan>();
        for (var start = 0; start < source.Text.Length;)
        {
            var end = source.Text.IndexOf('\n', start);
            if (end < 0) end = source.Text.Length;
            if (end > start) lines.Add(new TextSpan(start, end));
            start = end + 1;
        }
        return new Witness(id, source, lines[0], lines[1..]) { Published = published };
    }

    /// <param name="about">The words of the passages that report the event.</param>
    public static ReportView Report(Witness witness, string outlet, params string[] about)
    {
        var card = new ArticleCard(
            witness.Id.GetHashCode(StringComparison.Ordinal), "slug-" + witness.Id, 1, witness.Text[witness.Title!.Value], new OutletName(outlet.ToLowerInvariant(), outlet), null,
            EdtfDate.Read(witness.Published ?? "2019-03-02").Date, "en", null, null, null, true, DisplayPolicy.Full, 60, null, false);
        var passages = about.Select((words, index) => new PassageView(index + 1, new TextSpan(witness.Text.Text.IndexOf(words, StringComparison.Ordinal), witness.Text.Text.IndexOf(words, StringComparison.Ordinal) + words.Length)));
        return new ReportView(card, witness, [.. passages]);
    }
}
