using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Bench.Dates;

/// <summary><c>recognizers FILE</c>: short sentences and the dates that the specification of Recognizers-Text has in them.</summary>
static class RecognizersCommand
{
    const string Spec = "DateTime/English/DateTimeModel.json";

    /// <summary>Its types that are dates; sets, clock times alone, lengths of time and zones are none.</summary>
    static readonly string[] Dates = ["date", "daterange", "datetime", "datetimerange", "datetimealt"];

    static readonly string[] Opening = ["from ", "between ", "in ", "the "];

    static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };
    static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "Of the gold data: recognizers-models-en.json" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each sentence that is read otherwise" };

    public static Command Create()
    {
        var command = new Command("recognizers", "Dates in short sentences: cases whose every date and stretch has the right words and value") { File, Each };
        command.SetAction(parsed => Run(parsed.GetValue(File)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(FileInfo file, bool each)
    {
        var cases = JsonSerializer.Deserialize<List<Case>>(System.IO.File.ReadAllText(file.FullName), Options)!.Where(one => one.Spec == Spec).ToList();
        // A sentence with nothing but what is no date says nothing; one with nothing at all has to stay empty.
        var dated = cases.Where(one => one.Results.Count == 0 || one.Results.Exists(entity => entity.IsDate)).ToList();
        var faults = new Dictionary<string, int>();
        foreach (var one in dated)
        {
            var found = TextDates.Find(one.Input, EdtfDate.Read(one.Ref ?? "2016-11-07").Date, NumericOrder.MonthFirst);
            var fault = one.Results.Count == 0 && found.Count > 0 ? "too much" : one.Results.Where(entity => entity.IsDate).Select(entity => entity.Fault(found)).FirstOrDefault(of => of is not null);
            if (fault is null) continue;
            faults[fault] = faults.GetValueOrDefault(fault) + 1;
            if (each) Console.WriteLine($"  {fault,-8} {one.Ref} | {one.Input} | {string.Join("; ", one.Results.Where(entity => entity.IsDate))} | {string.Join("; ", found.Select(date => $"{one.Input[date.Start..date.End]} = {date.Date}"))}");
        }
        var right = dated.Count - faults.Values.Sum();
        Console.WriteLine($"{right} of {dated.Count} cases, {(double)right / dated.Count:F3}; {string.Join(", ", faults.OrderByDescending(fault => fault.Value).Select(fault => $"{fault.Key} {fault.Value}"))}; {cases.Count - dated.Count} without a date passed over");
    }

    sealed record Case(string Spec, string Input, string? Ref, List<Entity> Results);

    /// <param name="End">Its last code unit, included.</param>
    sealed record Entity(string Text, int Start, int End, string TypeName, Resolution? Resolution)
    {
        public bool IsDate => TypeName.StartsWith("datetimeV2.", StringComparison.Ordinal) && Dates.Contains(TypeName["datetimeV2.".Length..]);

        public string? Fault(IReadOnlyList<TextDate> found)
        {
            var best = found.Where(date => date.Start <= End && date.End > Start).MaxBy(date => Math.Min(date.End, End + 1) - Math.Max(date.Start, Start));
            if (best is null) return "missed";
            if (Resolution is { } resolution && !resolution.Values.Exists(value => value.Is(best.Date))) return "value";
            // It counts the preposition of a stretch among its words; we do not.
            var own = Opening.FirstOrDefault(opening => Text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
            return (best.Start == Start || best.Start == Start + own) && best.End == End + 1 ? null : "words";
        }

        public override string ToString() => $"{Text} = {string.Join(" or ", Resolution?.Values.Select(value => value.Value ?? $"{value.Start}–{value.End}") ?? [])}";
    }

    sealed record Resolution(List<Valued> Values);

    /// <param name="End">Not included.</param>
    sealed record Valued(string? Value, string? Start, string? End)
    {
        public bool Is(EdtfDate date)
        {
            if (Value is null && Start is null && End is null) return false;
            // "In two months" is a month: as fine as the words are, not as fine as the arithmetic.
            if (Value is { Length: 10 } && date is { Shape: SingleDate { Unit: DatePrecision.Month or DatePrecision.Year }, Earliest: { } least, Latest: { } most } && Instant(Value) is { } exact && least <= exact && exact <= most) return true;
            var (start, end) = (Instant(Value ?? Start), Value is not null ? null : Instant(End));
            // A part of a day, or one hour to another, is no finer than its day in EDTF.
            if (start is { } of && date is { Earliest: { } from, Latest: { } to })
            {
                if (from.Day != of.Day || Value is not null && (Value.Length > 10 ? date.Shape is SingleDate { Time: not null } && from.Seconds - from.Seconds % 60 != of.Seconds - of.Seconds % 60 : to.Day != of.Day)) return false;
                return Value is not null || end is not { } until || Start!.Length > 10 || to.Day == new Moment(until.Seconds - 1).Day || LastOf(date) == until.Day;
            }
            return start is null == date.Earliest is null && (end is null || date.Latest is { } latest && latest.Day == new Moment(end.Value.Seconds - 1).Day) && (start is null || date.Earliest is { } earliest && earliest.Day == start.Value.Day);

            // "2014 to 2018" ends there with the first instant of 2018, and here with its last.
            static CalendarDay? LastOf(EdtfDate of) => of.Shape switch
            {
                DateInterval { End.Date: { } last } => last.FirstDay,
                DateSet { Members: [.., { Last: { } last }] } => last.FirstDay,
                _ => null,
            };
        }

        static Moment? Instant(string? text) => DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? new Moment(new DateTimeOffset(at).ToUnixTimeSeconds()) : null;
    }
}
