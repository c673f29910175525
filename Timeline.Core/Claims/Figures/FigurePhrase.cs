using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Figures;

/// <summary>A way of saying something of a figure that takes several words: “took # hostage”, “# reduced to ashes”.</summary>
/// <param name="Predicate">Its name in the table of predicates.</param>
/// <param name="Of">What is counted: <c>people</c>, <c>things</c> or <c>any</c>.</param>
/// <param name="Words">As the table has them.</param>
public sealed record FigurePhrase(string Predicate, string Of, string Words)
{
    const string Figure = "#";

    /// <summary>Stands for the end of what is said.</summary>
    const string End = ".";

    /// <summary>How many words may stand between a figure and what is said of it behind it.</summary>
    const int Reach = 12;

    /// <summary>The same of the rest of what begins before the figure, the noun among them.</summary>
    const int ReachOfRest = 6;

    /// <summary>The table that ships, <c>FigurePhrases.tsv</c>, in its order.</summary>
    public static IReadOnlyList<FigurePhrase> Table { get; } =
        [.. WordTable.Shipped("FigurePhrases").SelectMany(row => row[2].Split(" | ").Select(words => new FigurePhrase(row[0], row[1], words)))];

    // By the word that stands directly before the figure, else by the first behind it.
    static readonly FrozenDictionary<string, FigurePhrase[]> Before = By(phrase => phrase.before is [.., var last] ? last : []), Behind = By(phrase => phrase.before.Length == 0 ? phrase.behind[0] : []);

    readonly string[][] before = Parts(Words.Split(' ').TakeWhile(word => word != Figure)), behind = Parts(Words.Split(' ').SkipWhile(word => word != Figure).Skip(1));

    static string[][] Parts(IEnumerable<string> words) => [.. words.Select(word => word.Split('/'))];

    static FrozenDictionary<string, FigurePhrase[]> By(Func<FigurePhrase, string[]> words) =>
        Table.SelectMany(phrase => words(phrase).Select(word => (word, phrase))).GroupBy(pair => pair.word).ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.phrase).ToArray());

    /// <summary>The predicate that is said of a figure in several words, and where those begin; null where none is.</summary>
    /// <param name="first">The figure's first word.</param>
    /// <param name="end">The first word behind it.</param>
    /// <param name="noun">What is counted; null where no noun says it.</param>
    internal static (ClaimPredicate Predicate, int At)? In(ClaimSentence sentence, int first, int end, string? noun)
    {
        // “A crowd of 900 filled the square”: the crowd did.
        if (noun is null && sentence.Word(first - 1) == "of") return null;
        var arePeople = noun is null || ClaimVocabulary.AreHuman(noun);
        var last = first - 1;
        while (last > 0 && first - last <= 2 && IsLight(sentence.Word(last)!) && !sentence.IsCut(last)) last--;
        if (last >= 0 && Before.TryGetValue(sentence.Word(last)!, out var opened))
            foreach (var phrase in opened)
                if (phrase.MayBeOf(arePeople) && phrase.Opens(sentence, last) && (phrase.behind.Length == 0 || phrase.Follows(sentence, end, ReachOfRest) >= 0)) return (ClaimPredicate.Named(phrase.Predicate)!, last - phrase.before.Length + 1);
        for (var at = end; at < Math.Min(sentence.Words.Length, end + Reach); at++)
        {
            if (Behind.TryGetValue(sentence.Word(at)!, out var following))
                foreach (var phrase in following)
                    if (phrase.MayBeOf(arePeople) && phrase.Stands(sentence, at)) return (ClaimPredicate.Named(phrase.Predicate)!, at);
            if (IsParted(sentence, end, at)) return null;
        }
        return null;
    }

    bool MayBeOf(bool arePeople) => Of == "any" || Of == "people" == arePeople;

    bool Opens(ClaimSentence sentence, int last) =>
        last - before.Length + 1 >= 0 && Enumerable.Range(0, before.Length).All(part => before[part].Contains(sentence.Word(last - before.Length + 1 + part)) && (part == 0 || !sentence.IsCut(last - before.Length + 1 + part)));

    int Follows(ClaimSentence sentence, int end, int reach)
    {
        for (var at = end; at < Math.Min(sentence.Words.Length, end + reach); at++)
        {
            if (Stands(sentence, at)) return at;
            if (IsParted(sentence, end, at)) return -1;
        }
        return -1;
    }

    bool Stands(ClaimSentence sentence, int at) =>
        Enumerable.Range(0, behind.Length).All(part => behind[part] is [End] ? at + part >= sentence.Words.Length || sentence.IsCut(at + part) : sentence.Word(at + part) is { } word && behind[part].Contains(word) && (part == 0 || !sentence.IsCut(at + part)));

    /// <summary>Whether what stands behind a word is no more said of the figure: another clause, another number or another deed is between.</summary>
    static bool IsParted(ClaimSentence sentence, int end, int at) =>
        at > end && sentence.IsCut(at) || sentence.Quantities.Any(other => other.Span.Start == sentence.Words[at].Span.Start) || sentence.Word(at) is "but" or "while" or "as" or "that" or "which" or "when" or "after" or "before"
        || ClaimVocabulary.IsDone(sentence.Word(at)!) || sentence.Word(at) == "and" && !IsDescribed(sentence, end, at);

    /// <summary>“Living in Quay Street and the lanes behind it”: what the "and" joins tells where they live.</summary>
    static bool IsDescribed(ClaimSentence sentence, int end, int at) => Enumerable.Range(end, at - end).Any(word => sentence.Word(word) is "from" or "living" or "staying" or "working" or "camping");

    static bool IsLight(string word) => word is "the" or "some" or "all" or "another" or "a" or "its" or "their" or "his" or "further" or "other" or "only";
}
