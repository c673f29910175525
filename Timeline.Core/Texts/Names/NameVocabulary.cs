using System.Collections.Frozen;

namespace Timeline.Core.Texts.Names;

/// <summary>The words that tell what a name is, from <c>NameWords.tsv</c>.</summary>
static class NameVocabulary
{
    static readonly FrozenDictionary<string, FrozenSet<string>> Classes = WordTable.Shipped("NameWords").Where(row => row[0] != "variant")
        .GroupBy(row => row[0]).ToFrozenDictionary(group => group.Key, group => group.SelectMany(row => row[1].Split(" | ")).ToFrozenSet());

    static readonly FrozenSet<string> TitleWords = Classes["title"];
    static readonly FrozenSet<string> TitlePartWords = Classes["titlepart"];
    static readonly FrozenSet<string> RoleWords = Classes["role"];
    static readonly FrozenSet<string> OrganisationWords = Classes["organisation"];
    static readonly FrozenSet<string> GroupWords = Classes["group"];
    static readonly FrozenSet<string> OwnerWords = Classes["owner"];
    static readonly FrozenSet<string> PlaceWords = Classes["place"];
    static readonly FrozenSet<string> PlaceCueWords = Classes["placecue"];
    static readonly FrozenSet<string> PlaceNounWords = Classes["placenoun"];
    static readonly FrozenSet<string> GroupNounWords = Classes["groupnoun"];
    static readonly FrozenSet<string> SayingWords = Classes["say"];
    static readonly FrozenSet<string> LinkWords = Classes["link"];
    static readonly FrozenSet<string> ParticleWords = Classes["particle"];
    static readonly FrozenSet<string> ArticleWords = Classes["article"];
    static readonly FrozenSet<string> CalendarWords = Classes["calendar"];
    static readonly FrozenSet<string> StopWords = Classes["stop"];
    static readonly FrozenSet<string> DirectionWords = Classes["direction"];
    static readonly FrozenSet<string> SiblingWords = Classes["sibling"];
    static readonly FrozenSet<string> StartsSentencesWords = Classes["start"];
    static readonly FrozenSet<string> GrammarWords = Classes["grammar"];
    static readonly FrozenSet<string> GrammarEndWords = Classes["grammarend"];
    static readonly FrozenSet<string> CompoundWords = Classes["compound"];

    /// <summary>The spelling that stands for each of the spellings of a name, lower case.</summary>
    public static FrozenDictionary<string, string> Variants { get; } = WordTable.Shipped("NameWords").Where(row => row[0] == "variant")
        .Select(row => row[1].Split(" | ")).SelectMany(spellings => spellings.Select(spelling => (spelling, first: spellings[0])))
        .ToFrozenDictionary(pair => pair.spelling, pair => pair.first);

    public static bool IsTitle(string word) => TitleWords.Contains(word);
    public static bool IsTitlePart(string word) => TitlePartWords.Contains(word);
    public static bool IsRole(string word) => RoleWords.Contains(word);
    public static bool IsOrganisation(string word) => OrganisationWords.Contains(word);
    public static bool IsGroup(string word) => GroupWords.Contains(word);
    public static bool IsOwner(string word) => OwnerWords.Contains(word);
    public static bool IsPlace(string word) => PlaceWords.Contains(word);
    public static bool IsPlaceCue(string word) => PlaceCueWords.Contains(word);
    public static bool IsPlaceNoun(string word) => PlaceNounWords.Contains(word);
    public static bool IsGroupNoun(string word) => GroupNounWords.Contains(word);
    public static bool IsSaying(string word) => SayingWords.Contains(word);
    public static bool IsLink(string word) => LinkWords.Contains(word);
    public static bool IsParticle(string word) => ParticleWords.Contains(word);
    public static bool IsArticle(string word) => ArticleWords.Contains(word.ToLowerInvariant());
    public static bool IsCalendar(string word) => CalendarWords.Contains(word);
    public static bool IsStop(string word) => StopWords.Contains(word);
    public static bool IsDirection(string word) => DirectionWords.Contains(word);
    /// <summary>“A.”, “J.K.”</summary>
    public static bool IsInitial(string word) => char.IsUpper(word[0]) && (word.Length == 1 || word[1] == '.');

    public static bool IsSibling(string word) => SiblingWords.Contains(word);
    public static bool StartsSentences(string word) => StartsSentencesWords.Contains(word);
    public static bool OpensNoName(string word) => GrammarWords.Contains(word);
    public static bool ClosesNoName(string word) => GrammarWords.Contains(word) || GrammarEndWords.Contains(word);
    public static bool IsCompound(string word) => CompoundWords.Contains(word);
}
