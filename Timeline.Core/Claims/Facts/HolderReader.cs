using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads what whoever is something is called: “the driver, Olle Brand,”, as far as another report calls the driver otherwise in a part.</summary>
/// <remarks>Of names that have no surname in common two people may be meant; of articles that tell it alike it is no claim.</remarks>
static class HolderReader
{
    /// <summary>How many words before the noun tell which one is meant.</summary>
    const int MostModifiers = 3;

    /// <summary>Of which an event has one.</summary>
    static readonly FrozenSet<string> OfOne = new[]
    {
        "mayor", "governor", "president", "premier", "chancellor", "king", "queen", "pope", "bishop", "priest", "director", "head", "headteacher", "headmaster", "chairman", "chairwoman", "manager", "coach", "conductor", "founder",
        "owner", "commander", "captain", "skipper", "pilot", "driver",
    }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Group.Kind != NameKind.Person || name.Mention.IsAdjective || !IsWhole(name.Group.Canonical)) continue;
            foreach (var noun in OfficeHolders.Nouns(sentence.Words, name.First, name.Mention.Span.End))
            {
                if (!OfOne.Contains(sentence.Word(noun)!) || IsOfAnother(sentence, noun)) continue;
                var value = new ClaimValue(sentence.Witness.Id, name.Mention.Span, name.Mention.Text, null, QuantityRange.Any) { Stated = name.Group.Canonical, AttributedTo = sentence.SaidBy(name.Mention.Span), AsOf = sentence.AsOf(name.Mention.Span) };
                yield return new(sentence.Witness, sentence.Read, new ClaimKey(ClaimKind.Holder, sentence.Word(noun)!, "name", ClaimScope.Event, "", "") { IsBare = true }, value);
            }
        }
    }

    /// <summary>Whether both may name one person: the same name, or one surname behind two other names, of which neither article knows the other's.</summary>
    public static bool MayBeOne(ClaimStatement one, ClaimStatement other)
    {
        if (one.Value.Stated == other.Value.Stated) return true;
        string[] mine = one.Value.Stated!.Split(' '), theirs = other.Value.Stated!.Split(' ');
        return mine[^1] == theirs[^1] && !mine[..^1].Intersect(theirs[..^1]).Any() && TokenFold.Fold(one.Value.Stated!) != TokenFold.Fold(other.Value.Stated!) && !Knows(one, other) && !Knows(other, one);
    }

    static bool Knows(ClaimStatement one, ClaimStatement other) => one.Witness.Text.Text.Contains(other.Value.Stated!, StringComparison.Ordinal);

    /// <summary>“The deputy mayor”, “his co-driver”, “the second pilot”: beside whom there is one without such a word.</summary>
    static bool IsOfAnother(ClaimSentence sentence, int noun) => Enumerable.Range(noun - MostModifiers, MostModifiers).Any(at =>
        sentence.Word(at) is { } word && (OfficeReader.Below.Contains(word) || OfficeReader.AtOtherTimes.Contains(word) || word is "co" or "second" or "other" or "another" or "first" or "new"));

    /// <summary>A name of several parts, none of them an initial.</summary>
    static bool IsWhole(string name) => name.Split(' ') is { Length: > 1 } parts && Array.TrueForAll(parts, part => part.Length > 1 && !part.EndsWith('.'));
}
