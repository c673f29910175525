using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Speech;

/// <summary>Where the words for a speaker begin that stand before a verb of saying.</summary>
sealed class SpeakerStart(PhraseNames names, NameWord[] words)
{
    public const int MostWords = 12;

    /// <summary>How many words may tell of people before the small word behind which it says where they are.</summary>
    const int MostPeople = 6;

    /// <summary>How many words the first of two groups of people may have who speak together.</summary>
    const int MostOfOthers = 3;

    /// <summary>What no words for a speaker go over.</summary>
    public static readonly FrozenSet<string> Ends = new[]
    {
        "that", "but", "and", "while", "as", "which", "who", "because", "after", "when", "since", "although", "though", "where", "before", "until", "if", "whether", "unless", "lest", "once", "amid", "despite", "so", "or", "than", "in", "on", "at",
        "with", "said", "says", "by", "to", "what",
    }.ToFrozenSet();

    static readonly FrozenSet<string> Times = new[] { "spring", "summer", "autumn", "winter", "morning", "afternoon", "evening", "night", "day", "week", "weekend", "month", "year", "time", "end", "beginning" }.ToFrozenSet();

    /// <summary>Where the words begin that end before <paramref name="end"/>.</summary>
    public int Of(int end)
    {
        var start = Near(end);
        // "Health officials and witnesses said"
        if (start > 1 && words[start - 1] is { Text: "and", Gap: " " } && IsOfPeople(words[end - 1]) && Near(start - 1) is var others && IsOfPeople(words[start - 2]) && start - 1 - others <= MostOfOthers && (others == 0 || words[others].Gap.Contains(',') || words[others - 1].Lower is "the" or "that")) return others;
        // "sources close to the inquiry": where a small word parts people from where they are, the people speak.
        if (start < 2 || !IsWhole(start - 1)) return start;
        var people = Near(start - 1);
        return IsOfPeople(people, start - 1) && !OpensAnew(start, end) ? people : start;
    }

    /// <summary>The same, with nothing before a small word.</summary>
    public int Near(int end)
    {
        var start = end - 1;
        while (start > 0 && end - start < MostWords && IsWhole(start) && !Ends.Contains(words[start - 1].Lower) && !IsBehindName(start) && !(IsTime(start - 1) && names.At(start - 1) is null)) start--;
        return start;
    }

    static bool IsOfPeople(NameWord noun) => SpeakerNouns.IsPeople(noun.Lower) || NameVocabulary.IsRole(noun.Lower);

    /// <summary>The noun of some words, before those that tell whose, where or what for.</summary>
    public string NounOf(int start, int end) => words[start + SpeakerNouns.EndOfNoun([.. words[start..end].Select(word => word.Lower)]) - 1].Lower;

    /// <summary>"The hospital in Orsa said", "doctors at the hospital in Orsa said": where the words for a speaker begin that end before the small word which says where that is; null where they are of none.</summary>
    /// <param name="link">The small word.</param>
    public int? WhoIsAt(int link)
    {
        var start = Near(link);
        if (Enumerable.Range(start, link - start).Any(at => ClaimVocabulary.IsDone(words[at].Lower) || SpeechVerb.Of(words[at].Text) is not null || words[at].Lower is "is" or "was" or "are" or "were" or "has" or "have" or "had" or "will")) return null;
        if (start == 0 || !PhraseNames.IsLink(words[start - 1].Lower)) return start;
        return start > 1 && Near(start - 1) is var people && IsOfPeople(people, start - 1) ? people : null;
    }

    /// <summary>"in Halden the mayor said", "in the summer the mayor said": an article behind a name or a time begins the speaker.</summary>
    bool IsBehindName(int at) => words[at].Text is "the" or "a" or "an" && at > 1 && (words[at - 1].IsCapital && !names.Reaches(Math.Max(0, at - MostPeople), at) || Times.Contains(words[at - 1].Text) || IsBehindOpening(at));

    /// <summary>"In his midday address the president said", "at the start of the season the manager said": behind a small word that opens the sentence, and its noun.</summary>
    bool IsBehindOpening(int at)
    {
        if (TokenFunctionWords.Contains(words[at - 1].Lower) || words[at - 1].Lower.EndsWith("ing", StringComparison.Ordinal)) return false;
        var first = at - 1;
        while (first > 0 && IsWhole(first)) first--;
        return first < at - 1 && words[first].Lower is "in" or "at" or "on" or "during" or "after" or "before" or "for" or "by" or "from" or "with";
    }

    /// <summary>Whether the small word at the end tells of people, or of what they wrote, that the words before it name.</summary>
    public bool IsOfPeople(int start, int end) =>
        end > start && end - start <= MostPeople && words[end].Text is "in" or "at" or "with" or "by" or "to" && words[end].Gap == " " && end + 1 < words.Length && !(words[end + 1].Lower is "a" or "an" && end + 2 < words.Length && words[end + 2].Text is "statement" or "interview" or "speech" or "letter")
        && (SpeakerNouns.IsPeople(words[end - 1].Lower) || IsWhereabouts(start, end) || (end - start > 1 && SpeakerNouns.TellsOfPeople(words[end - 1].Lower) && SpeakerNouns.IsPeople(words[end - 2].Lower)));

    /// <summary>"people living near the jail", before where that is.</summary>
    bool IsWhereabouts(int start, int end) => end - start > 2 && SpeakerNouns.IsPeople(words[start].Lower) && words[start + 1].Text is "living" or "staying" or "working" or "standing" or "waiting" or "near" or "from" or "outside";

    /// <summary>"after talks with people in the town the mayor said": an article that no small word brings begins another.</summary>
    bool OpensAnew(int start, int end) => Enumerable.Range(start + 1, Math.Max(0, end - start - 1)).Any(at => words[at].Lower is "the" or "a" or "an" && !PhraseNames.IsLink(words[at - 1].Lower));

    /// <summary>Whether no sign parts a word from the one before: the apostrophe of "workers' party" does not.</summary>
    public bool IsWhole(int at) => words[at].Gap.Trim() is "" or "-" or "." or "&" || (words[at].Gap is "' " or "’ " && words[at - 1].Text.EndsWith('s'));

    /// <summary>A day, and the month or year of “in August 2025 the ministry said”.</summary>
    bool IsTime(int at) => IsDay(words, at) || words[at].Text.Length == 4 && int.TryParse(words[at].Text, NumberStyles.None, CultureInfo.InvariantCulture, out _) && at > 0 && NameVocabulary.IsCalendar(words[at - 1].Text);

    public static bool IsDay(NameWord[] words, int at) => words[at].IsCapital && words[at].Text.EndsWith("day", StringComparison.Ordinal);
}
