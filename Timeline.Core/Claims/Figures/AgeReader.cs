using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Reads how old somebody is said to be who has a name, or an office that the event has once: “Olle Brand, 63,”, “the captain, a man of 54”.</summary>
/// <remarks>Of one article alone it is no claim: there are too many people whose age is told.</remarks>
static class AgeReader
{
    /// <summary>The predicate of an age of somebody who has a name or an office.</summary>
    public const string Age = "age";

    /// <summary>How many words may stand between “the” and the noun of an office.</summary>
    const int MostModifiers = 2;

    /// <summary>How many words may stand between “died” and the age.</summary>
    const int MostBehindDied = 8;

    /// <summary>The same between the name and “died”.</summary>
    const int MostBeforeDied = 3;

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        foreach (var quantity in sentence.Quantities)
        {
            if (quantity is not { Kind: QuantityKind.Age, Value: not null } || sentence.IsDenied(quantity)) continue;
            if ((Before(sentence, sentence.WordFrom(quantity.Span.Start)) ?? Behind(sentence, sentence.WordFrom(quantity.Span.Start), sentence.WordFrom(quantity.Span.End)) ?? (sentence.WordFrom(quantity.Span.Start) == 1 ? Opening(sentence, sentence.WordFrom(quantity.Span.End)) : null)) is not { } who) continue;
            var bare = FigureReader.Bare(sentence, quantity, who);
            yield return bare with { Key = bare.Key with { Predicate = Age } };
        }
    }

    /// <summary>“Olle Brand, 63”, “the captain, 51”, “her captain, a man of 54”, “Olle Brand, aged 63”.</summary>
    static string? Before(ClaimSentence sentence, int age)
    {
        var at = age;
        if (sentence.Word(at - 1) is "is" or "was" && sentence.Word(at - 2) is "he" or "she") return at == 2 ? Meant(sentence.Previous()) : null;
        if (sentence.Word(at - 1) is "aged") at--;
        else if (sentence.Word(at - 1) is "is" or "was" && sentence.Word(at - 2) == "who") at -= 2;
        else if (sentence.Word(at - 1) == "of" && sentence.Word(at - 2) is { } one && ClaimVocabulary.IsOne(one) && sentence.Word(at - 3) is "a") at -= 3;
        return at > 0 && at < sentence.Words.Length && sentence.Words[at].Gap is ", " or " (" ? Name(sentence, name => name.End == at) ?? Office(sentence, at - 1) : Dead(sentence, age);
    }

    /// <summary>“Olle Brand died at the age of 81”, “Olle Brand has died aged 81”: who stands before the verb.</summary>
    static string? Dead(ClaimSentence sentence, int age)
    {
        // “Died after a 17-year-old driver hit her”
        if (sentence.Word(age) is not ("age" or "aged") && sentence.Word(age - 1) is not ("aged" or "at" or "of")) return null;
        var verb = Enumerable.Range(age - MostBehindDied, MostBehindDied).LastOrDefault(at => sentence.Word(at) is "died" or "dies" or "dead" || sentence.Word(at) == "away" && sentence.Word(at - 1) == "passed", -1);
        if (verb < 0 || Enumerable.Range(verb + 1, age - verb).Any(sentence.IsCut)) return null;
        return sentence.Names.LastOrDefault(name => name.Group.Kind == NameKind.Person && name.End <= verb && verb - name.End <= MostBeforeDied && !Enumerable.Range(name.End, verb - name.End).Any(sentence.IsCut)).Group?.Canonical;
    }

    /// <summary>“He is 52”: who alone is named in the sentence before, else who has an office there.</summary>
    static string? Meant(ClaimSentence? before) => before is null ? null
        : before.Names.Where(name => name.Group.Kind == NameKind.Person).Select(name => name.Group.Canonical).Distinct().ToArray() is { Length: > 0 } people ? people.Length == 1 ? people[0] : null
        : Enumerable.Range(0, before.Words.Length).Select(at => Office(before, at)).LastOrDefault(office => office is not null);

    /// <summary>“At 63, the mayor is leaving”</summary>
    static string? Opening(ClaimSentence sentence, int behind) => sentence.Word(0) != "at" || behind + 1 >= sentence.Words.Length || sentence.Words[behind].Gap != ", " ? null
        : Name(sentence, name => name.First == behind) ?? (sentence.Word(behind) is "the" or "her" or "his" ? Office(sentence, behind + 1) : null);

    /// <summary>“the 51-year-old captain”, “51-year-old Olle Brand”.</summary>
    static string? Behind(ClaimSentence sentence, int age, int behind) =>
        behind < sentence.Words.Length && sentence.Words[behind].Gap == " " ? Name(sentence, name => name.First == behind || name.First == behind + 1 && IsOffice(sentence.Words[behind])) ?? (IsOffice(sentence.Words[behind]) && IsMeant(sentence, age) ? sentence.Words[behind].Lower : null) : null;

    static string? Name(ClaimSentence sentence, Func<(int First, int End, NameGroup Group, NameMention Mention), bool> stands) =>
        sentence.Names.FirstOrDefault(name => name.Group.Kind == NameKind.Person && stands(name)).Group?.Canonical;

    static string? Office(ClaimSentence sentence, int at) => IsOffice(sentence.Words[at]) && !sentence.Words[at].IsPossessive && IsMeant(sentence, at) ? sentence.Words[at].Lower : null;

    /// <summary>Whether “the” or the like stands near before the word, so that there is but one.</summary>
    static bool IsMeant(ClaimSentence sentence, int at)
    {
        for (var before = at - 1; before >= Math.Max(0, at - 1 - MostModifiers) && !sentence.IsCut(before + 1); before--)
            if (sentence.Word(before) is "the" or "his" or "her" or "its" or "their" || sentence.Words[before].IsPossessive) return true;
        return false;
    }

    static bool IsOffice(NameWord word) => !word.IsCapital && ClaimVocabulary.IsSomebody(word.Lower);
}
