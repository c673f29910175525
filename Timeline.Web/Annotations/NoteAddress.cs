using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Texts;

namespace Timeline.Web.Annotations;

/// <summary>What a note is on, as an address has it: <c>row:ARTICLE:START-END</c>, the same with <c>passage</c>, <c>cell</c> and <c>found</c> for a claim that the program found there, or <c>claim:NUMBER</c>; the article by slug, the span in UTF-16 code units.</summary>
static class NoteAddress
{
    const string Claim = "claim";

    static readonly (string Word, NoteTarget Target)[] OnWords = [("row", NoteTarget.Row), ("passage", NoteTarget.Passage), ("cell", NoteTarget.Cell), ("found", NoteTarget.Claim)];

    /// <returns>Empty on the event.</returns>
    public static string Write(NoteOn on) =>
        on.ClaimId is { } id ? string.Create(CultureInfo.InvariantCulture, $"{Claim}:{id}")
        : on.Article is null ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{OnWords.First(known => known.Target == on.Target).Word}:{on.Article}:{on.Span.Start}-{on.Span.End}");

    /// <returns>Null where it is none of these.</returns>
    public static NoteOn? Read(string text) => text.Split(':') switch
    {
        [""] => NoteOn.Event,
        [Claim, var number] => long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new NoteOn(NoteTarget.Claim) { ClaimId = id } : null,
        [var word, { Length: > 0 } article, var words] => Array.FindIndex(OnWords, known => known.Word == word) is >= 0 and var index && Span(words) is { } span ? new NoteOn(OnWords[index].Target, article, span) : null,
        _ => null,
    };

    /// <summary>Reads <c>START-END</c>; null where it is none, or empty.</summary>
    public static TextSpan? Span(string text) =>
        text.Split('-') is [var from, var to]
        && int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
            ? new TextSpan(start, end)
            : null;
}
