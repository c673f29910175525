using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>The body sentences of all witnesses under one number each, with the keys they share and how much a key weighs.</summary>
/// <remarks>Numbers follow the witnesses as given, so give them in a fixed order.</remarks>
sealed class SentenceTable
{
    const double NameWeight = 1.25;
    const double FigureWeight = 1.25;
    const double SizeWeight = 0.3;
    const double KindredWeight = 0.45;
    const double EverydayWeight = 0.45;
    const double CueWeight = 0.15;
    const double PartsOfWeight = 1L << 40;

    readonly int[] witnessOf;
    readonly int[] firstOf;
    readonly double[] weights;
    readonly bool[] isExtra;
    readonly SentenceWords[] words;
    readonly double[] masses;

    /// <param name="lexicon">Of the readings, made by <see cref="NewLexicon"/>.</param>
    public SentenceTable(IReadOnlyList<WitnessReading> readings, TokenLexicon lexicon)
    {
        Readings = readings;
        firstOf = new int[readings.Count + 1];
        for (var w = 0; w < readings.Count; w++) firstOf[w + 1] = firstOf[w] + readings[w].Sentences.Length;
        witnessOf = new int[Count];
        words = new SentenceWords[Count];
        masses = new double[Count];
        isExtra = new bool[lexicon.KeyCount];
        weights = new double[isExtra.Length];
        var frequencies = new KeyFrequencies(isExtra.Length, readings.Sum(reading => reading.Tokens.Count));
        for (var w = 0; w < readings.Count; w++)
        {
            for (var s = 0; s < readings[w].Sentences.Length; s++)
            {
                var number = firstOf[w] + s;
                witnessOf[number] = w;
                words[number] = readings[w].WordsOf(s);
                frequencies.Count(number, words);
                Weigh(readings[w].TokensOf(readings[w].Sentences[s]));
            }
        }
        Array.Fill(weights, KindredWeight, 0, KindredWords.Count);
        Array.Fill(isExtra, true, 0, KindredWords.Count);
        for (var key = 0; key < weights.Length; key++) weights[key] = Exact(frequencies[key] > 0 ? weights[key] * Rarity(frequencies[key], frequencies.Sentences) : weights[key]);
        for (var number = 0; number < Count; number++) masses[number] = Mass(Keys(number));
        RareWeight = Rarity(2, frequencies.Sentences);
    }

    /// <summary>An empty one whose least numbers stand for the lines of <see cref="KindredWords"/>.</summary>
    public static TokenLexicon NewLexicon() => new(KindredWords.Count);

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

    public SentenceKeys Keys(int number) => words[number].Keys;

    public SentenceWords Words(int number) => words[number];

    public double Weight(int key) => weights[key];

    /// <summary>What a share of the weight of a key comes to.</summary>
    public double Weight(int key, float share) => share == 1 ? weights[key] : Exact(weights[key] * share);

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
        return all > 0 ? 2 * Common(a, b) / all : 0;
    }

    /// <summary>The share of the weight of one run of sentences that the other has too.</summary>
    public double Covered(ReadOnlySpan<int> run, ReadOnlySpan<int> by)
    {
        var (a, b) = (AllKeys(run), AllKeys(by));
        return Mass(a) is > 0 and var all ? Common(a, b) / all : 0;
    }

    SortedDictionary<int, float> AllKeys(ReadOnlySpan<int> numbers)
    {
        var all = new SortedDictionary<int, float>();
        foreach (var number in numbers)
            for (var at = 0; at < Keys(number).Count; at++) all[Keys(number).Numbers[at]] = Math.Max(Keys(number).Shares[at], all.GetValueOrDefault(Keys(number).Numbers[at]));
        return all;
    }

    double Common(SortedDictionary<int, float> a, SortedDictionary<int, float> b) => a.Sum(key => !isExtra[key.Key] && b.TryGetValue(key.Key, out var share) ? Weight(key.Key, Math.Min(share, key.Value)) : 0);

    double Mass(SortedDictionary<int, float> of) => of.Sum(key => isExtra[key.Key] ? 0 : Weight(key.Key, key.Value));

    // The sizes of a figure and the lines of kindred words add to what two sentences share, but a sentence is no heavier for having them.
    double Mass(SentenceKeys of)
    {
        double mass = 0;
        for (var at = 0; at < of.Count; at++) if (!isExtra[of.Numbers[at]]) mass += Weight(of.Numbers[at], of.Shares[at]);
        return mass;
    }

    // In multiples of so small a part that a few hundred add up without rounding: what sentences have in common is then the same in whatever order keys are numbered and added.
    static double Exact(double weight) => Math.Round(weight * PartsOfWeight) / PartsOfWeight;

    // Squared, as in the cosine of two vectors of term weights: one rare name in common says more than three frequent words.
    static double Rarity(int frequency, int sentences) => Math.Log(1 + (double)sentences / frequency) is var idf ? idf * idf : 0;

    /// <summary>Sets the weights of the keys of these tokens, as they would be if all were equally rare.</summary>
    void Weigh(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Term is not { IsContent: true } term || weights[term.KeyNumber] > 0) continue;
            weights[term.KeyNumber] = term.IsName ? NameWeight
                : term.Kind == TokenKind.Figure ? term.IsTelling ? FigureWeight : EverydayWeight
                : DifferenceWords.IsCue(term) ? CueWeight
                : EverydayWords.Contains(term) ? EverydayWeight : 1;
            foreach (var size in term.SizeNumbers)
            {
                weights[size] = SizeWeight;
                isExtra[size] = true;
            }
        }
    }
}
