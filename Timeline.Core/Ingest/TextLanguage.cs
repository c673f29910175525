using System.Globalization;

namespace Timeline.Core.Ingest;

/// <summary>The language of a text, from its small words, or from its letters where these tell it.</summary>
public static class TextLanguage
{
    const int WordsRead = 2000;

    // The commonest words that the other languages of the table do not share.
    static readonly (string Language, HashSet<string> Words)[] SmallWords =
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

    /// <returns>BCP 47, without region; <c>und</c> where fewer than one word in twenty is a small word of one language.</returns>
    public static string Of(IEnumerable<string> words)
    {
        var read = words.Take(WordsRead).ToList();
        var letters = string.Concat(read);
        foreach (var (language, first, last) in Letters)
            if (letters.AsSpan().ContainsAnyInRange(first, last) && letters.Count(letter => letter >= first && letter <= last) * 2 > letters.Count(char.IsLetter)) return language;

        var best = SmallWords.Select(row => (row.Language, Count: read.Count(row.Words.Contains))).MaxBy(row => row.Count);
        return best.Count > 0 && best.Count * 20 >= read.Count ? best.Language : "und";
    }

    /// <summary>Its English name, for sentences.</summary>
    public static string NameOf(string language) => language == "und" ? language : CultureInfo.GetCultureInfo(language).EnglishName;
}
