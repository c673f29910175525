using Timeline.Core.Claims.Tolls;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Bench.Suggestions;

/// <summary>A press release as it was coded and as it is read.</summary>
sealed record IsafReading(IsafRow Row, DatedText Text, EventReading Reading)
{
    public static IsafReading Of(IsafRow row)
    {
        var draft = ArticleReader.Read([new ArticleText("release", SourceText.From(row.Text))])[0];
        var text = DatedText.Of(draft);
        // Many datelines have no year; whoever keeps such releases knows it.
        if (text.Published is null) text = text with { Published = StatedDay.In(text.Text, EdtfDate.Read(row.Day).Date!.Earliest!.Value.Day.Year) };
        return new(row, text, EventReading.Of(text));
    }

    /// <summary>ISO 8601; null where the release states no day.</summary>
    public string? Published => Text.Published?.Edtf;

    public string? Day => Reading.Day?.Date.Edtf;

    public int Killed => Enemies(Reading.Killed);

    public int Captured => Enemies(Reading.Captured);

    public bool IsDay => Day == Row.Day;

    public bool IsKilled => Killed == Row.Killed;

    public bool IsCaptured => Captured == Row.Captured;

    /// <summary>The coders count the enemy's side; others only where nobody of it is told of.</summary>
    static int Enemies(EventToll? toll)
    {
        if (toll is null) return 0;
        var enemies = toll.Figures.Where(figure => figure.Who is not (TollClass.Soldiers or TollClass.Police or TollClass.Civilians)).Sum(figure => figure.Least);
        return enemies > 0 ? enemies : toll.Least;
    }

    public IEnumerable<(string Kind, string Words)> Faults()
    {
        if (!IsDay) yield return (DayFault(), $"gold {Row.Day}, read {Day ?? "none"} ({Words(Reading.Day?.Span)}), published {Published ?? "unknown"}");
        if (!IsKilled) yield return ($"killed: {Fault(Killed, Row.Killed)}", $"gold {Row.Killed}, read {Killed}: {Words(Reading.Killed)}");
        if (!IsCaptured) yield return ($"captured: {Fault(Captured, Row.Captured)}", $"gold {Row.Captured}, read {Captured}: {Words(Reading.Captured)}");
    }

    string DayFault()
    {
        if (Reading.Day is not { } read) return "day: none, for the release states no day of its own";
        var apart = read.Date.Earliest!.Value.Day.Number - EdtfDate.Read(Row.Day).Date!.Earliest!.Value.Day.Number;
        var words = read.Span is { } span ? Text.Text[span].ToLowerInvariant() : "no day named";
        return $"day: {(words is "today" or "yesterday" or "overnight" or "last night" or "no day named" ? words : "another cue")}, {(apart > 0 ? $"{apart} too late" : $"{-apart} too early")}";
    }

    static string Fault(int read, int gold) => (read, gold) switch { (0, _) => "missed", (_, 0) => "too much, gold has none", _ => read > gold ? "too many" : "too few" };

    string Words(TextSpan? span) => span is { } of ? Text.Text[of] : "no words";

    string Words(EventToll? toll) => toll is null ? "" : string.Join("; ", toll.Figures.Select(figure => $"{figure.Least} “{figure.Text}” {figure.Who}"));
}
