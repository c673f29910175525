using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;

namespace Timeline.Web.Ingest;

/// <summary>Drafts for people at a terminal: one stretch of lines for each article.</summary>
static class DraftTable
{
    const int LabelWidth = 12;

    public static async Task WriteAsync(TextWriter output, IReadOnlyList<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            await output.WriteLineAsync(draft.File);
            foreach (var (label, value) in Rows(draft)) await output.WriteLineAsync($"  {label.PadRight(LabelWidth)}{value}");
            await output.WriteLineAsync();
        }
    }

    static IEnumerable<(string Label, string Value)> Rows(Draft draft)
    {
        yield return (IngestWords.RowTitle, draft.Title is { } title ? draft.Source[title] : IngestWords.Unknown);
        yield return (IngestWords.RowOutlet, draft.Outlet ?? IngestWords.NotNamed);
        yield return (IngestWords.RowAgency, draft.Agency ?? IngestWords.NotNamed);
        yield return (IngestWords.RowPublished, draft.Published is { } published ? InWords(published.Edtf) : IngestWords.Unknown);
        foreach (var because in (draft.Published?.Evidence ?? []).Select(evidence => evidence.Because)) yield return ("", because);
        yield return (IngestWords.RowFamily, draft.Family ?? IngestWords.StandsAlone);
        foreach (var warning in draft.Warnings) yield return (IngestWords.RowWarning, warning);
    }

    static string InWords(string edtf) => EdtfDate.Read(edtf) is { IsDate: true, Date: var date } ? $"{DateWords.Write(date, CultureInfo.CurrentCulture)} ({edtf})" : edtf;
}
