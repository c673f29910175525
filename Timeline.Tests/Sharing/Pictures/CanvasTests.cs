using BigGustave;
using Timeline.Web.Sharing.Pictures;

namespace Timeline.Tests.Sharing.Pictures;

public class CanvasTests
{
    static readonly Colour Paper = Colour.Read("#fbfbf8"), Ink = Colour.Read("#15181c");

    [Fact]
    public void A_picture_is_read_elsewhere_as_it_was_painted()
    {
        using var canvas = new Canvas(7, 5, 1);
        canvas.Fill(Shape.Box(0, 0, 7, 5), Paper);
        canvas.Fill(Shape.Box(2, 1, 4, 3), Ink);

        var png = Png.Open(canvas.ToPng());

        Assert.Equal((7, 5), (png.Width, png.Height));
        for (var y = 0; y < 5; y++)
            for (var x = 0; x < 7; x++)
                Assert.Equal(x is 2 or 3 && y is 1 or 2 ? Ink : Paper, At(png, x, y));
    }

    [Fact]
    public void An_edge_through_a_pixel_covers_half_of_it()
    {
        using var canvas = new Canvas(2, 1, 1);
        canvas.Fill(Shape.Box(0, -9, 1.5, 9), Colour.Read("#c8c8c8"));

        Assert.Equal(new Colour(100, 100, 100), At(Png.Open(canvas.ToPng()), 1, 0));
    }

    [Theory]
    [InlineData("disc", 5, 5, true), InlineData("disc", 1, 1, false)]
    [InlineData("circle", 5, 5, false), InlineData("circle", 5, 1, true)]
    [InlineData("diamond", 5, 2, true), InlineData("diamond", 2, 2, false)]
    [InlineData("line", 5, 5, true), InlineData("line", 9, 1, false)]
    public void A_shape_covers_what_lies_in_it(string name, int x, int y, bool isCovered)
    {
        var shape = name switch
        {
            "disc" => Shape.Disc(5.5, 5.5, 4),
            "circle" => Shape.Circle(5.5, 5.5, 4, 2),
            "diamond" => Shape.Diamond(5.5, 5.5, 3),
            _ => Shape.Line(1, 1, 10, 10, 2),
        };
        using var canvas = new Canvas(11, 11, 1);
        canvas.Fill(shape, Colour.Read("#ffffff"));

        Assert.Equal(isCovered ? (byte)255 : (byte)0, At(Png.Open(canvas.ToPng()), x, y).Red);
    }

    [Fact]
    public void What_lies_outside_the_canvas_is_left_out()
    {
        using var canvas = new Canvas(3, 3, 2);
        canvas.Fill(Shape.Disc(-40, 200, 30), Paper);
        canvas.Fill(Shape.Box(-5, -5, 50, 50), Ink);

        Assert.Equal(Ink, At(Png.Open(canvas.ToPng()), 2, 2));
    }

    internal static Colour At(BigGustave.Png png, int x, int y) => png.GetPixel(x, y) is var pixel ? new Colour(pixel.R, pixel.G, pixel.B) : default;
}
