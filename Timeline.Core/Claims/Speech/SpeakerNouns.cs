using System.Collections.Frozen;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>The nouns for those who speak, and by which a report goes back to a body that has spoken, from <c>SpeakerNouns.tsv</c>.</summary>
public static class SpeakerNouns
{
    const int MostOfBody = 3;

    const string Alone = "alone", State = "state", Named = "named", Armed = "armed", Any = "any";

    static readonly FrozenDictionary<string, FrozenSet<string>> Backs = Rows("back").ToFrozenDictionary(row => row[1], row => row[2].Split(" | ").ToFrozenSet());

    static readonly FrozenDictionary<string, string> Classes = Rows("body").SelectMany(row => row[2].Split(" | ").Select(word => (word, row[1]))).ToFrozenDictionary(pair => pair.word, pair => pair.Item2);

    static readonly FrozenSet<string> Sides = Words("side"), Others = Words("another"), Vague = Words("vague"), Humans = Words("people", "people"), People = [.. Humans, .. Words("people", "papers")], Told = Words("people", "told"), Voices = Words("voice");

    /// <summary>The nouns that lead back to a body that has spoken, each with words for such bodies, in the order of the table.</summary>
    public static IReadOnlyList<(string Noun, IReadOnlyList<string> Bodies)> Leading { get; } =
        [.. Rows("back").Where(row => row[2] != Any).Select(row => (row[1], (IReadOnlyList<string>)[.. row[2].Split(" | ").Where(one => one != Named).Select(one => Rows("body").First(body => body[1] == one)[2].Split(" | ")[0])]))];

    /// <summary>Whether a noun alone tells nobody who is meant: "the group", but not "the ministry".</summary>
    internal static bool IsVague(string noun) => Vague.Contains(noun);

    /// <summary>Whether the noun is of an office of which an event has one: "ministry", "police".</summary>
    internal static bool IsOffice(string noun) => Classes.GetValueOrDefault(noun) is State or Alone;

    /// <summary>Whether whoever is called so counts for a side: "dockers' union", "organisers of the march".</summary>
    internal static bool TakesSides(string name) => Sides.Contains(Noun(name));

    /// <summary>How many words for a body without a name stand first: “state health ministry”; 0 where none do.</summary>
    internal static int BodyEnd(ReadOnlySpan<NameWord> words)
    {
        for (var at = 0; at < Math.Min(words.Length, MostOfBody) && words[at] is { IsCapital: false, IsPossessive: false, Gap: " " }; at++)
            if (Classes.ContainsKey(words[at].Lower) && !(at + 1 < words.Length && words[at + 1].Gap == " " && Classes.ContainsKey(words[at + 1].Lower))) return at + 1;
        return 0;
    }

    /// <summary>Whether the word, right before a count, tells whose it is: "police figures", "organisers' estimates".</summary>
    internal static bool Reckons(string noun) => IsBody(noun) || People.Contains(noun) || Sides.Contains(noun);

    /// <summary>Whether there is but one of them, so that no word before tells which: "police".</summary>
    internal static bool IsAlone(string noun) => Classes.GetValueOrDefault(noun) == Alone;

    internal static bool IsBody(string noun) => Classes.ContainsKey(noun);

    /// <summary>Whether a noun is one of people, or of what they write.</summary>
    internal static bool IsPeople(string noun) => People.Contains(noun);

    /// <summary>"Nine unions backed the strike": the people whom the words begin with; null for none.</summary>
    internal static string? FirstPeople(ReadOnlySpan<NameWord> words)
    {
        foreach (var word in words[..Math.Min(words.Length, MostOfBody)])
            if (word.Lower.EndsWith('s') && !word.IsPossessive && (People.Contains(word.Lower) || Sides.Contains(word.Lower))) return word.Lower;
        return null;
    }

    /// <summary>Whether a word behind such a noun tells more of it: "close" to somebody, "seen" by somebody.</summary>
    internal static bool TellsOfPeople(string word) => Told.Contains(word);

