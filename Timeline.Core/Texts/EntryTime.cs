using System.Text.RegularExpressions;

namespace Timeline.Core.Texts;

/// <summary>The time of day with which an entry of a running report begins: “14.10 Police say that …”.</summary>
static partial class EntryTime
{
    /// <returns>Where the words behind it begin; where the stretch begins, if it begins with no time.</returns>
    public static int EndOf(string text, TextSpan stretch)
    {
        if (stretch.Length == 0 || !char.IsAsciiDigit(text[stretch.Start])) return stretch.Start;
        var match = Pattern.Match(text, stretch.Start, stretch.Length);
        return match.Success ? match.Index + match.Length : stretch.Start;
    }

    /// <summary>With the time itself as <c>s</c>. Behind it a sentence begins, so that “4.50 metres” is none.</summary>
    [GeneratedRegex(@"\A(?<s>(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?(?:[ap]\.?m\b\.?|hrs\b|GMT\b))?)[ :–—-]+(?=[""“‘']?\p{Lu})", RegexOptions.CultureInvariant)]
    public static partial Regex Pattern { get; }
}
