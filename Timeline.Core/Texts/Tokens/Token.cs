namespace Timeline.Core.Texts.Tokens;

public enum TokenKind
{
    Word,

    /// <summary>A quantity, date, clock time or sum of money: one token however many words it is written with, equal by value.</summary>
    Figure,

    /// <summary>A name of one or more words, equal by whom or what it names.</summary>
    Name,

    /// <summary>An adjective made of a name (<c>Syrian</c>), equal to the name.</summary>
    NameAdjective,

    Punctuation,
}

/// <summary>One written form, kept once for each <see cref="TokenLexicon"/>, with the layers on which forms are equal.</summary>
/// <param name="Surface">As written.</param>
/// <param name="Folded">Without case, diacritics, and differences of quotation marks, hyphens and full stops inside: <c>U.S.</c> is <c>us</c>.</param>
/// <param name="Key">What it comes down to: the stem of a word, the value of a figure, the identity of a name; a mark itself.</param>
/// <param name="KeyNumber">Two forms of a lexicon have the same number when they have the same kind and key; a name and its adjective are of one kind here.</param>
/// <param name="FoldedNumber">Two forms of a lexicon have the same number when they fold to the same.</param>
public sealed record Term(TokenKind Kind, string Surface, string Folded, string Key, int KeyNumber, int FoldedNumber)
{
    /// <summary>For a figure the numbers of its sizes, which figures of about the same size share; numbered with the keys.</summary>
    public IReadOnlyList<int> SizeNumbers { get; init; } = [];

    /// <summary>Of a figure whether it tells one statement from another: <c>312 passengers</c> does, <c>dozens</c>, <c>two</c> and <c>Friday</c> stand in any.</summary>
    public bool IsTelling { get; init; } = true;

    /// <summary>Whether it is a word that joins others and says nothing by itself, such as <c>the</c>.</summary>
    public bool IsFunction { get; } = Kind == TokenKind.Word && TokenFunctionWords.Contains(Folded);

    /// <summary>What a figure measures, as its key says before the interval; empty for counts and for all that is no figure.</summary>
    public string Dimension { get; } = Kind == TokenKind.Figure && Key.AsSpan().IndexOfAny('[', '(', ':') is > 0 and var end ? Key[..end] : "";

    /// <summary>Equal for forms that differ in spelling only, such as <c>harbour</c> and <c>harbor</c>.</summary>
    public string Spelling => field ??= TokenSpelling.Of(Kind, Folded);

    /// <summary>Whether it is a name or made of one.</summary>
    public bool IsName => Kind is TokenKind.Name or TokenKind.NameAdjective;

    /// <summary>Whether it carries meaning: a figure, a name, or a word that is no function word.</summary>
    public bool IsContent => Kind != TokenKind.Punctuation && !IsFunction;
}

/// <summary>A stretch of a text that is never split, and the form written there.</summary>
public readonly record struct Token(TextSpan Span, Term Term);

/// <summary>A stretch recognised before tokens are read, for instance <c>more than 270,000</c>, which is then one token.</summary>
/// <param name="Key">What makes two of them equal, whatever they are written like.</param>
public readonly record struct TokenAtom(TextSpan Span, TokenKind Kind, string Key)
{
    /// <summary>Sizes of a figure: two that are less than twice one another have one in common, such as those of 250,000 and 270,000 people.</summary>
    public IReadOnlyList<string> Sizes { get; init; } = [];

    /// <inheritdoc cref="Term.IsTelling"/>
    public bool IsTelling { get; init; } = true;
}
