using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Which way something is measured, and what: “a slab 400 metres wide” tells the width of a slab.</summary>
/// <param name="Of">The noun of it; null where a pronoun stands for it, or nothing does.</param>
sealed record FigureExtent(string Name, string? Of)
{
    /// <summary>How far before a length the noun stands that says which it is: “the length of the slick at 14 kilometres”.</summary>
    const int Reach = 7;

    /// <summary>Of the place where it is told, whatever stands there.</summary>
    const string Altitude = "altitude";

    static readonly FrozenSet<string> Between = new[] { "is", "are", "was", "were", "be", "been", "now", "about", "around", "some", "roughly", "nearly", "almost", "over", "more", "than", "up", "to", "at", "least", "only", "just" }.ToFrozenSet();

    /// <param name="first">The length's first word.</param>
    /// <param name="end">The first word behind it.</param>
    /// <returns>Null for what is no length, or of which no word says which way.</returns>
    public static FigureExtent? Read(ClaimSentence sentence, Quantity quantity, int first, int end)
    {
        if (QuantityUnit.Named(quantity.Unit)?.Dimension != "length") return null;
        return Behind(sentence, end) is { } name ? new(name, name == Altitude ? null : Noun(sentence, first, Measured(sentence, first))) : Before(sentence, first);
    }

    /// <summary>“wide”, “in width”, “above sea level”; “across the bridge” is where.</summary>
    static string? Behind(ClaimSentence sentence, int end)
    {
        if (end >= sentence.Words.Length || sentence.IsCut(end)) return null;
        if (sentence.Word(end) == "above" && (sentence.Word(end + 1) == "sea" || sentence.Word(end + 2) == "sea")) return Altitude;
        if (sentence.Word(end) == "in") return ClaimVocabulary.Extent(sentence.Word(end + 1) ?? "");
        var isWhere = sentence.Word(end) == "across" && end + 1 < sentence.Words.Length && !sentence.IsCut(end + 1) && sentence.Word(end + 1) is not ("at" or "and" or "in" or "when");
        return isWhere ? null : ClaimVocabulary.Extent(sentence.Word(end)!);
    }

    static FigureExtent? Before(ClaimSentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(0, first - Reach) && !sentence.IsCut(at + 1); at--)
        {
            if (sentence.Quantities.Any(other => other.Span.Start == sentence.Words[at].Span.Start)) return null;
            if (ClaimVocabulary.Extent(sentence.Word(at)!) is not { } name || ClaimVocabulary.IsExtentOf(sentence.Word(at)!)) continue;
            return new(name, sentence.Word(at + 1) == "of" ? Noun(sentence, first, at + 2) : null);
        }
        return null;
    }

    /// <summary>Where the words for what is measured end, before “was”, “about” and the like.</summary>
    static int Measured(ClaimSentence sentence, int first)
    {
        var at = first - 1;
        while (at >= 0 && Between.Contains(sentence.Word(at)!)) at--;
        return at;
    }

    /// <summary>The noun at the place, or the first behind an article there.</summary>
    static string? Noun(ClaimSentence sentence, int before, int at)
    {
        while (at >= 0 && at < before && sentence.Word(at) is "the" or "a" or "an" or "this" or "that" or "its" or "their") at++;
        if (at < 0 || at >= before || sentence.Words[at] is not { IsCapital: false } word || TokenFunctionWords.Contains(word.Lower) || !char.IsLetter(word.Lower[0])) return null;
        var isVerb = word.Lower.EndsWith("ing", StringComparison.Ordinal) || ClaimVocabulary.IsDone(word.Lower) || word.Lower is "lay" or "lies" or "lie" or "stood" or "stands" || ClaimVocabulary.Extent(word.Lower) is not null;
        return isVerb ? null : word.Lower;
    }
}
