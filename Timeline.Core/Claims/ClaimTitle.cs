using System.Globalization;
using Timeline.Core.Claims.Facts;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims;

/// <summary>Says in words what a claim is about.</summary>
static class ClaimTitle
{
    public static string Of(ClaimKey key, IReadOnlyList<ClaimStatement> statements)
    {
        // Of what happened or is multiplied so many times, "times" alone would read as a name.
        var subject = ClaimWords.ResourceManager.GetString($"Counted {key.Subject}", CultureInfo.CurrentUICulture) ?? key.Subject;
        var owners = Common(statements.Select(statement => statement.Owners.Concat(statement.Nations)));
        var place = Common(statements.Select(statement => statement.Places.AsEnumerable()));
        var about = key switch
        {
            { Kind: ClaimKind.Rank } => Say(ClaimWords.AboutRank, subject),
            { Kind: ClaimKind.Alias } => Say(ClaimWords.AboutAlias, subject),
            { Kind: ClaimKind.Date, Predicate: DayReader.Happened } => Say(ClaimWords.AboutDayOf, subject),
            { Kind: ClaimKind.Date } => Say(char.IsUpper(subject[0]) ? ClaimWords.AboutDateOfName : ClaimWords.AboutDate, subject, ClaimVocabulary.IsOrigin(key.Predicate) ? Done(key) : subject.EndsWith('s') ? key.Predicate : key.Predicate + 's'),
            { Kind: ClaimKind.Holder } => Say(ClaimWords.AboutHolder, subject),
            { Kind: ClaimKind.Claimant } => ClaimWords.AboutClaimant,
            { Kind: ClaimKind.Place } => Say(ClaimWords.AboutPlaceOf, subject),
            { Kind: ClaimKind.Extent } => Say(ClaimWords.AboutExtent, subject),
            { Predicate: AttackerCount.Predicate } => subject,
            { Predicate: "held" } => Say(ClaimWords.AboutHeld, subject),
            { Predicate: "lasted", Subject: "" } => ClaimWords.AboutLastedAlone,
            { Predicate: "lasted" } => Say(ClaimWords.AboutLasted, subject),
            { Predicate: "distance" } => Say(ClaimWords.AboutDistance, subject),
            { Scope: ClaimScope.Cumulative, Predicate: "" } => Say(ClaimWords.AboutSinceThen, subject, key.Anchor),
            { Scope: ClaimScope.Cumulative } => Say(ClaimWords.AboutSoFar, subject, key.Predicate, key.Anchor),
            { IsBare: true, Predicate: "" } => Bare(key),
            { Predicate: "" } => IsMeasured(key) && !ClaimVocabulary.IsMetric(subject) && !ValueTopic.IsOne(key) ? Say(ClaimWords.AboutMeasured, subject, Measured(key)!) : subject,
            { Subject: "" } => OwnVerb(statements) ?? key.Predicate,
            _ => Say(ClaimWords.AboutFigure, subject, OwnVerb(statements) ?? key.Predicate),
        };
        if (owners.Length > 0 && key.Kind == ClaimKind.Figure) about = Say(ClaimWords.AboutOwned, about, owners);
        if (key.Kind == ClaimKind.Figure && place.Length > 0 && key is { Scope: ClaimScope.Event, Dimension: "count" }) about = Say(ClaimWords.AboutPlace, about, place);
        return key.Anchor.Length > 0 && key.Kind == ClaimKind.Figure && key.Scope == ClaimScope.Event ? Say(TopicScope.IsPart(key.Anchor) || PastTime.IsRelative(key.Anchor) ? ClaimWords.AboutPart : ClaimWords.AboutThen, about, key.Anchor) : about;
    }

    /// <summary>“The bridge was built”, “the towers were built”</summary>
    static string Done(ClaimKey key) => key.Subject.EndsWith('s') && !key.Subject.EndsWith("us", StringComparison.Ordinal) && !key.Subject.EndsWith("ss", StringComparison.Ordinal) && key.Predicate.StartsWith("was ", StringComparison.Ordinal) ? $"were{key.Predicate[3..]}" : key.Predicate;

    /// <summary>“Received”, where most say so of what the table has under “won”; null where the name of the table says it as well.</summary>
    static string? OwnVerb(IReadOnlyList<ClaimStatement> statements) =>
        statements.Where(statement => statement.Verb.Length > 0).CountBy(statement => statement.Verb).OrderByDescending(verb => verb.Value).ThenBy(verb => verb.Key, StringComparer.Ordinal).Select(verb => verb.Key).FirstOrDefault();

    /// <summary>What only the words around it tell is called by what it measures and by those words.</summary>
    static string Bare(ClaimKey key) =>
        IsAgeOfSomebody(key) ? Say(ClaimWords.AboutAgeOf, key.Subject) : Measured(key) is { } measured && key.Subject.Length > 0
            ? Say(ClaimWords.AboutTold, measured, key.Subject.Replace(" ", ClaimWords.BetweenWords)) : key.Subject;

    /// <summary>Whether it is a length, a weight and the like: neither counted, nor paid, nor a share.</summary>
    public static bool IsMeasured(ClaimKey key) => Measured(key) is not null && key.Dimension != "percent" && !key.Dimension.StartsWith("money", StringComparison.Ordinal);

    /// <summary>What kind of measure it is, in words; null where things are counted.</summary>
    static string? Measured(ClaimKey key) => ClaimWords.ResourceManager.GetString($"Measured {key.Dimension.Split(' ')[0]}", CultureInfo.CurrentUICulture);

    public static bool IsAgeOfSomebody(ClaimKey key) => key.Dimension == "age" && (ClaimVocabulary.IsOne(key.Subject) || ClaimVocabulary.IsSomebody(key.Subject));

    /// <summary>What the sets that say anything have in common, in words.</summary>
    static string Common(IEnumerable<IEnumerable<string>> sets)
    {
        var told = sets.Select(set => set.ToHashSet()).Where(set => set.Count > 0).ToArray();
        return told.Length == 0 ? "" : string.Join(", ", told.Aggregate((common, set) => [.. common.Intersect(set)]).Order(StringComparer.Ordinal));
    }

    static string Say(string format, params object[] words) => string.Format(CultureInfo.InvariantCulture, format, words);
}
