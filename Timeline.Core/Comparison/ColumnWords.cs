using System.Runtime.CompilerServices;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The different words of a row under one number each, with what it is worth to put two of them in one column: asked once, for the same two meet again and again.</summary>
/// <remarks>Figures and names are worth 16, other content words 8, function words 2: quarters of the weights, so that sums are exact.</remarks>
sealed class ColumnWords
{
    const byte Named = 16;
    const byte Content = 8;
    const byte Function = 2;
    const byte Variant = 6;
    const byte Measured = 4;
    const byte Alike = 3;
    const byte None = 0;
    const byte Unknown = byte.MaxValue;

    /// <summary>Of more words what two are worth is not kept: a list without a full stop has thousands.</summary>
    const int MostKept = 4000;

    readonly Dictionary<(Term Term, int Fate), int> numbers = new(ByForm.Instance);
    readonly List<Word> words = [];
    readonly byte[] worths;
    readonly int width;
    readonly bool isKept;

    /// <summary>A word with what its tables say of it.</summary>
    readonly record struct Word(Term Term, byte Weight, bool Says, bool Hedges, int Fate);

    public ColumnWords(Term[][] cells)
    {
        Cells = Array.ConvertAll(cells, Numbers);
        width = words.Count;
        isKept = width <= MostKept;
        worths = isKept ? new byte[width * width] : [];
        Array.Fill(worths, Unknown);
    }

    /// <summary>For each cell its words, by their numbers.</summary>
    public int[][] Cells { get; }

    int[] Numbers(Term[] terms)
    {
        var fates = FigureFates.Of(terms);
        var cell = new int[terms.Length];
        for (var at = 0; at < terms.Length; at++)
        {
            if (numbers.TryGetValue((terms[at], fates[at]), out cell[at])) continue;
            cell[at] = numbers[(terms[at], fates[at])] = words.Count;
            words.Add(Of(terms[at], fates[at]));
        }
        return cell;
    }

    public bool AreOneForm(int one, int other) => ReferenceEquals(words[one].Term, words[other].Term);

    public bool AreOneKey(int one, int other) => one == other || words[one].Term.KeyNumber == words[other].Term.KeyNumber;

    /// <summary>What it is worth to put two words in one column; 0 where they may not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Worth(int one, int other) => isKept && worths[(one * width) + other] is not Unknown and var known ? known : Ask(one, other);

    byte Ask(int one, int other)
    {
        var worth = Worth(words[one], words[other]);
        if (isKept) worths[(one * width) + other] = worth;
        return worth;
    }

    static Word Of(Term term, int fate) =>
        new(term, term.Kind == TokenKind.Figure || term.IsName ? Named : term.IsFunction ? Function : Content, DifferenceWords.IsAttribution(term), DifferenceWords.IsHedge(term), fate);

    static byte Worth(in Word a, in Word b)
    {
        // 37 injured are no other number of dead than 19.
        if (a.Fate != b.Fate && a.Fate > 0 && b.Fate > 0) return None;
        var (one, other) = (a.Term, b.Term);
        if (one.KeyNumber == other.KeyNumber || one.FoldedNumber == other.FoldedNumber) return a.Weight;
        if (one.IsName && other.IsName) return Spelling.IsVariant(one, other) ? Variant : Alike;
        if (one.Kind != other.Kind) return None;
        if (one.Kind == TokenKind.Figure) return one.Dimension == other.Dimension || IsMoney(one) && IsMoney(other) ? Measured : None;
        if (Spelling.IsVariant(one, other)) return Variant;
        return a.Says && b.Says || a.Hedges && b.Hedges ? Alike : None;
    }

    static bool IsMoney(Term term) => term.Dimension.StartsWith("money", StringComparison.Ordinal);

    /// <summary>Forms of a lexicon are kept once: which of them it is tells all of it.</summary>
    sealed class ByForm : IEqualityComparer<(Term Term, int Fate)>
    {
        public static readonly ByForm Instance = new();

        public bool Equals((Term Term, int Fate) one, (Term Term, int Fate) other) => ReferenceEquals(one.Term, other.Term) && one.Fate == other.Fate;

        public int GetHashCode((Term Term, int Fate) word) => word.Term.FoldedNumber * 31 + word.Fate;
    }
}
