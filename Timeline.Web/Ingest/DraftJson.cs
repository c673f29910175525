using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest;

/// <summary>A draft in the shape that the command line prints (<c>import --json</c>, <c>extract --json</c>).</summary>
static class DraftJson
{
    public static OrderedDictionary<string, object?> Of(Draft draft) => new()
    {
        ["file"] = draft.File,
        ["hash"] = draft.Source.Hash,
        ["title"] = draft.Title is { } title ? draft.Source[title] : null,
        ["outlet"] = draft.Outlet,
        ["agency"] = draft.Agency,
        ["byline"] = draft.Byline,
        ["dateline"] = draft.Dateline,
        ["language"] = draft.Language,
        ["published"] = draft.Published is { } published ? new { published.Edtf, Evidence = published.Evidence.Select(Of) } : null,
        ["evidence"] = draft.Evidence.Select(Of),
        ["body"] = draft.Body.Select(Of),
        ["dropped"] = draft.Dropped.Select(part => new { Reason = part.Reason.ToString().ToLowerInvariant(), part.Span.Start, part.Span.End }),
        ["family"] = draft.Family,
        ["warnings"] = draft.Warnings,
    };

    /// <summary>With the text in which its offsets count, and the story.</summary>
    public static OrderedDictionary<string, object?> WithText(Draft draft) => new(Of(draft)) { ["source"] = draft.Source.Text, ["text"] = TextOf(draft) };

    /// <summary>The paragraphs of the story, a blank line between them.</summary>
    public static string TextOf(Draft draft) => string.Join("\n\n", draft.Body.Select(span => draft.Source[span]));

    static object Of(Evidence evidence) => new { evidence.Field, evidence.Kind, evidence.Text, evidence.Span?.Start, evidence.Span?.End, File = evidence.InFile, evidence.Because };

    static object Of(TextSpan span) => new { span.Start, span.End };
}
