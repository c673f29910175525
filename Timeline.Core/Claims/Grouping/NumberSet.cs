using System.Numerics;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Numbers from 0 to below a bound, a bit each: for sets that are asked for what they have in common many times.</summary>
sealed class NumberSet(int bound)
{
    const int Bits = 64;

    readonly ulong[] _words = new ulong[(bound + Bits - 1) / Bits];

    public NumberSet(int bound, IEnumerable<int> numbers) : this(bound)
    {
        foreach (var number in numbers) Add(number);
    }

    public void Add(int number) => _words[number / Bits] |= 1UL << (number % Bits);

    public bool Contains(int number) => (_words[number / Bits] & (1UL << (number % Bits))) != 0;

    /// <param name="other">With the same bound.</param>
    public void IntersectWith(NumberSet other)
    {
        for (var at = 0; at < _words.Length; at++) _words[at] &= other._words[at];
    }

    /// <inheritdoc cref="IntersectWith"/>
    public int CountOfCommon(NumberSet other)
    {
        var count = 0;
        for (var at = 0; at < _words.Length; at++) count += BitOperations.PopCount(_words[at] & other._words[at]);
        return count;
    }
}
