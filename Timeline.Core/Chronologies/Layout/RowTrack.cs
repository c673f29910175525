namespace Timeline.Core.Chronologies.Layout;

/// <summary>What of one row of a drawing is taken, from its left end to its right, in px.</summary>
sealed class RowTrack(double left, double right)
{
    /// <summary>Between neighbours.</summary>
    public const double Air = 5;

    readonly List<(double Left, double Right)> taken = [];

    public bool IsFree(double from, double to) => from >= left && to <= right && taken.TrueForAll(one => to + Air <= one.Left || from >= one.Right + Air);

    public void Take(double from, double to) => taken.Add((from, to));
}
