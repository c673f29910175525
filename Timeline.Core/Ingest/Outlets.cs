using System.Collections.Frozen;

namespace Timeline.Core.Ingest;

/// <summary>The table of publishers (<c>IngestOutlets.tsv</c>), and what names of publishers look like.</summary>
static class Outlets
{
    const int MostWords = 6;

    const int LongestName = 150;

    const string Site = " online";

    static readonly FrozenDictionary<string, string> BySpelling = WordTable.Shipped("IngestOutlets")
        .SelectMany(row => row[1].Split('|').Select(spelling => (Key: Wording.Folded(spelling), Name: row[0])))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Name);

    static readonly FrozenSet<string> Nouns = new[]
    {
        "news", "times", "post", "herald", "tribune", "gazette", "chronicle", "journal", "daily", "mail", "star", "observer", "mirror", "standard", "courier", "dispatch", "press", "telegraph", "examiner",
        "sentinel", "register", "echo", "monitor", "bulletin", "radio", "tv", "television", "broadcasting", "online", "today", "weekly", "review", "globe", "argus", "independent", "guardian", "advertiser", "record", "citizen", "channel", "network",
    }.ToFrozenSet();

    /// <summary>The name we write for an outlet of the table, or null.</summary>
    public static string? Spelled(string words) => BySpelling.GetValueOrDefault(Wording.Folded(words));

    /// <summary>The outlet that these words name: one of the table, or a short name in capitals with a word such as Herald or News in it.</summary>
    public static string? NamedBy(string words)
    {
        if (words.Length > LongestName || words.StartsWith("By ", StringComparison.Ordinal)) return null;
        if (Spelled(words) is { } known) return known;
        var all = Wording.Words(words);
        var name = words.Trim();
        // “Channel Five online” is the site of Channel Five.
        var paper = name.EndsWith(Site, StringComparison.Ordinal) && all.Count > 2 ? name[..^Site.Length] : name;
        var capitals = paper.Split(' ').All(word => !char.IsLower(word.FirstOrDefault('A')) || word is "and" or "of" or "the");
        return all.Count is >= 2 and <= MostWords && capitals && Wording.Words(paper).Any(Nouns.Contains) && !Wording.EndsSentence(name) ? name : null;
    }
}
