using System.Collections.Frozen;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Claims.Tolls;

/// <summary>Tells words for persons from others, and of which class they are.</summary>
static class TollVocabulary
{
    static readonly FrozenDictionary<string, FrozenSet<string>> Classes =
        WordTable.Shipped("TollNouns").ToFrozenDictionary(row => row[0], row => row[1].Split(" | ").ToFrozenSet());

    /// <summary>Names of <c>ClaimNouns</c> that are people, with the class under which a toll adds them up.</summary>
    static readonly FrozenDictionary<string, TollClass> Nouns = new Dictionary<string, TollClass>
    {
        ["people"] = TollClass.People, ["bodies"] = TollClass.People, ["fighters"] = TollClass.Rank, ["prisoners"] = TollClass.Rank, ["soldiers"] = TollClass.Soldiers, ["police"] = TollClass.Police,
        ["civilians"] = TollClass.Civilians, ["children"] = TollClass.Civilians, ["women"] = TollClass.Civilians, ["passengers"] = TollClass.Civilians, ["crew"] = TollClass.Civilians, ["students"] = TollClass.Civilians,
        ["doctors"] = TollClass.Civilians, ["firefighters"] = TollClass.Civilians, ["protesters"] = TollClass.Civilians, ["refugees"] = TollClass.Civilians, ["hostages"] = TollClass.Civilians, ["employees"] = TollClass.Civilians,
    }.ToFrozenDictionary();

    // Of one who does something: commander, facilitator, financier, terrorist, informant.
    static readonly string[] Endings = ["er", "or", "ist", "ian", "ant", "ent", "man", "eer", "ers", "ors", "ists", "ians", "ants", "ents", "men", "eers"];

    /// <summary>Null for a word that is no noun for persons.</summary>
    /// <param name="isMany">Whether the word means more than one.</param>
    public static TollClass? Of(string word, out bool isMany)
    {
        isMany = ClaimVocabulary.IsPlural(word);
        if (Classes["thing"].Contains(word)) return null;
        if (Classes["rank"].Contains(word))
        {
            isMany &= word.EndsWith('s') || word == "men";
            return TollClass.Rank;
        }
        if (Classes["collective"].Contains(word))
        {
            isMany = true;
            return TollClass.Rank;
        }
        if (ClaimVocabulary.Noun(word) is { } noun && Nouns.TryGetValue(noun, out var known))
        {
            isMany &= word is not ("person" or "victim" or "civilian" or "noncombatant" or "child" or "woman" or "passenger" or "fighter" or "rebel" or "soldier" or "protester" or "student" or "pupil" or "doctor" or "firefighter" or "demonstrator" or "body");
            return known;
        }
        if (ClaimVocabulary.IsOne(word)) return TollClass.Civilians;
        if (ClaimVocabulary.IsPerson(word)) return TollClass.People;
        var singular = word.EndsWith('s') ? word[..^1] : word;
        return Classes["role"].Contains(word) || Classes["role"].Contains(singular) || word.Length > 4 && Array.Exists(Endings, ending => word.EndsWith(ending, StringComparison.Ordinal)) ? TollClass.Individual : null;
    }

    public static bool IsCollective(string word) => Classes["collective"].Contains(word);
}
