using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Every figure of the articles, by article and by the words that state it.</summary>
sealed class ArticleFigures
{
    readonly ILookup<string, (TextSpan Sentence, RowFigure Figure)> _articles;
    readonly Dictionary<(string Article, TextSpan Span), RowFigure> _bySpan = [];
    readonly ILookup<(string Article, string? Counted, string Dimension), RowFigure> _byCounted;

    /// <param name="figures">Each with the span of its sentence, in reading order.</param>
    public ArticleFigures(IEnumerable<(TextSpan Sentence, RowFigure Figure)> figures)
    {
        _articles = figures.ToLookup(one => one.Figure.Statement.Value.Article);
        foreach (var (_, figure) in _articles.SelectMany(article => article)) _bySpan[(figure.Statement.Value.Article, figure.Statement.Value.Span)] = figure;
        _byCounted = _articles.SelectMany(article => article).Select(one => one.Figure).ToLookup(figure => (figure.Statement.Value.Article, figure.Counted, figure.Statement.Key.Dimension));
    }

    public IEnumerable<RowFigure> All => _bySpan.Values;

    /// <summary>Those of the sentences in a part of an article.</summary>
    public IEnumerable<RowFigure> In(string article, TextSpan part) => _articles[article].Where(one => part.Contains(one.Sentence)).Select(one => one.Figure);

    /// <summary>Whether one of two articles gives the other's number too, of the like: then its own is of something else.</summary>
    public bool AreOfTwoThings(ClaimStatement one, ClaimStatement other) =>
        one.Key.Kind == ClaimKind.Figure && one.Witness.Id != other.Witness.Id && !ClaimComparison.AreEqual(one.Value, other.Value) && (IsIn(one.Witness.Id, other) || IsIn(other.Witness.Id, one));

    bool IsIn(string article, ClaimStatement statement) =>
        _bySpan.TryGetValue((statement.Value.Article, statement.Value.Span), out var figure) && (figure.Counted is not null || RowMoment.IsOne(figure.Statement.Key))
        && _byCounted[(article, figure.Counted, figure.Statement.Key.Dimension)].Any(own => ClaimComparison.AreEqual(own.Statement.Value, statement.Value));
}
