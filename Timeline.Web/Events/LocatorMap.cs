using System.Globalization;
using System.Text.Json;
using Timeline.Core.Chronologies.Layout;
using Timeline.Core.Events;

namespace Timeline.Web.Events;

/// <summary>A point of the drawing, in its px.</summary>
readonly record struct MapPoint(double X, double Y);

/// <param name="Kind"><c>coast</c>, <c>border</c> or <c>river</c>.</param>
sealed record MapLine(string Kind, IReadOnlyList<MapPoint> Points)
{
    /// <summary>The line as an SVG path.</summary>
    public string Path => "M" + string.Join('L', Points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X:0.#} {point.Y:0.#}")));
}

/// <param name="Label">Its name, cut where there is no room for all of it; null where there is for next to nothing.</param>
/// <param name="LabelAfter">Whether the name stands after the mark or before it, where there is more room.</param>
sealed record MapPlace(PlaceView Place, MapPoint At, string? Label, bool LabelAfter);

/// <param name="At">The middle of its name, where there is room for it.</param>
sealed record MapCountry(string Name, MapPoint At);

/// <summary>A small map with one place in its middle: arithmetic only, the component draws it.</summary>
/// <remarks>An equirectangular projection true to scale at the place's latitude; good to a per cent over the few hundred kilometres it shows.</remarks>
/// <param name="Name">That of the place, in lines that have room on its right.</param>
sealed record LocatorMap(MapPoint Here, IReadOnlyList<string> Name, IReadOnlyList<MapLine> Lines, IReadOnlyList<MapPlace> Others, IReadOnlyList<MapCountry> Countries, int ScaleKilometres, double ScaleWidth)
{
    public const int Width = 300;
    public const int Height = 210;

    /// <summary>From a mark to its name, px.</summary>
    public const double BesideHere = 14, BesideOther = 6;

    /// <summary>Where the scale ends, and how far down it is drawn, px.</summary>
    public const double ScaleEnd = Width - 16, ScaleLine = 198;

    const double Margin = 4, NameSize = 14, LabelSize = 11;

    const int MostNameLines = 2;

    /// <summary>Degrees of latitude from top to bottom, and the most where there is nothing nearer to be seen.</summary>
    const double DegreesHigh = 5.4, MostDegreesHigh = 43.2;

    const double KilometresPerDegree = 111.2;

    /// <summary>Marks nearer to each other than this would cover each other's names.</summary>
    const double LeastApart = 16;

    /// <summary>Half as high as a line of a name; names of countries are spaced wider than others by so much of their width.</summary>
    const double HalfLine = 8, Spaced = 1.3;

    static readonly Lazy<OutlineFile> Known = new(ReadOutlines);

    /// <param name="place">With coordinates.</param>
    /// <param name="others">Places that are named where they fall inside.</param>
    /// <remarks>Outlines are known of one part of the world alone: elsewhere it shows as much more as it takes to have another place or a coast in it.</remarks>
    public static LocatorMap Of(PlaceView place, IReadOnlyCollection<PlaceView> others)
    {
        for (var high = DegreesHigh; high <= MostDegreesHigh; high *= 2)
            if (Of(place, others, high) is { IsEmpty: false } map) return map;
        return Of(place, others, DegreesHigh);
    }

    bool IsEmpty => Lines.Count + Others.Count == 0;

