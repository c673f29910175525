using System.Collections.Frozen;
using System.Globalization;

namespace Timeline.Core.Ingest;

/// <summary>The language of a text, from its small words, or from its letters where these tell it.</summary>
public static class TextLanguage
{
    const int WordsRead = 2000;

    // The commonest words that the other languages of the table do not share.
    static readonly (string Language, string[] Words)[] SmallWords =
    [
        ("en", ["the", "of", "and", "to", "that", "was", "with", "for", "were", "has", "by", "from", "his", "are", "which"]),
        ("fr", ["le", "les", "des", "et", "est", "une", "dans", "que", "pour", "qui", "sur", "au", "avec", "du", "ont"]),
        ("de", ["der", "die", "und", "das", "den", "nicht", "ist", "mit", "dem", "sich", "auf", "eine", "für", "von", "wurde"]),
        ("es", ["el", "los", "las", "y", "del", "una", "con", "por", "su", "para", "más", "fue", "al", "como", "lo"]),
        ("it", ["il", "di", "gli", "che", "una", "per", "sono", "della", "nel", "alla", "più", "anche", "ha", "dei", "è"]),
        ("pt", ["o", "os", "não", "uma", "com", "dos", "da", "em", "ao", "foi", "mais", "pelo", "são", "na", "um"]),
        ("nl", ["het", "een", "van", "en", "niet", "zijn", "dat", "op", "voor", "werd", "ook", "bij", "aan", "naar", "uit"]),
        ("tr", ["ve", "bir", "bu", "için", "ile", "olarak", "daha", "çok", "olan", "sonra", "ise", "gibi", "kadar", "da", "de"]),
    ];

    static readonly (string Language, char First, char Last)[] Letters =
    [
        ("ar", '\u0600', '\u06ff'), ("he", '\u0590', '\u05ff'), ("ru", '\u0400', '\u04ff'), ("el", '\u0370', '\u03ff'), ("ja", '\u3040', '\u30ff'), ("ko", '\uac00', '\ud7af'), ("zh", '\u4e00', '\u9fff'), ("hi", '\u0900', '\u097f'),
    ];

    /// <summary>The languages of each small word, by their numbers.</summary>
    static readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> LanguagesOf = SmallWords
        .SelectMany((row, number) => row.Words.Select(word => (Word: word, Number: number)))
        .GroupBy(pair => pair.Word, pair => pair.Number)
        .ToFrozenDictionary(word => word.Key, word => word.ToArray()).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="folded">In reading order, as <see cref="Wording.Folded"/> makes them.</param>
    /// <returns>BCP 47, without region; <c>und</c> where fewer than one word in twenty is a small word of one language.</returns>
    internal static string Of(IEnumerable<string> folded)
    {
        var (words, letters) = (0, 0);
        var (ofScript, ofLanguage) = (new int[Letters.Length], new int[SmallWords.Length]);
        foreach (var text in folded)
        {
            foreach (var place in text.AsSpan().Split(' '))
            {
                var word = text.AsSpan()[place];
                if (word.IsEmpty) continue;
                if (words == WordsRead) break;
                words++;
                foreach (var sign in word)
                {
                    if (char.IsLetter(sign)) letters++;
                    if (!char.IsAscii(sign) && ScriptOf(sign) is { } script) ofScript[script]++;
                }
                if (LanguagesOf.TryGetValue(word, out var languages))
                    foreach (var language in languages) ofLanguage[language]++;
            }
        }

        if (Array.FindIndex(ofScript, count => count * 2 > letters) is >= 0 and var told) return Letters[told].Language;
        var most = ofLanguage.Max();
        return most > 0 && most * 20 >= words ? SmallWords[Array.IndexOf(ofLanguage, most)].Language : "und";
    }

    static int? ScriptOf(char sign)
    {
        for (var script = 0; script < Letters.Length; script++)
            if (sign >= Letters[script].First && sign <= Letters[script].Last) return script;
        return null;
    }

    /// <summary>Its English name, for sentences.</summary>
    public static string NameOf(string language) => language == "und" ? language : CultureInfo.GetCultureInfo(language).EnglishName;
}
