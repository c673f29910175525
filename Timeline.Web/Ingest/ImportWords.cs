using System.Globalization;
using Timeline.Core.Sources;

namespace Timeline.Web.Ingest;

/// <summary>How far an import is and what came of it, in words.</summary>
static class ImportWords
{
    public static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);

    public static string Say(ImportProgress progress) => Say(progress.Stage switch { ImportStage.Fetching => IngestWords.Fetching, ImportStage.Reading => IngestWords.Reading, _ => IngestWords.Keeping }, progress.Done, progress.All);

    /// <param name="left">How long it will go on; null where nobody knows.</param>
    public static string Say(ImportProgress progress, TimeSpan? left) => left is { } time ? $"{Say(progress)} · {Say(IngestWords.TimeLeft, Length(time))}" : Say(progress);

    /// <param name="done">Articles.</param>
    /// <param name="share">Of the bytes of the input that were read, 0 to 1.</param>
    public static string SayRate(int done, double share, TimeSpan since)
    {
        var rate = Say(IngestWords.Rate, done, done / Math.Max(0.001, since.TotalSeconds), share);
        return share <= 0 ? rate : $"{rate} · {Say(IngestWords.TimeLeft, Length(since * ((1 - share) / share)))}";
    }

    /// <summary>A length of time, as exactly as anybody cares.</summary>
    public static string Length(TimeSpan time) => time.TotalMinutes < 2 ? Say(IngestWords.Seconds, Math.Ceiling(time.TotalSeconds)) : Say(IngestWords.Minutes, Math.Round(time.TotalMinutes));
}
