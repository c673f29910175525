using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Suggestions;

/// <summary>A party that a report may name.</summary>
/// <param name="Id">As the caller knows it.</param>
/// <param name="Names">Each way it is written.</param>
public sealed record KnownActor(string Id, IReadOnlyList<string> Names);

/// <summary>A party that a sentence names.</summary>
/// <param name="Id">As the caller knows it; null for one that it does not have.</param>
/// <param name="Name">As the caller calls it, else as the tables do.</param>
/// <param name="Words">As the sentence calls it.</param>
public sealed record ToldActor(string? Id, string Name, string Words)
{
    /// <summary>The same for all that one party is called.</summary>
    internal string Key => Id ?? Name;
}

/// <summary>Where a text names a party.</summary>
sealed record NamedActor(ToldActor Actor, TextSpan Span);

/// <summary>
/// Finds parties in sentences: those of the caller by their names, the groups of the alias table by all their forms, and the two sides of a country,
/// with its adjective or name (“Syrian troops”) or without (“the army”), by <c>SuggestionForces.tsv</c>.
/// </summary>
public sealed class ActorNames
{
    static readonly IReadOnlyList<Side> Sides = [.. WordTable.Shipped("SuggestionForces").Select(row => new Side(row[0], Longest(row[1]), Longest(row[2])))];

    static readonly FrozenDictionary<string, NameEntry> Countries = NameTable.Entries.Where(entry => entry is { Kind: NameKind.Place, Adjectives.Count: > 0 }).ToFrozenDictionary(entry => entry.Canonical);

    // Countries stand in a row with these.
    static readonly FrozenSet<string> Between = FrozenSet.ToFrozenSet(["and", "or", "the"]);

    readonly IReadOnlyList<KnownActor> known;

    /// <param name="known">Those that the caller has; what a text calls one of them is told as it.</param>
    public ActorNames(IReadOnlyList<KnownActor>? known = null) => this.known = known ?? [];

    /// <summary>Whether a name is said of the parties to any war: “rebels”, “the government”.</summary>
    public static bool IsCommon(string name) =>
        Sides.Any(side => side.Behind.Concat(side.Alone).Contains(WithoutArticle(name), StringComparer.OrdinalIgnoreCase) || side.Name.Equals(WithoutArticle(name), StringComparison.OrdinalIgnoreCase));

    /// <summary>Those named in a stretch, in order.</summary>
    /// <param name="country">The one that it is about, as places name theirs; null where nobody says.</param>
    internal IReadOnlyList<NamedActor> In(SourceText text, TextSpan range, string? country)
    {
        var found = new List<NamedActor>();
        for (var at = range.Start; at < range.End; at++)
        {
            if (!char.IsLetter(text.Text[at]) || (at > range.Start && char.IsLetterOrDigit(text.Text[at - 1]))) continue;
            if ((Known(text, at, range) ?? Group(text, at, range.End) ?? Alone(text, at, range.End, country)) is not { } named) continue;
            found.Add(named);
            at = named.Span.End - 1;
        }
        return found;
    }

    NamedActor? Known(SourceText text, int at, TextSpan range)
    {
        var end = range.End;
        var best = known.SelectMany(actor => actor.Names.Where(name => name.Length > 1 && IsAt(text, at, end, name, StringComparison.Ordinal)).Select(name => (Actor: actor, name.Length))).OrderByDescending(one => one.Length).FirstOrDefault();
        var span = new TextSpan(at, at + best.Length);
        var isCountry = best.Actor is not null && NameTable.At(text.Text, at, end) is { Entry.Kind: NameKind.Place } place && place.Span == span;
        if ((best.Actor is null || isCountry) && Forces(text, at, end) is { } forces) return forces;
        return best.Actor is null || (isCountry && IsWhere(text, range.Start, at)) ? null : Named(text, span, best.Actor.Id, best.Actor.Names[0]);
    }

    /// <summary>Whether a country named here is where something was: “in Syria and Iraq”.</summary>
    static bool IsWhere(SourceText text, int start, int at)
    {
        foreach (var word in text[new TextSpan(start, at)].Split([' ', ',', '\n'], StringSplitOptions.RemoveEmptyEntries).Reverse())
        {
            if (PlaceOfEvent.Inside.Contains(word)) return true;
            if (!Between.Contains(word) && !char.IsUpper(word[0])) return false;
        }
        return false;
    }

