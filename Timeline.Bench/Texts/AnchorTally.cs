namespace Timeline.Bench.Texts;

/// <summary>What was found of selections, by what was done to their sentence and by how many words they have.</summary>
sealed class AnchorTally
{
    const int Sizes = 9;

    readonly Dictionary<(Fate, int), (int All, int Wrong, int Existing, int Found)> counts = [];
    readonly List<string> wrong = [];

    /// <param name="size">1 to 8 words, or 9 for the sentence.</param>
    /// <param name="name">Article and offsets; no words.</param>
    public void Add(Fate fate, int size, Judgement judgement, bool exists, string name)
    {
        var (all, mistakes, existing, found) = counts.GetValueOrDefault((fate, size));
        counts[(fate, size)] = (all + 1, mistakes + (judgement == Judgement.Wrong ? 1 : 0), existing + (exists ? 1 : 0), found + (exists && judgement == Judgement.Right ? 1 : 0));
        if (judgement == Judgement.Wrong) wrong.Add(name);
    }

    public void Write(string title, bool each)
    {
        Console.WriteLine();
        Console.WriteLine($"{title}: {wrong.Count} silently wrong of {counts.Values.Sum(one => one.All)}; {Share(counts.Values.Sum(one => one.Found), counts.Values.Sum(one => one.Existing))} found of {counts.Values.Sum(one => one.Existing)} that exist");
        Console.WriteLine($"{"words selected",-20}{string.Concat(Enumerable.Range(1, Sizes).Select(size => $"{(size == Sizes ? "sentence" : size),9}"))}{"all",9}");
        foreach (var fate in Enum.GetValues<Fate>())
        {
            Line($"{fate}, wrong", fate, some => $"{some.Sum(one => one.Wrong)}");
            if (fate != Fate.Deleted) Line($"{fate}, found", fate, some => Share(some.Sum(one => one.Found), some.Sum(one => one.Existing)));
        }
        if (each) foreach (var name in wrong) Console.WriteLine($"  {name}");
    }

    void Line(string title, Fate fate, Func<IReadOnlyList<(int All, int Wrong, int Existing, int Found)>, string> say)
    {
        var sizes = Enumerable.Range(1, Sizes).Select(size => counts.GetValueOrDefault((fate, size))).ToList();
        Console.WriteLine($"{title,-20}{string.Concat(sizes.Select(one => $"{say([one]),9}"))}{say(sizes),9}");
    }

    static string Share(int found, int all) => all == 0 ? "–" : $"{100d * found / all:F1} %";
}
