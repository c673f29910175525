namespace Timeline.Core.Sources;

/// <summary>Where a publisher keeps an article.</summary>
public static class WebAddress
{
    /// <summary>UTF-16 code units. Browsers and search engines take no longer ones, and PostgreSQL could not index them.</summary>
    public const int MostCharacters = 2048;

    /// <returns>Null for what is no <c>http</c> or <c>https</c> address, or too long.</returns>
    public static Uri? Read(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.AbsoluteUri.Length <= MostCharacters ? address : null;
}
