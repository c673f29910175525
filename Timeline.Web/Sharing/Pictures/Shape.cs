namespace Timeline.Web.Sharing.Pictures;

/// <summary>A shape on a canvas, by how far a point is from its edge: less than 0 within it. All in the canvas's own px.</summary>
/// <param name="Left">The box that holds it, so that no other pixel is asked for.</param>
readonly record struct Shape(double Left, double Top, double Right, double Bottom, Func<double, double, double> Distance)
{
    public static Shape Box(double left, double top, double right, double bottom)
    {
        var (middle, half) = ((X: (left + right) / 2, Y: (top + bottom) / 2), (X: (right - left) / 2, Y: (bottom - top) / 2));
        return new(left, top, right, bottom, (x, y) => Math.Max(Math.Abs(x - middle.X) - half.X, Math.Abs(y - middle.Y) - half.Y));
    }

    public static Shape Disc(double atX, double atY, double radius) =>
        new(atX - radius, atY - radius, atX + radius, atY + radius, (x, y) => double.Hypot(x - atX, y - atY) - radius);

    public static Shape Circle(double atX, double atY, double radius, double width) =>
        new(atX - radius - width, atY - radius - width, atX + radius + width, atY + radius + width, (x, y) => Math.Abs(double.Hypot(x - atX, y - atY) - radius) - width / 2);

    /// <summary>A square that stands on a corner, its sides <paramref name="half"/> from the middle.</summary>
    public static Shape Diamond(double atX, double atY, double half) =>
        new(atX - half * Math.Sqrt(2), atY - half * Math.Sqrt(2), atX + half * Math.Sqrt(2), atY + half * Math.Sqrt(2), (x, y) => (Math.Abs(x - atX) + Math.Abs(y - atY)) / Math.Sqrt(2) - half);

    public static Shape Line(double fromX, double fromY, double toX, double toY, double width)
    {
        var (alongX, alongY) = (toX - fromX, toY - fromY);
        var length = alongX * alongX + alongY * alongY;
        return new(Math.Min(fromX, toX) - width, Math.Min(fromY, toY) - width, Math.Max(fromX, toX) + width, Math.Max(fromY, toY) + width, (x, y) =>
        {
            var part = Math.Clamp(((x - fromX) * alongX + (y - fromY) * alongY) / length, 0, 1);
            return double.Hypot(x - fromX - part * alongX, y - fromY - part * alongY) - width / 2;
        });
    }
}
