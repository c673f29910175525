using System.CommandLine;

namespace Timeline.Bench.Dates;

/// <summary><c>recognizers FILE</c>: short sentences and what the specification of Recognizers-Text has in them: dates and stretches of time, numbers, intervals, percents, ages and measures.</summary>
/// <remarks>
/// A case is right when each of its entities that are ours has the right words and value, and when nothing is found where there is nothing. Not ours are repeating sets, clock times alone, lengths of time and zones:
/// a case with nothing else says nothing and is passed over. What is found besides the entities of a case is not counted, for the specification of one model leaves out what the others read.
/// Each figure stands there twice: as it is, and with allowances for what we write otherwise on purpose. With them
/// what the specification itself leaves without a value ("this school year", "30 February", "a percentage") is not asked for;
/// a range of numbers may hold its last one, which the specification leaves out ("1000–5000"); a part of a stretch ("the end of 2000", "mid-May") may be the stretch, since EDTF has nothing finer;
/// "earlier this month" may end, and "later this month" begin, with the day of reference, where the specification cuts the month in the middle; and an hour that a day has a bound by ("tomorrow before five") leaves that day.
/// The first fault of a case is its kind: <c>missed</c>, <c>value</c>, <c>unit</c>, <c>end included</c> (of an interval), <c>words</c>, <c>too much</c>. How each is judged stands at <see cref="RecognizedDates"/> and <see cref="RecognizedQuantities"/>.
/// Rules were made on the odd cases of each specification at first, and the even ones kept apart: .825 and .673 before rules were made on both. What is kept apart now are the cases that are not in the file.
/// </remarks>
static class RecognizersCommand
{
    const string Dates = "DateTime/English/DateTimeModel.json";

    static readonly string[] Specs = [Dates, "Number/English/NumberModel.json", "Number/English/NumberRangeModel.json", "Number/English/PercentModel.json", "NumberWithUnit/English/AgeModel.json", "NumberWithUnit/English/DimensionModel.json"];

    static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "Of the gold data: recognizers-models-en.json" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each sentence that is read otherwise" };

    public static Command Create()
    {
        var command = new Command("recognizers", "Dates, numbers and units in short sentences: cases whose every entity has the right words and value") { File, Each };
        command.SetAction(parsed => Run(parsed.GetValue(File)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(FileInfo file, bool each)
    {
        var cases = RecognizersCase.ReadAll(file);
        var (all, allAllowed) = (new RecognizersTally(), new RecognizersTally());
        foreach (var spec in Specs)
        {
            var (tally, allowed, place) = (new RecognizersTally(), new RecognizersTally(), 0);
            foreach (var one in cases.Where(one => one.Spec == spec))
            {
                var isOdd = ++place % 2 == 1;
                if (spec == Dates && one.Results.Count > 0 && !one.Results.Any(RecognizedDates.IsOurs)) continue;
                var judged = Judge(one, isStrict: true);
                Add(tally, all, isOdd, judged.Kind);
                var withAllowances = judged.Kind is null ? judged : Judge(one, isStrict: false);
                if (one.Results.Count == 0 || one.Results.Any(entity => (spec != Dates || RecognizedDates.IsOurs(entity)) && entity.HasValue)) Add(allowed, allAllowed, isOdd, withAllowances.Kind);
                if (each && judged.Kind is not null) Console.WriteLine($"{(withAllowances.Kind is null ? " ~" : "  ")}{judged.Kind,-12} {one.Ref} | {one.Input} | {string.Join("; ", one.Results)} | {judged.Found}");
            }
            Console.WriteLine($"{spec}: {tally}; {place - tally.Count} passed over");
            Console.WriteLine($"  with allowances: {allowed}; {place - allowed.Count} passed over");
        }
        Console.WriteLine($"all: {all}");
        Console.WriteLine($"all, with allowances: {allAllowed}");
    }

    static RecognizersFault Judge(RecognizersCase one, bool isStrict) => one.Spec == Dates ? RecognizedDates.Judge(one, isStrict) : RecognizedQuantities.Judge(one, isStrict);

    static void Add(RecognizersTally tally, RecognizersTally all, bool isOdd, string? fault)
    {
        tally.Add(isOdd, fault);
        all.Add(isOdd, fault);
    }
}
