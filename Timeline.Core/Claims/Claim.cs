using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims;

/// <summary>Whether a figure counts one event, or adds up over a war, an epidemic or a span of years.</summary>
public enum ClaimScope { Event, Cumulative }

/// <summary>How the values of a claim stand to each other; from agreement up, the greater decides.</summary>
public enum ClaimStatus
{
    /// <summary>One source says it: an article in all its versions, one wire family, or articles of one outlet that give the same.</summary>
    Single,
    /// <summary>The values are equal.</summary>
    Agree,
    /// <summary>The intervals meet: both can be true.</summary>
    Compatible,
    /// <summary>The same counter gave the other value on a later day, the outlet changed it in a later version of its article or a later entry of a running report, it is of a final count, or a number that changes while an event goes on had changed by then.</summary>
    Superseded,
    /// <summary>The same counter on the same day, one digit apart, or a date with another weekday than its own: one is likely a misprint.</summary>
    Suspect,
    /// <summary>Both cannot be true.</summary>
    Conflict,
}

/// <summary>What one article gives for a claim.</summary>
/// <param name="Article">The witness's id.</param>
/// <param name="Value">The number as stated, in its unit; null for a range, a vague word, and what is no number.</param>
/// <param name="Range">The interval meant; every number for what is no number.</param>
public sealed record ClaimValue(string Article, TextSpan Span, string Text, decimal? Value, QuantityRange Range)
{
    /// <summary>The unit's name, null for a count.</summary>
    public string? Unit { get; init; }

    /// <summary>The qualifier as written: <c>more than</c>.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The time in which there is so much of it each time, <c>day</c>; null for what is told once.</summary>
    public string? Each { get; init; }

    /// <summary>The number that it is said to be instead of, in the same unit: 11 in “13 and not 11”; null for none.</summary>
    public decimal? Denies { get; init; }

    /// <summary>Whether it is what that number has become: 31 in “31, up from 23 earlier”.</summary>
    internal bool IsRevision { get; init; }

    /// <summary>Whether it is said that who gave that number has put it right.</summary>
    internal bool IsCorrection { get; init; }

    /// <summary>A rank, place or other word, by the name that equal ones share.</summary>
    public string? Stated { get; init; }

    /// <summary>Whether it is a time of day of which nothing tells whether it is before or after noon: “half past five”.</summary>
    public bool IsOfEitherHalf { get; init; }

    /// <summary>A date.</summary>
    public string? Edtf { get; init; }

    /// <summary>Whether a weekday is said with the date that is another day's: “Saturday 12 October” of a year in which that is a Sunday.</summary>
    public bool IsOfOtherWeekday { get; init; }

    /// <summary>Whether it is a place that its words call a town, a village or the like.</summary>
    internal bool IsTown { get; init; }

    /// <summary>Whether it is told of a final count or result.</summary>
    internal bool IsFinal { get; init; }

    /// <summary>Who is said to have counted or said it.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>The day for which it holds, EDTF: that of publication, where nothing else is said; of an entry of a running report with the entry's time.</summary>
    public string? AsOf { get; init; }
}

/// <summary>One thing that articles give values for, and how those stand to each other.</summary>
/// <param name="About">What it is about, in words.</param>
/// <param name="Subject">What is counted or spoken of.</param>
/// <param name="Predicate">What is said of it; null where the words tell nothing that the tables know.</param>
/// <param name="Why">A sentence for people that gives the reason of the status.</param>
/// <param name="Values">By article id, then in reading order.</param>
public sealed record Claim(string About, string? Subject, string? Predicate, ClaimScope Scope, ClaimStatus Status, string Why, IReadOnlyList<ClaimValue> Values);
