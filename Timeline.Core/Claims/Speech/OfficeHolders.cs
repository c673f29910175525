using System.Collections.Frozen;
using Timeline.Core.Comparison;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Speech;

/// <summary>Who holds which office in one article, for “the mayor said”: read from “Mayor Name”, “the mayor, Name,” and “Name, the mayor of the town,”.</summary>
sealed class OfficeHolders
{
    /// <summary>How many words may stand between an article and the noun of an office.</summary>
    const int MostModifiers = 4;

    /// <summary>Who is one of these is not meant by the noun alone.</summary>
    static readonly FrozenSet<string> Lesser = new[] { "vice", "deputy", "assistant", "former", "ex", "shadow", "junior" }.ToFrozenSet();

    readonly List<(int Position, NameGroup Person, string Noun, string[] Modifiers)> _offices = [];

    public OfficeHolders(Witness witness, NameIndex names)
    {
        var starts = names.StartsIn(witness.Id);
        foreach (var sentence in witness.Reading.Paragraphs.SelectMany(paragraph => paragraph))
            for (var at = 0; at < sentence.Words.Length; at++)
                if (starts.TryGetValue(sentence.Words[at].Span.Start, out var name) && name is { Bearer.Kind: NameKind.Person, Mention.IsAdjective: false })
                    foreach (var noun in Nouns(sentence.Words, at, name.Mention.Span.End)) Add(sentence.Words, noun, name.Bearer);
    }

    /// <summary>Whom words behind “the” mean: the last holder of the office that was named before, else the only one of the article; null for none.</summary>
    public NameGroup? Of(ReadOnlySpan<NameWord> words)
    {
        for (var at = 1; at < words.Length; at++) if (words[at].Gap != " ") return null;
        var (position, noun) = (words[0].Span.Start, words[^1].Lower);
        if (words[^1].IsPossessive || !IsOffice(noun)) return null;
        NameGroup? last = null, only = null;
        var isOne = true;
        foreach (var office in _offices)
        {
            if (office.Noun != noun || !Fits(office.Modifiers, words[..^1])) continue;
            if (office.Position < position) last = office.Person;
            isOne &= only is null || only == office.Person;
            only = office.Person;
        }
        return last ?? (isOne ? only : null);
    }

    static bool Fits(string[] modifiers, ReadOnlySpan<NameWord> told)
    {
        foreach (var word in told) if (!modifiers.Contains(word.Lower)) return false;
        foreach (var modifier in modifiers)
        {
            if (!Lesser.Contains(modifier)) continue;
            var isTold = false;
            foreach (var word in told) isTold |= word.Lower == modifier;
            if (!isTold) return false;
        }
        return true;
    }

    /// <summary>The nouns of what somebody is, beside the name of a person.</summary>
    /// <param name="name">The first word of the name.</param>
    /// <param name="nameEnd">Where it ends in the text.</param>
    public static IEnumerable<int> Nouns(NameWord[] words, int name, int nameEnd)
    {
        var first = name;
        while (first > 0 && words[first].Gap is " " or ". " && words[first - 1].IsCapital && NameVocabulary.IsTitle(words[first - 1].Text) && !IsOffice(words[first - 1].Lower)) first--;
        if (first > 0 && words[first].Gap is " " or ", " && IsNoun(words[first - 1])) yield return first - 1;
        if (OfBody(words, name) is >= 0 and var office) yield return office;
        var behind = Array.FindIndex(words, name, word => word.Span.Start >= nameEnd);
        if (behind <= 0 || words[behind].Gap != ", " || words[behind].Lower is not ("the" or "a" or "an")) yield break;
        // “In Sarabad, the governor said”
        if (name > 0 && NameVocabulary.IsPlaceCue(words[name - 1].Lower)) yield break;
        for (var at = behind + 1; at < Math.Min(words.Length, behind + 2 + MostModifiers) && words[at].Gap == " " && !TokenFunctionWords.Contains(words[at].Lower); at++)
            if (IsNoun(words[at]) && !(at + 1 < words.Length && words[at + 1].Gap == " " && IsOffice(words[at + 1].Lower))) yield return at;
    }

    /// <summary>“The Minister of Defence, General Name”: the noun of an office that has its body behind it; below none where there is none.</summary>
    static int OfBody(NameWord[] words, int name)
    {
        while (name > 0 && words[name].Gap is " " or ". " && words[name - 1].IsCapital && NameVocabulary.IsTitle(words[name - 1].Text)) name--;
        if (name < 3 || words[name].Gap is not (" " or ", ")) return -1;
        var body = name - 1;
        while (body > 1 && name - body <= MostModifiers && words[body].Gap == " " && words[body - 1].Lower is not ("of" or "for")) body--;
        return body > 1 && words[body].Gap == " " && words[body - 1] is { Gap: " ", Lower: "of" or "for" } && IsNoun(words[body - 2]) ? body - 2 : -1;
    }

    void Add(NameWord[] words, int noun, NameGroup person)
    {
        var start = noun;
        while (start > 0 && noun - start < MostModifiers && words[start].Gap is " " or "-" && !TokenFunctionWords.Contains(words[start - 1].Lower)) start--;
        _offices.Add((words[noun].Span.Start, person, words[noun].Lower, [.. words[start..noun].Select(word => word.Lower)]));
    }

    static bool IsNoun(NameWord word) => IsOffice(word.Lower) && !word.IsPossessive;

    /// <summary>Whether a word in small letters is the noun of an office: mayor, chief.</summary>
    public static bool IsOffice(string word) => NameVocabulary.IsRole(word) || word.Length > 3 && NameVocabulary.IsTitle(char.ToUpperInvariant(word[0]) + word[1..]);
}
