using System.Collections.Frozen;

namespace Timeline.Core.Ingest.Html;

/// <summary>How many elements markup has, and how many it leaves open, told by its tags alone, before it is parsed.</summary>
/// <remarks>
/// An element takes the parser and its readers about a kilobyte. For many a tag the parser goes through all elements that are open: markup that opens and never closes takes it minutes for a megabyte.
/// </remarks>
static class MarkupElements
{
    /// <summary>Those of a live report that ran for days come to a tenth of this.</summary>
    internal const int Most = 250_000;

    // Ten thousand that are never closed. Pages have dozens, at worst hundreds.
    const long MostOpen = 60_000_000;

    const int LongestName = 40;

    const int LongestTag = 10_000;

    // What has no end, and a paragraph, which the next one ends.
    static readonly FrozenSet<string> Unnested = new[] { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "p", "param", "source", "track", "wbr" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether there are more elements than on any page, or those open at each tag, added up, are more.</summary>
    public static bool AreTooMany(string markup)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var byName = open.GetAlternateLookup<ReadOnlySpan<char>>();
        var unnested = Unnested.GetAlternateLookup<ReadOnlySpan<char>>();
        var (elements, depth, sum) = (0, 0, 0L);
        for (var at = markup.IndexOf('<'); at >= 0 && at + 1 < markup.Length && elements <= Most && sum <= MostOpen; at = markup.IndexOf('<', at + 1))
        {
            var ends = markup[at + 1] == '/';
            var rest = markup.AsSpan(at + (ends ? 2 : 1));
            if (rest.IsEmpty || !char.IsAsciiLetter(rest[0])) continue;
            if (!ends) elements++;
            var name = rest[..Math.Min(rest.Length, LongestName)];
            if (name.IndexOfAny(" \t\n\f\r/>") is >= 0 and var length) name = name[..length];
            if (unnested.Contains(name)) continue;
            var opened = byName.TryGetValue(name, out var known) ? known : 0;
            // Of what was never opened an end is none: else it would hide others.
            if (ends && opened == 0) continue;
            var change = ends ? -1 : 1;
            // Drawings end what they begin in one tag; elsewhere the slash means nothing.
            if (!ends && open.GetValueOrDefault("svg") > 0 && rest[..Math.Min(rest.Length, LongestTag)].IndexOf('>') is > 0 and var close && rest[close - 1] == '/') continue;
            byName[name] = opened + change;
            depth += change;
            sum += depth;
        }
        return elements > Most || sum > MostOpen;
    }
}
