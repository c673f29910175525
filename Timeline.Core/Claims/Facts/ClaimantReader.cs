using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads who is said to have claimed an attack: “the Brigade claimed responsibility”, “responsibility was claimed by the Brigade”, “the Brigade said it was behind the bombing”.</summary>
/// <remarks>Several may claim one attack: two names are no conflict, but readers see both beside each other.</remarks>
static class ClaimantReader
{
    /// <summary>What there is of one event.</summary>
    public const string Responsibility = "responsibility";

    /// <summary>How many words may stand between the claimant and the verb.</summary>
    const int MostBetween = 4;

    /// <summary>The same between “responsibility” and “claimed by”.</summary>
    const int MostOfObject = 10;

    static readonly FrozenSet<string> Claims = new[] { "claimed", "claims", "claiming", "claim" }.ToFrozenSet();

    static readonly FrozenSet<string> Attacks = new[] { "attack", "attacks", "bombing", "bombings", "blast", "explosion", "hijacking", "kidnapping", "abduction", "ambush", "raid", "shooting", "killing", "killings", "assassination", "strike", "assault" }.ToFrozenSet();

    static readonly FrozenSet<string> Articles = new[] { "the", "this", "that", "both" }.ToFrozenSet();

    /// <summary>Where they stand before the verb nothing was claimed.</summary>
    static readonly FrozenSet<string> Unclaimed = new[] { "not", "denied", "denies", "denying", "no", "never", "nobody" }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (Claimant(sentence, at) is not var (group, mention) || Enumerable.Range(at - MostBetween, MostBetween).Any(before => Unclaimed.Contains(sentence.Word(before) ?? ""))) continue;
            var value = new ClaimValue(sentence.Witness.Id, mention.Span, mention.Text, null, QuantityRange.Any) { Stated = group.Canonical, AttributedTo = sentence.SaidBy(mention.Span), AsOf = sentence.AsOf(mention.Span) };
            yield return new(sentence.Witness, sentence.Read, new ClaimKey(ClaimKind.Claimant, Responsibility, "", ClaimScope.Event, PastTime.Of(sentence, at, at + 1), ""), value);
        }
    }

    /// <summary>Who claims, where a word that says so stands at a word.</summary>
    static (NameGroup Group, NameMention Mention)? Claimant(ClaimSentence sentence, int at)
    {
        if (!Claims.Contains(sentence.Word(at)!)) return IsBehind(sentence, at) ? Before(sentence, at) : null;
        if (sentence.Word(at + 1) == "by") return Enumerable.Range(at - MostOfObject, MostOfObject).Any(before => sentence.Word(before) == Responsibility) ? Behind(sentence, at + 2) : null;
        return sentence.Word(at + 1) == Responsibility || Articles.Contains(sentence.Word(at + 1) ?? "") && Attacks.Contains(sentence.Word(at + 2) ?? "") ? Before(sentence, at) : null;
    }

    /// <summary>“Said it was behind the bombing”, “said its men had carried out the attack”</summary>
    static bool IsBehind(ClaimSentence sentence, int verb) =>
        sentence.Word(verb) is "said" or "says" && sentence.Word(verb + 1) is "it" or "they" or "its"
        && Enumerable.Range(verb + 2, MostBetween).Any(at => (sentence.Word(at) == "carried" && sentence.Word(at + 1) == "out" && Articles.Contains(sentence.Word(at + 2) ?? "") && Attacks.Contains(sentence.Word(at + 3) ?? "") || sentence.Word(at) == "behind" && Articles.Contains(sentence.Word(at + 1) ?? "") && Attacks.Contains(sentence.Word(at + 2) ?? "")) && !Enumerable.Range(verb, at - verb).Any(between => Unclaimed.Contains(sentence.Word(between) ?? "")));

    static (NameGroup, NameMention)? Before(ClaimSentence sentence, int verb) => Named(sentence.Names.LastOrDefault(name => name.End <= verb && verb - name.End <= MostBetween && !Enumerable.Range(name.End, verb - name.End).Any(at => sentence.IsCut(at) && sentence.Word(at) is "who" or "whose")));

    static (NameGroup, NameMention)? Behind(ClaimSentence sentence, int at) => Named(sentence.Names.FirstOrDefault(name => name.First >= at && name.First - at <= MostBetween));

    static (NameGroup, NameMention)? Named((int First, int End, NameGroup Group, NameMention Mention) name) => name.Group is { Kind: not NameKind.Person } && !name.Mention.IsAdjective ? (name.Group, name.Mention) : null;
}
