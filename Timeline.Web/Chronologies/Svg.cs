using System.Globalization;
using Timeline.Core.Chronologies.Layout;

namespace Timeline.Web.Chronologies;

/// <summary>Numbers of drawings as attributes take them.</summary>
static class Svg
{
    /// <summary>To a tenth of a px, in the form that SVG reads whatever the culture of the page.</summary>
    public static string Px(double length) => Math.Round(length, 1).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>The brackets of a mark at the ends that have one, as the data of a path; a row's mark is 12 px high with them.</summary>
    public static string Brackets(Mark mark, EdgeStyle start, EdgeStyle end, double y) =>
        (start == EdgeStyle.Bracket ? $"M{Px(mark.Left + 4)} {Px(y - 6)}H{Px(mark.Left)}V{Px(y + 6)}H{Px(mark.Left + 4)}" : "")
        + (end == EdgeStyle.Bracket ? $"M{Px(mark.Right - 4)} {Px(y - 6)}H{Px(mark.Right)}V{Px(y + 6)}H{Px(mark.Right - 4)}" : "");
}
