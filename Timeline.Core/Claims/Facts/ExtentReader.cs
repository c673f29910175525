using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads what ground someone is said to have taken: "the army recaptured parts of the city".</summary>
static class ExtentReader
{
    const int MostWords = 9;

    static readonly FrozenSet<string> Taking = new[]
    {
        "captured", "recaptured", "retook", "retaken", "retakes", "retake", "captures", "recaptures", "re-captures", "seized", "seizes", "overran", "occupied", "reoccupied", "re-occupied", "liberated", "conquered", "took", "takes", "taken",
    }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        for (var at = 1; at < sentence.Words.Length; at++)
        {
            if (!Taking.Contains(sentence.Words[at].Lower) || sentence.Word(at - 1) is "to" or "was" or "were" or "being" or "be") continue;
            var isTake = sentence.Words[at].Lower is "took" or "takes" or "taken";
            var start = at + 1;
            if (isTake && !SkipControl(sentence, ref start)) continue;
            var end = ObjectEnd(sentence, start);
            if (end <= start || !IsGround(sentence, start, end)) continue;
            if (sentence.NearestPlace(start, end) is not { } place) continue;
            var span = new TextSpan(sentence.Words[start].Span.Start, sentence.Words[end - 1].Span.End);
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any)
            {
                Stated = Extent(sentence, start, end), AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span),
            };
            var key = new ClaimKey(ClaimKind.Extent, place, "taken", ClaimScope.Event, PastTime.Of(sentence, at, end), "");
            yield return new(sentence.Witness, sentence.Read, key, value) { Owners = sentence.OwnersAmong(Math.Max(0, at - 14), at).ToFrozenSet() };
        }
    }

    static bool IsGround(ClaimSentence sentence, int start, int end) => Enumerable.Range(start, end - start).Any(word =>
        ClaimVocabulary.IsGround(sentence.Word(word)!) || sentence.Names.Any(name => name.First == word && name is { Group.Kind: NameKind.Place, Mention.IsAdjective: false } && !IsOfHouse(sentence, name.End, end)));

    /// <summary>"seized three wings of Halden jail": where a noun follows that is no ground, the place tells which one is meant.</summary>
    static bool IsOfHouse(ClaimSentence sentence, int at, int end) =>
        at < end && !sentence.IsCut(at) && !sentence.Words[at].IsCapital && sentence.Word(at) is { } noun && !TokenFunctionWords.Contains(noun) && !ClaimVocabulary.IsGround(noun);

    /// <summary>"took (complete) control of".</summary>
    static bool SkipControl(ClaimSentence sentence, ref int start)
    {
        for (var at = start; at < Math.Min(start + 3, sentence.Words.Length - 1); at++)
            if (sentence.Word(at) == "control" && sentence.Word(at + 1) is "of" or "over")
            {
                start = at + 2;
                return true;
            }
        return false;
    }

    static int ObjectEnd(ClaimSentence sentence, int start)
    {
        var end = start;
        while (end < sentence.Words.Length && end - start < MostWords && !(end > start && sentence.IsCut(end)))
        {
            var word = sentence.Word(end)!;
            var isJoined = word is "of" or "the" or "its" or "a" or "his" or "their" or "most" or "all" or "half" or "several";
            if ((TokenFunctionWords.Contains(word) && !isJoined) || word is "last" or "earlier" or "late" || (word.EndsWith("day", StringComparison.Ordinal) && sentence.Words[end].IsCapital)) break;
            end++;
        }
        return end;
    }

    /// <summary>The noun of what was taken, by which equal extents agree: citadel, parts, city.</summary>
    static string Extent(ClaimSentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (ClaimVocabulary.IsGround(sentence.Word(at)!)) return sentence.Word(at)!;
        return "whole";
    }
}
