using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Tolls;

/// <summary>Reads from a sentence who was killed, injured or captured, and how many: with a number, with an article, by name or by a pronoun.</summary>
/// <remarks>What is only intended, feared, denied or told as someone's past deed is none.</remarks>
public static class TollReader
{
    /// <param name="text">The text that the sentence is of.</param>
    /// <returns>In the order of the verbs.</returns>
    public static IReadOnlyList<Toll> Read(SourceText text, TextSentence sentence) => new Reading(new TollSentence(text, sentence)).Run();

    /// <summary>The parties that a sentence tells of with a number, whatever is said of them, in reading order.</summary>
    internal static IEnumerable<TollParty> Counted(SourceText text, TextSentence sentence)
    {
        var words = new TollSentence(text, sentence);
        var parties = new TollParties(words);
        for (var at = 0; at < words.Count; at++)
            if (words.CountAt(at) is not null && parties.PartyAt(at) is { } party) yield return party.Party;
    }

    sealed class Reading(TollSentence sentence)
    {
        /// <summary>In words: a subject further before its verb is that of another.</summary>
        const int LongestSubject = 30;

        readonly TollParties parties = new(sentence);

        public List<Toll> Run()
        {
            var tolls = new List<Toll>();
            for (var at = 0; at < sentence.Count; at++)
            {
                if (TollWords.KindOf(sentence.Word(at)!) is not { } kind || TollBackground.Holds(sentence, at)) continue;
                var found = Parties(at);
                if (kind == TollKind.Captured && sentence.Word(at)!.StartsWith("captur", StringComparison.Ordinal)) found.RemoveAll(party => IsMereName(party));
                if (found.Count > 0) tolls.Add(new Toll(kind, sentence[at].Span, found));
            }
            return tolls;
        }

        // A town is captured by its name as well as a man.
        bool IsMereName(TollParty party) => party is { Class: TollClass.Individual, Form: TollForm.New } && Enumerable.Range(0, sentence.Count).Where(at => party.Span.Contains(sentence[at].Span)).All(at => sentence[at].IsCapital && TollVocabulary.Of(sentence.Word(at)!, out _) is null);

        List<TollParty> Parties(int at)
        {
            var word = sentence.Word(at)!;
            // “340 dead birds”
            if (sentence.Word(at + 1) is { } noun && ClaimVocabulary.IsAnimal(noun)) return [];
            switch (TollWords.VoiceOf(word))
            {
                case TollVoice.Subject: return word == "dead" && Around(at) is { Count: > 0 } around ? around : Subject(at) is { Count: > 0 } before ? before : Directly(at);
                case TollVoice.Noun: return Noun(at);
                case TollVoice.Active when sentence.Word(at + 1) == "of": return parties.ListAt(at + 2).Parties;
                case TollVoice.Active: return parties.ListAt(at + 1).Parties;
                default:
                    if (TollAuxiliaries.Before(sentence, at).IsPassive) return [.. Subject(at), .. Along(at + 1)];
                    // “A bomber killed himself and four others”: he is among the dead.
                    if (sentence.Word(at + 1) is "himself" or "herself" or "themselves") return [.. Subject(at), .. sentence.Word(at + 2) is "and" or "along" ? parties.ListAt(sentence.Word(at + 2) == "and" ? at + 3 : at + 4).Parties : []];
                    return parties.ListAt(at + 1).Parties is { Count: > 0 } objects ? objects : Coordinated(at) ?? Continued(at) ?? Directly(at);
            }
        }

        /// <summary>“captured or killed five men”: the objects stand behind the second verb.</summary>
        List<TollParty>? Coordinated(int at) => sentence.Word(at + 1) is "and" or "or" && sentence.Word(at + 2) is { } next && next.EndsWith("ed", StringComparison.Ordinal) && parties.ListAt(at + 3).Parties is { Count: > 0 } shared ? shared : null;

        /// <summary>“were fired at from a helicopter and killed”: the subject of the passive before.</summary>
        List<TollParty>? Continued(int at)
        {
            if (sentence.Word(at - 1) is not ("and" or "then")) return null;
            for (var verb = at - 2; verb > Math.Max(0, at - LongestSubject) && !sentence.IsCut(verb + 1); verb--)
                if (sentence.Word(verb)!.EndsWith("ed", StringComparison.Ordinal) && TollAuxiliaries.Before(sentence, verb).IsPassive) return Subject(verb);
            return null;
        }

