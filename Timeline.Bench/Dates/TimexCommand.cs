using System.CommandLine;
using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Bench.Dates;

/// <summary><c>timex FILE…</c>: dates found in running text beside those that people marked, scored as TempEval-3 does.</summary>
static partial class TimexCommand
{
    static readonly Argument<FileInfo[]> Files = new("files") { Description = "Of the gold data: timex-*.json", Arity = ArgumentArity.OneOrMore };
    static readonly Option<bool> Each = new("--each") { Description = "List each calendar date that was missed, wrong or too much" };

    public static Command Create()
    {
        var command = new Command("timex", "Dates in running text: extent and value, F1 on calendar dates; speed") { Files, Each };
        command.SetAction(parsed =>
        {
            foreach (var file in parsed.GetValue(Files)!) Run(file, parsed.GetValue(Each));
        });
        return command;
    }

    static void Run(FileInfo file, bool each)
    {
        var documents = TimexDocument.ReadAll(file);
        var tally = new Tally();
        foreach (var document in documents) tally.Add(document, [.. Found(document)], each);
        Console.WriteLine($"{Path.GetFileNameWithoutExtension(file.Name),-16} {documents.Count} texts, {tally.Gold} dates marked, {tally.Found} found");
        Console.WriteLine($"  extent F1 {F(tally.Overlapping, tally.Found, tally.Overlapping, tally.Gold):F3}, value F1 {F(tally.Right, tally.Found, tally.Right, tally.Gold):F3} (precision {(double)tally.Right / tally.Found:F3}, recall {(double)tally.Right / tally.Gold:F3})");
        Console.WriteLine($"  missed {tally.Gold - tally.Overlapping}, with another value {tally.Overlapping - tally.Right}, too much {tally.Found - tally.Overlapping}");
        var characters = documents.Sum(document => document.Text.Length);
        Rounds.Warm(FindAll);
        var best = Rounds.Best(FindAll);
        Console.WriteLine($"  {characters / 1e6 / best.TotalSeconds:F1} MB/s, warm, best of 5");

        void FindAll()
        {
            foreach (var document in documents) TextDates.Find(document.Text, document.Published);
        }
    }

    static double F(int right, int found, int rightOfGold, int gold)
    {
        var (precision, recall) = ((double)right / found, (double)rightOfGold / gold);
        return 2 * precision * recall / (precision + recall);
    }

    /// <summary>An expression from one date to another counts as its two ends, which is how people marked them.</summary>
    static IEnumerable<(int Start, int End, string Value)> Found(TimexDocument document) =>
        from date in TextDates.Find(document.Text, document.Published, NumericOrder.MonthFirst)
        from one in date.Ends is { Count: > 0 } ends ? ends : [date]
        let value = ValueOf(one.Date)
        where Calendar().IsMatch(value)
        select (one.Start, one.End, value);

    // TIMEX3 writes a year before Christ with BC and no year 0.
    static string ValueOf(EdtfDate date)
    {
        if (date.Shape is not SingleDate { Year.IsExact: true } single) return "";
        var text = single.ToString().Split('T')[0].TrimEnd('~', '?', '%');
        return single.Year.Least <= 0 ? $"BC{1 - single.Year.Least:0000}{text[single.Year.Text.Length..]}" : text;
    }

    [GeneratedRegex(@"^-?\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$")]
    private static partial Regex Calendar();

    sealed class Tally
    {
        public int Gold { get; private set; }
        public int Found { get; private set; }
        public int Overlapping { get; private set; }
        public int Right { get; private set; }

        public void Add(TimexDocument document, IReadOnlyList<(int Start, int End, string Value)> found, bool each)
        {
            var marked = document.Timexes.Where(timex => timex.Type != "SET").ToList();
            var gold = marked.Where(timex => Regex.IsMatch(timex.Day, @"^-?\d{4}(-\d\d(-\d\d)?)?$")).ToList();
            var other = marked.Except(gold).ToList();
            var used = new HashSet<int>();
            foreach (var timex in gold)
            {
                Gold++;
                var candidates = Enumerable.Range(0, found.Count).Where(at => !used.Contains(at) && found[at].Start < timex.End && found[at].End > timex.Start).ToList();
                if (candidates.Count == 0)
                {
                    if (each) Console.WriteLine($"  missed   {timex.Value} {Around(document, timex.Start, timex.End)}");
                    continue;
                }
                var best = candidates.MaxBy(at => (found[at].Value == timex.Day ? 100_000 : 0) + Math.Min(found[at].End, timex.End) - Math.Max(found[at].Start, timex.Start));
                used.Add(best);
                Overlapping++;
                if (found[best].Value == timex.Day) Right++;
                else if (each) Console.WriteLine($"  wrong    {timex.Value} {found[best].Value} ({document.Dct}) {Around(document, timex.Start, timex.End)}");
            }
            Found += used.Count;
            foreach (var at in Enumerable.Range(0, found.Count).Where(at => !used.Contains(at) && !other.Exists(timex => found[at].Start < timex.End && found[at].End > timex.Start)))
            {
                Found++;
                if (each) Console.WriteLine($"  too much {found[at].Value} {Around(document, found[at].Start, found[at].End)}");
            }
        }

        static string Around(TimexDocument document, int start, int end) => $"{document.Text[Math.Max(0, start - 50)..start]}[{document.Text[start..end]}]{document.Text[end..Math.Min(document.Text.Length, end + 40)]}".ReplaceLineEndings(" ");
    }
}
