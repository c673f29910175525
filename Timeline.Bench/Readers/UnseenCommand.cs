using System.CommandLine;
using Timeline.Core.Claims;

namespace Timeline.Bench.Readers;

/// <summary><c>unseen [FOLDER]</c>: events to which no rule was fitted, what the engine finds in them beside what a careful reader found.</summary>
static class UnseenCommand
{
    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "Of the events, from the root of the repository where none is given", DefaultValueFactory = _ => new("Timeline.Tests/Comparison/Unseen") }.AcceptExistingOnly();
    static readonly Option<bool> Wrong = new("--wrong") { Description = "List each judgement and verdict that does not hold" };

    public static Command Create()
    {
        var command = new Command("unseen", "Events that no rule was fitted to: judgements of a reader that hold, and verdicts beside the reader's") { Folder, Wrong };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!, parsed.GetValue(Wrong)));
        return command;
    }

    static void Run(DirectoryInfo folder, bool listsWrong)
    {
        var judged = JudgedEvent.ReadAll(folder.FullName).Select(one => new Reading(one)).ToList();
        Console.WriteLine($"{"event",-16}{string.Concat(JudgedEvent.Kinds.Select(kind => $"{kind,14}"))}{"all",14}{"verdicts",14}");
        foreach (var one in judged) WriteLine(one.Event.Name, [.. one.Held], [.. one.Verdicts]);
        WriteLine("all", [.. judged.SelectMany(one => one.Held)], [.. judged.SelectMany(one => one.Verdicts)]);
        Console.WriteLine();
        IReadOnlyList<(string, string)> pairs = [.. judged.SelectMany(one => one.Verdicts).Select(one => (one.Quantity.Verdict, one.Found))];
        VerdictTable.Write(JudgedEvent.Verdicts, pairs);
        VerdictTable.WriteConflicts([.. judged.SelectMany(one => one.Conflicts).Select(one => one.IsTrue)], pairs);
        Console.WriteLine(judged.Aggregate(new ToldTwice(), (all, one) => all + one.ToldTwice));
        if (!listsWrong) return;
        foreach (var one in judged) one.WriteWrong();
    }

    static void WriteLine(string name, IReadOnlyList<(string[] Row, bool Holds)> held, IReadOnlyList<(JudgedQuantity Quantity, string Found, Claim? Claim)> verdicts) => Console.WriteLine(
        $"{name,-16}{string.Concat(JudgedEvent.Kinds.Select(kind => $"{Of(held.Where(one => one.Row[0] == kind).Select(one => one.Holds)),14}"))}{Of(held.Select(one => one.Holds)),14}{Of(verdicts.Select(one => one.Quantity.Verdict == one.Found)),14}");

    static string Of(IEnumerable<bool> holds) => holds.ToList() is { Count: > 0 } all ? $"{all.Count(one => one)} of {all.Count}" : "-";

    sealed class Reading(JudgedEvent judged)
    {
        readonly ComparedEvent found = new(judged);

        public JudgedEvent Event => judged;

        public IReadOnlyList<(string[] Row, bool Holds)> Held => [.. judged.Expected.Select(row => (row, found.Holds(row)))];

        public IReadOnlyList<(JudgedQuantity Quantity, string Found, Claim? Claim)> Verdicts => [.. judged.Quantities.Select(quantity => (quantity, found.VerdictOn(quantity, out var claim), claim))];

        public IReadOnlyList<(Claim Claim, bool? IsTrue)> Conflicts => [.. found.Found.Claims.Where(JudgedQuantity.IsConflict).Select(claim => (claim, JudgedQuantity.IsTrue(claim, judged.Quantities)))];

        public ToldTwice ToldTwice => ToldTwice.Of([.. judged.Reports.Values], found.Found.Sources.Rows, judged.Quantities);

        public void WriteWrong()
        {
            Console.WriteLine();
            Console.WriteLine(judged.Name);
            foreach (var (row, _) in Held.Where(one => !one.Holds)) Console.WriteLine($"  {string.Join(" · ", row)}");
            foreach (var family in found.Unexpected) Console.WriteLine($"  no family, engine: {family}");
            foreach (var (quantity, verdict, claim) in Verdicts.Where(one => one.Quantity.Verdict != one.Found))
                Console.WriteLine($"  {quantity.Name}: {quantity.Verdict}, engine {verdict}{(found.AreInOneRow(quantity) ? ", in one row" : "")}: {(claim is null ? quantity.Apart(found.Found.Claims, found.FileOf) : JudgedQuantity.Words(claim, found.FileOf))}");
            foreach (var (claim, isTrue) in Conflicts.Where(one => one.IsTrue != true)) Console.WriteLine($"  {(isTrue is null ? "no label" : "false")}: {JudgedQuantity.Words(claim, found.FileOf)} — {claim.Why}");
        }
    }
}
