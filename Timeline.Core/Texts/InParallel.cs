namespace Timeline.Core.Texts;

/// <summary>Work on independent parts, on all processors.</summary>
static class InParallel
{
    /// <returns>What <paramref name="make"/> makes of each, in their order; it must not matter which is made first.</returns>
    public static TMade[] Map<T, TMade>(IReadOnlyList<T> parts, Func<T, TMade> make, CancellationToken cancelled = default)
    {
        var made = new TMade[parts.Count];
        Parallel.For(0, parts.Count, new ParallelOptions { CancellationToken = cancelled }, at => made[at] = make(parts[at]));
        return made;
    }
}
