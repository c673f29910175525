using Timeline.Core.Texts;
using Timeline.Core.Texts.Reading;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>One sentence of a witness and which of its tokens are in it, from <paramref name="FirstToken"/> up to but not including <paramref name="EndToken"/>.</summary>
public readonly record struct ReadSentence(TextSpan Span, int FirstToken, int EndToken)
{
    public int Length => EndToken - FirstToken;
}

/// <summary>A witness read into sentences and tokens.</summary>
public sealed class WitnessReading
{
    readonly List<Token> tokens = [];
    readonly List<bool> quoted = [];
    readonly IReadOnlyList<TokenAtom> names;
    SentenceWords?[] words = [];
    ulong[]? shingles;

    WitnessReading(Witness witness, IReadOnlyList<TokenAtom> names) => (Witness, this.names) = (witness, names);

    public Witness Witness { get; }

    /// <summary>Of the title, then of the body, in reading order.</summary>
    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>The title as one sentence, where it has one.</summary>
    public ReadSentence? Title { get; private set; }

    /// <summary>Of the body, in reading order.</summary>
    public ReadSentence[] Sentences { get; private set; } = [];

    /// <param name="names">The names found in it.</param>
    /// <param name="lexicon">One for all witnesses that are compared with each other.</param>
    public static WitnessReading Read(Witness witness, IReadOnlyList<TokenAtom> names, TokenLexicon lexicon)
    {
        var reading = new WitnessReading(witness, names);
        var paragraphs = witness.Reading.Paragraphs;
        lexicon.Texts++;
        var atoms = TokenAtoms.Merge(witness.Reading.Sentences.SelectMany(sentence => sentence.Figures), names);
        if (witness.Reading.Headline is { } headline) reading.Title = reading.Add(headline.Span, atoms, lexicon);
        var sentences = new List<ReadSentence>();
        foreach (var paragraph in paragraphs)
        {
            var first = reading.tokens.Count;
            foreach (var sentence in paragraph) sentences.Add(reading.Add(sentence.Span, atoms, lexicon));
            Quotations.Mark(reading.tokens, first, reading.quoted);
        }
        reading.Sentences = [.. sentences];
        reading.words = new SentenceWords?[sentences.Count];
        return reading;
    }

    /// <summary>Whether reading the same witness with these names would give the same.</summary>
    internal bool IsOf(Witness witness, IReadOnlyList<TokenAtom> names) => Witness.Equals(witness) && this.names.SequenceEqual(names);

    /// <summary>Makes now what would be made when first asked for.</summary>
    internal void MakeAll()
    {
        for (var sentence = 0; sentence < words.Length; sentence++) WordsOf(sentence);
        _ = Shingles;
    }

    /// <summary>What the words of a sentence are, made when first asked for.</summary>
    internal SentenceWords WordsOf(int sentence) => words[sentence] ??= new SentenceWords(this, Sentences[sentence]);

    /// <summary>The hashes of every five words that follow each other in the body, each once; those all in direct speech left out.</summary>
    internal ulong[] Shingles => shingles ??= WireFamilies.Shingles(this);

    public ReadOnlySpan<Token> TokensOf(ReadSentence sentence) => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(tokens)[sentence.FirstToken..sentence.EndToken];

    /// <summary>Whether the token stands between quotation marks; a quotation left open runs to the end of its paragraph.</summary>
    public bool IsQuoted(int token) => token < quoted.Count && quoted[token];

    ReadSentence Add(TextSpan span, TokenAtom[] atoms, TokenLexicon lexicon)
    {
        var first = tokens.Count;
        var from = Array.FindIndex(atoms, atom => atom.Span.Start >= span.Start);
        if (from < 0) from = atoms.Length;
        var to = from;
        while (to < atoms.Length && atoms[to].Span.Start < span.End) to++;
        // When an entry of a running report was written, no other report tells.
        Tokenizer.Read(Witness.Text, new TextSpan(EntryTime.EndOf(Witness.Text.Text, span), span.End), atoms.AsSpan(from, to - from), lexicon, tokens);
        return new ReadSentence(span, first, tokens.Count);
    }
}
