using System.Globalization;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest.Dating;

/// <summary>The names in a text: words in capitals that follow each other, with the small words of names between them.</summary>
sealed partial class ProperNames
{
    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*", RegexOptions.CultureInvariant)]
    static partial Regex Word { get; }

    static readonly HashSet<string> Particles = ["of", "for", "de", "del", "la", "al", "bin", "ibn", "van", "von", "der", "y"];

    // Words in capitals that begin sentences or name days and so tell nothing of what a story is about.
    static readonly HashSet<string> NoNames =
    [
        "the", "a", "an", "in", "on", "at", "by", "it", "its", "he", "she", "they", "we", "i", "you", "his", "her", "their", "but", "and", "or", "if", "as", "so", "no", "not", "when", "while", "after", "before", "since",
        "despite", "this", "that", "these", "those", "there", "from", "to", "with", "for", "of", "what", "who", "how", "why", "is", "are", "was", "were", "mr", "mrs", "ms", "earlier", "later", "meanwhile", "also", "over",
        .. CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Select(name => name.ToLowerInvariant()),
        .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0).Select(name => name.ToLowerInvariant()),
    ];

    readonly List<string[]> chains;

    readonly HashSet<(string, string)> pairs;

    ProperNames(List<string[]> chains)
    {
        this.chains = chains;
        pairs = [.. chains.SelectMany(Pairs)];
    }

    public static ProperNames In(string text)
    {
        var chains = new List<string[]>();
        var chain = new List<string>();
        var end = 0;
        foreach (Match match in Word.Matches(text))
        {
            var name = NameOf(match.Value);
            var breaks = match.Index - end > 1 || (end > 0 && match.Index > end && text[end] != ' ');
            if (breaks) Close();
            if (name is not null) chain.Add(name);
            else if (!Particles.Contains(match.Value)) Close();
            end = match.Index + match.Length;
        }

        Close();
        return new ProperNames(chains);

        void Close()
        {
            if (chain.Count > 1) chains.Add([.. chain]);
            chain.Clear();
        }
    }

    /// <summary>How many different names of this text the other has too; two words of a name in a row are enough (“Bashar al-Assad”).</summary>
    public int SharedWith(ProperNames other) => chains.Select(chain => Pairs(chain).FirstOrDefault(other.pairs.Contains)).Where(pair => pair != default).Distinct().Count();

    /// <summary>Single words in capitals that may be names, folded.</summary>
    public static IEnumerable<string> WordsIn(string text) => Word.Matches(text).Select(match => NameOf(match.Value)).OfType<string>();

    /// <summary>Whether the text has a word of the same stem (“Syria”, “Syrian”).</summary>
    public static bool IsIn(string name, IReadOnlyCollection<string> words) => words.Any(word => word == name || (name.Length >= 4 && word.Length >= 4 && word[..Math.Min(5, word.Length)] == name[..Math.Min(5, name.Length)]));

    static IEnumerable<(string, string)> Pairs(string[] chain) => chain.Zip(chain.Skip(1));

    static string? NameOf(string word)
    {
        var name = word.TrimEnd('.', '\'', '’', '-');
        if (name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal)) name = name[..^2];
        // "al-Assad", "ar-Rahman": the name is behind the article.
        if (name.IndexOf('-') is var dash and > 0 and <= 3 && char.IsLower(name[0])) name = name[(dash + 1)..];
        if (name.Length < 2 || !char.IsUpper(name[0])) return null;
        var folded = name.ToLowerInvariant();
        return NoNames.Contains(folded) ? null : folded;
    }
}
