using System.Collections.Frozen;

namespace Timeline.Core.Texts;

/// <summary>The words that tell what a name is, from <c>NameWords.tsv</c>.</summary>
static class NameVocabulary
{
    static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordTable.Shipped("NameWords").Where(row => row[0] != "variant")
        .GroupBy(row => row[0]).ToFrozenDictionary(group => group.Key, group => group.SelectMany(row => row[1].Split(" | ")).ToFrozenSet());

    /// <summary>The spelling that stands for each of the spellings of a name, lower case.</summary>
    public static FrozenDictionary<string, string> Variants { get; } = WordTable.Shipped("NameWords").Where(row => row[0] == "variant")
        .Select(row => row[1].Split(" | ")).SelectMany(spellings => spellings.Select(spelling => (spelling, first: spellings[0])))
        .ToFrozenDictionary(pair => pair.spelling, pair => pair.first);

    public static bool IsTitle(string word) => Has("title", word);
    public static bool IsTitlePart(string word) => Has("titlepart", word);
    public static bool IsRole(string word) => Has("role", word);
    public static bool IsOrganisation(string word) => Has("organisation", word);
    public static bool IsGroup(string word) => Has("group", word);
    public static bool IsPlace(string word) => Has("place", word);
    public static bool IsPlaceCue(string word) => Has("placecue", word);
    public static bool IsPlaceNoun(string word) => Has("placenoun", word);
    public static bool IsGroupNoun(string word) => Has("groupnoun", word);
    public static bool IsSaying(string word) => Has("say", word);
    public static bool IsLink(string word) => Has("link", word);
    public static bool IsParticle(string word) => Has("particle", word);
    public static bool IsArticle(string word) => Has("article", word.ToLowerInvariant());
    public static bool IsCalendar(string word) => Has("calendar", word);
    public static bool IsStop(string word) => Has("stop", word);
    public static bool IsDirection(string word) => Has("direction", word);
    public static bool StartsSentences(string word) => Has("start", word);

    static bool Has(string name, string word) => Classes[name].Contains(word);
}
