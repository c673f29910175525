namespace Timeline.Core.Claims;

/// <summary>Finds figures of two articles that have more words around them in common with each other than with any other figure of those articles, wherever they stand.</summary>
/// <remarks>A word counts the more, the fewer figures of the event have it near them.</remarks>
sealed class LikeFigures
{
    /// <summary>Of two numbers of one noun further apart one is of something else, whatever the words around them.</summary>
    const decimal MostTimesOfLike = 2;

    /// <summary>The share of the weight of their words, by the poorer of the two, above which two figures are of one thing.</summary>
    const double SureShare = 0.5;

    /// <summary>The same, for one value of one noun.</summary>
    const double EnoughShare = 0.3;

    /// <summary>Numbers up to this many things stand in any text: that two articles have one says little.</summary>
    const decimal Everyday = 12;

    /// <summary>A word that more figures have near them tells none of them from the others, and looking at all their pairs takes long.</summary>
    const int MostFigures = 100;

    /// <summary>How many times the smaller of two measures the greater may be, where nothing but the words around them tells what they are of.</summary>
    const decimal MostTimes = 1.2m;

    /// <summary>The same of two counts of one noun, of figures behind one verb, and of such as stand nearest to each other.</summary>
    const decimal MostTimesNamed = 1.5m;

    /// <summary>The weight of the words that such measures and times have in common: two or three words that few figures have near them.</summary>
    const double LeastWeight = 3;

    /// <summary>The same of two counts of one noun.</summary>
    const double LeastOfNoun = 2;

    /// <summary>The same of two measures of one thing.</summary>
    const double LeastNamed = 1.5;

    /// <summary>The share of the weight of their words, by the poorer of the two, of figures of which each is nearer to the other than to any further figure of both articles.</summary>
    const double LeastShareNearest = 0.2;

    /// <summary>The same of durations and percentages, of which there are many in any event.</summary>
    const double LeastShareOfMany = 0.3;

    /// <summary>How far apart the times of one happening are told.</summary>
    const decimal MostMinutes = 30;

    readonly ArticleFigures _articles;
    readonly RowFigure[] _all;
    readonly Dictionary<string, List<int>> _withWord = [];
    readonly double[] _masses;

    LikeFigures(ArticleFigures figures)
    {
        _articles = figures;
        _all = [.. figures.All];
        for (var at = 0; at < _all.Length; at++)
            foreach (var word in _all[at].Near) (_withWord.TryGetValue(word, out var places) ? places : _withWord[word] = []).Add(at);
        foreach (var (word, _) in _withWord.Where(pair => pair.Value.Count > MostFigures)) _withWord.Remove(word);
        _masses = Array.ConvertAll(_all, figure => figure.Near.Sum(Weight));
    }

    /// <param name="figures">Of all articles.</param>
    /// <returns>Each pair once, with how surely both are of one thing.</returns>
    public static IEnumerable<(RowFigure One, RowFigure Other, double Score)> Of(ArticleFigures figures) => new LikeFigures(figures).Pairs();

    IEnumerable<(RowFigure One, RowFigure Other, double Score)> Pairs()
    {
        var pairs = Common();
        var most = new Dictionary<(int Figure, string Article), (double Weight, int Count)>();
        foreach (var (one, other, weight) in pairs)
        {
            Count((one, Article(other)), weight);
            Count((other, Article(one)), weight);
        }
        return
            from pair in pairs
            let one = _all[pair.One]
            let other = _all[pair.Other]
            where IsTelling(one.Statement) && Equal(one, other) || pair.Weight >= most[(pair.One, Article(pair.Other))].Weight && pair.Weight >= most[(pair.Other, Article(pair.One))].Weight
            let isNearest = IsNearest(pair.One, pair.Other) && IsNearest(pair.Other, pair.One)
            let score = Score(one, other, pair.Weight, pair.Weight / Math.Min(_masses[pair.One], _masses[pair.Other]), isNearest)
            where score > 0
            select (one, other, score);

        void Count((int, string) of, double weight)
        {
            var (best, count) = most.GetValueOrDefault(of);
            most[of] = weight > best ? (weight, 1) : weight < best ? (best, count) : (best, count + 1);
        }

        bool IsNearest(int one, int other) => most[(one, Article(other))].Count == 1;
    }

