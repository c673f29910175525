using System.Runtime.InteropServices;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Every figure of the articles, by article and by the words that state it.</summary>
sealed class ArticleFigures
{
    /// <summary>Numbers up to this may be of two things in one article.</summary>
    const decimal Everyday = 100;

    readonly ILookup<string, (TextSpan Sentence, RowFigure Figure)> _articles;
    readonly Dictionary<(string Article, TextSpan Span), RowFigure> _bySpan = [];
    readonly Dictionary<(string Article, string Dimension), RowFigure[]> _byDimension;
    readonly Dictionary<(string Article, TextSpan Span), ClaimStatement> _told = [];
    readonly Dictionary<(string Article, string Of, TextSpan Span), bool> _isIn = [];

    /// <param name="figures">Each with the span of its sentence, in reading order.</param>
    /// <param name="statements">What their words alone say of them, where they say something.</param>
    public ArticleFigures(IEnumerable<(TextSpan Sentence, RowFigure Figure)> figures, IEnumerable<ClaimStatement> statements)
    {
        foreach (var statement in statements.Where(statement => statement.Key.Kind == ClaimKind.Figure)) _told.TryAdd((statement.Value.Article, statement.Value.Span), statement);
        _articles = figures.ToLookup(one => one.Figure.Statement.Value.Article);
        foreach (var (_, figure) in _articles.SelectMany(article => article)) _bySpan[(figure.Statement.Value.Article, figure.Statement.Value.Span)] = figure;
        _byDimension = _articles.SelectMany(article => article).Select(one => one.Figure)
            .GroupBy(figure => (figure.Statement.Value.Article, figure.Statement.Key.Dimension)).ToDictionary(same => same.Key, same => same.ToArray());
    }

    public IEnumerable<RowFigure> All => _bySpan.Values;

    /// <summary>What the words alone say of figures, in no order.</summary>
    public IEnumerable<ClaimStatement> AllTold => _told.Values;

    /// <summary>What the words alone say of a figure; null where they do not tell what it is.</summary>
    public ClaimStatement? Told(RowFigure figure) => _told.GetValueOrDefault((figure.Statement.Value.Article, figure.Statement.Value.Span));

    /// <summary>Those of the sentences in a part of an article.</summary>
    public IEnumerable<RowFigure> In(string article, TextSpan part) => _articles[article].Where(one => part.Contains(one.Sentence)).Select(one => one.Figure);

    /// <summary>Whether one of two articles gives the other's number too, of the like: then its own is of something else.</summary>
    public bool AreOfTwoThings(ClaimStatement one, ClaimStatement other) =>
        one.Key.Kind == ClaimKind.Figure && one.Witness.Id != other.Witness.Id && !ClaimComparison.AreEqual(one.Value, other.Value) && (IsIn(one.Witness.Id, other) || IsIn(other.Witness.Id, one));

    /// <summary>Whether an article gives this number too, of whatever.</summary>
    public bool Gives(string article, ClaimStatement statement) =>
        Array.Exists(OfDimension(article, statement), own => ClaimComparison.AreEqual(own.Statement.Value, statement.Value));

    // Of each pair of figures that could be of one thing it is asked anew.
    bool IsIn(string article, ClaimStatement statement)
    {
        ref var isIn = ref CollectionsMarshal.GetValueRefOrAddDefault(_isIn, (article, statement.Value.Article, statement.Value.Span), out var isKnown);
        return isKnown ? isIn : isIn = IsStatedIn(article, statement);
    }

    bool IsStatedIn(string article, ClaimStatement statement) =>
        _bySpan.TryGetValue((statement.Value.Article, statement.Value.Span), out var figure) && (figure.Counted is not null || RowMoment.IsOne(figure.Statement.Key))
        && Array.Exists(OfDimension(article, figure.Statement), own => (own.Counted == figure.Counted || statement.Value.Value > Everyday) && ClaimComparison.AreEqual(own.Statement.Value, statement.Value));

    RowFigure[] OfDimension(string article, ClaimStatement statement) => _byDimension.GetValueOrDefault((article, statement.Key.Dimension)) ?? [];
}
