using System.Buffers;

namespace Timeline.Core.Ingest;

/// <summary>Questions about the words of a line that several recognisers ask.</summary>
static class Wording
{
    const string NoWords = "  ";

    const int MostRented = 100_000;

    static readonly SearchValues<char> Digits = SearchValues.Create([.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(sign => (char)sign).Where(char.IsDigit)]);

    /// <summary>The words in lower case, a run of letters or digits each, so that quotes, dashes and spaces make no difference.</summary>
    public static IReadOnlyList<string> Words(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        for (var at = 0; Next(text, ref at) is { Length: > 0 } word;) words.Add(string.Create(word.Length, word, static (lower, said) => said.ToLowerInvariant(lower)));
        return words;
    }

    /// <summary>How many words it has, as <see cref="Words"/> cuts them.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = 0; Next(text, ref at).Length > 0;) count++;
        return count;
    }

    static ReadOnlySpan<char> Next(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        var start = at;
        while (at < text.Length && char.IsLetterOrDigit(text[at])) at++;
        return text[start..at];
    }

    /// <summary>The words with one space between and around them, so that whole words can be looked up in it; two spaces where it has none.</summary>
    public static string Folded(ReadOnlySpan<char> text)
    {
        // What is rented stays: a story in one line of twenty megabytes would keep sixty from then on.
        var rented = text.Length > MostRented ? new char[text.Length + 2] : ArrayPool<char>.Shared.Rent(text.Length + 2);
        // One place further than what is written, which therefore never overtakes it.
        var lower = rented.AsSpan(1, text.Length);
        text.ToLowerInvariant(lower);
        var length = 0;
        var isWord = false;
        foreach (var sign in lower)
        {
            var wasWord = isWord;
            isWord = char.IsLetterOrDigit(sign);
            if (isWord ? length == 0 : wasWord) rented[length++] = ' ';
            if (isWord) rented[length++] = sign;
        }
        if (isWord) rented[length++] = ' ';
        var folded = length == 0 ? NoWords : new string(rented, 0, length);
        if (text.Length <= MostRented) ArrayPool<char>.Shared.Return(rented);
        return folded;
    }

    /// <summary>How many words there are in what <see cref="Folded"/> made.</summary>
    public static int CountFolded(string folded) => folded == NoWords ? 0 : folded.AsSpan().Count(' ') - 1;

    /// <summary>Whether it ends as a sentence does: a full stop, question or exclamation mark or ellipsis, quotes and brackets after it aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text) => text.TrimEnd(" \u00a0\"'”’)»]").TrimEnd() is [.., '.' or '!' or '?' or '…'];

    /// <summary>Whether it has a digit, of any script.</summary>
    public static bool HasDigit(ReadOnlySpan<char> text) => text.ContainsAny(Digits);

    /// <summary>A line without an end of sentence, short enough for a headline: at most 30 words.</summary>
    public static bool IsHeadline(ReadOnlySpan<char> text) => text.TrimEnd(" \"'”’") is not [.., '.' or '…'] && Count(text) is > 1 and <= 30;
}
