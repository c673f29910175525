using System.Globalization;

namespace Timeline.Web.Sharing.Pictures;

/// <summary>A colour of the screen (sRGB), each part from 0 to 255, and how much of what lies below it covers, from 0 to 1.</summary>
readonly record struct Colour(byte Red, byte Green, byte Blue, double Alpha = 1)
{
    /// <summary>From <c>#d3e3f3</c>.</summary>
    public static Colour Read(string hex) =>
        int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture) is var rgb ? new((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb) : default;

    public Colour Faded(double to) => this with { Alpha = Alpha * to };

    /// <summary>On its way to another: 0 is this, 1 the other.</summary>
    public Colour Towards(Colour other, double part) => new(Mix(Red, other.Red, part), Mix(Green, other.Green, part), Mix(Blue, other.Blue, part), Alpha);

    public static byte Mix(byte from, byte to, double part) => (byte)Math.Round(from + (to - from) * part);
}
