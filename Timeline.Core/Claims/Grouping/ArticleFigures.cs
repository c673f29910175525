using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Every figure of the articles, by article and by the words that state it.</summary>
sealed class ArticleFigures
{
    /// <summary>Numbers up to this may be of two things in one article.</summary>
    const decimal Everyday = 100;

    /// <summary>How many times the smaller of two values the greater may be, of which only one is said to come each day or year.</summary>
    const decimal MostTimesEach = 2;

    /// <summary>How many UTF-16 units stand between two sentences of one paragraph.</summary>
    const int MostBetween = 2;

    readonly ILookup<string, (TextSpan Sentence, RowFigure Figure)> _articles;
    readonly Dictionary<(string Article, TextSpan Span), RowFigure> _bySpan = [];
    readonly Dictionary<(string Article, TextSpan Span), ClaimStatement> _told = [];
    readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    readonly Dictionary<(int Article, string Dimension), (RowFigure Figure, int Value)[]> _byDimension;
    readonly Dictionary<ClaimStatement, Stated> _stated = new(ReferenceEqualityComparer.Instance);
    readonly EqualValues _values = new();

    /// <summary>What a statement of a figure is, by numbers, and which articles give its number too.</summary>
    sealed record Stated(ClaimStatement Statement, string Subject, int Article, int Value, bool IsEveryday, RowFigure? Figure, Answer[] IsIn)
    {
        public IReadOnlyList<FigureContrast> Sides => field ??= FigureContrast.Sides(Statement, Subject);
    }

    /// <param name="figures">Each with the span of its sentence, in reading order.</param>
    /// <param name="statements">What their words alone say of them, where they say something.</param>
    public ArticleFigures(IEnumerable<(TextSpan Sentence, RowFigure Figure)> figures, IEnumerable<ClaimStatement> statements)
    {
        ClaimStatement[] told = [.. statements.Where(statement => statement.Key.Kind == ClaimKind.Figure)];
        foreach (var statement in told) _told.TryAdd((statement.Value.Article, statement.Value.Span), statement);
        _articles = figures.ToLookup(one => one.Figure.Statement.Value.Article);
        RowFigure[] all = [.. _articles.SelectMany(article => article).Select(one => one.Figure)];
        foreach (var figure in all) _bySpan[(figure.Statement.Value.Article, figure.Statement.Value.Span)] = figure;
        foreach (var article in all.Select(figure => figure.Statement).Concat(told).Select(statement => statement.Value.Article)) _numbers.TryAdd(article, _numbers.Count);
        foreach (var statement in all.Select(figure => figure.Statement).Concat(told)) _stated.TryAdd(statement, Read(statement));
        _values.Close();
        _byDimension = all.GroupBy(figure => (_numbers[figure.Statement.Value.Article], figure.Statement.Key.Dimension)).ToDictionary(same => same.Key, same => same.Select(figure => (figure, _stated[figure.Statement].Value)).ToArray());
    }

    public IEnumerable<RowFigure> All => _bySpan.Values;

    /// <summary>What the words alone say of figures, in no order.</summary>
    public IEnumerable<ClaimStatement> AllTold => _told.Values;

    /// <summary>What the words alone say of a figure; null where they do not tell what it is.</summary>
    public ClaimStatement? Told(RowFigure figure) => _told.GetValueOrDefault((figure.Statement.Value.Article, figure.Statement.Value.Span));

    /// <summary>Those of the sentences in a part of an article.</summary>
    public IEnumerable<RowFigure> In(string article, TextSpan part) => _articles[article].Where(one => part.Contains(one.Sentence)).Select(one => one.Figure);

    /// <summary>The last figure of the like in the sentence before; null for none.</summary>
    public RowFigure? Before(RowFigure figure)
    {
        var own = _articles[figure.Statement.Value.Article];
        var sentence = own.First(one => one.Sentence.Contains(figure.Statement.Value.Span)).Sentence;
        return own.LastOrDefault(one => one.Sentence.End <= sentence.Start && sentence.Start - one.Sentence.End <= MostBetween && one.Figure.IsLike(figure)).Figure;
    }

