using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest;

/// <summary>The table of publishers (<c>IngestOutlets.tsv</c>), and what names of publishers look like.</summary>
static partial class Outlets
{
    const int MostWords = 6;

    const int LongestName = 150;

    const string Site = " online";

    /// <summary>What a running report has behind the name: “Capital Radio, live”.</summary>
    static readonly string[] Live = [", live", " live", ", live blog", " live blog"];

    static readonly FrozenDictionary<string, string> BySpelling = WordTable.Shipped("IngestOutlets")
        .SelectMany(row => row[1].Split('|').Select(spelling => (Key: Wording.Folded(spelling), Name: row[0])))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Name);

    static readonly FrozenDictionary<string, string> BySite = BySpelling.GroupBy(pair => Squeezed(pair.Key)).ToFrozenDictionary(same => same.Key, same => same.First().Value);

    /// <summary>The parts of addresses below which anybody has an own one: example.co.uk.</summary>
    static readonly FrozenSet<string> Shared = FrozenSet.ToFrozenSet(["co", "com", "org", "net", "gov", "gob", "ac", "or", "ne"]);

    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Hosts { get; }

    static readonly FrozenSet<string> Nouns = new[]
    {
        "news", "times", "post", "herald", "tribune", "gazette", "chronicle", "journal", "daily", "mail", "star", "observer", "mirror", "standard", "courier", "dispatch", "press", "telegraph", "examiner",
        "sentinel", "register", "echo", "monitor", "bulletin", "radio", "tv", "television", "broadcasting", "online", "today", "weekly", "review", "globe", "argus", "independent", "guardian", "advertiser", "record", "citizen", "channel", "network", "wire",
    }.ToFrozenSet();

    static string Squeezed(string folded) => (folded.Trim().StartsWith("the ", StringComparison.Ordinal) ? folded.Trim()[4..] : folded).Replace(" ", "");

    /// <summary>The name we write for an outlet of the table, or null.</summary>
    public static string? Spelled(string words) => BySpelling.GetValueOrDefault(Wording.Folded(words));

    /// <summary>The name of the outlet whose site this host is: one of the table where its own part of the address spells it, else the host itself; null for what is no host.</summary>
    public static string? OfHost(string host)
    {
        if (!Hosts.IsMatch(host)) return null;
        var labels = host.ToLowerInvariant().Split('.');
        var own = labels.Length - 2;
        if (own > 0 && Shared.Contains(labels[own])) own--;
        return BySite.GetValueOrDefault(labels[own]) ?? Spelled(string.Join('.', labels[own..])) ?? (labels[0] == "www" ? host[4..] : host);
    }

    /// <summary>The outlet that these words name: one of the table, or a short name in capitals with a word such as Herald or News in it.</summary>
    public static string? NamedBy(string words)
    {
        if (words.Length > LongestName || words.StartsWith("By ", StringComparison.Ordinal) || words.AsSpan().IndexOfAny('|', '·', '•') >= 0) return null;
        if (Array.Find(Live, live => words.EndsWith(live, StringComparison.Ordinal)) is { } running) words = words[..^running.Length];
        if (Spelled(words) is { } known) return known;
        if (words.StartsWith("press release", StringComparison.OrdinalIgnoreCase) || words.StartsWith("news release", StringComparison.OrdinalIgnoreCase)) return null;
        var all = Wording.Words(words);
        var name = words.Trim();
        // “Channel Five online” is the site of Channel Five.
        var paper = name.EndsWith(Site, StringComparison.Ordinal) && all.Count > 2 ? name[..^Site.Length] : name;
        var capitals = paper.Split(' ').All(word => !char.IsLower(word.FirstOrDefault('A')) || word is "and" or "of" or "the");
        return all.Count is >= 2 and <= MostWords && capitals && Wording.Words(paper).Any(Nouns.Contains) && !Wording.EndsSentence(name) ? name : null;
    }
}
