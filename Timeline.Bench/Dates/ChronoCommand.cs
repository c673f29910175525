using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Bench.Dates;

/// <summary><c>chrono FILE</c>: short phrases and what chrono-node's own tests say of them.</summary>
static partial class ChronoCommand
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "Of the gold data: date-chrono-en.json" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each phrase that is read otherwise" };

    public static Command Create()
    {
        var command = new Command("chrono", "Dates in phrases: cases whose every date has the right words and value; clock times without a day are passed over") { File, Each };
        command.SetAction(parsed => Run(parsed.GetValue(File)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(FileInfo file, bool each)
    {
        var cases = JsonSerializer.Deserialize<List<Case>>(System.IO.File.ReadAllText(file.FullName), Options)!;
        var dated = cases.Where(one => one.Results.Count == 0 || one.Results.Exists(result => !result.Start.IsClockAlone)).ToList();
        var (right, wrongWords, wrongValue, missed) = (0, 0, 0, 0);
        foreach (var one in dated)
        {
            var found = TextDates.Find(one.Text, EdtfDate.Read(one.Ref).Date, NumericOrder.MonthFirst);
            var faults = one.Results.Where(result => !result.Start.IsClockAlone).Select(result => Fault(result, found)).Where(fault => fault is not null).ToList();
            if (one.Results.Count == 0 && found.Count > 0) faults.Add("too much");
            if (faults.Count == 0) right++;
            else if (faults.Contains("missed")) missed++;
            else if (faults.Contains("value")) wrongValue++;
            else wrongWords++;
            if (each && faults.Count > 0) Console.WriteLine($"  {faults[0],-8} {one.Ref} | {one.Text} | {string.Join("; ", one.Results.Select(result => $"{result.Text} = {result.Start.Date} {result.End?.Date}"))} | {string.Join("; ", found.Select(date => $"{one.Text[date.Start..date.End]} = {date.Date}"))}");
        }
        Console.WriteLine($"{right} of {dated.Count} cases, {(double)right / dated.Count:F3}; missed {missed}, another value {wrongValue}, other words or too much {wrongWords}; {cases.Count - dated.Count} with clock times alone passed over");
    }

    static string? Fault(Result result, IReadOnlyList<TextDate> found)
    {
        var (start, end) = (result.Index, result.Index + result.Text.Length);
        var best = found.Where(date => date.Start < end && date.End > start).MaxBy(date => Math.Min(date.End, end) - Math.Max(date.Start, start));
        if (best is null) return "missed";
        if (!result.Start.IsIn(best.Ends is [var first, ..] ? first.Date : best.Date) || result.End is { } last && !last.IsIn(best.Ends is [.., var until] ? until.Date : best.Date)) return "value";
        var words = best.OnlyEnd ?? best;
        return words.Start == start && words.End == end ? null : "words";
    }

    sealed record Case(string Text, string Ref, List<Result> Results);

    sealed record Result(int Index, string Text, Point Start, Point? End);

    [GeneratedRegex(@"^(-?\d+)-(\d\d)-(\d\d)T(\d\d):(\d\d)$")]
    private static partial Regex Written();

    sealed record Point(string Date, [property: JsonPropertyName("certain")] Dictionary<string, int> Certain)
    {
        static readonly string[] OfClock = ["hour", "minute", "second", "millisecond", "meridiem", "timezoneOffset"];

        public bool IsClockAlone => Certain.Count > 0 && Certain.Keys.All(OfClock.Contains);

        /// <summary>Whether a date that was read has this instant in it, and is as fine as the day where the day is certain.</summary>
        public bool IsIn(EdtfDate date)
        {
            if (date is not { Earliest: { } earliest, Latest: { } latest } || Written().Match(Date) is not { Success: true } parts) return false;
            var offset = (date.Shape as SingleDate)?.Time?.OffsetMinutes ?? 0;
            var of = parts.Groups.Values.Skip(1).Select(part => int.Parse(part.Value, CultureInfo.InvariantCulture)).ToArray();
            // It knows no year 0 either.
            var at = new Moment(CalendarDay.Of(of[0] < 0 ? of[0] + 1 : of[0], of[1], of[2]).Number * Moment.SecondsOfDay + of[3] * 3600 + of[4] * 60);
            var isDayOnly = (date.Shape as SingleDate)?.Time is null;
            return isDayOnly ? earliest <= at && at <= latest : Math.Abs(at.Seconds - earliest.Seconds) < 60 || Math.Abs(at.Seconds - earliest.Seconds - 60 * offset) < 60;
        }
    }
}
