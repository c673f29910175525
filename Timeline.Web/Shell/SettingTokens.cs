namespace Timeline.Web.Shell;

/// <summary>Tells settings (<c>--Storage:Directory D</c>, <c>--Storage:Directory=D</c>) from the names of files that a verb takes any number of.</summary>
static class SettingTokens
{
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
