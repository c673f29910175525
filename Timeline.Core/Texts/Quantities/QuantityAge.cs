namespace Timeline.Core.Texts.Quantities;

/// <summary>Words that make of a length of time how old someone is.</summary>
static class QuantityAge
{
    static readonly string[] BehindUnit = ["old", "olds", "- old", "- olds", "- old's", "- old’s", ". old", "of age", "- of - age"];

    static readonly string[] Abbreviated = ["yo", "y . o .", "y . o", "y / o", "yrs old", "yr old"];

    static readonly QuantityUnit Year = QuantityUnit.Named("year")!;

    /// <summary>The lexemes of “old”, “-olds” or “of age” behind a unit of time, or none.</summary>
    public static int Behind(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        foreach (var words in BehindUnit) if (QuantityPhrase.Length(lexemes, at, words) is var length and > 0) return length;
        return 0;
    }

    /// <summary>“12yo”, “12 y.o.”</summary>
    public static (QuantityUnit Unit, int Length)? Written(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        foreach (var words in Abbreviated) if (QuantityPhrase.Length(lexemes, at, words) is var length and > 0) return (Year, length);
        return null;
    }
}
