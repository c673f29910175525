namespace Timeline.Web.Shell;

/// <summary>A path of this site, as addresses and forms may ask to be led to.</summary>
static class LocalPath
{
    /// <summary>Whether following it stays here: begins with one <c>/</c> and holds nothing that a browser reads as another host.</summary>
    public static bool Is(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\') && !path.Any(char.IsControl);

    public static string Or(string? path, string otherwise) => Is(path) ? path! : otherwise;
}
