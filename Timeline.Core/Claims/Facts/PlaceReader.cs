using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads where something happened: “the plane came down near Orsa”, “in Halden, a bomb went off”.</summary>
/// <remarks>Of articles that name another place one may mean the place around the other's: only two towns or villages, by the words of both, cannot both be meant.</remarks>
static class PlaceReader
{
    /// <summary>How many words may stand between what happened and where.</summary>
    const int MostBetween = 9;

    /// <summary>The same where the sentence begins with where it was.</summary>
    const int MostBehind = 12;

    /// <summary>How many words may tell of a town before its name: “the small mining town of”.</summary>
    const int MostOfTown = 4;

    static readonly FrozenSet<string> Within = new[] { "in", "at" }.ToFrozenSet();

    static readonly FrozenSet<string> Beside = new[] { "near", "outside", "off", "beside", "above", "behind" }.ToFrozenSet();

    static readonly FrozenSet<string> Between = new[] { "was", "were", "is", "are", "been", "being", "has", "have", "had", "later", "then", "also", "finally", "soon", "who" }.ToFrozenSet();

    static readonly FrozenSet<string> Asides = new[] { "on", "in", "at", "near", "after", "late", "early", "by", "as", "while", "during", "when" }.ToFrozenSet();

    static readonly FrozenSet<string> Towns = new[] { "town", "village", "city", "hamlet" }.ToFrozenSet();

