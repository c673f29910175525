using Timeline.Core.Events;
using Timeline.Core.Events.Editing;

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
        Values = [.. (Values ?? []).Select(value => new TypedValue(value.Article ?? "", value.Words ?? "", Empty(value.AttributedTo), Empty(value.AsOf)))],
    };

    public static ClaimForm Of(TypedClaim typed, long version) => new()
    {
        About = typed.About,
        Subject = typed.Subject,
        Scope = typed.Scope,
        Status = typed.Status.ToString(),
        Why = typed.Why,
        Values = [.. typed.Values.Select(value => new ValueForm { Article = value.Article, Words = value.Words, AttributedTo = value.AttributedTo, AsOf = value.AsOf })],
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
}
