using Timeline.Core.Texts;

namespace Timeline.Core.Comparison;

/// <summary>The body sentences of all witnesses under one number each, with the keys they share and how much a key weighs.</summary>
/// <remarks>Numbers follow the witnesses as given, so give them in a fixed order.</remarks>
sealed class SentenceTable
{
    const double NameWeight = 1.25;
    const double FigureWeight = 1.25;
    const double SizeWeight = 0.5;

    readonly int[] witnessOf;
    readonly int[] firstOf;
    readonly double[] weights;
    readonly int[][] keys;
    readonly double[] masses;
    readonly bool[] isSize;

    public SentenceTable(IReadOnlyList<WitnessReading> readings, TokenLexicon lexicon)
    {
        Readings = readings;
        firstOf = new int[readings.Count + 1];
        for (var w = 0; w < readings.Count; w++) firstOf[w + 1] = firstOf[w] + readings[w].Sentences.Length;
        witnessOf = new int[Count];
        keys = new int[Count][];
        masses = new double[Count];
        weights = new double[lexicon.KeyCount];
        isSize = new bool[lexicon.KeyCount];
        var frequencies = new int[lexicon.KeyCount];
        var factors = new double[lexicon.KeyCount];
        for (var w = 0; w < readings.Count; w++)
        {
            for (var s = 0; s < readings[w].Sentences.Length; s++)
            {
                var number = firstOf[w] + s;
                witnessOf[number] = w;
                keys[number] = ContentKeys(readings[w].TokensOf(readings[w].Sentences[s]), factors);
                foreach (var key in keys[number]) frequencies[key]++;
            }
        }
        for (var key = 0; key < weights.Length; key++) if (frequencies[key] > 0) weights[key] = factors[key] * Rarity(frequencies[key]);
        for (var number = 0; number < Count; number++) masses[number] = Mass(keys[number]);
        RareWeight = Rarity(2);
    }

    public IReadOnlyList<WitnessReading> Readings { get; }

    public int Count => firstOf[^1];

    public int KeyCount => weights.Length;

    /// <summary>The weight of a word that stands in two sentences.</summary>
    public double RareWeight { get; }

    public int WitnessOf(int number) => witnessOf[number];

    /// <summary>The place of a sentence in its own witness, from 0.</summary>
    public int PlaceOf(int number) => number - firstOf[witnessOf[number]];

    public int NumberOf(int witness, int place) => firstOf[witness] + place;

    public ReadSentence Sentence(int number) => Readings[witnessOf[number]].Sentences[PlaceOf(number)];

    public ReadOnlySpan<Token> Tokens(int number) => Readings[witnessOf[number]].TokensOf(Sentence(number));

    /// <summary>The different keys of its content words, names and figures, ascending.</summary>
    public int[] Keys(int number) => keys[number];

    public double Weight(int key) => weights[key];

    /// <summary>The weights of its keys together.</summary>
    public double Mass(int number) => masses[number];

    /// <summary>Whether the sentence and the next of the same witness have nothing but white space between them.</summary>
    public bool Touches(int number)
    {
        if (number + 1 >= Count || witnessOf[number] != witnessOf[number + 1]) return false;
        var text = Readings[witnessOf[number]].Witness.Text.Text;
        return text.AsSpan(Sentence(number).Span.End, Sentence(number + 1).Span.Start - Sentence(number).Span.End).IsWhiteSpace();
    }

    /// <summary>The share that two runs of sentences have in common, both counted: twice the common weight over all weight (Dice).</summary>
    public double Overlap(ReadOnlySpan<int> one, ReadOnlySpan<int> other)
    {
        var (a, b) = (AllKeys(one), AllKeys(other));
        var all = Mass(a) + Mass(b);
        return all > 0 ? 2 * Mass([.. a.Where(key => Array.BinarySearch(b, key) >= 0)]) / all : 0;
    }

    /// <summary>The share of the weight of one run of sentences that the other has too.</summary>
    public double Covered(ReadOnlySpan<int> run, ReadOnlySpan<int> by)
    {
        var (a, b) = (AllKeys(run), AllKeys(by));
        return Mass(a) is > 0 and var all ? Mass([.. a.Where(key => Array.BinarySearch(b, key) >= 0)]) / all : 0;
    }

    int[] AllKeys(ReadOnlySpan<int> numbers)
    {
        var all = new SortedSet<int>();
        foreach (var number in numbers) all.UnionWith(keys[number]);
        return [.. all];
    }

    // The sizes of a figure add to what two sentences share, but a sentence is no heavier for having them.
    double Mass(int[] of)
    {
        double mass = 0;
        foreach (var key in of) if (!isSize[key]) mass += weights[key];
        return mass;
    }

    // Squared, as in the cosine of two vectors of term weights: one rare name in common says more than three frequent words.
    double Rarity(int frequency) => Math.Log(1 + (double)Count / frequency) is var idf ? idf * idf : 0;

    int[] ContentKeys(ReadOnlySpan<Token> tokens, double[] factors)
    {
        var found = new List<int>(tokens.Length);
        foreach (var token in tokens)
        {
            if (!token.Term.IsContent) continue;
            factors[token.Term.KeyNumber] = token.Term.IsName ? NameWeight : token.Term.Kind == TokenKind.Figure ? FigureWeight : 1;
            found.Add(token.Term.KeyNumber);
            foreach (var size in token.Term.SizeNumbers)
            {
                factors[size] = SizeWeight;
                isSize[size] = true;
                found.Add(size);
            }
        }
        found.Sort();
        var kept = 0;
        for (var i = 0; i < found.Count; i++) if (kept == 0 || found[kept - 1] != found[i]) found[kept++] = found[i];
        return [.. found[..kept]];
    }
}