    /// <inheritdoc cref="ClaimComparison.AreEqual"/>
    /// <remarks>Of figures of these articles.</remarks>
    public bool AreEqual(ClaimStatement one, ClaimStatement other) => _values.AreEqual(_stated[one].Value, _stated[other].Value);

    /// <summary>Whether one of two articles gives the other's number too, of the like: then its own is of something else, but where somebody else counted it. So is what comes each day beside what comes each year, or is far from it and told once, and what is of the other side of a <see cref="FigureContrast"/>.</summary>
    public bool AreOfTwoThings(ClaimStatement one, ClaimStatement other) =>
        one.Key.Kind == ClaimKind.Figure && (AreOfTwoTimes(one.Value, other.Value) || AreOfTwoSides(one, other) || IsInOtherToo(one, other));

    /// <summary>Whether two figures are of two sides of one <see cref="FigureContrast"/>.</summary>
    public bool AreOfTwoSides(ClaimStatement one, ClaimStatement other) =>
        one.Key.Kind == ClaimKind.Figure && other.Key.Kind == ClaimKind.Figure && FigureContrast.AreTwo(_stated[one].Sides, _stated[other].Sides, AreEqual(one, other));

    static bool AreOfTwoTimes(ClaimValue one, ClaimValue other) => one.Each != other.Each && (one.Each is not null && other.Each is not null || ClaimComparison.Times(one, other) > MostTimesEach);

    bool IsInOtherToo(ClaimStatement one, ClaimStatement other) => (_stated[one], _stated[other]) is var (mine, theirs) && mine.Article != theirs.Article
        && !_values.AreEqual(mine.Value, theirs.Value) && (IsIn(mine.Article, theirs) && !IsCountedTwice(one, mine, theirs) || IsIn(theirs.Article, mine) && !IsCountedTwice(other, theirs, mine));

    /// <summary>Whether the article has the given number only from others than who counted its own: “12, the ministry said; the union said 15”.</summary>
    bool IsCountedTwice(ClaimStatement statement, Stated own, Stated given) =>
        statement.Value.AttributedTo is { } counter && OfDimension(own.Article, statement).Where(figure => _values.AreEqual(figure.Value, given.Value)).All(figure => Counters.AreTwo(figure.Figure.Statement.Value.AttributedTo, counter));

    /// <summary>Whether an article gives this number too, of whatever.</summary>
    public bool Gives(string article, ClaimStatement statement) =>
        _numbers.TryGetValue(article, out var number) && _stated[statement] is var given && Array.Exists(OfDimension(number, statement), own => _values.AreEqual(own.Value, given.Value));

    Stated Read(ClaimStatement statement) =>
        new(statement, _told.GetValueOrDefault((statement.Value.Article, statement.Value.Span))?.Key.Subject ?? "", _numbers[statement.Value.Article], _values.NumberOf(statement.Value), statement.Value.Value is not > Everyday, _bySpan.GetValueOrDefault((statement.Value.Article, statement.Value.Span)), new Answer[_numbers.Count]);

    // Of each pair of figures that could be of one thing it is asked anew.
    bool IsIn(int article, Stated statement)
    {
        ref var known = ref statement.IsIn[article];
        if (known == Answer.None) known = IsStatedIn(article, statement) ? Answer.Yes : Answer.No;
        return known == Answer.Yes;
    }

    bool IsStatedIn(int article, Stated statement) =>
        statement.Figure is { } figure && (figure.Counted is not null || RowMoment.IsOne(figure.Statement.Key))
        && Array.Exists(OfDimension(article, figure.Statement), own => _values.AreEqual(own.Value, statement.Value) && (!own.Figure.IsPart || figure.IsPart) && (own.Figure.Counted == figure.Counted || !statement.IsEveryday) && !AreToldApart(own.Figure, figure));

    /// <summary>“Three prisoners were missing” gives no number of those who were killed.</summary>
    bool AreToldApart(RowFigure one, RowFigure other) => Told(one)?.Key.Predicate is { Length: > 0 } said && Told(other)?.Key.Predicate is { Length: > 0 } with && said != with;

    (RowFigure Figure, int Value)[] OfDimension(int article, ClaimStatement statement) => _byDimension.GetValueOrDefault((article, statement.Key.Dimension)) ?? [];
}
