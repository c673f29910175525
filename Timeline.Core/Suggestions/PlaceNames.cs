using System.Globalization;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>A place that a report may name.</summary>
/// <param name="Name">As the interface writes it.</param>
/// <param name="Spellings">Its name among them.</param>
/// <param name="Country">The country in which it lies; null for a country, and for what lies in none.</param>
/// <param name="North">Degrees; null where nobody says.</param>
/// <param name="East">Degrees.</param>
/// <param name="IsCountry">Whether it is so wide that a town in the same sentence says better where something was.</param>
public sealed record KnownPlace(string Name, IReadOnlyList<string> Spellings, string? Country = null, double? North = null, double? East = null, bool IsCountry = false);

/// <summary>Where a text names a place.</summary>
sealed record NamedPlace(KnownPlace Place, TextSpan Span);

/// <summary>Finds places in texts by their spellings: those of a chronology, then those of the table <c>SuggestionPlaces.tsv</c>.</summary>
public sealed class PlaceNames
{
    static readonly IReadOnlyList<KnownPlace> Shipped = [.. WordTable.Shipped("SuggestionPlaces").Select(Read)];

    readonly ILookup<string, (string Spelling, KnownPlace Place)> byFirstWord;

    /// <param name="known">Of the chronology; they go before the places of the table that share a spelling with them.</param>
    public PlaceNames(IReadOnlyList<KnownPlace>? known = null)
    {
        var taken = (known ?? []).SelectMany(place => place.Spellings).ToHashSet(StringComparer.Ordinal);
        var all = (known ?? []).Concat(Shipped.Where(place => !place.Spellings.Any(taken.Contains)));
        byFirstWord = all.SelectMany(place => place.Spellings.Select(spelling => (Spelling: spelling, Place: place))).OrderByDescending(one => one.Spelling.Length).ToLookup(one => FirstWord(one.Spelling), StringComparer.Ordinal);
    }

    /// <summary>Those named in a stretch, in order, the longest spelling at each place; upper and lower case count.</summary>
    internal IReadOnlyList<NamedPlace> In(SourceText text, TextSpan range)
    {
        var found = new List<NamedPlace>();
        for (var at = range.Start; at < range.End; at++)
        {
            if (!char.IsLetter(text.Text[at]) || (at > range.Start && char.IsLetterOrDigit(text.Text[at - 1]))) continue;
            var rest = text.Text.AsSpan(at, range.End - at);
            var word = FirstWord(rest);
            foreach (var (spelling, place) in byFirstWord[word])
            {
                if (!rest.StartsWith(spelling, StringComparison.Ordinal) || (rest.Length > spelling.Length && char.IsLetterOrDigit(rest[spelling.Length]))) continue;
                found.Add(new NamedPlace(place, new TextSpan(at, at + spelling.Length)));
                at += spelling.Length - 1;
                break;
            }
        }
        return found;
    }

    static KnownPlace Read(string[] row)
    {
        var country = row.ElementAtOrDefault(2) is { Length: > 0 } named ? named : null;
        return new KnownPlace(row[0], [row[0], .. row[1].Split('|', StringSplitOptions.RemoveEmptyEntries)], country, Degrees(row[3]), Degrees(row[4]), IsCountry: country is null);
    }

    static double Degrees(string said) => double.Parse(said, CultureInfo.InvariantCulture);

    static string FirstWord(ReadOnlySpan<char> words)
    {
        var end = 0;
        while (end < words.Length && char.IsLetterOrDigit(words[end])) end++;
        return words[..end].ToString();
    }
}
