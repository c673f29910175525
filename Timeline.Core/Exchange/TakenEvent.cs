using Timeline.Core.Events;

namespace Timeline.Core.Exchange;

/// <summary>A quantity, rank or date of an event, with what each source gives for it.</summary>
/// <param name="Anchor">Its place in the page of the event.</param>
/// <param name="Values">Of the sources that are taken along, in their order.</param>
/// <param name="IsComputed">Whether the program found it and no person has looked at it.</param>
public sealed record TakenFigure(string Anchor, string About, string Scope, CuratedStatus Status, string Why, IReadOnlyList<TakenValue> Values, bool IsComputed)
{
    /// <summary>Whether it is one of the event's; what stands elsewhere in its articles is not.</summary>
    public bool IsAboutEvent { get; init; } = true;
}

/// <summary>What one source gives: one version of an article, which another need not give.</summary>
public sealed record TakenValue(TakenSource Source, CuratedValue Value)
{
    /// <summary>The source's own words; null where they are not shown, or nobody said which they are.</summary>
    public string? Quote => Value is { Span: { } span, IsGone: false } ? Source.Words(span) : null;
}

/// <summary>What a reader takes away of an event: what the page shows of it, for the sources chosen.</summary>
/// <param name="Address">Of the event's page, absolute, with the choice of sources.</param>
/// <param name="Site">The name of the site.</param>
/// <param name="Sources">In the order of the columns.</param>
public sealed record TakenEvent(string Title, string Address, string Site, IReadOnlyList<TakenSource> Sources, ReportComparison Compared, IReadOnlyList<TakenFigure> Figures);
