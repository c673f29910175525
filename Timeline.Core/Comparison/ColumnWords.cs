using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The different words of a row under one number each, with what it is worth to put two of them in one column: asked once, for the same two meet again and again.</summary>
sealed class ColumnWords
{
    readonly Dictionary<(Term Term, int Fate), int> numbers = new(ByForm.Instance);
    readonly List<Word> words = [];
    float[] worths = [];
    int width;

    /// <summary>A word with what its tables say of it.</summary>
    readonly record struct Word(Term Term, float Weight, bool Says, bool Hedges, int Fate);

    /// <summary>Takes in the words of a cell.</summary>
    public int[] Numbers(Term[] terms)
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
    public float Worth(int one, int other)
    {
        if (width < words.Count) Widen();
        ref var known = ref worths[(one * width) + other];
        return float.IsNaN(known) ? known = Worth(words[one], words[other]) : known;
    }

    void Widen()
    {
        width = words.Count;
        worths = new float[width * width];
        Array.Fill(worths, float.NaN);
    }

    static Word Of(Term term, int fate) =>
        new(term, term.Kind == TokenKind.Figure || term.IsName ? 4 : term.IsFunction ? 0.5f : 2, DifferenceWords.IsAttribution(term), DifferenceWords.IsHedge(term), fate);

    static float Worth(in Word a, in Word b)
    {
        // 37 injured are no other number of dead than 19.
        if (a.Fate != b.Fate && a.Fate > 0 && b.Fate > 0) return 0;
        var (one, other) = (a.Term, b.Term);
        if (one.KeyNumber == other.KeyNumber || one.FoldedNumber == other.FoldedNumber) return a.Weight;
        if (one.IsName && other.IsName) return Spelling.IsVariant(one, other) ? 1.5f : 0.75f;
        if (one.Kind != other.Kind) return 0;
        if (one.Kind == TokenKind.Figure) return one.Dimension == other.Dimension ? 1 : 0;
        if (Spelling.IsVariant(one, other)) return 1.5f;
        return a.Says && b.Says || a.Hedges && b.Hedges ? 0.75f : 0;
    }

    /// <summary>Forms of a lexicon are kept once: which of them it is tells all of it.</summary>
    sealed class ByForm : IEqualityComparer<(Term Term, int Fate)>
    {
        public static readonly ByForm Instance = new();

        public bool Equals((Term Term, int Fate) one, (Term Term, int Fate) other) => ReferenceEquals(one.Term, other.Term) && one.Fate == other.Fate;

        public int GetHashCode((Term Term, int Fate) word) => word.Term.FoldedNumber * 31 + word.Fate;
    }
}
