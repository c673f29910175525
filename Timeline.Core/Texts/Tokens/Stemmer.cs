namespace Timeline.Core.Texts.Tokens;

/// <summary>Brings inflected English words to one stem: a light form of Porter's algorithm (Program 14(3), 1980), its steps 1 and a few endings of 2 to 5.</summary>
/// <remarks>Stems are for telling words equal, not for reading. <c>seize, seized, seizing, seizes</c> meet; <c>seizure</c> does not.</remarks>
public static class Stemmer
{
    // The longest first, for an ending may be the end of another.
    static readonly (string Ending, string By)[] Derived =
    [
        ("ization", "ize"), ("isation", "ize"), ("fulness", "ful"), ("ousness", "ous"), ("iveness", "ive"), ("ational", "ate"), ("ation", "ate"), ("ments", ""), ("ment", ""), ("ness", ""),
        ("ising", "ize"), ("ised", "ize"), ("ise", "ize"), ("ally", "al"), ("ously", "ous"), ("ively", "ive"), ("ely", "e"), ("ly", ""), ("our", "or"),
    ];

    /// <param name="folded">A word without case and diacritics; one with other characters than letters is its own stem.</param>
    public static string Stem(string folded)
    {
        if (folded.Length < 4 || folded.AsSpan().ContainsAnyExceptInRange('a', 'z')) return folded;
        var word = Past(Plural(folded));
        foreach (var (ending, by) in Derived)
        {
            if (!word.EndsWith(ending, StringComparison.Ordinal) || Measure(word.AsSpan(0, word.Length - ending.Length)) < 1 || word.Length - ending.Length < 3) continue;
            word = word[..^ending.Length] + by;
            break;
        }
        if (word.Length > 3 && word[^1] == 'e') word = word[..^1];
        return word.Length > 2 && word[^1] == 'y' && !IsVowel(word, word.Length - 2) ? word[..^1] + 'i' : word;
    }

    static string Plural(string word) =>
        word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + (word.Length > 4 ? "y" : "ie")
        : word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal) ? word
        : word[^1] == 's' ? word[..^1]
        : word;

    static string Past(string word)
    {
        var stem = word.EndsWith("ied", StringComparison.Ordinal) ? word[..^3] + (word.Length > 4 ? "y" : "ie")
            : word is [_, 'y', 'i', 'n', 'g'] ? word[..1] + "ie"
            : word.EndsWith("eed", StringComparison.Ordinal) ? word
            : word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
            : word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
            : word;
        if (stem.Length == word.Length || stem.Length < 2 || !HasVowel(stem)) return word;
        // "stopped" is "stop", but "killed" is "kill", "passed" "pass" and "fizzed" "fizz".
        return stem.Length > 2 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'z') && !IsVowel(stem, stem.Length - 1) ? stem[..^1] : stem;
    }

    static bool HasVowel(string word)
    {
        for (var i = 0; i < word.Length; i++) if (IsVowel(word, i)) return true;
        return false;
    }

    /// <summary>How often consonants follow vowels in it, Porter's <em>m</em>.</summary>
    static int Measure(ReadOnlySpan<char> word)
    {
        var measure = 0;
        for (var i = 1; i < word.Length; i++) if (!IsVowel(word, i) && IsVowel(word, i - 1)) measure++;
        return measure;
    }

    static bool IsVowel(ReadOnlySpan<char> word, int at) => word[at] is 'a' or 'e' or 'i' or 'o' or 'u' || word[at] == 'y' && at > 0 && !IsVowel(word, at - 1);
}
