using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Ingest.Dating;

/// <summary>What all clues of an article come to: the days that every one of them allows.</summary>
/// <param name="Edtf">As exact as the clues bear; null where they do not bear a date.</param>
/// <param name="Days">The days themselves, in order; none without a date.</param>
/// <param name="Day">The day, where it is one and certain: then it may date other articles.</param>
/// <param name="Against">Clues that contradict stronger ones; they make the date uncertain.</param>
sealed record DateSum(string? Edtf, IReadOnlyList<DateOnly> Days, DateOnly? Day, IReadOnlyList<DateClue> Agreeing, IReadOnlyList<DateClue> Against)
{
    // Longer than this a stretch of days is no date but a guess at a year.
    const int MostDays = 1500;

    const int MostDaysOfRange = 14;

    const int MostAlternatives = 3;

    /// <param name="clues">The strongest first: where one contradicts those before it, it is they that stand.</param>
    public static DateSum Of(IEnumerable<DateClue> clues)
    {
        var (agreeing, against) = (new List<DateClue>(), new List<DateClue>());
        foreach (var clue in clues)
        {
            agreeing.Add(clue);
            if (DaysOf(agreeing) is not { Count: 0 }) continue;
            agreeing.RemoveAt(agreeing.Count - 1);
            against.Add(clue);
        }

        var anchors = agreeing.Where(clue => clue.Anchors).ToList();
        if (anchors.Count == 0 || DaysOf(agreeing) is not { } days) return new DateSum(null, [], null, agreeing, against);

        var uncertain = against.Count > 0 || agreeing.Any(clue => clue.Weak);
        if (anchors.TrueForAll(clue => clue.AboutTheMonth)) return Dated(About(days), day: null);
        var qualifier = uncertain ? "?" : "";
        if (days.Count == 1) return Dated(Iso(days[0]) + (uncertain ? "" : agreeing.Find(clue => clue.Time.Length > 0)?.Time) + qualifier, uncertain ? null : days[0]);
        if (days.Count <= MostDaysOfRange && days[^1].DayNumber - days[0].DayNumber == days.Count - 1) return Dated($"[{Iso(days[0])}..{Iso(days[^1])}]", day: null);
        return Dated(days.Count <= MostAlternatives ? $"[{string.Join(',', days.Select(Iso))}]" : null, day: null);

        DateSum Dated(string? edtf, DateOnly? day) => new(edtf, edtf is null ? [] : days, day, agreeing, against);
    }

    // Null where the clues leave the days open at an end.
    static List<DateOnly>? DaysOf(List<DateClue> clues)
    {
        var (first, last) = (clues.Max(clue => clue.First), clues.Min(clue => clue.Last));
        if (first > last) return [];
        if (first == DateOnly.MinValue || last == DateOnly.MaxValue || last.DayNumber - first.DayNumber > MostDays) return null;
        return [.. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(day => clues.TrueForAll(clue => clue.Allows(day)))];
    }

    /// <summary>What a person has said. It lends its date to others where it is one day.</summary>
    public static DateSum Given(EdtfDate date) => Given(date, new Evidence(Fields.Published, Evidence.Given, IngestWords.DateGiven));

    /// <summary>What a person has said, which stands whatever the text says; what it says otherwise is told.</summary>
    public static DateSum Given(EdtfDate date, IEnumerable<DateClue> clues) => Given(date) with { Against = [.. clues.Where(clue => clue is { Anchors: true, Weak: false } && IsOutside(date, clue))] };

    static bool IsOutside(EdtfDate date, DateClue clue) =>
        clue.First != DateOnly.MinValue && date.Latest is { } latest && latest.Day < Of(clue.First) || clue.Last != DateOnly.MaxValue && date.Earliest is { } earliest && earliest.Day > Of(clue.Last);

    static CalendarDay Of(DateOnly day) => CalendarDay.Of(day.Year, day.Month, day.Day);

    /// <summary>What somebody else has said who knows.</summary>
    public static DateSum Given(EdtfDate date, Evidence evidence)
    {
        var isDay = date is { Level: 0, Earliest: { } first, Latest: { } last } && first.Day == last.Day && first.Day.Year is >= 1 and <= 9999;
        var (year, month, dayOfMonth) = isDay ? date.Earliest!.Value.Day.Parts : default;
        DateOnly? day = isDay ? new DateOnly((int)year, month, dayOfMonth) : null;
        var clue = new DateClue(evidence) { Anchors = true };
        return new DateSum(date.Edtf, day is { } one ? [one] : [], day, [clue], []);
    }

    static string About(List<DateOnly> days) => days[days.Count / 2].ToString("yyyy-MM", CultureInfo.InvariantCulture) + "~";

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
