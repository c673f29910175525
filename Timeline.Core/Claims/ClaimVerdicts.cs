using System.Globalization;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Dates;

namespace Timeline.Core.Claims;

/// <summary>Says how the values of a claim stand to each other, and why.</summary>
sealed class ClaimVerdicts(ClaimSources sources)
{
    /// <summary>How many words two sentences have at least of which one is taken to be the other's.</summary>
    const int LeastCopied = 8;

    public Claim Of(IReadOnlyList<ClaimStatement> statements)
    {
        var key = (statements.FirstOrDefault(statement => statement.Key is { IsBare: false, Predicate.Length: > 0 }) ?? statements.FirstOrDefault(statement => !statement.Key.IsBare) ?? statements.FirstOrDefault(statement => ClaimTitle.IsAgeOfSomebody(statement.Key)) ?? statements[0]).Key;
        var values = statements.Select(statement => statement.Value).ToArray();
        var (status, why) = Judge(values, key, statements);
        return new(ClaimTitle.Of(key, statements), key.Subject, key.Predicate.Length > 0 ? key.Predicate : null, key.Scope, status, why, values);
    }

    (ClaimStatus, string) Judge(ClaimValue[] values, ClaimKey key, IReadOnlyList<ClaimStatement> statements)
    {
        var bySource = values.GroupBy(value => sources.Of(value.Article)).OrderBy(same => sources.Name(same.Key), StringComparer.Ordinal).ThenBy(same => same.Key, StringComparer.Ordinal).ToArray();
        if (bySource.Length == 1 && values.All(value => ClaimComparison.AreEqual(value, values[0]) || value.Article == values[0].Article)) return (ClaimStatus.Single, Single(bySource[0].Key, values));
        // Of an article's versions only the last that gives a value is set against others, and of the entries of a running report.
        var last = Array.ConvertAll(bySource, same => same.Where(value => !same.Any(later => ClaimComparison.IsOvertaken(value, later) || sources.AreVersions(value.Article, later.Article) && sources.VersionOf(later.Article) > sources.VersionOf(value.Article))).ToArray());
        // Of twenty reports most give one of two or three values: how those stand to each other is asked once.
        var (kinds, known) = (new ValueKinds(), new Dictionary<(int, int), ClaimStatus>());
        ClaimStatus Between(ClaimValue one, ClaimValue other)
        {
            var pair = (kinds.Of(one), kinds.Of(other));
            return known.TryGetValue(pair, out var status) ? status : known[pair] = IsPutRight(values, one, other) || IsPutRight(values, other, one) ? ClaimStatus.Superseded : Status(one, other, key);
        }

        // Copies of one story that give different values are set against each other first: one of them was changed.
        var copies =
            from same in last
            from one in same
            from second in same
            where string.CompareOrdinal(one.Article, second.Article) < 0 && (ClaimComparison.AreEqual(one, second) ? bySource.Length == 1 : !GivesBoth(one.Article, second, same) && !GivesBoth(second.Article, one, same))
            select (Status: ClaimComparison.AreSlips(one, second) ? ClaimStatus.Suspect : Between(one, second), One: one, Other: second);
        var pairs =
            from at in Enumerable.Range(0, last.Length)
            from other in last.Skip(at + 1)
            from one in last[at]
            from second in other
            select (Status: Between(one, second), One: one, Other: second);
        // “94 by the count of the doctors, against the 61 of the ministry”: who gives both sets them against each other.
        var opposed =
            from own in last.SelectMany(same => same).GroupBy(value => value.Article)
            from one in own
            from second in own
            where one.Span.Start < second.Span.Start && Counters.AreTwo(one.AttributedTo, second.AttributedTo)
            select (Status: ClaimComparison.Of(one, second), One: one, Other: second);
        var worst = Changed(values).Concat(copies).Concat(pairs).Concat(opposed.Where(pair => pair.Status == ClaimStatus.Conflict)).Aggregate((worst, pair) => pair.Status > worst.Status || pair.Status == worst.Status && Telling(pair) > Telling(worst) ? pair : worst);
        // Who says it twice has said it once.
        if (worst.Status == ClaimStatus.Agree && sources.OutletOf(values[0].Article) is { } outlet && values.All(value => sources.OutletOf(value.Article) == outlet))
            return (ClaimStatus.Single, Say(ClaimWords.WhyOneOutlet, outlet, values.Select(value => value.Article).Distinct().Count()));
        var why = Why(worst.Status, worst.One, worst.Other, key, values);
        if (worst.Status > ClaimStatus.Compatible && Others([.. last.SelectMany(same => same)], worst.One, worst.Other, values) is { Length: > 0 } others) why = Say(ClaimWords.WhyOthers, why, others);
        return (worst.Status, worst.Status == ClaimStatus.Agree && bySource.Length > 1 && AreOneSentence(statements) ? Say(ClaimWords.WhyOneSentence, why) : why);
    }