    /// <summary>Whether a body named behind this word speaks by it: "a spokesman for", "a report by", "published by".</summary>
    internal static bool SpeaksForBody(string word) => Voices.Contains(word);

    /// <summary>Whether the words stand for human beings: "it" never means the spokesman, nor the witnesses.</summary>
    internal static bool IsPerson(SpokenBody body) => body.Kind is null && Noun(body.Name) is var noun && (Humans.Contains(noun) || NameVocabulary.IsRole(noun) || noun.EndsWith("man", StringComparison.Ordinal));

    /// <summary>Whether "the …" may mean the body: by a noun of its name, or by one that is said of its class. "The monitoring group" tells what the last one is; "the interior ministry" tells which one it is.</summary>
    /// <param name="words">Behind the article.</param>
    /// <param name="mayBeNamed">Whether a name that tells no class may be meant.</param>
    internal static bool Mean(ReadOnlySpan<NameWord> words, SpokenBody body, bool mayBeNamed)
    {
        if (words.Length is 0 or > 2 || Others.Contains(words[0].Lower)) return false;
        var noun = words[^1].Lower;
        var which = words.Length == 2 ? words[0].Lower : null;
        var own = Classes.GetValueOrDefault(noun);
        if (own == Alone) return false;
        if (Backs.TryGetValue(noun, out var classes))
        {
            var of = ClassOf(body);
            if (classes.Contains(Any)) return !IsOf(body, noun);
            if (of == Named && mayBeNamed && classes.Contains(Named) && (which is null || IsVague(noun))) return true;
            if (of is not (null or Named) && classes.Contains(of) && (which is null || Classes.GetValueOrDefault(which) is not { } told || told == of)) return true;
        }
        return (own ?? (classes is null ? null : noun)) is not null && IsOf(body, noun) && (which is null || Has(body.Name, which));
    }

    /// <summary>A group that fights or stands for election is one whatever its name says.</summary>
    static string? ClassOf(SpokenBody body)
    {
        if (body.Kind == NameKind.Group) return Armed;
        var words = body.Name.Split(' ', '-');
        var noun = EndOfNoun(words) - 1;
        // "rights group" is of the class of its first word, "agency director" of none.
        if (body.Kind is null && !Backs.ContainsKey(words[noun].ToLowerInvariant())) return Classes.GetValueOrDefault(words[noun].ToLowerInvariant());
        for (var at = noun; at >= 0; at--) if (Classes.TryGetValue(words[at].ToLowerInvariant(), out var told)) return told;
        return body.Kind == NameKind.Organisation ? Named : null;
    }

    /// <summary>Words that are no name are what their noun says: an agency director is no agency.</summary>
    internal static bool IsOf(SpokenBody body, string noun) => body.Kind is null ? Noun(body.Name) == noun : Has(body.Name, noun);

    static string Noun(string phrase) => phrase.Split(' ', '-') is var words ? words[EndOfNoun(words) - 1].ToLowerInvariant() : "";

    /// <summary>How many words stand up to the noun, with it: those behind tell whose, where or what for.</summary>
    internal static int EndOfNoun(string[] words) => Array.FindIndex(words, word => NameVocabulary.IsLink(word) || word is "in" or "at" or "on" or "with" or "to" or "by" or "from") is var end and > 0 ? end : words.Length;

    static bool Has(string name, string word) => Array.Exists(name.Split(' ', '-'), part => part.Equals(word, StringComparison.OrdinalIgnoreCase));

    static FrozenSet<string> Words(string kind, string? name = null) => Rows(kind).Where(row => name is null || row[1] == name).SelectMany(row => row[2].Split(" | ")).ToFrozenSet();

    static IEnumerable<string[]> Rows(string kind) => WordTable.Shipped("SpeakerNouns").Where(row => row[0] == kind);
}
