namespace Timeline.Bench.Dates;

/// <summary>What is wrong with a sentence, and what was found in it.</summary>
/// <param name="Kind">Null where nothing is wrong.</param>
sealed record RecognizersFault(string? Kind, string Found);

/// <summary>Right cases of all, odd and even ones apart, and the wrong ones by the kind of their fault.</summary>
sealed class RecognizersTally
{
    readonly List<(bool IsOdd, string? Fault)> _cases = [];

    public int Count => _cases.Count;

    public void Add(bool isOdd, string? fault) => _cases.Add((isOdd, fault));

    public override string ToString()
    {
        var faults = _cases.Where(one => one.Fault is not null).CountBy(one => one.Fault!).OrderByDescending(fault => fault.Value);
        return string.Join("; ", new[] { Share(_ => true), $"odd {Share(isOdd => isOdd)}", $"even {Share(isOdd => !isOdd)}", string.Join(", ", faults.Select(fault => $"{fault.Key} {fault.Value}")) }.Where(part => part.Length > 0));
    }

    string Share(Func<bool, bool> isIn)
    {
        var these = _cases.Where(one => isIn(one.IsOdd)).ToList();
        return $"{these.Count(one => one.Fault is null)} of {these.Count}, {(double)these.Count(one => one.Fault is null) / these.Count:F3}";
    }
}
