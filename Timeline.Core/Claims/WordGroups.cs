namespace Timeline.Core.Claims;

/// <summary>What the words of some witnesses alone make of their values, before anything is known of rows.</summary>
sealed class WordGroups
{
    /// <param name="read">Of all witnesses, by id, then in reading order.</param>
    public WordGroups(IReadOnlyList<ReadClaims> read)
    {
        Figures = new ArticleFigures(read.SelectMany(sentence => sentence.Figures), read.SelectMany(sentence => sentence.Statements));
        Groups = [.. ClaimGroups.Of(read.SelectMany(sentence => sentence.Statements), Figures)];
    }

    public ArticleFigures Figures { get; }

    /// <summary>Of statements whose words say what they are about.</summary>
    public IReadOnlyList<IReadOnlyList<ClaimStatement>> Groups { get; }

    /// <summary>Figures that are of one thing as far as words and numbers tell, wherever they stand, with how sure that is.</summary>
    public IReadOnlyList<(ClaimStatement One, ClaimStatement Other, double Score)> Pairs => field ??=
        [.. LikeFigures.Of(Figures).Select(pair => (One: pair.One.Statement, Other: pair.Other.Statement, pair.Score)).Concat(SoleFigures.Of(Figures)).Concat(TellingFigures.Of(Figures)).Where(pair => MayBeOne(pair.One, pair.Other, pair.Score))];

    public bool MayBeOne(ClaimStatement one, ClaimStatement other, double score) => score > 0 && !Figures.AreOfTwoThings(one, other);
}
