using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Timeline.Core.Texts.Names;

/// <summary>What the spellings of one transliterated name have in common: equal keys suggest one name, never prove it.</summary>
/// <remarks>
/// Articles (<c>al-</c>, <c>ar-</c>, <c>el-</c>), diacritics, doubled consonants and spaces go; q, k and g are one letter, so are ou, oo and u, and ei, ey, ay and ai;
/// yo behind a consonant is e; ue and oe there are u and o, as they are written for ü and ö; qu and qv before a vowel are one, so are cz and ch, ck and k, ph and f, sz and s, aa and a, inside a word c but before e, i and y and k, before its end th and t; a final h or a goes. Given names with many spellings come from the rows <c>variant</c> of <c>NameWords.tsv</c>.
/// </remarks>
public static class TransliterationKey
{
    static readonly FrozenSet<string> Articles = new[] { "al", "el", "ar", "as", "at", "az", "an", "ad", "ash", "ez", "es", "en", "ul", "ur" }.ToFrozenSet();

    /// <summary>The key of a name as written, lower-case letters without spaces; empty where it has no letter.</summary>
    public static string Of(string name)
    {
        var words = Folded(name).Split([' ', '-', '–', '.', '\'', '’', '‘'], StringSplitOptions.RemoveEmptyEntries);
        var kept = words.Where((word, at) => words.Length == 1 || !(Articles.Contains(word) && at < words.Length - 1)).ToArray();
        var joined = string.Concat(kept.Select((word, at) => Word(word, isFirst: at == 0)));
        return joined.Length >= 2 ? joined : string.Concat(words);
    }

    static string Word(string word, bool isFirst)
    {
        if (NameVocabulary.Variants.TryGetValue(word, out var variant)) word = variant;
        if (!isFirst && word.Length > 4 && word[0] is 'a' or 'e' && word[1] == word[2] && word[1] is 't' or 'd' or 'r' or 'z' or 's' or 'n') word = word[2..];
        word = Servant(word);
        var key = new StringBuilder(word.Length);
        for (var at = 0; at < word.Length; at++)
        {
            var next = at + 1 < word.Length ? word[at + 1] : '\0';
            var isBehindConsonant = at > 0 && !IsVowel(word[at - 1]);
            var isBeforeVowel = at + 2 < word.Length && IsVowel(word[at + 2]);
            var (letter, taken) = (word[at], next) switch
            {
                ('q', 'u' or 'v') when isBeforeVowel => ('k', 2),
                ('c', 'z' or 'h') => ('č', 2),
                ('c', 'k') => ('k', 2),
                ('p', 'h') => ('f', 2),
                ('t', 'h') when at + 2 < word.Length => ('t', 2),
                ('s', 'z') => ('s', 2),
                ('a', 'a') => ('a', 2),
                ('y', 'o') when isBehindConsonant => ('e', 2),
                ('u', 'e') when isBehindConsonant && !isBeforeVowel && at + 2 < word.Length && word[at - 1] is not ('q' or 'g') => ('u', 2),
                ('o', 'e') when isBehindConsonant && !isBeforeVowel && at + 2 < word.Length => ('o', 2),
                ('o', 'u') or ('o', 'o') => ('u', 2),
                ('e', 'i') or ('e', 'y') or ('a', 'y') or ('a', 'i') => ('y', 2),
                ('q' or 'g', _) => ('k', 1),
                ('c', not ('e' or 'i' or 'y')) when at > 0 => ('k', 1),
                var (plain, _) => (plain, 1),
            };
            if (key.Length == 0 || key[^1] != letter || IsVowel(letter)) key.Append(letter);
            at += taken - 1;
        }
        var end = key.Length;
        if (end > 2 && key[end - 1] == 'h') end--;
        if (end > 2 && key[end - 1] == 'a') end--;
        return key.ToString(0, end);
    }

    static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Abdulkarim, Abdelkarim and Abdurrahman, Abdulrahman: the article inside the name goes with its vowel, and gives its consonant back.</summary>
    static string Servant(string word)
    {
        if (!word.StartsWith("abd", StringComparison.Ordinal) || word.Length < 5 || word[3] is not ('a' or 'e' or 'u' or 'o')) return word;
        if (word[4] == 'l') return "abd" + word[5..];
        return word.Length > 6 && word[4] == word[5] ? "abd" + word[5..] : word;
    }

    /// <summary>What stands in plain print for a letter that is no letter with a sign.</summary>
    static char Plain(char letter) => letter switch { 'ø' => 'o', 'ł' => 'l', 'đ' => 'd', 'ı' => 'i', 'ß' => 's', _ => letter };

    static string Folded(string name)
    {
        var letters = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark) letters.Append(Plain(char.ToLowerInvariant(c)));
        return letters.ToString();
    }
}
