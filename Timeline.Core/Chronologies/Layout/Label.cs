namespace Timeline.Core.Chronologies.Layout;

/// <summary>Which point of a text stands at its x.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>A text in the drawing, with the room that it may take; in px.</summary>
/// <param name="X">Where its <paramref name="Anchor"/> stands.</param>
/// <param name="Left">The room kept for it, of which it fills at most the whole on any reader's fonts.</param>
public sealed record Label(string Text, double X, double Baseline, TextAnchor Anchor, double Left, double Right, bool IsBold = false)
{
    /// <summary>Font sizes of the drawings, px.</summary>
    public const double Size = 12, LaneSize = 12.5, AxisSize = 11, MajorSize = 15;

    public static Label At(double x, double baseline, TextAnchor anchor, string text, double width, bool bold = false) => anchor switch
    {
        TextAnchor.Start => new Label(text, x, baseline, anchor, x, x + width, bold),
        TextAnchor.End => new Label(text, x, baseline, anchor, x - width, x, bold),
        _ => new Label(text, x, baseline, anchor, x - width / 2, x + width / 2, bold),
    };
}
