using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims;

/// <summary>The names of one witness, each with the bearer that a comparison found.</summary>
sealed class NamedPlaces
{
    readonly Place[] places;

    /// <param name="Bearer">A number of its own: two of one name and kind are two.</param>
    readonly record struct Place(NameMention Mention, string Canonical, NameKind Kind, int Bearer);

    public NamedPlaces(Witness witness, NameIndex names) =>
        places = [.. names.In(witness.Id).Select(own => new Place(own.Mention, names.Groups[own.Group].Canonical, names.Groups[own.Group].Kind, own.Group)).OrderBy(place => place.Mention.Span.Start)];

    /// <summary>Whether all are the same names of the same bearers.</summary>
    public bool AreThoseOf(NamedPlaces other) => AreSame(places, other.places);

    /// <summary>Whether those that begin in a part of the text are.</summary>
    public bool AreThoseOf(NamedPlaces other, TextSpan part) => AreSame(In(part), other.In(part));

    ReadOnlySpan<Place> In(TextSpan part)
    {
        var first = Array.FindIndex(places, place => place.Mention.Span.Start >= part.Start);
        var end = first < 0 ? 0 : Array.FindIndex(places, first, place => place.Mention.Span.Start >= part.End);
        return first < 0 ? [] : places.AsSpan(first..(end < 0 ? places.Length : end));
    }

    // Bearers have other numbers in another comparison: it must be one number for one number.
    static bool AreSame(ReadOnlySpan<Place> these, ReadOnlySpan<Place> those)
    {
        if (these.Length != those.Length) return false;
        var (numbers, back) = (new Dictionary<int, int>(), new Dictionary<int, int>());
        for (var at = 0; at < these.Length; at++)
        {
            var (one, other) = (these[at], those[at]);
            numbers.TryAdd(one.Bearer, other.Bearer);
            back.TryAdd(other.Bearer, one.Bearer);
            if (one != other with { Bearer = one.Bearer } || numbers[one.Bearer] != other.Bearer || back[other.Bearer] != one.Bearer) return false;
        }
        return true;
    }
}
