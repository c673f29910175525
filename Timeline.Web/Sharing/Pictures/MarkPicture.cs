using Timeline.Core.Chronologies.Layout;

namespace Timeline.Web.Sharing.Pictures;

/// <summary>Draws what stands for events, as <c>Chronologies/MarkView</c> does on the page.</summary>
sealed class MarkPicture(Canvas canvas, Tokens tokens, ActorInk actors)
{
    const double Stroke = 1.5, HalfBar = 5, HalfBracket = 6, BracketArm = 4, Halo = 1.5;
    const double Key = 6.5, KeyFill = 4, Selection = 12, SelectionOfRing = 16;
    const double PaleField = 0.12, HolderField = 0.28;

    readonly Colour ink = tokens["ink"], page = tokens["page"];

    public void Draw(DrawnItem item)
    {
        switch (item.Mark)
        {
            case DotMark dot:
                DrawDay(dot.Day, item.Y);
                canvas.Fill(Shape.Disc(dot.X, item.Y, DotMark.Radius + Halo), page);
                canvas.Fill(Shape.Disc(dot.X, item.Y, DotMark.Radius), ink);
                break;
            case DiamondMark diamond:
                DrawDay(diamond.Day, item.Y);
                canvas.Fill(Shape.Diamond(diamond.X, item.Y, Key + Halo), page);
                canvas.Fill(Shape.Diamond(diamond.X, item.Y, Key), ink);
                canvas.Fill(Shape.Diamond(diamond.X, item.Y, KeyFill), actors.Of(diamond.NewHolder));
                break;
            case FieldMark field:
                canvas.Fill(Bar(field.Left, field.Right, item.Y), Pale(field.NewHolder));
                DrawBrackets(field, field.Start, field.End, item.Y);
                break;
            case BlurMark blur:
                canvas.Fill(Bar(blur.Left, blur.Right, item.Y), Fading((_, _) => tokens["ink-2"], blur.Left, blur.Right, fadesIn: true, fadesOut: true));
                break;
            case BarMark bar:
                DrawBar(bar, item.Y);
                break;
            case RingMark ring:
                DrawRing(ring, item.Y);
                break;
        }
        if (item.IsSelected) DrawSelection(item.Mark, item.Y);
        if (item.IsDisputed) DrawConflict(item.Mark, item.Y);
    }

    static Shape Bar(double left, double right, double middle) => Shape.Box(left, middle - HalfBar, right, middle + HalfBar);

    Colour Pale(string? actor) => actor is null ? ink.Faded(PaleField) : tokens["a-" + actor].Faded(HolderField);

    void DrawDay(DayLine? day, double middle)
    {
        if (day is { } wide) canvas.Fill(Shape.Box(wide.Left + 3, middle - 1, wide.Right - 3, middle + 1), tokens["rule-mid"]);
    }

    void DrawBar(BarMark bar, double middle)
    {
        var fill = bar.Pattern is { } pattern ? actors.Of(pattern) : (_, _) => tokens["ink-2"];
        canvas.Fill(Bar(bar.CoreLeft, bar.CoreRight, middle), fill);
        DrawEnd(bar, bar.Left, bar.CoreLeft, bar.Start, isStart: true, fill, middle);
        DrawEnd(bar, bar.CoreRight, bar.Right, bar.End, isStart: false, fill, middle);
        DrawBrackets(bar, bar.Start, bar.End, middle);
    }

    // What is not known of an end: pale within its bracket, or fading where there is none.
    void DrawEnd(BarMark bar, double left, double right, EdgeStyle style, bool isStart, Func<double, double, Colour> fill, double middle)
    {
        if (right > left)
            canvas.Fill(Bar(left, right, middle), style is EdgeStyle.Faded or EdgeStyle.Open ? Fading(fill, left, right, isStart, !isStart) : (_, _) => Pale(bar.Pattern));
        if (style != EdgeStyle.Open) return;
        var known = isStart ? right : left;
        canvas.Fill(Shape.Box(known - 1, middle - HalfBar - 3, known + 1, middle + HalfBar + 3), ink);
    }

