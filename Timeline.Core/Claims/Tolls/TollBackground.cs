using Timeline.Core.Claims.Speech;

namespace Timeline.Core.Claims.Tolls;

/// <summary>Tells verbs that say what is wanted, denied or laid to somebody's charge from those that say what happened.</summary>
static class TollBackground
{
    /// <summary>In words: how far a relative pronoun may stand before its verb.</summary>
    const int LongestRelative = 4;

    /// <summary>In words: how far before the deed a charge may stand.</summary>
    const int LongestCharge = 30;

    /// <summary>In words: how far before the deed its denial may end.</summary>
    const int LongestDenied = 8;

    /// <summary>In words, with the denial: “denied a new report that”.</summary>
    const int MostBeforeThat = 4;

    public static bool Holds(TollSentence sentence, int verb)
    {
        var word = sentence.Word(verb)!;
        var (start, _) = TollAuxiliaries.Before(sentence, verb);
        for (var at = start; at < verb; at++)
            if (sentence.Word(at) is "to" or "will" or "could" or "may" or "might" or "would" or "not" or "never") return true;
        if (TollWords.IsBase(word) && sentence.Word(verb + 1) != "of" && TollWords.IsModal(sentence.Word(verb - 1))) return true;
        if (word.EndsWith("ing", StringComparison.Ordinal) && sentence.Word(verb - 1) is "of" or "for" or "from" or "at" or "without") return true;
        // “is believed to have killed”, “after killing”: his past.
        if (sentence.Word(verb - 1) == "have" && sentence.Word(verb - 2) == "to") return true;
        if (sentence.Word(verb - 1) is "his" or "her" or "their" or "s") return true;
        return IsDenied(sentence, verb) || IsCharge(sentence, verb);
    }

    /// <summary>“denied that forty people had died”, “denied a report that …”</summary>
    static bool IsDenied(TollSentence sentence, int verb)
    {
        for (var that = verb - 1; that >= Math.Max(1, verb - LongestDenied); that--)
            if (sentence.Word(that) == "that") return Enumerable.Range(1, MostBeforeThat).Any(back => SpeechVerb.Of(sentence.Word(that - back) ?? "")?.Strength == SpeechStrength.Denying);
        return false;
    }

    /// <summary>“responsible for an attack that killed four”: the deed of which someone is accused, not what is told.</summary>
    static bool IsCharge(TollSentence sentence, int verb)
    {
        for (var relative = verb - 1; relative >= Math.Max(1, verb - LongestRelative); relative--)
            if (sentence.Word(relative) is "that" or "which" or "who") return IsAccused(sentence, relative);
        return IsAccused(sentence, verb) && sentence.Word(verb - 1) is "the" && sentence.Word(verb + 1) == "of";
    }

    static bool IsAccused(TollSentence sentence, int end)
    {
        for (var at = Math.Max(1, end - LongestCharge); at < end; at++)
        {
            var isCue = (sentence.Word(at - 1), sentence.Word(at)) is ("responsible", "for") or ("suspected", "of") or ("accused", "of") or ("involved", "in" or "with") or ("linked", "to") or ("tied", "to") or ("wanted", "for" or "in") or ("known", "for" or "to") or ("connection", "with" or "to") or ("role", "in") or ("behind", _) or ("like", _);
            if (isCue) return true;
        }
        return false;
    }
}
