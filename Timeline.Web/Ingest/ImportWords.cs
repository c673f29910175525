using System.Globalization;
using Timeline.Core.Sources;

namespace Timeline.Web.Ingest;

/// <summary>How far an import is, in words.</summary>
static class ImportWords
{
    public static string Say(ImportProgress progress) =>
        string.Format(CultureInfo.CurrentCulture, progress.Stage == ImportStage.Reading ? IngestWords.Reading : IngestWords.Keeping, progress.Done, progress.All);
}
