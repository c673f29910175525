using System.Text.RegularExpressions;

namespace Timeline.Web.Sharing.Pictures;

/// <summary>The colours of the light theme by their names in <c>tokens.css</c>, which goes into the program: pictures have no colour of their own.</summary>
sealed partial class Tokens
{
    const string Sheet = "Timeline.Web.tokens.css";

    readonly Dictionary<string, Colour> colours;

    Tokens(string css) => colours = Token().Matches(LightTheme().Match(css).Value)
        .ToDictionary(token => token.Groups["name"].Value, token => Colour.Read(token.Groups["hex"].Value));

    public static Tokens Load()
    {
        using var sheet = new StreamReader(typeof(Tokens).Assembly.GetManifestResourceStream(Sheet)!);
        return new Tokens(sheet.ReadToEnd());
    }

    /// <param name="name">As the sheet writes it, without its dashes: <c>a-gov-tint</c>.</param>
    public Colour this[string name] => colours[name];

    // The first block of the sheet; the dark theme follows it.
    [GeneratedRegex(@":root \{.*?\n\}", RegexOptions.Singleline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LightTheme();

    [GeneratedRegex(@"--(?<name>[a-z0-9-]+): (?<hex>#[0-9a-f]{6});", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
