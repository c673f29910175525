using System.Collections.Frozen;

namespace Timeline.Core.Claims;

/// <summary>Tells whether a number counts those who made an attack: “18 gunmen took part in the seizure”, “robbed by four masked men”, “between 15 and 20 attackers”.</summary>
static class AttackerCount
{
    /// <summary>The noun and predicate of such numbers.</summary>
    public const string Noun = "attackers", Predicate = "attacking";

    /// <summary>How many words may stand between them and what they did.</summary>
    const int Reach = 14;

    /// <summary>The same of what was done by them: “was seized on Tuesday evening by four men”.</summary>
    const int ReachBefore = 5;

    static readonly FrozenSet<string> Attacked = new[] { "attacked", "stormed", "seized", "boarded", "raided", "hijacked", "robbed", "ambushed", "burst", "kidnapped", "abducted", "besieged", "overran" }.ToFrozenSet();

    /// <summary>Verbs that tell of an attack with the word behind them alone.</summary>
    static readonly FrozenSet<string> AttackedInTwo = new[] { "opened fire", "broke into", "broke in", "held up", "took part", "took over", "taken over", "taken hostage", "forced their", "carried out", "set upon" }.ToFrozenSet();

    /// <summary>Who is no attacker but by what he does or by how he comes.</summary>
    static readonly FrozenSet<string> Anybody = new[] { "men", "youths", "teenagers", "people", "persons", "individuals" }.ToFrozenSet();

    static readonly FrozenSet<string> Disguised = new[] { "armed", "masked", "hooded", "disguised", "heavily-armed" }.ToFrozenSet();

    /// <param name="first">The number's first word.</param>
    /// <param name="start">The first word of what is counted.</param>
    /// <param name="end">The first word behind that.</param>
    /// <param name="head">What is counted; null where no noun says it.</param>
    /// <param name="hasPredicate">Whether something else is said of them.</param>
    public static bool Is(ClaimSentence sentence, int first, int start, int end, string? head, bool hasPredicate)
    {
        if (head is null && IsTold(sentence, first)) return true;
        if (head is null || ClaimVocabulary.IsAttacker(head) is var isNamed && !isNamed && ClaimVocabulary.Noun(head) != "fighters" && !Anybody.Contains(head)) return false;
        var isArmed = !Anybody.Contains(head) || Enumerable.Range(start, end - start).Any(at => Disguised.Contains(sentence.Word(at)!));
        if (ByThem(sentence, first)) return true;
        // “Men burst into the shop”: what is done was taken for what is counted.
        var behind = Enumerable.Range(start, end - start).LastOrDefault(at => sentence.Word(at) == head, end - 1) + 1;
        if (Verb(sentence, behind) is { } verb) return IsAttack(sentence, verb) && (isArmed || sentence.Word(verb) is not ("took" or "seized" or "boarded" or "carried"));
        return isNamed && !hasPredicate;
    }

    /// <summary>“A gang of six”, “the robbers, who numbered six”</summary>
    static bool IsTold(ClaimSentence sentence, int first) =>
        sentence.Word(first - 1) == "of" && sentence.Word(first - 2) is "gang"
        || sentence.Word(first - 1) is "numbered" or "numbering" && Enumerable.Range(2, 3).Any(back => sentence.Word(first - back) is { } noun && (ClaimVocabulary.IsAttacker(noun) || ClaimVocabulary.Noun(noun) == "fighters"));

    /// <summary>The first verb that tells what they did, or that something was done to them.</summary>
    static int? Verb(ClaimSentence sentence, int behind)
    {
        for (var at = behind; at < Math.Min(sentence.Words.Length, behind + Reach); at++)
        {
            if (sentence.Words[at].Gap.Contains(';') || sentence.Word(at) is "but" or "while" or "when" or "after" or "before") return null;
            if (sentence.Word(at) is "was" or "were" or "are" or "is" or "will" or "could" or "may" or "might") return at;
            if (sentence.Word(at) is not ("had" or "armed" or "disguised" or "dressed") && (ClaimVocabulary.IsDone(sentence.Word(at)!) || IsAttack(sentence, at))) return at;
        }
        return null;
    }

    static bool IsAttack(ClaimSentence sentence, int at) => Attacked.Contains(sentence.Word(at)!) || AttackedInTwo.Contains($"{sentence.Word(at)} {sentence.Word(at + 1)}");

    static bool ByThem(ClaimSentence sentence, int first)
    {
        var by = sentence.Word(first - 1) is "some" or "a" or "the" or "up" ? first - 2 : first - 1;
        return sentence.Word(by) == "by" && Enumerable.Range(Math.Max(0, by - ReachBefore), Math.Min(by, ReachBefore)).Any(at => IsAttack(sentence, at));
    }
}
