using System.Globalization;
using Timeline.Core.Annotations;
using Timeline.Core.Texts;

namespace Timeline.Web.Annotations;

/// <summary>What a note is on, as an address has it: <c>row:ARTICLE:START-END</c> or <c>passage:ARTICLE:START-END</c>, the article by slug, the span in UTF-16 code units.</summary>
static class NoteAddress
{
    const string Row = "row", Passage = "passage";

    /// <returns>Empty on the event.</returns>
    public static string Write(NoteOn on) => on.Target == NoteTarget.Event ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{(on.Target == NoteTarget.Row ? Row : Passage)}:{on.Article}:{on.Span.Start}-{on.Span.End}");

    /// <returns>Null where it is none of these.</returns>
    public static NoteOn? Read(string text)
    {
        if (text.Length == 0) return NoteOn.Event;
        if (text.Split(':') is not [var target and (Row or Passage), { Length: > 0 } article, var span] || span.Split('-') is not [var from, var to]) return null;
        return int.TryParse(from, NumberStyles.None, CultureInfo.InvariantCulture, out var start) && int.TryParse(to, NumberStyles.None, CultureInfo.InvariantCulture, out var end) && start < end
            ? new NoteOn(target == Row ? NoteTarget.Row : NoteTarget.Passage, article, new TextSpan(start, end))
            : null;
    }
}
