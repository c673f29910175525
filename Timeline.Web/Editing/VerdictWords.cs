using Timeline.Core.Events;

namespace Timeline.Web.Editing;

/// <summary>Verdicts in words.</summary>
static class VerdictWords
{
    public static string Of(CuratedStatus status) => status switch
    {
        CuratedStatus.Agree => EditingWords.VerdictAgree,
        CuratedStatus.Compatible => EditingWords.VerdictCompatible,
        CuratedStatus.Superseded => EditingWords.VerdictSuperseded,
        CuratedStatus.Suspect => EditingWords.VerdictSuspect,
        CuratedStatus.Conflict => EditingWords.VerdictConflict,
        _ => EditingWords.VerdictSingle,
    };
}
