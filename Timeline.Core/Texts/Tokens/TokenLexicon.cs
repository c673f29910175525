namespace Timeline.Core.Texts.Tokens;

/// <summary>The written forms of the texts that are compared with each other, each kept once.</summary>
/// <remarks>Numbers are given out in the order of reading, so they say whether two forms are equal and nothing else. Not for several threads.</remarks>
public sealed class TokenLexicon
{
    readonly Dictionary<string, Term> words = new(StringComparer.Ordinal);
    readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> bySurface;
    readonly Dictionary<(string Surface, TokenKind Kind, string Key), Term> atoms = [];
    readonly Dictionary<(TokenKind Kind, string Key), int> keys = [];
    readonly Dictionary<string, int> folds = new(StringComparer.Ordinal);

    readonly int reserved;

    /// <param name="reserved">How many of the least numbers are given to no key.</param>
    public TokenLexicon(int reserved = 0)
    {
        this.reserved = reserved;
        bySurface = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>One to go on with: it has all forms of another, which stays as it is.</summary>
    public TokenLexicon(TokenLexicon other)
    {
        reserved = other.reserved;
        Texts = other.Texts;
        words = new(other.words, StringComparer.Ordinal);
        atoms = new(other.atoms);
        keys = new(other.keys);
        folds = new(other.folds, StringComparer.Ordinal);
        bySurface = words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many texts were read with it, as those who read them count.</summary>
    internal int Texts { get; set; }

    /// <summary>Every <see cref="Term.KeyNumber"/> is below it.</summary>
    public int KeyCount => reserved + keys.Count;

    /// <summary>A single word or mark; digits make it a figure of that value.</summary>
    public Term Word(ReadOnlySpan<char> surface)
    {
        if (bySurface.TryGetValue(surface, out var known)) return known;
        var written = surface.ToString();
        var folded = TokenFold.Fold(surface);
        var kind = folded.Any(char.IsDigit) ? TokenKind.Figure : folded.Any(char.IsLetter) ? TokenKind.Word : TokenKind.Punctuation;
        var key = kind switch { TokenKind.Word => Stemmer.Stem(folded), TokenKind.Figure => folded.Replace(",", "").Replace(" ", ""), _ => folded };
        return words[written] = Make(kind, written, folded, key);
    }

    /// <summary>A figure or name that was recognised before.</summary>
    public Term Atom(ReadOnlySpan<char> surface, TokenAtom atom)
    {
        var written = surface.ToString();
        if (atoms.TryGetValue((written, atom.Kind, atom.Key), out var known)) return known;
        var term = Make(atom.Kind, written, TokenFold.Fold(surface), atom.Key);
        return atoms[(written, atom.Kind, atom.Key)] = atom is { Sizes.Count: 0, IsTelling: true } ? term : term with { SizeNumbers = [.. atom.Sizes.Select(size => KeyNumber(TokenKind.Figure, size))], IsTelling = atom.IsTelling };
    }

    int KeyNumber(TokenKind kind, string key)
    {
        if (!keys.TryGetValue((kind, key), out var number)) keys[(kind, key)] = number = KeyCount;
        return number;
    }

    Term Make(TokenKind kind, string surface, string folded, string key)
    {
        var keyNumber = KeyNumber(kind == TokenKind.NameAdjective ? TokenKind.Name : kind, key);
        if (!folds.TryGetValue(folded, out var foldedNumber)) folds[folded] = foldedNumber = folds.Count;
        return new Term(kind, surface, folded, key, keyNumber, foldedNumber);
    }
}