    /// <summary>“Has since corrected the figure to 420”: then every 340 holds no more.</summary>
    static bool IsPutRight(ClaimValue[] values, ClaimValue earlier, ClaimValue later) => earlier.Value is { } was && Array.Exists(values, value => value.IsCorrection && value.Denies == was && ClaimComparison.AreOneNumber(value, later));

    /// <summary>What stands beside the two values that the verdict is of, with who says it.</summary>
    string Others(ClaimValue[] all, ClaimValue one, ClaimValue other, ClaimValue[] values)
    {
        var others = all.Where(value => !ClaimComparison.AreOneNumber(value, one) && !ClaimComparison.AreOneNumber(value, other)).ToList();
        var said =
            from value in others.Where((value, at) => !others.Take(at).Any(before => ClaimComparison.AreOneNumber(before, value)))
            let names = others.Where(same => ClaimComparison.AreOneNumber(same, value)).Select(same => Name(same, values)).Distinct().Order(StringComparer.Ordinal)
            select Say(ClaimWords.OtherSaid, Told(value), string.Join("; ", names));
        return string.Join("; ", said.Order(StringComparer.Ordinal));
    }

    /// <summary>Of numbers that others have overtaken, how well a pair tells it: best where one says so, else where both are of one counter. Of times of day those tell it best that are furthest apart.</summary>
    static decimal Telling((ClaimStatus Status, ClaimValue One, ClaimValue Other) pair) => TimesOfDay.IsOne(pair.One) && TimesOfDay.IsOne(pair.Other) ? Math.Abs((pair.One.Range.Low ?? 0) - (pair.Other.Range.Low ?? 0)) : pair.Status != ClaimStatus.Superseded ? 0 : ClaimComparison.IsRevised(pair.One, pair.Other) ? 2 : Counters.AreOne(pair.One.AttributedTo, pair.Other.AttributedTo) ? 1 : 0;

    /// <summary>Whether it is told in the same words wherever it is told, and in so many that nobody finds them twice: sources that are independent as a whole need not be so in this. What somebody is quoted as saying all may have heard.</summary>
    static bool AreOneSentence(IReadOnlyList<ClaimStatement> statements) =>
        statements[0].Sentence.Words is { Length: >= LeastCopied } first && !statements[0].Witness.Text.Slice(statements[0].Sentence.Span).ContainsAny("\"“„«") && statements.Skip(1).All(other => other.Sentence.Words.Select(word => word.Lower).SequenceEqual(first.Select(word => word.Lower)));

    /// <summary>What the outlet had in an earlier version or entry of its article and has no more, with what the later has instead; where it changed nothing, what both have.</summary>
    IEnumerable<(ClaimStatus Status, ClaimValue One, ClaimValue Other)> Changed(ClaimValue[] values)
    {
        foreach (var earlier in values)
        {
            if (Array.FindLast(values, value => ClaimComparison.AreEntries(earlier, value) && ClaimComparison.IsOvertaken(earlier, value)) is { } entry) yield return (ClaimStatus.Superseded, earlier, entry);
            var later = Array.FindAll(values, value => sources.AreVersions(value.Article, earlier.Article) && sources.VersionOf(value.Article) > sources.VersionOf(earlier.Article));
            foreach (var version in later.GroupBy(value => value.Article))
            {
                if (version.FirstOrDefault(value => ClaimComparison.AreEqual(value, earlier)) is { } kept) yield return (ClaimStatus.Agree, earlier, kept);
                else if (version.FirstOrDefault(value => !Array.Exists(values, before => before.Article == earlier.Article && ClaimComparison.AreEqual(before, value))) is { } instead) yield return (ClaimStatus.Superseded, earlier, instead);
            }
        }
    }

