using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Tolls;

/// <summary>What persons suffered.</summary>
public enum TollKind { Killed, Injured, Captured }

/// <summary>Who is counted, as far as two tolls of one story are told apart by it.</summary>
public enum TollClass
{
    /// <summary>Anybody: such a number may have all the others in it.</summary>
    People,

    /// <summary>Fighters, suspects and others who are only counted.</summary>
    Rank,

    /// <summary>Persons by name, or by what each of them does: a commander, a courier.</summary>
    Individual,

    Soldiers, Police, Civilians,
}

/// <summary>How a party of a toll stands to what was told before.</summary>
public enum TollForm
{
    /// <summary>Told for the first time: “two men”.</summary>
    New,

    /// <summary>Told as more than those before: “another man”, “two others”.</summary>
    More,

    /// <summary>Taken up again: “the two men”, “him”.</summary>
    Known,
}

/// <summary>Some persons of whom a sentence says that they were killed, injured or captured.</summary>
/// <param name="Span">The words that count and name them.</param>
/// <param name="Range">How many; of plain words in the plural two or more.</param>
/// <param name="IsCounted">Whether a number is said, and not only that there were several.</param>
public sealed record TollParty(TextSpan Span, QuantityRange Range, TollClass Class, TollForm Form, bool IsCounted)
{
    /// <summary>Whether some of them are told of by name: “four men, including a courier”.</summary>
    public bool IncludesOthers { get; init; }

    /// <summary>Whether they are some of those told before: “one of the men”.</summary>
    public bool IsPart { get; init; }

    public bool IsOne => Range is { Low: 1, High: 1 };
}

/// <summary>What one verb of a sentence says: the parties it names belong together and are not each other's.</summary>
/// <param name="Verb">The word that says it.</param>
public sealed record Toll(TollKind Kind, TextSpan Verb, IReadOnlyList<TollParty> Parties);
