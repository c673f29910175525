using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;

namespace Timeline.Web.Ingest;

/// <summary>Drafts for people at a terminal: one stretch of lines for each article.</summary>
static class DraftTable
{
    const int LabelWidth = 12;

    public static async Task WriteAsync(TextWriter output, IReadOnlyList<(Draft? Draft, ImportedArticle? Kept)> answers)
    {
        foreach (var (draft, kept) in answers)
        {
            if (draft is null) continue;
            await output.WriteLineAsync(draft.File);
            foreach (var (label, value) in Rows(draft).Concat(Rows(kept))) await output.WriteLineAsync($"  {label.PadRight(LabelWidth)}{value}");
            await output.WriteLineAsync();
        }
    }

    /// <summary>One draft, with all that was recognised and its story.</summary>
    public static async Task WriteWithTextAsync(TextWriter output, Draft draft)
    {
        await output.WriteLineAsync(draft.File);
        foreach (var (label, value) in Rows(draft).Concat(FurtherRows(draft))) await output.WriteLineAsync($"  {label.PadRight(LabelWidth)}{value}");
        await output.WriteLineAsync();
        await output.WriteLineAsync(DraftJson.TextOf(draft));
    }

    static IEnumerable<(string Label, string Value)> FurtherRows(Draft draft)
    {
        yield return (IngestWords.RowByline, draft.Byline ?? IngestWords.NotNamed);
        if (draft.Dateline is { } dateline) yield return (IngestWords.RowDateline, dateline);
        yield return (IngestWords.RowLanguage, draft.Language);
        foreach (var (field, label) in new[] { (Fields.Canonical, IngestWords.RowCanonical), (Fields.Updated, IngestWords.RowUpdated) })
            if (draft.Evidence.FirstOrDefault(evidence => evidence.Field == field)?.Text is { } said) yield return (label, said);
        if (draft.Dropped.Count > 0) yield return (IngestWords.RowDropped, string.Join(", ", draft.Dropped.CountBy(part => part.Reason).Select(reason => $"{reason.Key.ToString().ToLowerInvariant()} {reason.Value}")));
    }

    static IEnumerable<(string Label, string Value)> Rows(Draft draft)
    {
        yield return (IngestWords.RowTitle, draft.Title is { } title ? draft.Source[title] : IngestWords.Unknown);
        yield return (IngestWords.RowOutlet, draft.Outlet ?? IngestWords.NotNamed);
        yield return (IngestWords.RowAgency, draft.Agency ?? IngestWords.NotNamed);
        yield return (IngestWords.RowPublished, draft.Published is { } published ? InWords(published.Edtf) : IngestWords.Unknown);
        foreach (var because in (draft.Published?.Evidence ?? []).Select(evidence => evidence.Because)) yield return ("", because);
        yield return (IngestWords.RowFamily, draft.Family is { } family ? draft.Evidence.FirstOrDefault(evidence => evidence.Field == Fields.Family)?.Because ?? family : IngestWords.StandsAlone);
        foreach (var warning in draft.Warnings) yield return (IngestWords.RowWarning, warning);
    }

    static string InWords(string edtf) => EdtfDate.Read(edtf) is { IsDate: true, Date: var date } ? $"{DateWords.Write(date, CultureInfo.CurrentCulture)} ({edtf})" : edtf;

    static IEnumerable<(string Label, string Value)> Rows(ImportedArticle? kept)
    {
        if (kept is null) yield break;
        var sentence = kept.Outcome switch { ImportOutcome.New => IngestWords.KeptNew, ImportOutcome.Version => IngestWords.KeptVersion, _ => IngestWords.KeptBefore };
        yield return (IngestWords.RowKept, string.Format(CultureInfo.CurrentCulture, sentence, $"/a/{kept.Outlet}/{kept.Slug}", kept.Number));
    }
}
