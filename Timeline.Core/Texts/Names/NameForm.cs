namespace Timeline.Core.Texts.Names;

/// <summary>A name as it is written, with what it is compared by; each is made when it is first asked for.</summary>
sealed class NameForm(string text)
{
    public string Text => text;

    public string[] Words { get; } = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    public string Upper => field ??= text.ToUpperInvariant();

    /// <summary>What its spellings in other scripts' transliterations have in common.</summary>
    public string Key => field ??= TransliterationKey.Of(text);

    /// <summary>The same of its last word.</summary>
    public string LastKey => field ??= TransliterationKey.Of(Words[^1]);

    /// <summary>Two to five words in capitals, as the names of people are.</summary>
    public bool LooksPersonal => Words.Length is >= 2 and <= 5 && Array.TrueForAll(Words, word => char.IsUpper(word[0]) || NameVocabulary.IsArticle(word) || NameVocabulary.IsParticle(word));
}
