using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>One side of what tells two values apart, by the words near them: “before tax” and “after tax”.</summary>
/// <param name="Name">What the sides have in common.</param>
/// <param name="Side">As results call a value of it.</param>
/// <param name="Of">Of which values it is asked: <c>any</c>, dimensions, or <c>bargain</c>, <c>beside</c>, <c>change</c>, <c>moment</c>, as the table says.</param>
/// <param name="Words">Each a word or several that follow each other.</param>
public sealed record FigureContrast(string Name, string Side, IReadOnlyList<string> Of, IReadOnlyList<string> Words)
{
    const string Any = "any", Bargain = "bargain", Beside = "beside", Change = "change", Moment = "moment";

    /// <summary>How many words may stand between a value and what tells its side.</summary>
    const int Reach = 10;

    /// <summary>The same of the verb that asks for it.</summary>
    const int ReachOfBargain = 5;

    /// <summary>What a topic has in its name that is asked for and paid.</summary>
    static readonly string[] Asked = ["ransom", "pay", "price", "bail", "bid", "compensation"];

    /// <summary>The table that ships, <c>FigureContrasts.tsv</c>, in its order.</summary>
    public static IReadOnlyList<FigureContrast> Table { get; } = [.. WordTable.Shipped("FigureContrasts").Select(row => new FigureContrast(row[0], row[1], row[2].Split(' '), row[3].Split(" | ")))];

    static readonly FrozenDictionary<string, (FigureContrast Side, string[] Words)[]> ByFirst =
        Table.SelectMany(side => side.Words.Select(words => (Side: side, Words: words.Split(' ')))).GroupBy(phrase => phrase.Words[0]).ToFrozenDictionary(same => same.Key, same => same.OrderByDescending(phrase => phrase.Words.Length).ToArray());

    static readonly int MostOfPhrase = ByFirst.Values.Max(phrases => phrases[0].Words.Length);

    /// <summary>Whether only equal values are asked: of “rose by 5 percent” and “fell by 7 percent” the difference is what readers look for.</summary>
    bool IsOfEqual => Of[0] == Change;

    /// <summary>The side of each contrast of which a value is by the words near it.</summary>
    /// <param name="subject">What the words say it is of; empty where they do not.</param>
    internal static IReadOnlyList<FigureContrast> Sides(ClaimStatement statement, string subject)
    {
        var words = statement.Sentence.Words;
        var (first, end) = (NameWord.From(words, statement.Value.Span.Start), NameWord.From(words, statement.Value.Span.End));
        List<(FigureContrast Side, int Distance)>? told = null;
        for (var at = Math.Max(0, first - Reach - MostOfPhrase); at <= Math.Min(words.Length - 1, end + Reach); at++)
        {
            if (at >= first && at < end || !ByFirst.TryGetValue(words[at].Lower, out var phrases)) continue;
            foreach (var (side, phrase) in phrases)
                if (NameWord.Stand(words, phrase, at) && Distance(words, at, phrase.Length, first, end) is <= Reach and var distance && side.IsOf(statement, subject, at, distance, first, end) && !IsNearerToAnother(statement, at, phrase.Length, distance)) (told ??= []).Add((side, distance));
        }
        return told is null ? [] : [.. told.GroupBy(one => one.Side.Name).Select(same => same.MinBy(one => one.Distance).Side)];
    }

    /// <summary>Whether two values are of two sides of one contrast.</summary>
    internal static bool AreTwo(IReadOnlyList<FigureContrast> one, IReadOnlyList<FigureContrast> other, bool areEqual) => one.Any(side => (areEqual || !side.IsOfEqual) && other.Any(with => side.Name == with.Name && side.Side != with.Side));

    bool IsOf(ClaimStatement statement, string subject, int at, int distance, int first, int end)
    {
        var words = statement.Sentence.Words;
        return Of[0] switch
        {
            Any => true,
            Bargain => (statement.Key.Dimension == "percent" || statement.Key.Dimension.StartsWith("money", StringComparison.Ordinal)) && (subject.Length == 0 || Array.Exists(Asked, asked => subject.Contains(asked, StringComparison.Ordinal))) && distance <= ReachOfBargain && !(at < first ? IsCut(words, at, first) : IsCut(words, end - 1, at)),
            // “12 suspected cases”
            Beside => statement.Key.Dimension == "count" && at == end,
            // “Rose 5 percent”, “by 5 percent”: “fell to 6 percent” tells how high it is.
            Change => statement.Key.Dimension == "percent" && (distance == 0 || first > 0 && words[first - 1].Lower == "by") && !ValueTopic.IsLevel(subject),
            Moment => RowMoment.IsOne(statement.Key) && at == first - 1,
            _ => Of.Contains(statement.Key.Dimension.Split(' ')[0]),
        };
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

    static bool IsCut(NameWord[] words, int from, int to) => Enumerable.Range(from + 1, Math.Max(0, to - from)).Any(at => at < words.Length && words[at].IsCut);
}
