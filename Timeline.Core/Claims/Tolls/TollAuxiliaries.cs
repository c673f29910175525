namespace Timeline.Core.Claims.Tolls;

/// <summary>The small words before a participle: “have also been”.</summary>
static class TollAuxiliaries
{
    /// <returns>Where they begin (the verb itself where there are none), and whether a form of “be” is among them.</returns>
    public static (int Start, bool IsPassive) Before(TollSentence sentence, int verb)
    {
        var (at, isPassive) = (verb, false);
        while (at > 0)
        {
            var word = sentence.Word(at - 1)!;
            var isBe = word is "was" or "were" or "is" or "are" or "be" or "been" or "being";
            var isJoined = word is "and" or "or" && at >= 2 && IsParticiple(sentence.Word(at - 2)!) || IsParticiple(word) && at < verb && sentence.Word(at) is "and" or "or" && IsParticiple(word);
            if (!isBe && !isJoined && word is not ("has" or "have" or "had" or "also" or "later" or "then" or "all" or "both" or "already" or "confirmed" or "reported" or "presumed" or "to" or "will" or "could" or "may" or "might" or "would" or "not" or "never") && !word.EndsWith("ly", StringComparison.Ordinal)) break;
            if (isJoined && !IsBe(sentence, at)) break;
            isPassive |= isBe;
            at--;
        }
        return (at, isPassive);
    }

    /// <summary>Whether a form of “be” stands before the participles that end here.</summary>
    static bool IsBe(TollSentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 5); before--)
            if (sentence.Word(before) is "was" or "were" or "been" or "being" or "are" or "is") return true;
        return false;
    }

    static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) || word is "shot" or "slain" or "hurt" or "found";
}
