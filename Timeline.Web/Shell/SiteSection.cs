namespace Timeline.Web.Shell;

/// <summary>A part of the site that every page leads to: in the masthead, and in the foot, where the masthead has no room for it.</summary>
/// <param name="Under">Beginnings of the paths that lie in it.</param>
sealed record SiteSection(string Address, string Name, params string[] Under)
{
    public static SiteSection[] All => [new("/", ShellWords.Chronologies, "/t/"), new("/o", ShellWords.Outlets, "/o/", "/a/"), new("/how", ShellWords.HowItWorks)];

    public bool Has(string path) => path == Address || Under.Any(beginning => path.StartsWith(beginning, StringComparison.Ordinal));
}
