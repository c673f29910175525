namespace Timeline.Core.Claims;

/// <summary>Finds figures of two articles that have more words around them in common with each other than with any other figure of those articles, wherever they stand.</summary>
/// <remarks>A word counts the more, the fewer figures of the event have it near them.</remarks>
sealed class LikeFigures
{
    /// <summary>The share of the weight of their words, by the poorer of the two, above which two figures are of one thing.</summary>
    const double SureShare = 0.5;

    /// <summary>The same, for one value of one noun.</summary>
    const double EnoughShare = 0.3;

    /// <summary>Numbers up to this many things stand in any text: that two articles have one says little.</summary>
    const decimal Everyday = 12;

    readonly RowFigure[] _all;
    readonly Dictionary<string, List<int>> _withWord = [];
    readonly double[] _masses;

    LikeFigures(IEnumerable<RowFigure> figures)
    {
        _all = [.. figures];
        for (var at = 0; at < _all.Length; at++)
            foreach (var word in _all[at].Near) (_withWord.TryGetValue(word, out var places) ? places : _withWord[word] = []).Add(at);
        _masses = Array.ConvertAll(_all, figure => figure.Near.Sum(Weight));
    }

    /// <param name="figures">Of all articles.</param>
    /// <returns>Each pair once, with how surely both are of one thing.</returns>
    public static IEnumerable<(RowFigure One, RowFigure Other, double Score)> Of(IEnumerable<RowFigure> figures) => new LikeFigures(figures).Pairs();

    IEnumerable<(RowFigure One, RowFigure Other, double Score)> Pairs()
    {
        var common = new Dictionary<int, double>[_all.Length];
        var most = new Dictionary<string, double>[_all.Length];
        for (var at = 0; at < _all.Length; at++)
        {
            common[at] = Common(at);
            most[at] = common[at].GroupBy(pair => Article(pair.Key)).ToDictionary(own => own.Key, own => own.Max(pair => pair.Value));
        }
        return
            from one in Enumerable.Range(0, _all.Length)
            from pair in common[one]
            let other = pair.Key
            where other > one && (IsTelling(_all[one].Statement) && Equal(_all[one], _all[other]) || pair.Value >= most[one][Article(other)] && pair.Value >= most[other][Article(one)])
            let score = Score(_all[one], _all[other], pair.Value / Math.Min(_masses[one], _masses[other]))
            where score > 0
            select (_all[one], _all[other], score);
    }

    static double Score(RowFigure one, RowFigure other, double share)
    {
        var sameNoun = one.Counted is not null && one.Counted == other.Counted;
        if (Equal(one, other)) return IsTelling(one.Statement) || share >= (sameNoun ? EnoughShare : SureShare) ? 1 + share : 0;
        return sameNoun && share >= SureShare ? share : 0;
    }

    static bool Equal(RowFigure one, RowFigure other) => ClaimComparison.AreEqual(one.Statement.Value, other.Statement.Value);

    /// <summary>Whether hardly two things of one event have this value: a sum of money, a time, a number of things that is neither small nor round.</summary>
    static bool IsTelling(ClaimStatement statement) => statement.Key.Dimension switch
    {
        "age" => false,
        "count" or "ordinal" => statement.Value.Value is > Everyday and var number && !IsRound(number),
        _ => RowMoment.IsOne(statement.Key) || statement.Value.Value is not null,
    };

    /// <summary>Whether only its first digit is not 0.</summary>
    static bool IsRound(decimal number)
    {
        while (number >= 10 && number % 10 == 0) number /= 10;
        return number < 10;
    }

    /// <summary>The weight of the words that it has in common with each figure that may be of the same thing.</summary>
    Dictionary<int, double> Common(int at)
    {
        var common = new Dictionary<int, double>();
        foreach (var word in _all[at].Near)
        {
            var weight = Weight(word);
            foreach (var other in _withWord[word])
                if (MayBeOne(_all[at], _all[other])) common[other] = common.GetValueOrDefault(other) + weight;
        }
        return common;
    }

    static bool MayBeOne(RowFigure one, RowFigure other) =>
        one.Statement.Value.Article != other.Statement.Value.Article && one.IsLike(other) && (!one.IsOfRows || one.Counted == other.Counted);

    double Weight(string word) => Math.Log((1.0 + _all.Length) / _withWord[word].Count);

    string Article(int at) => _all[at].Statement.Value.Article;
}
