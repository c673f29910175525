using Timeline.Core.Chronologies.Layout;

namespace Timeline.Web.Sharing.Pictures;

/// <summary>Draws a timeline as a PNG of 1200 by 630 pixels, the size that other sites show links at.</summary>
/// <remarks>It holds no words: title and description stand beside it wherever it is shown, and a server has no fonts that one could count on.</remarks>
sealed class TimelinePicture(Tokens tokens)
{
    public const int Width = 1200, Height = 630;

    /// <summary>Shown at half its size and less, so its marks are drawn larger than on a page.</summary>
    const double Scale = 1.75;

    const double Line = 1, BesideChosen = 8, ShortTick = 5, LongTick = 12;

    public byte[] Draw(TimelineContent content)
    {
        using var canvas = new Canvas(Width, Height, Scale);
        var drawing = PictureLayout.Place(content, canvas.Width, canvas.Height);
        var actors = new ActorInk(tokens, Scale);
        canvas.Fill(Shape.Box(0, 0, canvas.Width, canvas.Height), tokens["page"]);
        DrawGround(canvas, drawing);
        if (drawing.Band is { } band) DrawBand(canvas, band, actors);
        DrawAxis(canvas, drawing.Axis);
        var marks = new MarkPicture(canvas, tokens, actors);
        foreach (var item in drawing.Lanes.SelectMany(lane => lane.Items)) marks.Draw(item);
        return canvas.ToPng();
    }

    void DrawGround(Canvas canvas, TimelineDrawing drawing)
    {
        if (drawing.Lens is { } lens) canvas.Fill(Shape.Box(lens.Left, lens.Top, lens.Right, lens.Bottom), tokens["wash-2"]);
        foreach (var chosen in drawing.Lanes.SelectMany(lane => lane.Items).Where(item => item.IsSelected))
            canvas.Fill(Shape.Box(chosen.Mark.Left - BesideChosen, drawing.LanesTop, chosen.Mark.Right + BesideChosen, drawing.Axis.Top), tokens["wash"]);
        foreach (var column in drawing.Axis.Columns.Where(column => column.IsStrong)) Upright(canvas, column.X, drawing.LanesTop, drawing.Axis.Top, tokens["wash-2"]);
        foreach (var lane in drawing.Lanes.Skip(1)) canvas.Fill(Shape.Box(0, lane.Top - Line / 2, canvas.Width, lane.Top + Line / 2), tokens["rule"]);
    }

    void DrawBand(Canvas canvas, ControlBandDrawing band, ActorInk actors)
    {
        foreach (var segment in band.Segments)
        {
            var fill = actors.Of(segment.Holder.Pattern);
            canvas.Fill(Shape.Box(segment.SolidLeft, band.Frame.Top, segment.SolidRight, band.Frame.Bottom), fill);
            if (segment.FadesIn > 0) canvas.Fill(Shape.Box(segment.Left, band.Frame.Top, segment.SolidLeft, band.Frame.Bottom), MarkPicture.Fading(fill, segment.Left, segment.SolidLeft, fadesIn: true, fadesOut: false));
            if (segment.FadesOut > 0) canvas.Fill(Shape.Box(segment.SolidRight, band.Frame.Top, segment.Right, band.Frame.Bottom), MarkPicture.Fading(fill, segment.SolidRight, segment.Right, fadesIn: false, fadesOut: true));
        }
        foreach (var turn in band.Turns)
        {
            Upright(canvas, turn.X, band.Frame.LineTop, turn.IsSharp ? band.Frame.LineBottom : band.Frame.Bottom, tokens["ink"]);
            if (turn.Doubt is not { } doubt) continue;
            MarkPicture.Bracket(canvas, doubt.Left, band.Frame.Top, band.Frame.Bottom, opensRight: true, tokens["ink"]);
            MarkPicture.Bracket(canvas, doubt.Right, band.Frame.Top, band.Frame.Bottom, opensRight: false, tokens["ink"]);
        }
    }

    void DrawAxis(Canvas canvas, AxisDrawing axis)
    {
        canvas.Fill(Shape.Box(0, axis.Top - Line / 2, canvas.Width, axis.Top + Line / 2), tokens["rule-mid"]);
        foreach (var column in axis.Columns) Upright(canvas, column.X, axis.Top, axis.Top + ShortTick, tokens["rule-mid"]);
        foreach (var major in axis.Majors) Upright(canvas, major.X, axis.Top, axis.Top + LongTick, tokens["ink"]);
    }

    static void Upright(Canvas canvas, double x, double top, double bottom, Colour colour) => canvas.Fill(Shape.Box(x - Line / 2, top, x + Line / 2, bottom), colour);
}
