using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Grouping;

/// <summary>Brings together figures of sentences that stand in one row of the comparison: there, the words around a number tell what it counts, whatever the verb.</summary>
sealed class RowGroups
{
    /// <summary>How many times a number that may count a longer time may be another.</summary>
    const decimal MostTimes = 2;

    /// <summary>Numbers up to this stand in every other sentence: an equal one proves little.</summary>
    const decimal Everyday = 3;

    readonly List<List<ClaimStatement>> _groups;
    readonly Dictionary<(string Article, TextSpan Span), List<ClaimStatement>> _homes = [];

    /// <summary>Groups that were looked at together and stay two. A group that grows is another group, so that what is known of it holds as long as it is one.</summary>
    readonly HashSet<(List<ClaimStatement>, List<ClaimStatement>)> _apart = [];

    readonly ArticleFigures _figures;

    RowGroups(IEnumerable<IReadOnlyList<ClaimStatement>> groups, ArticleFigures figures)
    {
        _figures = figures;
        _groups = [.. groups.Select(group => group.ToList())];
        foreach (var group in _groups)
            foreach (var statement in group) _homes.TryAdd(Place(statement), group);
    }

    /// <returns>Groups of statements whose words alone say what they are about, joined where a row joins them, and groups that rows alone make.</returns>
    public static IEnumerable<IReadOnlyList<ClaimStatement>> Of(WordGroups words, IReadOnlyList<ComparisonRow> rows)
    {
        var (all, figures) = (new RowGroups(words.Groups, words.Figures), words.Figures);
        var like = InParallel.Map(rows, row => InRow(row, figures).Select(pair => (One: pair.One.Statement, Other: pair.Other.Statement, pair.Score)).Where(pair => words.MayBeOne(pair.One, pair.Other, pair.Score)).ToArray()).SelectMany(pairs => pairs);
        // The order of the groups is no order of the witnesses: pairs of one score are joined in that of the articles.
        var pairs = like.Concat(words.Pairs).OrderByDescending(pair => pair.Score).ToArray();
        foreach (var (one, other) in DisputedFigures.Of(figures).Concat(HandedOnFigures.Of(figures))) all.Join(all.HomeOf(one), all.HomeOf(other), areSaidToBeOne: true);
        foreach (var (one, other, _) in pairs) all.Join(all.HomeOf(one), all.HomeOf(other));
        all.TakeInSecondNumbers();
        return all._groups.Where(IsClaim).Select(group => group.OrderBy(statement => statement.Witness.Id, StringComparer.Ordinal).ThenBy(statement => statement.Value.Span).ToArray());
    }

    /// <summary>“At least 17 people are dead. The ministry put it at 14”: an article's second number of a thing, where it stands alone, belongs to the claim in which another article has it and the article its first.</summary>
    void TakeInSecondNumbers()
    {
        var taken = _groups.Where(group => group is [{ Key: { Kind: ClaimKind.Figure, IsBare: false, Predicate.Length: > 0 }, IsPart: false, Value: { AttributedTo: not null, Value: > Everyday } }])
            .Select(alone => (Alone: alone, Homes: _groups.Where(group => group.Count > 1 && IsHomeOf(group, alone[0])).ToArray())).Where(second => second.Homes.Length == 1).ToArray();
        foreach (var (alone, homes) in taken)
        {
            homes[0].Add(alone[0]);
            _groups.Remove(alone);
        }
    }

    bool IsHomeOf(List<ClaimStatement> group, ClaimStatement second) =>
        group.Exists(first => first.Witness.Id == second.Witness.Id) && !group.Exists(one => AreOfTwoThings(one, second))
        && group.Exists(other => other.Witness.Id != second.Witness.Id && !other.Key.IsBare && other.Key.OfPeople() == second.Key.OfPeople() && ClaimComparison.AreOneNumber(other.Value, second.Value) && other.MayMeet(second));

    List<ClaimStatement> HomeOf(ClaimStatement statement)
    {
        if (_homes.TryGetValue(Place(statement), out var known)) return known;
        var alone = new List<ClaimStatement> { statement };
        _groups.Add(alone);
        return _homes[Place(statement)] = alone;
    }

    void Join(List<ClaimStatement> one, List<ClaimStatement> other, bool areSaidToBeOne = false)
    {
        if (one == other || _apart.Contains((one, other))) return;
        if (!(areSaidToBeOne ? ContradictsNone(one, other) : MayJoin(one, other)))
        {
            _apart.Add((one, other));
            _apart.Add((other, one));
            return;
        }
        List<ClaimStatement> joined = [.. one, .. other];
        // Words that state two things have their home in the first of them.
        foreach (var place in one.Select(Place).Where(place => _homes[place] == one).Concat(other.Select(Place)).ToArray()) _homes[place] = joined;
        _groups[_groups.IndexOf(one)] = joined;
        _groups.Remove(other);
    }

    static IEnumerable<(RowFigure One, RowFigure Other, double Score)> InRow(ComparisonRow row, ArticleFigures figures)
    {
        if (row.Cells.Count < 2) yield break;
        var cells = row.Cells.Select(cell => figures.In(cell.Article, cell.Span).ToArray()).ToArray();
        for (var at = 0; at < cells.Length; at++)
            for (var other = at + 1; other < cells.Length; other++)
                foreach (var one in cells[at])
                    foreach (var second in cells[other])
                        yield return (one, second, one.With(second));
    }