    static LocatorMap Of(PlaceView place, IEnumerable<PlaceView> others, double high)
    {
        var (latitude, longitude) = (place.Latitude!.Value, place.Longitude!.Value);
        var perDegree = Height / high;
        var perLongitude = perDegree * Math.Cos(latitude * Math.PI / 180);
        MapPoint At(double north, double east) => new(Width / 2.0 + (east - longitude) * perLongitude, Height / 2.0 - (north - latitude) * perDegree);

        var here = At(latitude, longitude);
        var named = new List<MapPlace>();
        foreach (var other in others.Where(other => other.Slug != place.Slug && other is { Latitude: not null, Longitude: not null }).OrderBy(other => other.Slug, StringComparer.Ordinal))
        {
            var at = At(other.Latitude!.Value, other.Longitude!.Value);
            if (IsInside(at) && named.Select(one => one.At).Append(here).All(taken => Apart(taken, at) >= LeastApart))
                named.Add(Label(other, at));
        }
        var lines = Known.Value.Outlines.Select(outline => new MapLine(outline.Kind, [.. outline.Points.Select(point => At(point[1], point[0]))])).Where(line => line.Points.Any(IsInside));
        var scale = new[] { 2000, 1000, 500, 200, 100, 50 }.First(kilometres => kilometres / KilometresPerDegree * perDegree < Width / 3.0);
        var name = TextWidth.Wrap(place.Name, Width - Margin - here.X - BesideHere, NameSize, MostNameLines, bold: true);
        var countries = Known.Value.Countries.Select(country => CountryOf(country.Name, country.At.Select(point => At(point[1], point[0])), [HereBox(here, name), ScaleBox(scale / KilometresPerDegree * perDegree), .. named.Select(BoxOf)])).OfType<MapCountry>();
        return new LocatorMap(here, name, [.. lines], named, [.. countries], scale, scale / KilometresPerDegree * perDegree);
    }

    static MapCountry? CountryOf(string name, IEnumerable<MapPoint> places, IReadOnlyList<Box> taken)
    {
        var half = TextWidth.Of(name, LabelSize) * Spaced / 2;
        var found = places.Where(at => new Box(at.X - half, at.X + half, at.Y - HalfLine, at.Y + HalfLine) is var box && box.IsInside && !taken.Any(box.Meets)).Take(1).ToList();
        return found is [var at] ? new MapCountry(name, at) : null;
    }

    static Box ScaleBox(double width) => new(ScaleEnd - width, ScaleEnd, ScaleLine - 2 * HalfLine, ScaleLine + HalfLine);

    static Box HereBox(MapPoint here, IReadOnlyList<string> name) =>
        new(here.X - BesideHere, here.X + BesideHere + name.Max(line => TextWidth.Of(line, NameSize, bold: true)), here.Y - name.Count * HalfLine - Margin, here.Y + name.Count * HalfLine + Margin);

    static Box BoxOf(MapPlace place)
    {
        var width = BesideOther + (place.Label is { } label ? TextWidth.Of(label, LabelSize) : 0);
        return new(place.At.X - (place.LabelAfter ? BesideOther : width), place.At.X + (place.LabelAfter ? width : BesideOther), place.At.Y - HalfLine, place.At.Y + HalfLine);
    }

    static MapPlace Label(PlaceView place, MapPoint at)
    {
        var after = at.X < Width * 0.6;
        return new MapPlace(place, at, TextWidth.Fit(place.Name, (after ? Width - at.X : at.X) - BesideOther - Margin, LabelSize), after);
    }

    static bool IsInside(MapPoint point) => point is { X: > Margin and < Width - Margin, Y: > Margin and < Height - Margin };

    static double Apart(MapPoint a, MapPoint b) => Math.Sqrt((a.X - b.X) * (a.X - b.X) + (a.Y - b.Y) * (a.Y - b.Y));

    static OutlineFile ReadOutlines()
    {
        using var file = typeof(LocatorMap).Assembly.GetManifestResourceStream("Timeline.Web.Events.outlines.json")!;
        return JsonSerializer.Deserialize<OutlineFile>(file, JsonSerializerOptions.Web)!;
    }

    sealed record OutlineFile(Outline[] Outlines, CountryName[] Countries);

    /// <param name="At">Where its name may stand, the best first; degrees east, degrees north.</param>
    sealed record CountryName(string Name, double[][] At);

    readonly record struct Box(double Left, double Right, double Top, double Bottom)
    {
        public bool IsInside => Left > Margin && Right < Width - Margin && Top > Margin && Bottom < Height - Margin;

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }

    /// <param name="Points">Degrees east, degrees north.</param>
    sealed record Outline(string Kind, string Name, double[][] Points);
}
