using System.Globalization;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Texts;

namespace Timeline.Web.Editing;

/// <summary>What the form of a claim sends.</summary>
public sealed class ClaimForm
{
    public string? About { get; set; }

    public string? Subject { get; set; }

    public string? Scope { get; set; }

    public string? Status { get; set; }

    /// <summary>The sentence for readers.</summary>
    public string? Why { get; set; }

    public List<ValueForm>? Values { get; set; }

    /// <summary>Set where the editor ticked that the words are not the articles'.</summary>
    public string? InOwnWords { get; set; }

    /// <summary>Why it is changed, for the history.</summary>
    public string? Reason { get; set; }

    public long Version { get; set; }

    /// <summary>Set by the button that takes the claim out.</summary>
    public string? Remove { get; set; }

    public TypedClaim Typed() => new()
    {
        About = About ?? "",
        Subject = Subject,
        Scope = Scope ?? "",
        Status = Enum.TryParse<CuratedStatus>(Status, out var status) ? status : (CuratedStatus)(-1),
        Why = Why ?? "",
        IsInOwnWords = InOwnWords is not null,
        Values = [.. (Values ?? []).Select(value => new TypedValue(value.Article ?? "", value.Words ?? "", Empty(value.AttributedTo), Empty(value.AsOf), value.Span))],
    };

    public static ClaimForm Of(TypedClaim typed, long version) => new()
    {
        About = typed.About,
        Subject = typed.Subject,
        Scope = typed.Scope,
        Status = typed.Status.ToString(),
        Why = typed.Why,
        InOwnWords = typed.IsInOwnWords ? "yes" : null,
        Values = [.. typed.Values.Select(value => new ValueForm { Article = value.Article, Words = value.Words, AttributedTo = value.AttributedTo, AsOf = value.AsOf, At = ValueForm.PlaceOf(value) })],
        Version = version,
    };

    static string? Empty(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed;
}

public sealed class ValueForm
{
    public string? Article { get; set; }

    public string? Words { get; set; }

    public string? AttributedTo { get; set; }

    public string? AsOf { get; set; }

    /// <summary>The words of the article that the value is about: <c>slug start end</c>; empty where nobody said.</summary>
    public string? At { get; set; }

    /// <summary>Null where another article was chosen than the one the words stand in.</summary>
    internal TextSpan? Span => At?.Split(' ') is [var article, var first, var last] && article == Article
        && int.TryParse(first, CultureInfo.InvariantCulture, out var start) && int.TryParse(last, CultureInfo.InvariantCulture, out var end) ? new TextSpan(start, end) : default(TextSpan?);

    internal static string? PlaceOf(TypedValue value) => value.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{value.Article} {span.Start} {span.End}") : null;
}
