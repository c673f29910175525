using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Web.Comparison;

namespace Timeline.Web.Editing.ByHand;

/// <summary>What the form of a row sends.</summary>
public sealed class RowForm
{
    /// <summary>Where a passage goes that leaves the row without going to another.</summary>
    public const string OwnRow = "new";

    public List<CellForm>? Cells { get; set; }

    /// <summary>The row to join this one with, by <see cref="WordsAddress"/>; empty for none.</summary>
    public string? Join { get; set; }

    public string? Reason { get; set; }

    /// <summary>What is asked for, one correction for each row that something goes to.</summary>
    internal (IReadOnlyList<TypedCorrection> Typed, FieldProblem? Problem) Read(ComparisonView view)
    {
        var cells = (Cells ?? []).Select(cell => (Words: WordsAddress.Read(cell.At), To: cell.To ?? "")).ToList();
        if (cells.Count == 0 || cells.Exists(cell => cell.Words is null)) return ([], new FieldProblem("", ByHandWords.RowGone));
        var typed = new List<TypedCorrection>();
        foreach (var group in cells.Where(cell => cell.To.Length > 0).GroupBy(cell => cell.To, cell => cell.Words!))
        {
            List<TypedEnd> moved = [.. group], left = [.. cells.Where(cell => cell.To != group.Key).Select(cell => cell.Words!)];
            if (group.Key == OwnRow)
            {
                if (left.Count == 0) return ([], new FieldProblem(nameof(Cells), ByHandWords.AllMoved));
                typed.Add(new TypedCorrection(CorrectionKind.PartRow, moved) { From = left });
            }
            else if (Target(group.Key, view) is { } target) typed.Add(new TypedCorrection(left.Count == 0 ? CorrectionKind.JoinRows : CorrectionKind.MoveCells, moved) { With = target, From = left });
            else return ([], new FieldProblem(nameof(Cells), ByHandWords.RowGone));
        }
        if (!string.IsNullOrEmpty(Join))
        {
            if (Target(Join, view) is not { } target) return ([], new FieldProblem(nameof(Join), ByHandWords.RowGone));
            List<TypedEnd> staying = [.. cells.Where(cell => cell.To.Length == 0).Select(cell => cell.Words!)];
            if (staying.Count > 0) typed.Add(new TypedCorrection(CorrectionKind.JoinRows, staying) { With = target });
        }
        return typed.Count == 0 ? ([], new FieldProblem(nameof(Cells), ByHandWords.NothingChosen)) : (typed, null);
    }

    static List<TypedEnd>? Target(string words, ComparisonView view) => WordsAddress.RowOf(WordsAddress.Read(words), view) is { } row ? [.. row.Row.Cells.Select(cell => WordsAddress.End(cell, view))] : null;
}

public sealed class CellForm
{
    /// <summary>The words of the cell, by <see cref="WordsAddress"/>.</summary>
    public string? At { get; set; }

    /// <summary>Empty: it stays; <see cref="RowForm.OwnRow"/>; or a row, by <see cref="WordsAddress"/>.</summary>
    public string? To { get; set; }
}

/// <summary>What the form of two names sends.</summary>
public sealed class NamesForm
{
    public string? One { get; set; }

    public string? Other { get; set; }

    /// <summary><c>BindNames</c> or <c>PartNames</c>.</summary>
    public string? Kind { get; set; }

    public string? Reason { get; set; }

    internal (IReadOnlyList<TypedCorrection> Typed, FieldProblem? Problem) Read()
    {
        TypedEnd one = new(Name: One ?? ""), other = new(Name: Other ?? "");
        return Kind switch
        {
            nameof(CorrectionKind.BindNames) => ([new TypedCorrection(CorrectionKind.BindNames, [one]) { With = [other] }], null),
            nameof(CorrectionKind.PartNames) => ([new TypedCorrection(CorrectionKind.PartNames, [one]) { From = [other] }], null),
            _ => ([], new FieldProblem(nameof(Kind), ByHandWords.ChooseVerdict)),
        };
    }
}

/// <summary>What the form of wire stories sends.</summary>
public sealed class StoriesForm
{
    /// <summary>By slug.</summary>
    public List<string>? Articles { get; set; }

    /// <summary><c>OneStory</c> or <c>SeveralStories</c>.</summary>
    public string? Kind { get; set; }

    public string? Reason { get; set; }

    internal (IReadOnlyList<TypedCorrection> Typed, FieldProblem? Problem) Read() =>
        Enum.TryParse<CorrectionKind>(Kind, out var kind) && kind is CorrectionKind.OneStory or CorrectionKind.SeveralStories
            ? ([new TypedCorrection(kind, [.. (Articles ?? []).Distinct().Select(article => new TypedEnd(article))])], null)
            : ([], new FieldProblem(nameof(Kind), ByHandWords.ChooseVerdict));
}
