namespace Timeline.Core.Chronologies.Layout;

/// <summary>What of one row of a drawing is taken, from its left end to its right, in px.</summary>
sealed class RowTrack(double left, double right)
{
    /// <summary>Between neighbours.</summary>
    public const double Air = 5;

    readonly List<(double Left, double Right)> taken = [];

    public bool IsFree(double from, double to) => from >= left && to <= right && taken.TrueForAll(one => to + Air <= one.Left || from >= one.Right + Air);

    public void Take(double from, double to) => taken.Add((from, to));

    /// <summary>How much is free to the right of <paramref name="x"/>.</summary>
    public double RoomRight(double x) => taken.Where(one => one.Right > x).Select(one => one.Left - Air).Append(right).Min() - x;

    /// <summary>How much is free to the left of <paramref name="x"/>.</summary>
    public double RoomLeft(double x) => x - taken.Where(one => one.Left < x).Select(one => one.Right + Air).Append(left).Max();
}
