using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Grouping;

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

    /// <summary>The same, for one value of two nouns.</summary>
    const double ShareOfTwoNouns = 0.75;

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
    readonly bool[] _isTelling;
    readonly double[] _masses;

    /// <summary>The article of each figure, and what a further figure needs to be of the same thing: equal numbers for equal ones.</summary>
    readonly int[] _article, _sort;

    /// <summary>For each word near a figure its weight, and the figures of the like that have it near them too.</summary>
    readonly (double Weight, List<int> Figures)[][] _near;

    LikeFigures(ArticleFigures figures)
    {
        _articles = figures;
        _all = [.. figures.All];
        _article = Numbered(_all, figure => figure.Statement.Value.Article);
        _sort = Numbered(_all, Sort);
        _isTelling = Array.ConvertAll(_all, figure => IsTelling(figure.Statement));
        _near = Near(Frequencies());
        _masses = Array.ConvertAll(_near, words => words.Sum(word => word.Weight));
    }

    /// <param name="figures">Of all articles.</param>
    /// <returns>Each pair once, with how surely both are of one thing.</returns>
    public static IEnumerable<(RowFigure One, RowFigure Other, double Score)> Of(ArticleFigures figures) => new LikeFigures(figures).Pairs();

    Dictionary<string, int> Frequencies()
    {
        var frequencies = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var figure in _all)
            foreach (var word in figure.Near) frequencies[word] = frequencies.GetValueOrDefault(word) + 1;
        return frequencies;
    }

    (double, List<int>)[][] Near(Dictionary<string, int> frequencies)
    {
        var like = new Dictionary<(string Word, int Sort), List<int>>();
        var near = new (double, List<int>)[_all.Length][];
        for (var at = 0; at < near.Length; at++)
        {
            var words = new List<(double, List<int>)>();
            foreach (var word in _all[at].Near)
            {
                if (frequencies[word] is var all && all > MostFigures) continue;
                if (!like.TryGetValue((word, _sort[at]), out var figures)) like[(word, _sort[at])] = figures = [];
                figures.Add(at);
                words.Add((Math.Log((1.0 + _all.Length) / all), figures));
            }
            near[at] = [.. words];
        }
        return near;
    }

    IEnumerable<(RowFigure One, RowFigure Other, double Score)> Pairs()
    {
        var common = Common();
        var articles = _article.DefaultIfEmpty(-1).Max() + 1;
        var most = new (double Weight, int Count)[_all.Length * articles];
        for (var one = 0; one < common.Length; one++)
        {
            foreach (var (other, weight) in common[one])
            {
                Count(ref Most(one, other), weight);
                Count(ref Most(other, one), weight);
            }
        }
        for (var one = 0; one < common.Length; one++)
        {
            foreach (var (other, weight) in common[one])
            {
                if ((weight < Most(one, other).Weight || weight < Most(other, one).Weight) && !(_isTelling[one] && Equal(_all[one], _all[other]))) continue;
                var isNearest = Most(one, other).Count == 1 && Most(other, one).Count == 1;
                if (Score(one, other, weight, weight / Math.Min(_masses[one], _masses[other]), isNearest) is > 0 and var score) yield return (_all[one], _all[other], score);
            }
        }

        // What a figure has in common with those of the other's article at most, and with how many of them.
        ref (double Weight, int Count) Most(int one, int other) => ref most[(one * articles) + _article[other]];

        static void Count(ref (double Weight, int Count) most, double weight)
        {
            if (weight > most.Weight) most = (weight, 1);
            else if (weight == most.Weight) most.Count++;
        }
    }

    /// <summary>For each figure the later ones of other articles that may be of one thing with it, and the weight of the words that both have in common.</summary>
    (int Other, double Weight)[][] Common()
    {
        var pairs = new (int, double)[_all.Length][];
        var common = new double[_all.Length];
        var touched = new List<int>();
        for (var one = 0; one < _all.Length; one++)
        {
            foreach (var (weight, figures) in _near[one])
            {
                // They are in order, and this one is among them.
                for (var at = figures.BinarySearch(one) + 1; at < figures.Count; at++)
                {
                    var other = figures[at];
                    if (_article[other] == _article[one]) continue;
                    if (common[other] == 0) touched.Add(other);
                    common[other] += weight;
                }
            }
            pairs[one] = new (int, double)[touched.Count];
            for (var at = 0; at < touched.Count; at++)
            {
                pairs[one][at] = (touched[at], common[touched[at]]);
                common[touched[at]] = 0;
            }
            touched.Clear();
        }
        return pairs;
    }

    double Score(int first, int second, double weight, double share, bool isNearest)
    {
        var (one, other) = (_all[first], _all[second]);
        var sameNoun = one.Counted is not null && one.Counted == other.Counted;
        // “11 telephones” and “11 homes”: what counts two things is of one only where hardly a word is another.
        var least = sameNoun ? EnoughShare : one.Counted is not null && other.Counted is not null ? ShareOfTwoNouns : SureShare;
        if (Equal(one, other)) return _isTelling[first] || share >= least ? 1 + share : 0;
        if (sameNoun && share >= SureShare && ClaimComparison.Times(one.Statement.Value, other.Statement.Value) is not > MostTimesOfLike) return share;
        return AreNear(one, other, weight, share, isNearest) ? share : 0;
    }

    /// <summary>Whether both are numbers near each other that share telling words, of one noun or measures, and neither article knows the other's.</summary>
    bool AreNear(RowFigure one, RowFigure other, double weight, double share, bool isNearest)
    {
        // The words in common first, for most pairs have too few, and all else takes longer to tell.
        var isToldAlike = one.Statement.Key.Dimension switch
        {
            "count" => weight >= LeastOfNoun && Times() <= MostTimesNamed && (IsNamed() || one.Counted is not null && one.Counted == other.Counted && IsNear()),
            "percent" or "time" => weight >= LeastWeight && share >= LeastShareOfMany && IsNear() && ShareTopic(one, other),
            "age" or "ordinal" => false,
            RowMoment.Clock => weight >= LeastWeight && TimesOfDay.MinutesApart(one.Statement.Value, other.Statement.Value) <= MostMinutes,
            _ => one.Lead is not null && one.Lead == other.Lead && Times() <= MostTimesNamed || weight >= LeastNamed && Times() <= MostTimes && (weight >= LeastWeight || IsNamed()) || weight >= LeastOfNoun && IsNear(),
        };
        return isToldAlike && Times() is not null && !_articles.Gives(other.Statement.Witness.Id, one.Statement) && !_articles.Gives(one.Statement.Witness.Id, other.Statement);

        decimal? Times() => ClaimComparison.Times(one.Statement.Value, other.Statement.Value);

        bool IsNear() => isNearest && share >= LeastShareNearest && Times() <= MostTimesNamed && MayMeet();

        bool IsNamed() => _articles.Told(one) is { IsPart: false } mine && _articles.Told(other) is { IsPart: false } theirs && mine.Key.Subject == theirs.Key.Subject && mine.MayMeet(theirs);

        bool MayMeet() => _articles.Told(one) is not { } mine || _articles.Told(other) is not { } theirs || !mine.IsPart && !theirs.IsPart && mine.MayMeet(theirs);
    }

    /// <summary>Two words in common, or one that names what is measured.</summary>
    static bool ShareTopic(RowFigure one, RowFigure other) => one.Near.Where(other.Near.Contains).ToList() is var common && (common.Count > 1 || common is [var only] && FigureSense.NamesValue(only));

    bool Equal(RowFigure one, RowFigure other) => _articles.AreEqual(one.Statement, other.Statement);

    /// <summary>Whether hardly two things of one event have this value: a sum of money, a time, a number of things that is neither small nor round.</summary>
    static bool IsTelling(ClaimStatement statement) => statement.Key.Dimension switch
    {
        "age" => false,
        "count" or "ordinal" => statement.Value.Value is > Everyday and var number && !ClaimComparison.IsRound(number, digits: 1),
        _ => RowMoment.IsOne(statement.Key) || statement.Value.Value is not null,
    };

    /// <summary>Equal for figures that are <see cref="RowFigure.IsLike"/>, and where only a row tells what they are of, of one noun.</summary>
    static (string, bool, string?, string?) Sort(RowFigure figure) =>
        (figure.Statement.Key.Dimension, figure.IsOfRows, RowMoment.IsOne(figure.Statement.Key) ? figure.Statement.Value.Unit : null, figure.IsOfRows ? figure.Counted : null);

    static int[] Numbered<T>(RowFigure[] all, Func<RowFigure, T> of) where T : notnull
    {
        var numbers = new Dictionary<T, int>();
        return Array.ConvertAll(all, figure => numbers.TryGetValue(of(figure), out var number) ? number : numbers[of(figure)] = numbers.Count);
    }
}
