using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest;

/// <summary>A draft in the shape that the command line prints (<c>import --json</c>).</summary>
static class DraftJson
{
    public static object Of(Draft draft) => new
    {
        draft.File,
        draft.Source.Hash,
        Title = draft.Title is { } title ? draft.Source[title] : null,
        draft.Outlet,
        draft.Agency,
        draft.Byline,
        draft.Dateline,
        draft.Language,
        Published = draft.Published is { } published ? new { published.Edtf, Evidence = published.Evidence.Select(Of) } : null,
        Evidence = draft.Evidence.Select(Of),
        Body = draft.Body.Select(Of),
        Dropped = draft.Dropped.Select(part => new { Reason = part.Reason.ToString().ToLowerInvariant(), part.Span.Start, part.Span.End }),
        draft.Family,
        draft.Warnings,
    };

    static object Of(Evidence evidence) => new { evidence.Field, evidence.Kind, evidence.Text, evidence.Span?.Start, evidence.Span?.End, File = evidence.InFile, evidence.Because };

    static object Of(TextSpan span) => new { span.Start, span.End };
}
