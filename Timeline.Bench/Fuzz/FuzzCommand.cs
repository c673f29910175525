using System.CommandLine;
using System.Diagnostics;

namespace Timeline.Bench.Fuzz;

/// <summary><c>fuzz</c>: what strangers may send, made up and harmed, to every reader; no crash, no hang, no memory without bounds.</summary>
static class FuzzCommand
{
    const int MostShown = 10;

    static readonly FuzzLimits Limits = new(TimeSpan.FromSeconds(2), 500_000_000);

    static readonly Argument<string[]> What = new("what") { Description = $"Of {string.Join(", ", FuzzTarget.All.Select(target => target.Name))}; else all", Arity = ArgumentArity.ZeroOrMore };
    static readonly Option<int> Seconds = new("--seconds") { Description = "For each", DefaultValueFactory = _ => 600 };
    static readonly Option<int> Seed = new("--seed") { Description = "Of the cases", DefaultValueFactory = _ => 1 };
    static readonly Option<int?> Case = new("--case") { Description = "Only this one" };
    static readonly Option<FileInfo?> Keep = new("--keep") { Description = "With --case: where its input is written to" };

    public static Command Create()
    {
        What.AcceptOnlyFromAmong([.. FuzzTarget.All.Select(target => target.Name)]);
        var command = new Command("fuzz", "Made-up and harmed input to every reader: crashes, 2 s without an answer, memory over 500 MB; exit code 1 where there is any") { What, Seconds, Seed, Case, Keep };
        command.SetAction((parsed, cancel) => Task.FromResult(Run(parsed.GetValue(What) ?? [], TimeSpan.FromSeconds(parsed.GetValue(Seconds)), parsed.GetValue(Seed), parsed.GetValue(Case), parsed.GetValue(Keep), cancel)));
        return command;
    }

    static int Run(string[] what, TimeSpan each, int seed, int? only, FileInfo? keep, CancellationToken cancel)
    {
        var findings = 0;
        foreach (var target in FuzzTarget.All.Where(target => what.Length == 0 || what.Contains(target.Name)))
        {
            if (only is { } one && keep is not null) File.WriteAllBytes(keep.FullName, target.Case(seed, one).Bytes);
            var run = new FuzzRun(target, seed, Limits);
            run.Warm();
            var watch = Stopwatch.StartNew();
            if (only is { } number) run.One(number);
            else for (var next = 0; watch.Elapsed < each && !cancel.IsCancellationRequested; next++) run.One(next);
            Console.WriteLine($"{target.Name}: {run.Cases:N0} cases, {run.Cases / watch.Elapsed.TotalSeconds:N0} a second; slowest {run.Slowest.TotalMilliseconds:F0} ms (case {run.SlowestCase}); most memory {run.MostMemory / 1e6:F0} MB (case {run.MostMemoryCase}); findings {run.Findings.Count}");
            foreach (var finding in run.Findings.Take(MostShown)) Console.WriteLine($"  fuzz {finding.Target} --seed {finding.Seed} --case {finding.Case}: {finding.Bytes:N0} bytes: {finding.What}");
            if (run.Findings.Count > MostShown) Console.WriteLine($"  and {run.Findings.Count - MostShown} more");
            findings += run.Findings.Count;
        }
        return findings > 0 ? 1 : 0;
    }
}
