namespace Timeline.Bench.Fuzz;

/// <summary>What a case came to that it should not.</summary>
sealed record FuzzFinding(string Target, int Seed, int Case, int Bytes, string What);

/// <summary>Limits of one case. Memory is that of the whole process: null where others share it.</summary>
/// <param name="Silence">How long a reader may take until its next answer.</param>
sealed record FuzzLimits(TimeSpan Silence, long? Memory);

/// <summary>Reads cases one by one and judges each.</summary>
sealed class FuzzRun(FuzzTarget target, int seed, FuzzLimits limits)
{
    // A case that cannot be stopped is left behind after this.
    static readonly TimeSpan Grace = TimeSpan.FromSeconds(20);

    // Garbage of earlier cases, and of making this one, is none of its own.
    const long Garbage = 200_000_000;

    static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public int Cases { get; private set; }

    public TimeSpan Slowest { get; private set; }

    public int SlowestCase { get; private set; }

    public long MostMemory { get; private set; }

    public int MostMemoryCase { get; private set; }

    public List<FuzzFinding> Findings { get; } = [];

    /// <summary>Reads a few cases that nobody judges: the first of each kind also pays for compiling.</summary>
    public void Warm()
    {
        for (var number = 1; number <= 20; number++) Read(target.Case(~seed, number));
    }

    public void One(int number)
    {
        var input = target.Case(seed, number);
        if (limits.Memory is not null && Environment.WorkingSet > Garbage) GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var (time, memory, what) = Read(input);
        // A neighbour on the machine may have held it up: only what is slow twice is slow.
        if (time > limits.Silence && time < limits.Silence + Grace && what is null && Read(input) is var again && again.Time < time) (time, memory, what) = (again.Time, Math.Max(memory, again.Memory), again.What);
        Cases++;
        if (time > Slowest) (Slowest, SlowestCase) = (time, number);
        if (memory > MostMemory) (MostMemory, MostMemoryCase) = (memory, number);
        if (what is not null) Add(what);
        if (time > limits.Silence) Add($"{time.TotalMilliseconds:F0} ms without an answer");
        if (memory > limits.Memory) Add($"{memory / 1e6:F0} MB");
        void Add(string what) => Findings.Add(new FuzzFinding(target.Name, seed, number, input.Bytes.Length, what));
    }

    (TimeSpan Time, long Memory, string? What) Read(FuzzInput input)
    {
        using var cancel = new CancellationTokenSource();
        var memory = limits.Memory is null ? 0 : Environment.WorkingSet;
        var silence = new Silence();
        var read = Task.Run(() => target.ReadAsync(input, silence, cancel.Token));
        var done = (IAsyncResult)read;
        while (!done.AsyncWaitHandle.WaitOne(Look))
        {
            if (limits.Memory is not null) memory = Math.Max(memory, Environment.WorkingSet);
            if (silence.Now > limits.Silence + (Grace / 2)) cancel.Cancel();
            if (silence.Now > limits.Silence + Grace) return (silence.Now, memory, "cannot be stopped");
        }
        silence.Break();
        if (limits.Memory is not null) memory = Math.Max(memory, Environment.WorkingSet);
        var thrown = read.Exception?.Flatten().InnerExceptions.FirstOrDefault(e => e is not OperationCanceledException);
        return (silence.Longest, memory, thrown is null ? null : $"{thrown.GetType().Name}: {thrown.Message.ReplaceLineEndings(" ")} {thrown.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("Timeline.", StringComparison.Ordinal))?.Trim()}");
    }
}
