using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>Finds whom a clause tells of that stands between a speaker and the verb of saying.</summary>
sealed class SpeakerClauses(SpeakerStart starts, NameWord[] words)
{
    /// <summary>"a group that monitors the war said": what stands behind such a pronoun tells of the speaker and is none.</summary>
    public bool IsOne(int start, int end) =>
        words[start - 1].Text is "that" or "which" or "who" && words[start - 1].Gap == " " && SpeechVerb.Of(words[start - 2].Text) is null
        && end - start > 1 && !words[start].IsCapital && words[start + 1].Lower is "the" or "a" or "an" or "its" or "their" or "his" or "her" or "for" or "in" or "from" or "along" or "through";

    /// <summary>"A reporter who walked through the town in the afternoon said": the words for whom a clause that ends in where or when tells of, from the first to before the last; null for none.</summary>
    public (int First, int End)? WhoDid(int start)
    {
        var who = start - 1;
        while (who > 0 && words[who].Text != "who" && starts.IsWhole(who)) who--;
        if (who == 0 || words[who] is not { Text: "who", Gap: " " } || !(ClaimVocabulary.IsDone(words[who + 1].Lower) || words[who + 1].Lower is "stood" or "sat" or "lay" or "ran" or "was" or "were")) return null;
        var first = starts.Of(who);
        return IsSomebody(starts.NounOf(first, who)) ? (first, who) : null;
    }

    /// <summary>"A shopkeeper who did not want his name printed said", "three witnesses reached by the agency said": the same of the words before the verb.</summary>
    public (int First, int End)? Antecedent(int start, int end)
    {
        var who = words[start - 1];
        var isClause = who is { Text: "who", Gap: " " } && (words[start].Lower is "did" or "had" or "was" or "were" or "has" or "is" or "are" or "would" or "could" || ClaimVocabulary.IsDone(words[start].Lower));
        var isDoneBy = who is { Text: "by", Gap: " " } && words[start - 2] is { Text: "reached" or "interviewed" or "contacted" or "quoted" or "cited" or "questioned" or "asked", Gap: " " };
        if (!isClause && !isDoneBy || Enumerable.Range(start, end - start).Any(at => words[at].Gap.Contains(',') && at > start)) return null;
        var behind = isClause ? start - 1 : start - 2;
        return (starts.Of(behind), behind);
    }

    public static bool IsSomebody(string noun) => SpeakerNouns.IsPeople(noun) || SpeakerNouns.IsBody(noun) || NameVocabulary.IsRole(noun) || ClaimVocabulary.IsOne(noun);
}
