using System.CommandLine;
using System.Globalization;

namespace Timeline.Bench.Suggestions;

/// <summary><c>isaf FILE</c>: day, killed and captured of press releases beside those of their coders.</summary>
static class IsafCommand
{
    static readonly Argument<FileInfo> File = new Argument<FileInfo>("file") { Description = "Of the gold data: isaf-events.json" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each release of the odd rows that is read otherwise; the even ones are kept apart" };

    public static Command Create()
    {
        var command = new Command("isaf", "Press releases: the day on which the event began, and the least number killed and captured") { File, Each };
        command.SetAction(parsed => Run(parsed.GetValue(File)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(FileInfo file, bool each)
    {
        var rows = IsafRow.ReadAll(file);
        var read = rows.Select(IsafReading.Of).ToList();
        foreach (var (name, half) in new[] { ("odd rows", 1), ("even rows", 0) })
            Tell(name, [.. read.Where((_, at) => at % 2 == half)]);
        Tell("all rows", read);
        foreach (var kind in read.Where((_, at) => at % 2 == 1).SelectMany(one => one.Faults()).GroupBy(fault => fault.Kind).OrderByDescending(same => same.Count()))
            Console.WriteLine($"  {kind.Count(),3} {kind.Key}");
        if (!each) return;
        for (var at = 1; at < read.Count; at += 2)
            foreach (var (kind, words) in read[at].Faults()) Console.WriteLine($"{at} {kind}: {words}");
    }

    static void Tell(string name, List<IsafReading> read)
    {
        var stated = read.Where(one => one.Published is not null).ToList();
        var deadly = read.Where(one => one.Row.Killed > 0).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-9} {read.Count}: day {Share(read, one => one.IsDay)}, {Share(stated, one => one.IsDay)} of {stated.Count} that state one of their own; killed {Share(deadly, one => one.IsKilled)} of {deadly.Count} with deaths and {Share(read, one => one.IsKilled)} of all, captured {Share(read, one => one.IsCaptured)}; day of publication alone {Share(read, one => one.Published == one.Row.Day)}"));
    }

    static string Share(List<IsafReading> all, Func<IsafReading, bool> isRight) => ((double)all.Count(isRight) / all.Count).ToString("F3", CultureInfo.InvariantCulture);
}
