using System.Text.Json.Serialization;
using Timeline.Core.Claims;
using Timeline.Core.Claims.Values;
using Timeline.Core.Storage;
using Timeline.Core.Texts;

namespace Timeline.Core.Events;

/// <summary>What sources say on one point, as a person set it down; it wins over what is computed.</summary>
public sealed class CuratedClaim : Stored, IRecorded
{
    public long EventId { get; private set; }

    /// <summary>Its place in the event's grid, from 0.</summary>
    public int Position { get; set; }

    /// <summary>What it counts or says, for instance <c>people killed in the war so far</c>.</summary>
    public required string About { get; set; }

    public string? Subject { get; set; }

    /// <summary>What the value is of, so that two scopes never stand in one row: <c>event</c>, <c>cumulative</c>, or in words.</summary>
    public string Scope { get; set; } = "event";

    public required CuratedStatus Status { get; set; }

    /// <summary>A sentence for readers.</summary>
    public string Why { get; set; } = "";

    /// <summary>Whether the sentence is the program's, for the values as it found them.</summary>
    public bool IsWhyFound { get; set; }

    public IReadOnlyList<CuratedValue> Values { get; set; } = [];

    public RecordRoot Root => new(nameof(TimelineEvent), EventId);
}

/// <summary>How the values of a claim stand to each other, as in <c>compare --json</c>; from the most harmless to the worst.</summary>
public enum CuratedStatus
{
    Single,
    Agree,
    Compatible,
    Superseded,
    Suspect,
    Conflict,
}

/// <summary>What one article says on the point.</summary>
/// <param name="Article">The article's slug.</param>
/// <param name="Value">The number as stated.</param>
/// <param name="Low">The least that is meant, null where unbounded.</param>
/// <param name="High">The most that is meant, null where unbounded.</param>
/// <param name="Stated">The value in its source's words: all there is where it is no number, such as a rank or a place.</param>
/// <param name="AsOf">EDTF.</param>
/// <param name="Span">Where its words stand in the article's source text; null where nobody said.</param>
public sealed record CuratedValue(
    string Article, decimal? Value = null, decimal? Low = null, decimal? High = null, bool LowOpen = false, bool HighOpen = false,
    string? Edtf = null, string? Stated = null, string? Unit = null, string? Qualifier = null, string? AttributedTo = null, string? AsOf = null, TextSpan? Span = null)
{
    /// <summary>Whether an editor put it in words that the article does not have.</summary>
    public bool IsInOwnWords { get; init; }

    /// <summary>Whether the article, as it is compared now, has its words no more; never kept.</summary>
    [JsonIgnore]
    public bool IsGone { get; init; }

    /// <summary>Whether a later entry of the same running report gives the other, or the article gives it as a later number of the same counter.</summary>
    public bool IsOvertakenBy(CuratedValue later) => ClaimComparison.IsOvertaken(AsFound(), later.AsFound());

    /// <summary>Whether it stands in an entry of a running report: of those alone the time is told.</summary>
    [JsonIgnore]
    public bool IsOfEntry => AsOf?.Contains('T') == true;

    /// <summary>Whether both give one number, whatever its unit and the words before it, one date, or the same words.</summary>
    public bool IsOneWith(CuratedValue other) => ClaimComparison.AreOneNumber(AsFound(), other.AsFound());

    /// <summary>What the program found, in the article's own words: no unit is to be added to what they say already.</summary>
    /// <param name="article">The article's slug.</param>
    public static CuratedValue Of(ClaimValue found, string article) => new(
        article, found.Value, found.Range.Low, found.Range.High, found.Range.LowOpen, found.Range.HighOpen, found.Edtf, found.Text, found.Unit, found.Qualifier, found.AttributedTo, found.AsOf, found.Span);

    // The words of a number or a date are how it is told, not what.
    ClaimValue AsFound() => new(Article, default, Stated ?? "", Value, new(Low ?? Value, High ?? (Low is null ? Value : null), LowOpen, HighOpen))
    {
        Unit = Unit, Qualifier = Qualifier, AttributedTo = AttributedTo, AsOf = AsOf, Edtf = Edtf, Stated = Value is null && Edtf is null && Low is null && High is null ? Stated?.ToLowerInvariant() : null,
    };

    /// <summary>Whether this settles what was found: it is about the same words or, where nobody said which words it is about, says the same of that article.</summary>
    public bool Settles(CuratedValue found) => Article == found.Article && !IsGone
        && (Span is { } words ? found.Span is { } there && words.Overlaps(there) : Value is { } number ? number == found.Value : Stated is not null && Stated == found.Stated);
}
