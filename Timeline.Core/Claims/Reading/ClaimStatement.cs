using System.Collections.Frozen;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Reading;

/// <summary>What kinds of claims there are; two statements of different kinds are never about the same.</summary>
enum ClaimKind { Figure, Rank, Alias, Extent, Date, Place, Holder, Claimant }

/// <summary>What must be equal in two statements about the same thing.</summary>
/// <param name="Anchor">A year, war or other time, whole or part that the words name; empty where they name none.</param>
/// <param name="Dimension">What the unit measures; <c>count</c> where there is none.</param>
readonly record struct ClaimKey(ClaimKind Kind, string Subject, string Predicate, ClaimScope Scope, string Anchor, string Dimension)
{
    /// <summary>Whether the words of the sentence do not say for sure what is counted: only a row of the comparison makes a claim of it.</summary>
    public bool IsBare { get; init; }

    /// <summary>What people suffer counts people, whatever a report calls them, who is infected is a case, and a household without power is a home without it: under this name their claims are looked for together.</summary>
    public ClaimKey OfPeople() => this is { Predicate: "kidnapped", Subject: "hostages" } ? this with { Subject = People } : this is { Predicate: "infected", Subject: People } ? this with { Subject = Cases, Predicate = "" } : this is { Predicate: "without power", Subject: "homes" or "households" } ? this with { Subject = "customers" } : Kind == ClaimKind.Figure && ClaimPredicate.Named(Predicate) is { IsOfPatients: true } && (ClaimVocabulary.IsPerson(Subject) || Predicate is "killed" or "injured" or "seriously injured" or "missing" && ClaimVocabulary.IsAgent(Subject)) ? this with { Subject = People } : this;

    /// <summary>Whether it is of a time that is over: what others count later of it is no news.</summary>
    public bool IsOfPast => PastTime.IsRelative(Anchor) || Anchor.Length == 4 && Anchor.All(char.IsAsciiDigit);

    public const string People = "people";

    /// <summary>The noun of whoever has fallen ill.</summary>
    public const string Cases = "cases";

    /// <summary>The predicate of how many there may be, which says nothing of how many there were.</summary>
    public const string Room = "capacity";

    /// <summary>The anchor of what is counted since something began.</summary>
    public const string Since = "since";

    /// <summary>The anchor of what is counted in a whole country.</summary>
    public const string Nationwide = "nationwide";

    /// <summary>The predicate of what a value came from: “to 39 percent from 67”.</summary>
    public const string Before = "before";
}

/// <summary>One value as one sentence states it, with what tells whether another sentence speaks of the same.</summary>
sealed record ClaimStatement(Witness Witness, TextSentence Sentence, ClaimKey Key, ClaimValue Value)
{
    /// <summary>Days between two publications beyond which a figure of one event is about another.</summary>
    const int MostDaysApart = 10;

    /// <summary>Whose it is: groups and sides. Two that share none speak of different things; none says nothing.</summary>
    public FrozenSet<string> Owners { get; init; } = [];

    /// <summary>Of which countries; the same holds.</summary>
    public FrozenSet<string> Nations { get; init; } = [];

    /// <summary>Where; the same holds.</summary>
    public FrozenSet<string> Places { get; init; } = [];

    /// <summary>At what: battle, flood, and of lengths of time and levels on which day; the same holds, but for broad ones.</summary>
    public FrozenSet<string> Occasions { get; init; } = [];

    /// <summary>Whether it counts some of a whole, or what came to it: “six of them”, “nine others”; of a place, whether it is that of a second happening.</summary>
    public bool IsPart { get; init; }

    /// <summary>The verb as it is written, of predicates that tell what somebody did: their names stand for verbs of several senses. Empty for others.</summary>
    public string Verb { get; init; } = "";

    /// <summary>The stretch of business for which a value holds, with whether it is expected only; empty where none is told.</summary>
    public string Period { get; init; } = "";

    /// <summary>The first day on which it may have been published.</summary>
    DateOnly? Day { get; } = PublicationDay.Of(Witness);

    /// <summary>Whether nothing that is said of whose they are, where and when tells two figures apart.</summary>
    public bool MayMeet(ClaimStatement other) =>
        MeetOrEmpty(Owners, other.Owners) && MeetOrEmpty(Nations, other.Nations)
        && (Key.Scope == ClaimScope.Cumulative || MeetOrEmpty(Places, other.Places) && SameOccasion(other) && !AreApartInTime(other));

    /// <summary>Whether one owner has both, or of one nobody says whose it is.</summary>
    public bool MayBeOfOneOwner(ClaimStatement other) => MeetOrEmpty(Owners, other.Owners);

    /// <summary>Whether one alone counts some of the dead: “five of the wounded died overnight”.</summary>
    public bool IsDeadBeside(ClaimStatement other) => IsPart != other.IsPart && Key.Predicate == "killed" && other.Key.Predicate == "killed" && !ClaimComparison.AreEqual(Value, other.Value);

    /// <summary>Whether both say where, and say two places.</summary>
    public bool AreOfTwoPlaces(ClaimStatement other) => !MeetOrEmpty(Places, other.Places);

    bool SameOccasion(ClaimStatement other) =>
        MeetOrEmpty(Occasions, other.Occasions) && !(Occasions.Contains("overnight") != other.Occasions.Contains("overnight") && (Occasions.Any(ClaimVocabulary.IsBroad) || other.Occasions.Any(ClaimVocabulary.IsBroad)));

    /// <summary>How long something was held is the same whenever it is told; what happened in one event is not.</summary>
    public bool AreApartInTime(ClaimStatement other) => Key.Dimension != "time"
        && Day is { } mine && other.Day is { } theirs && Math.Abs(mine.DayNumber - theirs.DayNumber) > MostDaysApart;

    static bool MeetOrEmpty(FrozenSet<string> a, FrozenSet<string> b) => a.Count == 0 || b.Count == 0 || a.Overlaps(b);
}
