using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>“Thirteen of the dead were children and 17 were women”, “of these, 42 were civilians”: a number whose noun stands behind “were”, and what befell them before it.</summary>
static class NamedPart
{
    /// <summary>How many words may stand between “were” and the noun, with it.</summary>
    const int MostOfNoun = 3;

    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    /// <returns>Null where it is no such part, or nothing tells what befell them.</returns>
    public static (string Noun, int At, ClaimPredicate Predicate)? Of(ClaimSentence sentence, int first, int end)
    {
        var (at, said) = Whole(sentence, end);
        if (sentence.Word(at) is not ("was" or "were" or "are" or "is")) return null;
        var noun = Enumerable.Range(at + 1, MostOfNoun).TakeWhile(word => word < sentence.Words.Length && (word == at + 1 || !sentence.IsCut(word))).FirstOrDefault(word => ClaimVocabulary.AreHuman(sentence.Word(word)!), -1);
        if (noun < 0 || (said ?? Opened(sentence, first) ?? Earlier(sentence, first)) is not { } predicate) return null;
        return (sentence.Word(noun)!, noun, predicate);
    }

    /// <summary>Past “of the dead” behind a number, and what that tells.</summary>
    static (int End, ClaimPredicate? Said) Whole(ClaimSentence sentence, int at)
    {
        if (sentence.Word(at) != "of" || sentence.Word(at + 1) is not ("the" or "those" or "them" or "these")) return (at, null);
        if (sentence.Word(at + 1) is "them" or "these" || sentence.Word(at + 2) is "was" or "were" or "are") return (at + 2, Before(sentence));
        return Suffered(sentence, at + 2) is { } said ? (at + 3, said) : (at, null);
    }

    /// <summary>“Of these, 42 …”, “Of the 47 killed, 42 …”</summary>
    static ClaimPredicate? Opened(ClaimSentence sentence, int first)
    {
        if (first < 2 || sentence.Word(0) is not ("of" or "among")) return null;
        return sentence.Word(1) is "these" or "them" || sentence.Word(1) == "those" && first == 2 ? Before(sentence)
            : Enumerable.Range(1, first - 1).TakeWhile(at => at == 1 || !sentence.IsCut(at)).Select(at => Suffered(sentence, at)).FirstOrDefault(said => said is not null);
    }

    /// <summary>“… and 17 were women”: what befell the part before.</summary>
    static ClaimPredicate? Earlier(ClaimSentence sentence, int first) =>
        sentence.Quantities.LastOrDefault(part => part.Kind == QuantityKind.Count && sentence.WordFrom(part.Span.Start) < first) is { } part ? Of(sentence, sentence.WordFrom(part.Span.Start), sentence.WordFrom(part.Span.End))?.Predicate : null;

    /// <summary>What the sentence before tells of its numbers.</summary>
    static ClaimPredicate? Before(ClaimSentence sentence) =>
        sentence.Before is { } last && last.Quantities.Any(one => one.Kind == QuantityKind.Count) ? last.Words.Select(word => Suffered(word.Lower)).FirstOrDefault(said => said is not null) : null;

    static ClaimPredicate? Suffered(ClaimSentence sentence, int at) => sentence.Word(at) is { } word ? Suffered(word) : null;

    static ClaimPredicate? Suffered(string word) => ClaimPredicate.Of(word, next: null, QuantityKind.Count) is { IsOfPatients: true } said ? said : null;
}
