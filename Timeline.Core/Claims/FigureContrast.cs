using System.Collections.Frozen;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>One side of what tells two values apart, by the words near them: “before tax” and “after tax”.</summary>
/// <param name="Name">What the sides have in common.</param>
/// <param name="Of">Of which values it is asked: <c>any</c>, dimensions, <c>change</c> (a share by which something changes) or <c>moment</c> (a time of day, a day or a year).</param>
/// <param name="Words">Each a word or several that follow each other.</param>
public sealed record FigureContrast(string Name, string Side, IReadOnlyList<string> Of, IReadOnlyList<string> Words)
{
    const string Any = "any", Change = "change", Moment = "moment";

    /// <summary>How far from a value, in words, its side may be told.</summary>
    const int Reach = 10;

    /// <summary>The table that ships, <c>FigureContrasts.tsv</c>, in its order.</summary>
    public static IReadOnlyList<FigureContrast> Table { get; } = [.. WordTable.Shipped("FigureContrasts").Select(row => new FigureContrast(row[0], row[1], row[2].Split(' '), row[3].Split(" | ")))];

    static readonly FrozenDictionary<string, (FigureContrast Side, string[] Words)[]> ByFirst =
        Table.SelectMany(side => side.Words.Select(words => (Side: side, Words: words.Split(' ')))).GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    static readonly int MostOfPhrase = ByFirst.Values.Max(phrases => phrases[0].Words.Length);

    /// <summary>The side of each contrast of which a value is by the words near it.</summary>
    internal static IReadOnlyList<FigureContrast> Sides(ClaimStatement statement)
    {
        var words = statement.Sentence.Words;
        var (first, end) = (NameWord.From(words, statement.Value.Span.Start), NameWord.From(words, statement.Value.Span.End));
        List<(FigureContrast Side, int Distance)>? told = null;
        for (var at = Math.Max(0, first - Reach - MostOfPhrase); at < Math.Min(words.Length, end + Reach); at++)
        {
            if (at >= first && at < end || !ByFirst.TryGetValue(words[at].Lower, out var phrases)) continue;
            foreach (var (side, phrase) in phrases)
                if (side.IsOf(statement, words, first, at) && Stands(words, phrase, at) && Distance(words, at, phrase.Length, first, end) is <= Reach and var distance && !IsNearerToAnother(statement, at, phrase.Length, distance)) (told ??= []).Add((side, distance));
        }
        return told is null ? [] : [.. told.GroupBy(one => one.Side.Name).Select(same => same.MinBy(one => one.Distance).Side)];
    }

    /// <summary>Whether two values are of two sides of one contrast.</summary>
    internal static bool AreTwo(IReadOnlyList<FigureContrast> one, IReadOnlyList<FigureContrast> other) => one.Any(side => other.Any(with => side.Name == with.Name && side.Side != with.Side));

    bool IsOf(ClaimStatement statement, NameWord[] words, int first, int at) => Of[0] switch
    {
        Any => true,
        // “Fell to 6 percent” tells how high it is.
        Change => statement.Key.Dimension == "percent" && !(first > 0 && words[first - 1].Lower is "to" or "at" or "from" or "of" or "with"),
        Moment => RowMoment.IsOne(statement.Key) && at == first - 1,
        _ => Of.Contains(statement.Key.Dimension.Split(' ')[0]),
    };

    static bool Stands(NameWord[] words, string[] phrase, int at)
    {
        if (at + phrase.Length > words.Length) return false;
        for (var word = 0; word < phrase.Length; word++) if (words[at + word].Lower != phrase[word] || word > 0 && words[at + word].Gap is not (" " or "-")) return false;
        return true;
    }

    static bool IsNearerToAnother(ClaimStatement statement, int at, int length, int distance)
    {
        var words = statement.Sentence.Words;
        return statement.Sentence.Quantities.Any(other => other.IsAmount && !other.Span.Overlaps(statement.Value.Span) && (QuantityUnit.Named(other.Unit)?.Dimension ?? "count") == statement.Key.Dimension
            && Distance(words, at, length, NameWord.From(words, other.Span.Start), NameWord.From(words, other.Span.End)) < distance);
    }

    /// <summary>How many words stand between; more than may, where a sign parts one clause from the next.</summary>
    static int Distance(NameWord[] words, int at, int length, int first, int end)
    {
        var (from, to) = at < first ? (at + length, first) : (end, at);
        for (var between = from; between <= to && between < words.Length; between++) if (words[between].Gap.Contains(';')) return int.MaxValue;
        return Math.Max(0, to - from);
    }
}