    /// <summary>Two extents are never a conflict: what was taken by one account may be a part of what was taken by the other. Nor is a number that has changed since as such numbers do, whoever counted it.</summary>
    static ClaimStatus Status(ClaimValue one, ClaimValue other, ClaimKey key)
    {
        var status = ClaimComparison.Of(one, other);
        if (ClaimComparison.AreDisputed(one, other)) return status;
        if (status == ClaimStatus.Agree && one.IsOfOtherWeekday != other.IsOfOtherWeekday) return ClaimStatus.Suspect;
        if (status is ClaimStatus.Conflict or ClaimStatus.Compatible && key is { Kind: ClaimKind.Figure, Scope: ClaimScope.Event, IsOfPast: false } && HasMoved(one, other, key.Predicate)) return ClaimStatus.Superseded;
        if (status is ClaimStatus.Conflict && one.IsFinal != other.IsFinal && !ClaimComparison.IsLater(one.IsFinal ? other : one, one.IsFinal ? one : other)) return ClaimStatus.Superseded;
        // Of people of whom no table tells the course, more may have come until the later report; a town has as many bridges as before.
        if (status == ClaimStatus.Conflict && key is { Kind: ClaimKind.Figure, Scope: ClaimScope.Event, Predicate: "", Dimension: "count" } && ClaimVocabulary.AreHuman(key.Subject) && ClaimComparison.HasGrown(one, other)) return ClaimStatus.Superseded;
        if (status == ClaimStatus.Conflict && key is { Kind: ClaimKind.Figure, Scope: ClaimScope.Event } && ClaimVocabulary.IsMoving(key.Subject) && ClaimComparison.AreOfTwoDays(one, other)) return ClaimStatus.Superseded;
        return status == ClaimStatus.Conflict && (key.Kind is ClaimKind.Extent or ClaimKind.Claimant || key.Kind == ClaimKind.Place && !AreTwoTowns(one, other)) ? ClaimStatus.Compatible : status;
    }

    /// <summary>Of other places one may lie in the other, and near two towns may be one place.</summary>
    static bool AreTwoTowns(ClaimValue one, ClaimValue other) => one is { IsTown: true, Qualifier: null } && other is { IsTown: true, Qualifier: null };

    static bool HasMoved(ClaimValue one, ClaimValue other, string predicate) => !Counters.AreRivals(one.AttributedTo, other.AttributedTo) && ClaimPredicate.Named(predicate)?.Course switch
    {
        "rises" => ClaimComparison.HasGrown(one, other),
        "moves" => ClaimComparison.HasGrown(one, other) || ClaimComparison.HasShrunk(one, other),
        _ => false,
    };

    /// <summary>Whether a copy has the other's value as well: then neither was changed.</summary>
    static bool GivesBoth(string article, ClaimValue other, ClaimValue[] values) => Array.Exists(values, own => own.Article == article && ClaimComparison.AreEqual(own, other));

    string Single(string source, ClaimValue[] values)
    {
        var (texts, articles) = (values.Select(value => value.Article).Distinct().Count(), values.Select(value => sources.ArticleOf(value.Article)).Distinct().Count());
        if (texts > 1 && articles == 1) return Say(ClaimWords.WhyOneArticle, sources.NameWithin(values[0].Article), texts);
        return articles == 1 ? Say(ClaimWords.WhySingle, sources.IsFamily(source) ? sources.NameWithin(values[0].Article) : sources.Name(source)) : Say(ClaimWords.WhyOneFamily, sources.Name(source), articles);
    }

    /// <summary>What one copy of a story has alone, or from somebody whom no other copy names, its agency is not said to say.</summary>
    string Name(ClaimValue value, ClaimValue[] values) => sources.Of(value.Article) is var source && sources.IsFamily(source)
        && !values.Any(other => other.Article != value.Article && sources.Of(other.Article) == source && ClaimComparison.AreEqual(other, value) && (value.AttributedTo is null || Counters.AreOne(other.AttributedTo, value.AttributedTo))) ? sources.NameWithin(value.Article) : sources.NameOf(value.Article);

