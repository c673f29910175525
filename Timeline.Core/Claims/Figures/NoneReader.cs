using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Reads that something befell nobody: “no one was hurt”, “there were no arrests”.</summary>
/// <remarks>That nobody has told of any (“no reports of injuries”) is no count.</remarks>
static class NoneReader
{
    public static IEnumerable<Quantity> Read(ClaimSentence sentence)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            var length = sentence.Word(at) switch
            {
                "nobody" => 1,
                "no" when sentence.Word(at + 1) == "one" => 2,
                "no" => 1,
                _ => 0,
            };
            if (length == 0 || IsOpen(sentence, at - 1)) continue;
            var isSaid = sentence.Word(at) == "no" && length == 1 ? Suffered(sentence, at + 1) && !IsOnlyTold(sentence, at + 2) || AreSpared(sentence, at + 1) : IsDone(sentence, at + length);
            if (!isSaid) continue;
            var span = new TextSpan(sentence.Words[at].Span.Start, sentence.Words[at + length - 1].Span.End);
            yield return new(span, span, QuantityKind.Count, 0, QuantityRange.Exactly(0), Unit: null, Qualifier: null);
        }
    }

    /// <summary>Whether what follows is not told to be so: “if nobody”, “hoped that no one”.</summary>
    static bool IsOpen(ClaimSentence sentence, int before) =>
        Enumerable.Range(Math.Max(0, before - 2), Math.Min(3, before + 1)).Select(sentence.Word).Any(word => word is "if" or "whether" or "unless" or "hope" or "hoped" or "hoping" or "ensure" or "pray" or "until");

    /// <summary>“was hurt”, “has been killed”, “died”, and not “was hurt there”, which tells of one place alone: the verb may stand no further off than its auxiliaries.</summary>
    static bool IsDone(ClaimSentence sentence, int at)
    {
        var verb = at;
        while (sentence.Word(verb) is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "been" or "seriously" or "badly") verb++;
        return (verb > at || sentence.Word(at) is "died" or "perished" or "drowned") && Suffered(sentence, verb) && sentence.Word(verb + 1) != "there";
    }

    /// <summary>“no children were killed”, “no children among the dead”</summary>
    static bool AreSpared(ClaimSentence sentence, int at) =>
        sentence.Word(at) is { } noun && ClaimVocabulary.IsPlural(noun) && ClaimVocabulary.AreHuman(noun)
        && (IsDone(sentence, at + 1) || sentence.Word(at + 1) == "among" && sentence.Word(at + 2) is "the" or "those" && Suffered(sentence, at + 3));

    static bool IsOnlyTold(ClaimSentence sentence, int at) =>
        Enumerable.Range(at, 5).TakeWhile(next => next < sentence.Words.Length && !sentence.IsCut(next)).Select(sentence.Word).Any(word => word is "reported" or "immediate" or "recorded" or "known");

    static bool Suffered(ClaimSentence sentence, int at) =>
        sentence.Word(at) is { } word && ClaimPredicate.Of(word, next: null, QuantityKind.Count) is { Name: "killed" or "injured" or "arrested" or "kidnapped" or "missing" } && !ClaimVocabulary.IsMetric(word);
}
