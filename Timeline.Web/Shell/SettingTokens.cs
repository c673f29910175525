namespace Timeline.Web.Shell;

/// <summary>Tells settings (<c>--Storage:Directory D</c>, <c>--Storage:Directory=D</c>) from the names of files that a verb takes any number of.</summary>
static class SettingTokens
{
    /// <summary>The sections that a verb on the database reads.</summary>
    static readonly string[] Sections = ["Storage", "Site", "Logging"];

    /// <summary>The first of a verb's arguments that looks like an option and is neither one nor a setting: a slip, which would be taken for a setting that nothing reads.</summary>
    public static string? Misspelt(IEnumerable<string> tokens) =>
        tokens.Select(token => token.Split('=')[0]).FirstOrDefault(name => name.StartsWith("--", StringComparison.Ordinal) && !Sections.Contains(name[2..].Split(':')[0], StringComparer.OrdinalIgnoreCase));

    public static (IReadOnlyList<string> Names, IReadOnlyList<string> Settings) Split(IReadOnlyList<string> tokens)
    {
        var (names, settings) = (new List<string>(), new List<string>());
        for (var i = 0; i < tokens.Count; i++)
        {
            var isSetting = tokens[i].StartsWith("--", StringComparison.Ordinal) && tokens[i].Contains(':');
            (isSetting ? settings : names).Add(tokens[i]);
            if (isSetting && !tokens[i].Contains('=') && i + 1 < tokens.Count) settings.Add(tokens[++i]);
        }
        return (names, settings);
    }
}
