namespace Timeline.Bench.Readers;

/// <summary>A person's verdicts beside those of the engine.</summary>
static class VerdictTable
{
    /// <param name="verdicts">The rows and columns.</param>
    public static void Write(IReadOnlyList<string> verdicts, IReadOnlyList<(string Person, string Engine)> judged)
    {
        Console.WriteLine($"{"person \\ engine",-16}{string.Concat(verdicts.Select(verdict => $"{verdict,12}"))}{"all",8}");
        foreach (var row in verdicts)
        {
            var ours = judged.Where(one => one.Person == row).ToList();
            Console.WriteLine($"{row,-16}{string.Concat(verdicts.Select(verdict => $"{ours.Count(one => one.Engine == verdict),12}"))}{ours.Count,8}");
        }
    }

    /// <param name="conflicts">Whether a person sees each conflict of the engine; null where nobody judged it.</param>
    public static void WriteConflicts(IReadOnlyList<bool?> conflicts, IReadOnlyList<(string Person, string Engine)> judged)
    {
        var (right, wrong, open) = (conflicts.Count(one => one == true), conflicts.Count(one => one == false), conflicts.Count(one => one is null));
        var (found, all) = (judged.Count(one => one is ("conflict", "conflict")), judged.Count(one => one.Person == "conflict"));
        Console.WriteLine($"conflict precision     {(double)right / Math.Max(1, right + wrong):F2} ({right} of {right + wrong} that a label judges; {open} stand on no label)");
        Console.WriteLine($"conflict recall        {(double)found / Math.Max(1, all):F2} ({found} of {all})");
    }
}
