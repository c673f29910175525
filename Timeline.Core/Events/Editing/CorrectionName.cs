namespace Timeline.Core.Events.Editing;

/// <summary>What was set by hand, in words.</summary>
public static class CorrectionName
{
    public static string Of(CorrectionKind kind) => kind switch
    {
        CorrectionKind.JoinRows => EventEditingWords.CorrectionJoinRows,
        CorrectionKind.MoveCells => EventEditingWords.CorrectionMoveCells,
        CorrectionKind.PartRow => EventEditingWords.CorrectionPartRow,
        CorrectionKind.BindNames => EventEditingWords.CorrectionBindNames,
        CorrectionKind.PartNames => EventEditingWords.CorrectionPartNames,
        CorrectionKind.OneStory => EventEditingWords.CorrectionOneStory,
        _ => EventEditingWords.CorrectionSeveralStories,
    };
}