    /// <summary>No article may contradict itself, and what the words tell apart no row joins.</summary>
    bool MayJoin(List<ClaimStatement> one, List<ClaimStatement> other)
    {
        if (!ContradictsNone(one, other) || one.Exists(statement => other.Exists(with => AreOfTwoThings(statement, with)))) return false;
        var isOneNumber = one.All(statement => other.All(with => ClaimComparison.AreOneNumber(statement.Value, with.Value)));
        // How many there were before are set against none of now; of a sum the words are no such sure sign of it.
        if (!isOneNumber && one[0].Key.Dimension == "count" && one.Exists(IsBefore) != other.Exists(IsBefore)) return false;
        var isTelling = isOneNumber && TellingFigures.IsTelling(one[0]);
        return one.All(statement => other.All(with => MayBeOne(statement.Key, with.Key, isTelling) || AreOneSpan(statement, with)))
            && (isOneNumber || one.Exists(statement => other.Exists(with => AreNamedAlike(statement.Key, with.Key))));
    }

    bool AreOfTwoThings(ClaimStatement one, ClaimStatement other) =>
        _figures.AreOfTwoSides(one, other) || IsTollOf(one, other) || IsTollOf(other, one) || one.AreOfTwoPlaces(other) || one.IsDeadBeside(other) || ValueTopic.AreTwo(one.Key, other.Key) || TopicScope.AreTwo(one.Key, other.Key)
        // Two talks that lasted so long each; a time of day is told anew of the same.
        || ValueTopic.IsOne(one.Key) && !RowMoment.IsOne(one.Key) && !ClaimComparison.AreOneNumber(one.Value, other.Value) && !one.MayMeet(other);

    /// <summary>“Eleven of the gunmen died”, “some 30 gunmen came in boats”: how many there were is no number of those who suffered something.</summary>
    static bool IsTollOf(ClaimStatement toll, ClaimStatement number) => toll.Key is { Kind: ClaimKind.Figure, Dimension: "count" } && number.Key is { Kind: ClaimKind.Figure, IsBare: false, Predicate: "" } && ClaimPredicate.Named(toll.Key.Predicate) is { IsOfPatients: true, Course: "rises" }
        && ClaimVocabulary.AreHuman(number.Key.Subject) && !ClaimComparison.AreOneNumber(toll.Value, number.Value);

    static bool IsBefore(ClaimStatement statement) => statement.Key.Predicate == ClaimKey.Before;

    static bool ContradictsNone(List<ClaimStatement> one, List<ClaimStatement> other) =>
        one.All(statement => other.All(with => statement.Witness.Id != with.Witness.Id || ClaimComparison.MayStandInOneArticle(statement.Value, with.Value)));

    /// <summary>Ten citizens are not twelve people, whatever row they stand in.</summary>
    static bool AreNamedAlike(ClaimKey one, ClaimKey other) => one.IsBare || other.IsBare || one.Subject == other.Subject
        // What a measure is of stands in any place of the sentence: only two words for measures tell two of them apart, but where both mean one thing, as a cost and a price.
        || one.Dimension != "count" && (!(IsNamed(one) && IsNamed(other)) || FigureSense.Of(one.Subject) == FigureSense.Of(other.Subject));

    static bool IsNamed(ClaimKey key) => ClaimVocabulary.IsMetric(key.Subject) || ValueTopic.IsOne(key);

    /// <summary>“61 have died since the beginning of July”, “94 deaths in the heat”: of two numbers that are near each other one need not say since when it counts.</summary>
    static bool AreOneSpan(ClaimStatement one, ClaimStatement other) =>
        (one.Key.Scope, other.Key.Scope) is (ClaimScope.Cumulative, ClaimScope.Event) ? Counted(one, other) : (one.Key.Scope, other.Key.Scope) is (ClaimScope.Event, ClaimScope.Cumulative) && Counted(other, one);

    static bool Counted(ClaimStatement since, ClaimStatement other) =>
        since.Key.Anchor == ClaimKey.Since && other.Key.Anchor.Length == 0 && MayBeOne(since.Key with { Scope = ClaimScope.Event, Anchor = "" }, other.Key, isTelling: false) && ClaimComparison.Times(since.Value, other.Value) <= MostTimes;

    /// <param name="isTelling">Of one telling number a report need not say of which year it is, as of a turnout or a revenue.</param>
    static bool MayBeOne(ClaimKey one, ClaimKey other, bool isTelling) => one.Kind == other.Kind && one.Dimension == other.Dimension && !AreOfTwoNames(one, other) && one.Predicate == ClaimKey.Room == (other.Predicate == ClaimKey.Room) && (one.IsBare || other.IsBare
        || one.Scope == other.Scope && (one.Anchor == other.Anchor || (isTelling || one.Subject == other.Subject && ClaimVocabulary.IsMetric(one.Subject)) && (one.Anchor.Length == 0 || other.Anchor.Length == 0)) && (one.Predicate.Length == 0 || other.Predicate.Length == 0 || one.Predicate == other.Predicate));

    /// <summary>Whether both are the ages of people who have names, and no part of them in common.</summary>
    static bool AreOfTwoNames(ClaimKey one, ClaimKey other) =>
        one.Predicate == AgeReader.Age && other.Predicate == AgeReader.Age && char.IsUpper(one.Subject[0]) && char.IsUpper(other.Subject[0]) && !one.Subject.Split(' ').Intersect(other.Subject.Split(' ')).Any();

    /// <summary>A figure of which the words do not say what it counts is one only beside another article's.</summary>
    static bool IsClaim(List<ClaimStatement> group) => group.Exists(statement => !statement.Key.IsBare) || group.DistinctBy(statement => statement.Witness.Id).Count() > 1;

    static (string, TextSpan) Place(ClaimStatement statement) => (statement.Value.Article, statement.Value.Span);
}