    /// <summary>An armed group; “Kurdish” is one only with its forces.</summary>
    NamedActor? Group(SourceText text, int at, int end)
    {
        if (NameTable.At(text.Text, at, end) is not { Entry.Kind: NameKind.Group } group) return null;
        var span = group.Span;
        if (group.IsAdjective)
        {
            if (Behind(text, span.End, end) is not { } force) return null;
            span = new TextSpan(span.Start, force.End);
        }
        return Tied(text, span, group.Entry.Canonical, [group.Entry.Canonical, .. group.Entry.Forms]);
    }

    NamedActor? Forces(SourceText text, int at, int end)
    {
        if (NameTable.At(text.Text, at, end) is not { Entry.Kind: NameKind.Place } place || Behind(text, place.Span.End, end) is not { } force) return null;
        return Of(text, new TextSpan(at, force.End), force.Side, place.Entry.Canonical, isAlone: false);
    }

    /// <summary>“The army” is that of the country that the event is in.</summary>
    NamedActor? Alone(SourceText text, int at, int end, string? country)
    {
        if (country is null) return null;
        foreach (var side in Sides)
            if (side.Alone.FirstOrDefault(words => IsAt(text, at, end, words, StringComparison.OrdinalIgnoreCase)) is { } words)
                return Of(text, new TextSpan(at, at + words.Length), side, country, isAlone: true);
        return null;
    }

    NamedActor Of(SourceText text, TextSpan span, Side side, string country, bool isAlone)
    {
        var adjective = Countries.TryGetValue(country, out var entry) ? entry.Adjectives[0] : country;
        var name = string.Format(CultureInfo.CurrentCulture, side.IsGovernment ? SuggestionWords.GovernmentOf : SuggestionWords.RebelsOf, adjective);
        string[] also = side.IsGovernment ? [country, $"{adjective} army", $"{country} government", .. isAlone ? ["government"] : Array.Empty<string>()] : isAlone ? ["rebels"] : [];
        return Tied(text, span, name, [name, .. also]);
    }

    /// <summary>The party of the caller that bears one of the names, or one of them with its allies.</summary>
    NamedActor Tied(SourceText text, TextSpan span, string name, IReadOnlyList<string> names)
    {
        foreach (var one in names)
            if (known.FirstOrDefault(actor => actor.Names.Any(own => Bears(WithoutArticle(own), one))) is { } actor) return Named(text, span, actor.Id, actor.Names[0]);
        return Named(text, span, null, name);
    }

    static bool Bears(string own, string name) => own.Equals(name, StringComparison.OrdinalIgnoreCase) || own.StartsWith(name + " and ", StringComparison.OrdinalIgnoreCase);

    static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    static NamedActor Named(SourceText text, TextSpan span, string? id, string name) => new(new ToldActor(id, name, text[span]), span);

    /// <summary>Whose forces, and where the words that say so end.</summary>
    static (Side Side, int End)? Behind(SourceText text, int at, int end)
    {
        if (at + 2 < end && text.Text[at] is '\'' or '’' && text.Text[at + 1] == 's') at += 2;
        if (at >= end || text.Text[at] != ' ') return null;
        var found = Sides.SelectMany(side => side.Behind.Where(words => IsAt(text, at + 1, end, words, StringComparison.OrdinalIgnoreCase)).Select(words => (Side: side, words.Length))).OrderByDescending(one => one.Length).FirstOrDefault();
        return found.Side is null ? null : (found.Side, at + 1 + found.Length);
    }

    static bool IsAt(SourceText text, int at, int end, string words, StringComparison comparison) =>
        at + words.Length <= end && text.Text.AsSpan(at, words.Length).Equals(words, comparison) && (at + words.Length == end || !char.IsLetterOrDigit(text.Text[at + words.Length]));

    static string[] Longest(string words) => [.. words.Split('|').OrderByDescending(one => one.Length)];

    sealed record Side(string Name, string[] Behind, string[] Alone)
    {
        public bool IsGovernment => Name == "government";
    }
}
