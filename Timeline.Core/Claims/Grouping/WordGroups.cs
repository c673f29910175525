using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Grouping;

/// <summary>What the words of some witnesses alone make of their values, before anything is known of rows.</summary>
sealed class WordGroups
{
    readonly ILookup<(string, TextSpan), ClaimStatement> overtaken;

    /// <param name="read">Of all witnesses, by id, then in reading order.</param>
    public WordGroups(IReadOnlyList<ReadClaims> read)
    {
        overtaken = read.SelectMany(sentence => sentence.Statements).GroupBy(statement => statement.Witness.Id).SelectMany(OvertakenFigures.Of).ToLookup(pair => Place(pair.Last), pair => pair.Earlier);
        var gone = overtaken.SelectMany(earlier => earlier).Select(Place).ToHashSet();
        ClaimStatement[] standing = [.. read.SelectMany(sentence => sentence.Statements).Where(statement => !gone.Contains(Place(statement)))];
        Figures = new ArticleFigures(read.SelectMany(sentence => sentence.Figures).Where(one => !gone.Contains(Place(one.Figure.Statement))), standing);
        Groups = [.. ClaimGroups.Of(standing, Figures)];
    }

    /// <summary>With what reports had of it in earlier entries, or tell as told before.</summary>
    public IReadOnlyList<ClaimStatement> Whole(IReadOnlyList<ClaimStatement> group) =>
        overtaken.Count == 0 ? group : [.. group.Concat(group.SelectMany(last => overtaken[Place(last)])).OrderBy(statement => statement.Witness.Id, StringComparer.Ordinal).ThenBy(statement => statement.Value.Span)];

    public ArticleFigures Figures { get; }

    /// <summary>Of statements whose words say what they are about.</summary>
    public IReadOnlyList<IReadOnlyList<ClaimStatement>> Groups { get; }

    /// <summary>Figures that are of one thing as far as words and numbers tell, wherever they stand, with how sure that is.</summary>
    public IReadOnlyList<(ClaimStatement One, ClaimStatement Other, double Score)> Pairs => field ??=
        [.. LikeFigures.Of(Figures).Select(pair => (One: pair.One.Statement, Other: pair.Other.Statement, pair.Score)).Concat(SoleFigures.Of(Figures)).Concat(TellingFigures.Of(Figures)).Where(pair => MayBeOne(pair.One, pair.Other, pair.Score))];

    public bool MayBeOne(ClaimStatement one, ClaimStatement other, double score) => score > 0 && !Figures.AreOfTwoThings(one, other);

    static (string, TextSpan) Place(ClaimStatement statement) => (statement.Value.Article, statement.Value.Span);
}
