using System.Buffers;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The working title of a story on a wire, with version, take and length behind it.</summary>
static partial class Slug
{
    const int LongestLine = 120;

    // "r i ", "a0532 ": the priority and the number of the transmission.
    const string Transmission = @"([a-z]\d{3,4}\s+)?([a-z]\s[a-z]\s)?";

    const string Version = @"((\d{1,2}(st|nd|rd|th)?|First|Second|Third)[ -]?)?(Ld|LD|Lead|LEAD|lead|Writethru|WRITETHRU|Write-thru|Add|ADD|Take|TAKE|Bjt|BJT|Insert|Sub|SUB|Urgent|URGENT|Advisory|ADVISORY|WRAP|Wrap|ROUNDUP|Roundup|UPDATE|sched)\b";

    // Every form has one of them, or a number.
    static readonly SearchValues<char> Marks = SearchValues.Create("-/(");

    // A premier and a province are PM and BC too: what stands behind the name makes it a slug, or that nothing does.
    const string Cycle = $@"{Transmission}(BC|AM|PM|BN)-{{1,2}}\p{{Lu}}([\p{{L}}\d.'’&/-]*(\s+\d\d-\d\d(-\d\d)?(\s+\d{{4}})?|\s+\d{{4}})?|[\p{{L}}\d.'’&/ -]{{0,40}},\s*({Version}.*|\d{{2,4}}(\s+words)?))";

    const string Capitals = @"\p{Lu}{2}[\p{Lu}\d]*((-[\p{Lu}\d]+)*/|(-[\p{Lu}\d]+)+/[\p{Lu}\d-]+)(\s*\([^()]*\))?";

    const string WithNote = @"\p{Lu}{2}[\p{Lu}\d]*([-/][\p{Lu}\d]+)*\s*\((UPDATE|WRAPUP|PIX|TV|GRAPHIC|URGENT|CORRECTED|REFILE)\b[^()]*\)";

    const string Words = $@"\p{{L}}{{2,}}((/\p{{L}}{{2,}})+/|(-\p{{L}}{{2,}})+,\s?{Version}.*)";

    [GeneratedRegex($@"^({Cycle}|{Capitals}|{WithNote}|[a-z]\d{{4}}|{Words})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Form { get; }

    [GeneratedRegex(@"\b((UPDATE|WRAPUP) \d{1,2}|\d{1,2}(st|nd|rd|th)?[ -]?(Ld|LD|Lead|LEAD|lead)\b([ -]Writethru)?|Writethru|WRITETHRU|CORRECTED|REFILE)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex LaterVersion { get; }

    [GeneratedRegex(@"^\s*=?\s?\d{1,2}(\s+\p{Lu}[\p{Lu}., -]*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex FurtherTake { get; }

    public static bool Is(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && (line.ContainsAny(Marks) || Wording.HasDigit(line)) && !Wording.EndsSentence(line) && Form.IsMatch(line);

    /// <summary>Whether the line is the name of <paramref name="slug"/> with the number of a take behind it (“FLOODS-RIVERS 2”).</summary>
    public static bool IsFurtherTake(ReadOnlySpan<char> line, string slug)
    {
        var name = slug.Split([' ', '(', ',']) is [var first, ..] ? first.TrimEnd('/') : slug;
        return name.Length > 3 && line.StartsWith(name, StringComparison.Ordinal) && FurtherTake.IsMatch(line[name.Length..].TrimStart('/'));
    }

    /// <summary>The words of a slug that say that it is not the first version; null for none.</summary>
    public static string? VersionIn(string slug) => LaterVersion.Match(slug) is { Success: true } match ? match.Value : null;
}