    /// <summary>What may stand before the name of a place; of those that are no towns one may lie in a town.</summary>
    static readonly FrozenSet<string> Kinds = Towns.Union(["suburb", "port", "settlement", "resort", "district", "county", "province", "region"]).ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        if (sentence.Names.Count == 0) yield break;
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (Happening.At(sentence, at) is not var (happening, end) || Happening.IsUnsure(sentence, at) || (Behind(sentence, end) ?? Opening(sentence, at, end)) is not { } place) continue;
            var whom = happening.IsOfPeople ? Whom(sentence, at, end, place) : [];
            // “He was arrested in Halden”: of whom, the sentence does not say.
            if (happening.IsOfPeople && whom.Count == 0) continue;
            var span = new TextSpan(sentence.Words[place.IsBeside ? place.Start : place.First].Span.Start, place.End);
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any)
            {
                Stated = place.Canonical, Qualifier = place.IsBeside ? sentence.Word(place.Start) : null, IsTown = place.IsTown, AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span),
            };
            var key = new ClaimKey(ClaimKind.Place, happening.Name, "", ClaimScope.Event, PastTime.Of(sentence, at, end), "") { IsBare = true };
            yield return new(sentence.Witness, sentence.Read, key, value) { IsPart = Happening.IsAnother(sentence, at), Owners = whom };
            at = end - 1;
        }
    }

    /// <summary>The first place behind what happened.</summary>
    static Place? Behind(ClaimSentence sentence, int end)
    {
        var name = sentence.Names.FirstOrDefault(name => name.First >= end);
        if (name.Group is null || !IsPlace(name.Group, name.Mention)) return null;
        var start = Start(sentence, name.First);
        if (start < end || start - end > MostBetween || Enumerable.Range(end, name.First - end + 1).Any(at => sentence.IsCut(at) || at < start && (SpeechVerb.Of(sentence.Words[at].Text) is not null || ClaimVocabulary.IsDone(sentence.Word(at)!) || sentence.Word(at) is "and" or "but" or "who" or "which" or "that"))) return null;
        return Read(sentence, start, name);
    }

    /// <summary>“In the town of Orsa, a bomb went off”, and not “In Orsa, hundreds mourned the dead of the crash”: a noun alone may be that of another happening.</summary>
    static Place? Opening(ClaimSentence sentence, int happening, int end)
    {
        if (end - happening == 1 && !ClaimVocabulary.IsDone(sentence.Word(happening)!)) return null;
        var name = sentence.Names.FirstOrDefault();
        if (name.End >= happening || happening - name.End > MostBehind || !IsPlace(name.Group, name.Mention) || Start(sentence, name.First) != 0 || !sentence.IsCut(name.End) && sentence.Word(name.End) is not ("a" or "the" or "an")) return null;
        return Enumerable.Range(name.End + 1, happening - name.End - 1).Any(at => sentence.IsCut(at) || ClaimVocabulary.IsDone(sentence.Word(at)!) || SpeechVerb.Of(sentence.Words[at].Text) is not null) ? null : Read(sentence, 0, name);
    }

    /// <summary>Whom it befell, by name or noun: who stands behind “arrested”, else before “was arrested”. Empty where a pronoun does.</summary>
    static FrozenSet<string> Whom(ClaimSentence sentence, int at, int end, Place place)
    {
        var head = Enumerable.Range(end, Math.Max(0, place.Start - end)).TakeWhile(word => !sentence.IsCut(word) && !Asides.Contains(sentence.Word(word)!)).LastOrDefault(-1);
        if (head < 0)
            for (head = at - 1; sentence.Word(head) is { } before && (Between.Contains(before) || char.IsDigit(before[0]));) head--;
        if (sentence.Names.FirstOrDefault(name => name.First <= head && head < name.End).Group is { } named) return [named.Canonical];
        return sentence.Word(head) is { } noun && !TokenFunctionWords.Contains(noun) ? [noun] : [];
    }

    static bool IsPlace(NameGroup name, NameMention mention) => name.Kind is NameKind.Place or NameKind.Other && !mention.IsAdjective;

    static Place? Read(ClaimSentence sentence, int start, (int First, int End, NameGroup Group, NameMention Mention) name) =>
        sentence.Word(start) is { } preposition && (Within.Contains(preposition) || Beside.Contains(preposition))
            ? new(name.Group.Canonical, start, name.First, name.Mention.Span.End, Beside.Contains(preposition), IsTown(sentence, start, name.First, name.End)) : null;

    /// <summary>The preposition before a place, past “the town of”; -1 where none stands there.</summary>
    static int Start(ClaimSentence sentence, int first)
    {
        var at = first - 1;
        if (sentence.Word(at) == "of" && Kinds.Contains(sentence.Word(at - 1) ?? ""))
            for (at -= 2; first - at <= MostOfTown + 2 && !IsPreposition(at); at--) { }
        else if (sentence.Word(at) == "the") at--;
        return IsPreposition(at) ? at : -1;

        bool IsPreposition(int word) => sentence.Word(word) is { } before && (Within.Contains(before) || Beside.Contains(before));
    }

    /// <summary>“The town of Orsa”, “Orsa, a village in the north”, “Orsa village”</summary>
    static bool IsTown(ClaimSentence sentence, int start, int first, int end)
    {
        if (Enumerable.Range(start, first - start).Any(at => Towns.Contains(sentence.Word(at)!)) || Towns.Contains(sentence.Word(end) ?? "") && !sentence.IsCut(end)) return true;
        return sentence.IsCut(end) && sentence.Word(end) is "a" or "the" or "an" && Enumerable.Range(end + 1, MostOfTown).TakeWhile(at => at < sentence.Words.Length && !sentence.IsCut(at)).Any(at => Towns.Contains(sentence.Word(at)!) && (at + 1 >= sentence.Words.Length || sentence.IsCut(at + 1) || sentence.Word(at + 1) is "of" or "in" or "on" or "near" or "north" or "south" or "east" or "west" or "where" or "that"));
    }

    /// <param name="Start">Of the preposition before it.</param>
    /// <param name="First">Of its name's words.</param>
    /// <param name="End">Where its name ends.</param>
    /// <param name="IsBeside">Whether it was near or outside it.</param>
    sealed record Place(string Canonical, int Start, int First, int End, bool IsBeside, bool IsTown);
}