    string Why(ClaimStatus status, ClaimValue one, ClaimValue other, ClaimKey key, ClaimValue[] values)
    {
        var isOneSource = sources.Of(one.Article) == sources.Of(other.Article) && one.Article != other.Article;
        var (first, second) = isOneSource ? (sources.NameWithin(one.Article), sources.NameWithin(other.Article)) : (Name(one, values), Name(other, values));
        if (isOneSource && sources.AreVersions(one.Article, other.Article))
        {
            var (earlier, later) = sources.VersionOf(one.Article) < sources.VersionOf(other.Article) ? (one, other) : (other, one);
            return Say(ClaimWords.WhyVersions, first, earlier.Text, sources.VersionOf(earlier.Article), later.Text, sources.VersionOf(later.Article));
        }
        if (ClaimComparison.AreEntries(one, other) && ClaimComparison.IsOvertaken(one, other)) return Say(ClaimWords.WhyEntries, first, one.Text, Time(one), other.Text, Time(other));
        var both = Say(ClaimWords.WhySays, first, Told(one), second, Told(other));
        return status switch
        {
            ClaimStatus.Agree => Say(ClaimWords.WhyAgree, both),
            ClaimStatus.Superseded when ClaimComparison.IsRevised(one, other) || IsPutRight(values, one, other) || IsPutRight(values, other, one) => Say(ClaimWords.WhyRevised, both),
            ClaimStatus.Superseded when one.IsFinal != other.IsFinal => Say(ClaimWords.WhyFinal, both, one.IsFinal ? one.Text : other.Text),
            ClaimStatus.Superseded when !Counters.AreOne(one.AttributedTo, other.AttributedTo) => Say(ClaimWords.WhyMoved, both, Day(one), Day(other)),
            ClaimStatus.Superseded => Say(ClaimWords.WhySuperseded, both, one.AttributedTo!, Day(one), Day(other)),
            ClaimStatus.Suspect when one.IsOfOtherWeekday || other.IsOfOtherWeekday => Say(ClaimWords.WhyWeekday, both, DateOnly.Parse(one.Edtf!, CultureInfo.InvariantCulture)),
            ClaimStatus.Suspect when isOneSource => Say(ClaimWords.WhySuspectCopies, both, Slip(one, other)),
            ClaimStatus.Suspect => Say(ClaimWords.WhySuspect, both, one.AttributedTo!, Slip(one, other)),
            ClaimStatus.Compatible => Say(key.Kind switch { ClaimKind.Extent => ClaimWords.WhyExtent, ClaimKind.Place => ClaimWords.WhyPlace, ClaimKind.Claimant => ClaimWords.WhyClaimant, _ => ClaimWords.WhyCompatible }, both),
            ClaimStatus.Conflict when isOneSource && !ClaimComparison.AreDisputed(one, other) => Say(ClaimWords.WhyConflictCopies, both),
            _ => Say(Conflict(one, other, key), both, one.AttributedTo ?? "", Counter(one, first), Counter(other, second)),
        };
    }

    static string Slip(ClaimValue one, ClaimValue other) => ClaimComparison.AreSwapped(one.Value!.Value, other.Value!.Value) ? ClaimWords.TwoSwapped : ClaimWords.OneDigit;

    /// <summary>In its own words; a weekday alone with the day that it was.</summary>
    static string Told(ClaimValue value) => value is { Edtf.Length: 10 } && !value.Text.Any(char.IsDigit) && EdtfDate.Read(value.Edtf).Date is { } date ? Say(ClaimWords.DayMeant, value.Text, DateWords.WriteShort(date, CultureInfo.InvariantCulture)) : value.Text;

    static string Day(ClaimValue value) => EdtfDate.Read(value.AsOf!).Date is { } date ? DateWords.WriteShort(date, CultureInfo.InvariantCulture) : value.AsOf!;

    static string Time(ClaimValue value) => value.AsOf!.Split('T')[1][..5];

    static string Conflict(ClaimValue one, ClaimValue other, ClaimKey key) => ClaimComparison.AreDisputed(one, other) ? ClaimWords.WhyDisputed : key.Kind != ClaimKind.Figure || RowMoment.IsOne(key) || key.Dimension == "age" ? ClaimWords.WhyConflictStated : (one.AttributedTo, other.AttributedTo) switch
    {
        // Who measured a distance nobody asks.
        (null, null) when ClaimTitle.IsMeasured(key) => ClaimWords.WhyConflictStated,
        (null, null) when key.Dimension != "count" => ClaimWords.WhyConflictUnnamed,
        (null, null) => ClaimWords.WhyConflictNoCounter,
        (null, _) or (_, null) => ClaimWords.WhyConflictSides,
        var (counter, with) when Counters.AreOne(counter, with) => ClaimWords.WhyConflictOneCounter,
        _ => ClaimWords.WhyConflictCounters,
    };

    string Counter(ClaimValue value, string name) =>
        value.AttributedTo is not { } counter ? Say(ClaimWords.CounterUnnamed, name) : sources.OutletOf(value.Article) is { } outlet && string.Equals(outlet, counter, StringComparison.OrdinalIgnoreCase) ? Say(ClaimWords.CounterItself, name) : Say(ClaimWords.CounterNamed, name, counter);

    static string Say(string format, params object[] words) => string.Format(CultureInfo.InvariantCulture, format, words);
}
