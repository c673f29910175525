using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Values;

/// <summary>How those who counted stand to each other, by what they are called.</summary>
static class Counters
{
    /// <summary>By how many letters two spellings of one name differ in length at most: “programme”, “program”.</summary>
    const int MostOfSpelling = 2;

    /// <summary>Whether both are one: called alike, or an office of the state by more words and by fewer, “health ministry”, “Ministry of Health” and “the ministry”. Whoever speaks for an office is the office.</summary>
    public static bool AreOne(string? one, string? other)
    {
        if (one is null || other is null) return false;
        if (one == other || IsSpeltAs(one, other)) return true;
        return Office(one) is { } mine && Office(other) is { } theirs && mine[0] == theirs[0] && (Array.TrueForAll(mine, theirs.Contains) || Array.TrueForAll(theirs, mine.Contains));
    }

    /// <summary>“organisers” and “Organizers”, “Defence Ministry” and “Defense Ministry”.</summary>
    static bool IsSpeltAs(string one, string other) => char.ToLowerInvariant(one[0]) == char.ToLowerInvariant(other[0]) && Math.Abs(one.Length - other.Length) <= MostOfSpelling && Spelt(one) == Spelt(other);

    static string Spelt(string name) => string.Join(' ', name.ToLowerInvariant().Split(' ').Select(Spelling));

    static string Spelling(string word) => TokenSpelling.Of(TokenKind.Word, word);

    /// <summary>Whether both are told, and are two.</summary>
    public static bool AreTwo(string? one, string? other) => one is not null && other is not null && !AreOne(one, other);

    /// <summary>Whether a later number of one is no news of the other's: who fights counts the dead of the fight for himself, and unions, parties and organisers count against the authorities.</summary>
    public static bool AreRivals(string? one, string? other) =>
        AreTwo(one, other) && (SpeakerNouns.TakesSides(one!) || SpeakerNouns.TakesSides(other!) || Side(one!) is var mine && Side(other!) is var theirs && mine != theirs && (Fights(mine) || Fights(theirs)));

    static string? Side(string counter) => counter.Split(' ').Select(word => ClaimVocabulary.Side(word.ToLowerInvariant())).FirstOrDefault(side => side is not null);

    static bool Fights(string? side) => side is "rebels" or "militants";

    /// <summary>The words of an office, its noun first; null for whoever is none.</summary>
    static string[]? Office(string counter)
    {
        var words = counter.ToLowerInvariant().Split(' ', '-');
        var which = SpeakerNouns.EndOfNoun(words);
        var end = which;
        // “Police spokesman”, “health ministry officials”
        while (end > 1 && SpeakerNouns.SpeaksForBody(words[end - 1]) && SpeakerNouns.IsOffice(words[end - 2])) end--;
        var noun = words[end - 1] == "minister" ? "ministry" : words[end - 1];
        return SpeakerNouns.IsOffice(noun) ? [noun, .. words.Where((word, at) => (at < end - 1 || at >= which) && !NameVocabulary.IsLink(word) && word is not "the").Select(Spelling)] : null;
    }
}
