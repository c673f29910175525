using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Web.Claims;

namespace Timeline.Web.Annotations;

/// <summary>The claim that an address names, with what a note on it is kept by.</summary>
static class NotedClaim
{
    /// <returns>Without <see cref="NoteOn.About"/> where there is no such claim; what is on no claim as it is.</returns>
    public static NoteOn In(IReadOnlyList<FigureRow> figures, NoteOn on)
    {
        if (on.Target != NoteTarget.Claim) return on;
        var figure = figures.FirstOrDefault(figure => on.ClaimId is { } id ? figure.ClaimId == id : Values(figure).Any(value => value.Article == on.Article && value.Span == on.Span));
        if (figure is null) return on;
        // What was accepted in the meantime has a number now.
        if (figure.ClaimId is { } number) return new NoteOn(NoteTarget.Claim) { ClaimId = number, About = figure.About };
        var places = Values(figure).Where(value => value.Span is not null).Select(value => new FoundPlace(value.Article, value.Span!.Value));
        return on with { About = figure.About, More = [.. places.Where(place => place != new FoundPlace(on.Article!, on.Span))] };
    }

    static IEnumerable<CuratedValue> Values(FigureRow figure) => figure.Values.SelectMany(values => values);
}
