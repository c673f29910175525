using System.Globalization;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Reading;

/// <summary>What was recognised in a text, as the tokenizer lays its tokens over it.</summary>
public static class TokenAtoms
{
    const decimal LeastTellingCount = 10;

    /// <summary>A quantity as one token: equal by interval in the base unit of what it measures, a date by its words in whatever order.</summary>
    public static TokenAtom Of(Quantity quantity, SourceText text) => new(quantity.Span, TokenKind.Figure, Key(quantity, text)) { Sizes = Sizes(quantity), IsTelling = IsTelling(quantity, text) };

    /// <summary>Both in reading order; of two that overlap the longer is kept, of two as long the figure.</summary>
    public static TokenAtom[] Merge(IEnumerable<TokenAtom> figures, IEnumerable<TokenAtom> names)
    {
        var kept = new List<TokenAtom>();
        foreach (var atom in figures.Concat(names).OrderBy(atom => atom.Span.Start).ThenByDescending(atom => atom.Span.Length).ThenBy(atom => atom.Kind))
        {
            if (kept.Count == 0 || kept[^1].Span.End <= atom.Span.Start) kept.Add(atom);
            else if (atom.Span.Length > kept[^1].Span.Length) kept[^1] = atom;
        }
        return [.. kept];
    }

    static bool IsTelling(Quantity quantity, SourceText text) => quantity switch
    {
        { Kind: QuantityKind.Age or QuantityKind.ClockTime } or { IsAmount: true, Value: not null, Unit: not null } => true,
        { IsAmount: true, Value: { } value } => value >= LeastTellingCount,
        _ => text.Slice(quantity.Number).ContainsAnyInRange('0', '9'),
    };

    static string Key(Quantity quantity, SourceText text)
    {
        var (low, high, lowOpen, highOpen) = quantity.Range;
        if (low is null && high is null) return $"{quantity.Kind}:{Words(text.Slice(quantity.Span))}";
        var unit = QuantityUnit.Named(quantity.Unit);
        var factor = unit?.Factor ?? 1;
        return string.Create(CultureInfo.InvariantCulture,
            $"{(quantity.IsAmount ? unit?.Dimension ?? "" : quantity.Kind.ToString())}{(lowOpen ? '(' : '[')}{Plain(low * factor)},{Plain(high * factor)}{(highOpen ? ')' : ']')}");
    }

    /// <summary>The steps below and above it on two scales, in the base unit: of doubling, and of an eighth more. Small counts are about anything, so they have none.</summary>
    static string[] Sizes(Quantity quantity)
    {
        var unit = QuantityUnit.Named(quantity.Unit);
        if (!quantity.IsAmount || (quantity.Value ?? quantity.Range.Low ?? quantity.Range.High) is not { } value || unit is null && value < LeastTellingCount) return [];
        var size = Math.Log2((double)Math.Max(value * (unit?.Factor ?? 1), 1e-6m));
        var (coarse, fine) = ((int)Math.Floor(size), (int)Math.Floor(size / Math.Log2(1.125)));
        return [$"{unit?.Dimension}~{coarse}", $"{unit?.Dimension}~{coarse + 1}", $"{unit?.Dimension}≈{fine}", $"{unit?.Dimension}≈{fine + 1}"];
    }

    // 5.0 and 5 are one number; so are 1,609 m and a mile, to three digits after the point.
    static string Plain(decimal? number) => number is { } n ? Math.Round(n, 3).ToString("0.###", CultureInfo.InvariantCulture) : "";

    static string Words(ReadOnlySpan<char> written)
    {
        var words = TokenFold.Fold(written).Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        Array.Sort(words, StringComparer.Ordinal);
        return string.Join(' ', words.Where(word => word != "of"));
    }
}
