using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Events;
using Timeline.Core.Texts;

namespace Timeline.Web.Annotations;

/// <summary>What a note is on, as an address has it: <c>row:ARTICLE:START-END</c>, the same with <c>passage</c>, <c>cell</c> and <c>found</c> for a claim that the program found there, <c>claim:NUMBER</c>, or <c>link:ARTICLE:START-END:ARTICLE:START-END</c>; the article by slug, the span in UTF-16 code units.</summary>
static class NoteAddress
{
    const string Claim = "claim", Link = "link";

    static readonly (string Word, NoteTarget Target)[] OnWords = [("row", NoteTarget.Row), ("passage", NoteTarget.Passage), ("cell", NoteTarget.Cell), ("found", NoteTarget.Claim), (Link, NoteTarget.Link)];

    /// <returns>Empty on the event.</returns>
    public static string Write(NoteOn on) =>
        on.ClaimId is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Claim}:{id}")
        : on.Article is null ? ""
        : string.Join(':', (on.Target == NoteTarget.Link ? on.Places : on.Places.Take(1)).Select(place => string.Create(CultureInfo.InvariantCulture, $"{place.Article}:{place.Span.Start}-{place.Span.End}"))
            .Prepend(OnWords.First(known => known.Target == on.Target).Word));

    /// <returns>Null where it is none of these.</returns>
    public static NoteOn? Read(string text) => text.Split(':') switch
    {
        [""] => NoteOn.Event,
        [Claim, var number] => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new NoteOn(NoteTarget.Claim) { ClaimId = id } : null,
        [Link, { Length: > 0 } one, var here, { Length: > 0 } other, var there] => Span(here) is { } first && Span(there) is { } second ? new NoteOn(NoteTarget.Link, one, first) { More = [new FoundPlace(other, second)] } : null,
        [not Link and var word, { Length: > 0 } article, var words] => Array.FindIndex(OnWords, known => known.Word == word) is >= 0 and var index && Span(words) is { } span ? new NoteOn(OnWords[index].Target, article, span) : null,
        _ => null,
    };

    /// <summary>Reads <c>START-END</c>; null where it is none, or empty.</summary>
    public static TextSpan? Span(string text) =>
        text.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
            ? new TextSpan(start, end)
            : null;
}