    /// <summary>The weight of the words that figures which may be of one thing have in common, each pair once.</summary>
    List<(int One, int Other, double Weight)> Common()
    {
        var pairs = new List<(int, int, double)>();
        var common = new double[_all.Length];
        var touched = new List<int>();
        for (var one = 0; one < _all.Length; one++)
        {
            foreach (var word in _all[one].Near)
            {
                if (!_withWord.TryGetValue(word, out var figures)) continue;
                var weight = Weight(word);
                foreach (var other in figures)
                {
                    if (other <= one) continue;
                    if (common[other] == 0) touched.Add(other);
                    common[other] += weight;
                }
            }
            foreach (var other in touched)
            {
                if (MayBeOne(_all[one], _all[other])) pairs.Add((one, other, common[other]));
                common[other] = 0;
            }
            touched.Clear();
        }
        return pairs;
    }

    double Score(RowFigure one, RowFigure other, double weight, double share, bool isNearest)
    {
        var sameNoun = one.Counted is not null && one.Counted == other.Counted;
        if (Equal(one, other)) return IsTelling(one.Statement) || share >= (sameNoun ? EnoughShare : SureShare) ? 1 + share : 0;
        if (sameNoun && share >= SureShare && ClaimComparison.Times(one.Statement.Value, other.Statement.Value) is not > MostTimesOfLike) return share;
        return AreNear(one, other, weight, share, isNearest) ? share : 0;
    }

    /// <summary>Whether both are numbers near each other that share telling words, of one noun or measures, and neither article knows the other's.</summary>
    bool AreNear(RowFigure one, RowFigure other, double weight, double share, bool isNearest)
    {
        if (ClaimComparison.Times(one.Statement.Value, other.Statement.Value) is not { } times || _articles.Gives(other.Statement.Witness.Id, one.Statement) || _articles.Gives(one.Statement.Witness.Id, other.Statement)) return false;
        var sameNoun = one.Counted is not null && one.Counted == other.Counted;
        var (mine, theirs) = (_articles.Told(one), _articles.Told(other));
        var isNamed = mine is { IsPart: false } && theirs is { IsPart: false } && mine.Key.Subject == theirs.Key.Subject && mine.MayMeet(theirs);
        var mayMeet = mine is null || theirs is null || mine is { IsPart: false } && theirs is { IsPart: false } && mine.MayMeet(theirs);
        var isNear = isNearest && times <= MostTimesNamed && share >= LeastShareNearest && mayMeet;
        return one.Statement.Key.Dimension switch
        {
            "count" => isNamed && times <= MostTimesNamed && weight >= LeastOfNoun || isNear && sameNoun && weight >= LeastOfNoun,
            "percent" or "time" => isNear && ShareTopic(one, other) && share >= LeastShareOfMany && weight >= LeastWeight,
            "age" or "ordinal" => false,
            RowMoment.Clock => weight >= LeastWeight && ClaimComparison.MinutesApart(one.Statement.Value, other.Statement.Value) <= MostMinutes,
            _ => one.Lead is not null && one.Lead == other.Lead && times <= MostTimesNamed || times <= MostTimes && weight >= (isNamed ? LeastNamed : LeastWeight) || isNear && weight >= LeastOfNoun,
        };
    }

    /// <summary>Two words in common, or one that names what is measured.</summary>
    static bool ShareTopic(RowFigure one, RowFigure other) => one.Near.Where(other.Near.Contains).ToList() is var common && (common.Count > 1 || common is [var only] && FigureSense.NamesValue(only));

    static bool Equal(RowFigure one, RowFigure other) => ClaimComparison.AreEqual(one.Statement.Value, other.Statement.Value);

    /// <summary>Whether hardly two things of one event have this value: a sum of money, a time, a number of things that is neither small nor round.</summary>
    static bool IsTelling(ClaimStatement statement) => statement.Key.Dimension switch
    {
        "age" => false,
        "count" or "ordinal" => statement.Value.Value is > Everyday and var number && !ClaimComparison.IsRound(number, digits: 1),
        _ => RowMoment.IsOne(statement.Key) || statement.Value.Value is not null,
    };

    static bool MayBeOne(RowFigure one, RowFigure other) =>
        one.Statement.Value.Article != other.Statement.Value.Article && one.IsLike(other) && (!one.IsOfRows || one.Counted == other.Counted);

    double Weight(string word) => _withWord.TryGetValue(word, out var figures) ? Math.Log((1.0 + _all.Length) / figures.Count) : 0;

    string Article(int at) => _all[at].Statement.Value.Article;
}
