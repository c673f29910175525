using System.Globalization;
using System.Text;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>What a <c>robots.txt</c> asks of one robot.</summary>
/// <remarks>Source: RFC 9309, Robots Exclusion Protocol; <c>Crawl-delay</c>, which it leaves out, as most crawlers that know it read it: seconds.</remarks>
sealed class RobotsRules
{
    const string Anybody = "*";

    readonly List<Rule> rules;

    RobotsRules(List<Rule> rules, TimeSpan? delay) => (this.rules, Delay) = (rules, delay);

    public static RobotsRules AllowAll { get; } = new([], null);

    /// <summary>How long to wait between two visits; null where it does not say.</summary>
    public TimeSpan? Delay { get; }

    /// <summary>About the UTF-16 code units that it takes in memory.</summary>
    public int Size => rules.Sum(rule => rule.Pattern.Length + 50) + 100;

    /// <param name="file">All of it, or as much as is read.</param>
    /// <param name="robot">Product token: letters, <c>-</c> and <c>_</c>; its case makes no difference.</param>
    public static RobotsRules Read(string file, string robot)
    {
        var (own, everybodys) = (new Group(), new Group());
        var named = new List<Group>();
        var isHeading = false;
        foreach (var (key, value) in Lines(file))
        {
            if (key == "user-agent")
            {
                // Names that follow each other share a group, and groups of one name are one.
                if (!isHeading) named.Clear();
                isHeading = true;
                var token = TokenOf(value);
                if (value == Anybody) named.Add(everybodys);
                else if (token.Equals(robot, StringComparison.OrdinalIgnoreCase)) named.Add(own);
                if (named.Contains(own)) own.IsNamed = true;
                continue;
            }
            if (key is not ("allow" or "disallow" or "crawl-delay")) continue;
            isHeading = false;
            foreach (var group in named.Distinct()) group.Add(key, value);
        }
        var taken = own.IsNamed ? own : everybodys;
        return new RobotsRules(taken.Rules, taken.Delay);
    }

    /// <summary>Whether it lets an address be fetched. The longest rule that fits decides; of two as long, the one that allows.</summary>
    public bool Allows(Uri address)
    {
        var path = PercentEncoding.Normal(address.PathAndQuery);
        return rules.Where(rule => RobotsPattern.Fits(rule.Pattern, path)).OrderByDescending(rule => rule.Pattern.Length).ThenByDescending(rule => rule.IsAllowed).FirstOrDefault() is not { IsAllowed: false };
    }

    static IEnumerable<(string Key, string Value)> Lines(string file)
    {
        foreach (var line in file.TrimStart('\ufeff').Split(['\r', '\n']))
        {
            var said = line.IndexOf('#') is var comment and >= 0 ? line[..comment] : line;
            if (said.IndexOf(':') is var colon and > 0) yield return (said[..colon].Trim().ToLowerInvariant(), said[(colon + 1)..].Trim());
        }
    }

    // Some write the version behind the name.
    static string TokenOf(string name) => new([.. name.TakeWhile(sign => char.IsAsciiLetter(sign) || sign is '-' or '_')]);

    sealed record Rule(bool IsAllowed, string Pattern);

    sealed class Group
    {
        public List<Rule> Rules { get; } = [];

        public TimeSpan? Delay { get; private set; }

        public bool IsNamed { get; set; }

        public void Add(string key, string value)
        {
            if (key == "crawl-delay")
            {
                if (double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= TimeSpan.SecondsPerDay) Delay = TimeSpan.FromSeconds(seconds);
            }
            // An empty rule forbids nothing.
            else if (value.Length > 0) Rules.Add(new Rule(key == "allow", PercentEncoding.Normal(value)));
        }
    }
}

/// <summary>A pattern of a path: <c>*</c> stands for any signs, <c>$</c> at its end for the end of the path, else it may go on.</summary>
static class RobotsPattern
{
    public static bool Fits(string pattern, string path)
    {
        var isWhole = pattern.EndsWith('$');
        var parts = (isWhole ? pattern[..^1] : pattern).Split('*');
        if (!path.StartsWith(parts[0], StringComparison.Ordinal)) return false;
        var at = parts[0].Length;
        // The first place where a part fits leaves most for those behind it.
        foreach (var part in parts[1..])
        {
            var found = path.IndexOf(part, at, StringComparison.Ordinal);
            if (found < 0) return false;
            at = found + part.Length;
        }
        if (!isWhole) return true;
        // Behind a star the last part may stand at the end as well as where it was found first.
        return parts.Length == 1 ? at == path.Length : path.EndsWith(parts[^1], StringComparison.Ordinal);
    }
}

/// <summary>One spelling for paths that mean the same: unreserved signs as they are, all others that were encoded or are not ASCII as <c>%XX</c>.</summary>
static class PercentEncoding
{
    public static string Normal(string path)
    {
        var normal = new StringBuilder(path.Length);
        foreach (var octet in Octets(path))
        {
            if (octet.IsEncoded ? !IsUnreserved((char)octet.Value) : octet.Value is >= 0x80 or (byte)'%') normal.Append(CultureInfo.InvariantCulture, $"%{octet.Value:X2}");
            else normal.Append((char)octet.Value);
        }
        return normal.ToString();
    }

    static IEnumerable<(byte Value, bool IsEncoded)> Octets(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(path);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]))
            {
                yield return (Convert.FromHexString([(char)bytes[i + 1], (char)bytes[i + 2]])[0], true);
                i += 2;
            }
            else yield return (bytes[i], false);
        }
    }

    static bool IsUnreserved(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '-' or '.' or '_' or '~';
}