    public static Func<double, double, Colour> Fading(Func<double, double, Colour> fill, double left, double right, bool fadesIn, bool fadesOut) => (x, y) =>
    {
        var part = (x - left) / (right - left);
        // Both ends fade over three tenths, one end over the whole.
        var over = fadesIn && fadesOut ? 0.3 : 1;
        var shown = Math.Min(fadesIn ? part / over : 1, fadesOut ? (1 - part) / over : 1);
        return fill(x, y).Faded(Math.Clamp(shown, 0, 1));
    };

    void DrawBrackets(Mark mark, EdgeStyle start, EdgeStyle end, double middle)
    {
        if (start == EdgeStyle.Bracket) Bracket(canvas, mark.Left, middle - HalfBracket, middle + HalfBracket, opensRight: true, ink);
        if (end == EdgeStyle.Bracket) Bracket(canvas, mark.Right, middle - HalfBracket, middle + HalfBracket, opensRight: false, ink);
    }

    public static void Bracket(Canvas canvas, double x, double top, double bottom, bool opensRight, Colour colour)
    {
        var (left, right) = opensRight ? (x, x + BracketArm) : (x - BracketArm, x);
        canvas.Fill(Shape.Box(x - Stroke / 2, top, x + Stroke / 2, bottom), colour);
        canvas.Fill(Shape.Box(left, top - Stroke / 2, right, top + Stroke / 2), colour);
        canvas.Fill(Shape.Box(left, bottom - Stroke / 2, right, bottom + Stroke / 2), colour);
    }

    // Its number as the pips of a die: there are no letters in the picture.
    void DrawRing(RingMark ring, double middle)
    {
        const double edge = 1.75, pip = 2.1, around = 5.4;
        const int most = 7;
        canvas.Fill(Shape.Disc(ring.X, middle, RingMark.Radius), page);
        canvas.Fill(Shape.Circle(ring.X, middle, RingMark.Radius, edge), ink);
        var pips = Math.Min(ring.Count, most);
        var outer = pips > 4 ? pips - 1 : pips;
        if (outer < pips) canvas.Fill(Shape.Disc(ring.X, middle, pip), ink);
        for (var i = 0; i < outer; i++)
        {
            var (y, x) = Math.SinCos(Math.Tau * (i + 0.5) / outer - Math.PI / 2);
            canvas.Fill(Shape.Disc(ring.X + around * x, middle + around * y, pip), ink);
        }
    }

    void DrawSelection(Mark mark, double middle)
    {
        if (mark is BarMark or FieldMark or BlurMark)
        {
            const double around = 3, half = 10;
            foreach (var y in new[] { middle - half, middle + half }) canvas.Fill(Shape.Line(mark.Left - around, y, mark.Right + around, y, 2), ink);
            foreach (var x in new[] { mark.Left - around, mark.Right + around }) canvas.Fill(Shape.Line(x, middle - half, x, middle + half, 2), ink);
        }
        else
        {
            canvas.Fill(Shape.Circle(mark.Middle, middle, mark is RingMark ? SelectionOfRing : Selection, 2), ink);
        }
    }

    void DrawConflict(Mark mark, double middle)
    {
        const double side = 13, above = 16.5, beside = 4.5;
        var left = (mark is DotMark or DiamondMark or RingMark ? mark.Middle + beside : mark.Right - side / 2);
        var top = middle - above;
        canvas.Fill(Shape.Box(left - Halo, top - Halo, left + side + Halo, top + side + Halo), page);
        canvas.Fill(Shape.Box(left, top, left + side, top + side), tokens["v-conflict"]);
        canvas.Fill(Shape.Line(left + 3, top + 4.9, left + 10, top + 4.9, 1.4), page);
        canvas.Fill(Shape.Line(left + 3, top + 8.3, left + 10, top + 8.3, 1.4), page);
        canvas.Fill(Shape.Line(left + 8.5, top + 2.3, left + 4.5, top + 10.7, 1.4), page);
    }
}
