using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells whether a number counts those who made an attack: “18 gunmen took part in the seizure”, “robbed by four masked men”, “saw between 15 and 20 attackers”.</summary>
static class AttackerCount
{
    /// <summary>The noun and predicate of such numbers.</summary>
    public const string Noun = "attackers", Predicate = "attacking";

    /// <summary>How many words may stand between them and what they did.</summary>
    const int Reach = 14;

    /// <summary>The same of what was done by them: “was seized on Tuesday evening by four men”.</summary>
    const int ReachBefore = 6;

    /// <summary>How far before attackers, in words, may stand who counted them.</summary>
    const int ReachOfSeen = 5;

    static readonly FrozenSet<string> Attacked = new[] { "attacked", "stormed", "seized", "boarded", "raided", "hijacked", "robbed", "ambushed", "burst", "kidnapped", "abducted", "besieged", "overran" }.ToFrozenSet();

    /// <summary>Verbs that tell of an attack with the word behind them alone.</summary>
    static readonly FrozenSet<string> AttackedInTwo = new[] { "opened fire", "broke into", "broke in", "held up" }.ToFrozenSet();

    /// <summary>The same, where what was done is an attack.</summary>
    static readonly FrozenSet<string> Did = new[] { "took part", "carried out" }.ToFrozenSet();

    static readonly FrozenSet<string> Attacks = new[] { "attack", "attacks", "assault", "raid", "seizure", "robbery", "heist", "hijacking", "ambush", "siege", "shooting", "killing", "killings", "kidnapping", "abduction", "burglary", "break-in", "bombing" }.ToFrozenSet();

    /// <summary>What befell them or others may be told with the same form: “30 militants seized in the raid”.</summary>
    static readonly FrozenSet<string> OftenSuffered = new[] { "seized", "kidnapped", "abducted", "boarded" }.ToFrozenSet();

    /// <summary>What they do only who attack.</summary>
    static readonly FrozenSet<string> OfAttackersAlone = new[] { "burst", "broke", "robbed", "hijacked", "held", "opened" }.ToFrozenSet();

    /// <summary>Behind a form of a verb they tell that it was suffered.</summary>
    static readonly FrozenSet<string> BehindSuffered = new[] { "in", "on", "at", "from", "last", "during", "near", "since", "earlier", "after", "before" }.ToFrozenSet();

    /// <summary>Who is no attacker but by what he does or by how he comes.</summary>
    static readonly FrozenSet<string> Anybody = new[] { "men", "youths", "teenagers", "people", "persons", "individuals" }.ToFrozenSet();

    static readonly FrozenSet<string> Disguised = new[] { "armed", "masked", "hooded", "disguised", "heavily-armed" }.ToFrozenSet();

    static readonly FrozenSet<string> Seen = new[] { "saw", "seen", "counted", "noticed", "described", "were", "was" }.ToFrozenSet();

    /// <param name="first">The number's first word.</param>
    /// <param name="start">The first word of what is counted.</param>
    /// <param name="end">The first word behind that.</param>
    /// <param name="head">What is counted; null where no noun says it.</param>
    /// <param name="hasPredicate">Whether something else is said of them.</param>
    public static bool Is(ClaimSentence sentence, int first, int start, int end, string? head, bool hasPredicate)
    {
        if (head is null) return IsNumbered(sentence, first) || sentence.Word(first - 1) == "of" && sentence.Word(first - 2) == "gang" && Verb(sentence, start) is { } of && IsAttack(sentence, of);
        var isNamed = ClaimVocabulary.IsAttacker(head);
        var isAnybody = Anybody.Contains(head);
        if (!isNamed && !isAnybody && ClaimVocabulary.Noun(head) != "fighters") return false;
        var isArmed = !isAnybody || Enumerable.Range(start, end - start).Any(at => Disguised.Contains(sentence.Word(at)!));
        if (ByThem(sentence, first, isArmed)) return true;
        // “Men burst into the shop”: what is done was taken for what is counted.
        var behind = Enumerable.Range(start, end - start).LastOrDefault(at => sentence.Word(at) == head, end - 1) + 1;
        if (Verb(sentence, behind) is { } verb) return IsAttack(sentence, verb) && IsDone(sentence, verb, isArmed);
        return isNamed && !hasPredicate && Enumerable.Range(first - ReachOfSeen, ReachOfSeen).Any(at => Seen.Contains(sentence.Word(at) ?? ""));
    }

    /// <summary>“The robbers, who numbered six”</summary>
    static bool IsNumbered(ClaimSentence sentence, int first) =>
        sentence.Word(first - 1) is "numbered" or "numbering" && (sentence.Word(first - 2) == "who" ? sentence.Word(first - 3) : sentence.Word(first - 2)) is { } noun && (ClaimVocabulary.IsAttacker(noun) || ClaimVocabulary.Noun(noun) == "fighters");

    /// <summary>The first verb that tells what they did, or that something was done to them; behind a comma only where nothing but how they came stands between two.</summary>
    static int? Verb(ClaimSentence sentence, int behind)
    {
        var isAside = false;
        for (var at = behind; at < Math.Min(sentence.Words.Length, behind + Reach); at++)
        {
            if (sentence.IsCut(at))
            {
                if (!isAside && sentence.Word(at) is not ("armed" or "disguised" or "dressed" or "carrying")) return null;
                isAside = !isAside;
            }
            if (sentence.Word(at) is "but" or "while" or "when" or "after" or "before" or "as" or "because" or "where" or "until" or "since" or "who" or "which" or "that") return null;
            if (isAside) continue;
            if (sentence.Word(at) is "was" or "were" or "are" or "is" or "will" or "could" or "may" or "might") return at;
            if (sentence.Word(at) != "had" && (ClaimVocabulary.IsDone(sentence.Word(at)!) || IsAttack(sentence, at))) return at;
        }
        return null;
    }

    static bool IsAttack(ClaimSentence sentence, int at) =>
        Attacked.Contains(sentence.Word(at)!) || $"{sentence.Word(at)} {sentence.Word(at + 1)}" is var two && (AttackedInTwo.Contains(two) || Did.Contains(two) && Enumerable.Range(at + 2, ReachBefore).Any(what => Attacks.Contains(sentence.Word(what) ?? "")));

    /// <summary>Whether they did it, and not others to them: “three people attacked by a bear”, “two men kidnapped last month”.</summary>
    static bool IsDone(ClaimSentence sentence, int verb, bool isArmed)
    {
        var (word, next) = (sentence.Word(verb)!, sentence.Word(verb + 1) ?? "");
        if (next == "by" || !isArmed && !OfAttackersAlone.Contains(word)) return false;
        if (word == "held") return sentence.Word(verb + 2) is { } whom && whom != "by" && !BehindSuffered.Contains(whom);
        return word is "burst" or "broke" or "opened" || !(BehindSuffered.Contains(next) && (!isArmed || OftenSuffered.Contains(word)));
    }

    static bool ByThem(ClaimSentence sentence, int first, bool isArmed)
    {
        var by = sentence.Word(first - 1) is "some" or "a" or "the" ? first - 2 : first - 1;
        if (sentence.Word(by) != "by") return false;
        for (var at = by - 1; at >= Math.Max(1, by - ReachBefore); at--)
        {
            if (Attacked.Contains(sentence.Word(at)!)) return (isArmed || OfAttackersAlone.Contains(sentence.Word(at)!)) && sentence.Word(at - 1) is "was" or "were" or "been" or "being";
            if (ClaimVocabulary.IsDone(sentence.Word(at)!)) return false;
        }
        return false;
    }
}
