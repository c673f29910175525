using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>Finds the words for what a number counts.</summary>
/// <param name="behind">The first word behind the number.</param>
sealed class FigureNoun(ClaimSentence sentence, Quantity quantity, int behind)
{
    /// <summary>How many words behind what they have suffered the noun may stand, with it: “six damaged railway bridges”.</summary>
    const int MostOfSuffered = 3;

    /// <summary>What stands before a noun as what has befallen it; “about 60 smashed windows” did so.</summary>
    static readonly FrozenSet<string> Suffered = new[]
    {
        "damaged", "destroyed", "burnt", "burned", "charred", "wounded", "injured", "missing", "closed", "shuttered", "collapsed", "wrecked", "demolished", "flattened", "gutted", "stranded", "trapped", "displaced", "evacuated", "infected", "arrested", "detained", "kidnapped",
        "abducted", "captured", "rescued", "cancelled", "canceled", "uprooted",
    }.ToFrozenSet();

    /// <summary>The words counted, behind the figure: "400 of the rebel fighters" and "12 more people" too.</summary>
    public (int Start, int End) Counted()
    {
        var start = FigurePart.BehindWhole(sentence, behind);
        if (sentence.Word(start) == "of") start += sentence.Word(start + 1) is "the" or "their" or "its" or "his" or "her" or "them" or "whom" ? 2 : 1;
        while (sentence.Word(start) is "more" or "other" or "additional" or "further") start++;
        return From(start);
    }

    /// <summary>The same from a word on.</summary>
    public (int Start, int End) From(int start)
    {
        var end = BehindSuffered(start) ?? start;
        while (end < sentence.Words.Length && end - start < 6 && !(end > start && sentence.IsCut(end)) && !(end == start && sentence.Words[end].Gap.AsSpan().IndexOfAny(",;:()\"") >= 0) && IsNominal(end) && !(end > start && EndsAt(end))) end++;
        return (start, end);
    }

    /// <summary>“Six damaged houses”, “fourteen burnt-out cars”: the first word behind what they have suffered, where a noun follows it; null where none does.</summary>
    int? BehindSuffered(int at)
    {
        if (at >= sentence.Words.Length || sentence.Words[at].Gap is not (" " or "-") || !Suffered.Contains(sentence.Word(at)!)) return null;
        var behind = at + 1 < sentence.Words.Length && sentence.Words[at + 1].Gap == "-" ? at + 2 : at + 1;
        for (var noun = behind; noun < sentence.Words.Length && noun < behind + MostOfSuffered && !sentence.IsCut(noun) && IsNominal(noun); noun++)
            if (ClaimVocabulary.IsPlural(sentence.Word(noun)!) && !ClaimVocabulary.IsDone(sentence.Word(noun)!)) return behind;
        return null;
    }

    /// <summary>“Hooded protesters threw bottles”, “rioters wearing masks”: behind people, and before what things do, another stands than what is counted.</summary>
    bool EndsAt(int at)
    {
        var (last, word) = (sentence.Words[at - 1].Lower, sentence.Words[at].Lower);
        // “Brought 61 of its fighters home”
        if (word == "home" && ClaimVocabulary.AreHuman(last)) return true;
        if (!ClaimVocabulary.IsPlural(last) || ClaimVocabulary.IsPlural(word) && !ClaimVocabulary.IsDone(word)) return false;
        return ClaimVocabulary.AreHuman(last) ? ClaimVocabulary.IsDone(word) || word == "went" || word.EndsWith("ing", StringComparison.Ordinal) : word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal);
    }

    bool IsNominal(int at)
    {
        var word = sentence.Words[at].Lower;
        // “US” is no pronoun.
        if (sentence.Words[at].IsAcronym) return true;
        if (TokenFunctionWords.Contains(word) || char.IsDigit(word[0])) return false;
        return ClaimPredicate.Of(word, sentence.Word(at + 1), QuantityKind.Count) is null || ClaimVocabulary.Noun(word) is not null || (word is "air" or "fire");
    }

    /// <summary>The last noun of many in the phrase: "400 allied fighters overnight" counts fighters.</summary>
    public string? Head(int start, int end)
    {
        for (var at = end - 1; at >= start; at--)
            if (ClaimVocabulary.IsPlural(sentence.Words[at].Lower) && (!sentence.Words[at].IsCapital || at == start) && !sentence.Words[at].IsPossessive) return sentence.Words[at].Lower;
        // “A 12-metre wave struck the wall”
        while (end - start > 1 && ClaimVocabulary.IsDone(sentence.Word(end - 1)!)) end--;
        return end > start && (quantity.IsAttributive || quantity.Value == 1) ? sentence.Word(end - 1) : null;
    }
}
