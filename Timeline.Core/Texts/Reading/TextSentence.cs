using Timeline.Core.Dates;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Reading;

/// <summary>A sentence with what its own words tell, whatever it is compared with; each is read when it is first asked for.</summary>
public sealed class TextSentence(SourceText text, TextSpan span)
{
    IReadOnlyList<Quantity>? quantities;
    TokenAtom[]? figures;
    NameWord[]? words;
    HashSet<string>? stems;
    IReadOnlyList<DateMention>? dates;

    public TextSpan Span => span;

    internal void ReadAll() => _ = (Figures, Words, Dates);

    /// <summary>In reading order.</summary>
    public IReadOnlyList<Quantity> Quantities => quantities ??= QuantityReader.Read(text, span);

    /// <summary>The quantities as tokens.</summary>
    internal TokenAtom[] Figures => figures ??= [.. Quantities.Select(quantity => TokenAtoms.Of(quantity, text))];

    internal NameWord[] Words => words ??= NameWord.Read(text.Text, span);

    /// <summary>The stems of its content words, each once.</summary>
    internal HashSet<string> Stems => stems ??= [.. Words.Select(word => word.Lower).Where(word => !TokenFunctionWords.Contains(word) && char.IsLetter(word[0])).Select(Stemmer.Stem)];

    /// <summary>The dates written in it; their offsets are of the sentence.</summary>
    internal IReadOnlyList<DateMention> Dates => dates ??= DateMentions.In(text[span]);
}
