using System.Runtime.InteropServices;

namespace Timeline.Bench.Fuzz;

/// <summary>What one case gives to read.</summary>
/// <param name="File">Its ending tells the format.</param>
sealed record FuzzInput(string File, byte[] Bytes)
{
    /// <summary>Characters as they are, lone surrogates too, which no charset would let through.</summary>
    public static FuzzInput OfCharacters(string characters) => new("typed", MemoryMarshal.AsBytes(characters.AsSpan()).ToArray());

    public string Characters => new(MemoryMarshal.Cast<byte, char>(Bytes));
}
