namespace Timeline.Core.Comparison;

/// <summary>Names witnesses by the hashes of their texts, and those of one text by a number too.</summary>
public static class WitnessIds
{
    /// <param name="hashes">One for each witness, in an order that does not depend on how they came: of one text, the first keeps the bare hash, and the others are numbered from 2.</param>
    /// <param name="length">How many characters of a hash are kept.</param>
    public static IReadOnlyList<string> Of(IEnumerable<string> hashes, int length)
    {
        var copies = new Dictionary<string, int>();
        return [.. hashes.Select(hash => (copies[hash] = copies.GetValueOrDefault(hash) + 1) is > 1 and var copy ? $"{hash[..length]}-{copy}" : hash[..length])];
    }
}