        List<TollParty> Noun(int at)
        {
            if (sentence.Word(at + 1) == "of") return parties.ListAt(at + 2).Parties;
            // “The death toll rose to 14.”
            for (var from = at + 2; sentence.Word(at + 1) == "toll" && from < Math.Min(sentence.Count, at + 9); from++)
                if (sentence.CountAt(from) is { } sum) return [new TollParty(sentence.Between(from, sum.End), sum.Quantity.Range, TollClass.People, TollForm.New, sum.Quantity.Value is not null)];
            for (var from = Math.Max(0, at - 3); from < at; from++)
                if (sentence.CountAt(from) is { } count && count.End <= at && at - count.End <= 1)
                    return [new TollParty(sentence.Between(from, at + 1), count.Quantity.Range, TollClass.People, TollForm.New, count.Quantity.Value is not null)];
            return [];
        }

        /// <summary>“two soldiers killed in the fighting”: those right before the word, with their number.</summary>
        List<TollParty> Directly(int at)
        {
            for (var from = Math.Max(0, at - 10); from < at; from++)
                if ((sentence.CountAt(from) is not null || sentence.Word(from) is "a" or "an" or "another" or "one") && parties.ListAt(from) is { Parties.Count: > 0 } list && list.End == at) return list.Parties;
            return [];
        }

        /// <summary>“three dead gunmen”, “shot dead two men”.</summary>
        List<TollParty> Around(int at) => sentence.CountAt(at - 1) is { } count && count.End == at ? parties.ListAt(at - 1).Parties : sentence.Word(at - 1) is "shot" or "found" ? parties.ListAt(at + 1).Parties : [];

        /// <summary>“was killed along with two guards”.</summary>
        List<TollParty> Along(int at) => sentence.Word(at) is "along" or "together" && sentence.Word(at + 1) == "with" ? parties.ListAt(at + 2).Parties : sentence.Word(at) == "with" && sentence.CountAt(at + 1) is not null && parties.ListAt(at + 1) is { Parties.Count: > 0 } with && !(with.End < sentence.Count && TollWords.KindOf(sentence[with.End].Lower) is not null) ? with.Parties : [];

        /// <summary>The subject of a verb: the persons of its clause, the longest list that ends before it, else those named first.</summary>
        List<TollParty> Subject(int verb)
        {
            var end = TollAuxiliaries.Before(sentence, verb).Start;
            if (sentence.Word(end - 1) is "who" or "which" or "that") return [];
            List<TollParty>? nearest = null;
            List<TollParty>? longest = null;
            var behind = end;
            for (var cuts = 0; cuts < 4 && behind > 0 && end - behind < LongestSubject; cuts++)
            {
                var start = Clause(behind, out var isBound);
                if (sentence.Word(start) is not ("including" or "among" or "who" or "which"))
                {
                    var isFirst = true;
                    for (var at = start; at < behind; at++)
                    {
                        if (sentence.Word(at) is "no" or "neither" or "nobody" or "none") return [];
                        // “The gang fled and two were killed”
                        if (!isFirst && sentence.Word(at - 1) is not ("and" or "but") || parties.ListAt(at, areObjects: false) is not { Parties.Count: > 0 } list || list.End > end) continue;
                        if (isFirst) nearest ??= list.Parties;
                        isFirst = false;
                        if (list.End != end) continue;
                        longest = list.Parties;
                        break;
                    }
                }
                if (isBound) break;
                behind = start;
            }
            return longest ?? nearest ?? [];
        }

        /// <summary>Where the clause that ends before the word begins, as far as commas and small words tell.</summary>
        int Clause(int behind, out bool isBound)
        {
            for (var at = behind - 1; at > 0; at--)
            {
                isBound = sentence.Word(at - 1) is "that" or "when" or "while" or "after" or "before" or "but" or "because" or "where" or "leaving" || SpeechVerb.Of(sentence.Word(at - 1)!) is not null && !sentence.IsInCount(at - 1) || sentence.Word(at - 1) is "indicate" or "indicates" or "indicated"
                    || sentence.Word(at - 1) == "in" && sentence.Word(at - 2) is "resulting" or "resulted"
                    || sentence.Word(at - 1) == "and" && at > 1 && TollWords.KindOf(sentence.Word(at - 2)!) is not null;
                isBound |= behind - at >= LongestSubject;
                if (isBound || sentence.IsCut(at)) return at;
            }
            isBound = true;
            return 0;
        }
    }
}
