using System.Buffers;

namespace Timeline.Web.Sharing.Pictures;

/// <summary>What shapes are painted on, one over the other, with smooth edges.</summary>
/// <param name="scale">Pixels of the picture for one px of what is drawn.</param>
sealed class Canvas(int width, int height, double scale) : IDisposable
{
    const int Channels = 3;

    // Two megabytes of garbage a picture would stay in memory for long.
    readonly byte[] pixels = Black(width * height * Channels);

    public double Width => width / scale;

    public double Height => height / scale;

    public void Dispose() => ArrayPool<byte>.Shared.Return(pixels);

    /// <param name="ink">The colour at a point, in the canvas's own px.</param>
    public void Fill(Shape shape, Func<double, double, Colour> ink)
    {
        var (top, bottom) = (First(shape.Top), Last(shape.Bottom, height));
        var (left, right) = (First(shape.Left), Last(shape.Right, width));
        for (var row = top; row < bottom; row++)
        {
            for (var column = left; column < right; column++)
            {
                var (x, y) = ((column + 0.5) / scale, (row + 0.5) / scale);
                var covered = Math.Clamp(0.5 - shape.Distance(x, y) * scale, 0, 1);
                if (covered > 0) Blend((row * width + column) * Channels, ink(x, y).Faded(covered));
            }
        }
    }

    public void Fill(Shape shape, Colour colour) => Fill(shape, (_, _) => colour);

    public byte[] ToPng() => PngFile.Of(width, height, pixels);

    static byte[] Black(int length)
    {
        var pixels = ArrayPool<byte>.Shared.Rent(length);
        pixels.AsSpan(0, length).Clear();
        return pixels;
    }

    int First(double px) => Math.Max(0, (int)Math.Floor(px * scale));

    int Last(double px, int most) => Math.Min(most, (int)Math.Ceiling(px * scale));

    void Blend(int at, Colour colour)
    {
        pixels[at] = Colour.Mix(pixels[at], colour.Red, colour.Alpha);
        pixels[at + 1] = Colour.Mix(pixels[at + 1], colour.Green, colour.Alpha);
        pixels[at + 2] = Colour.Mix(pixels[at + 2], colour.Blue, colour.Alpha);
    }
}
