namespace Timeline.Core.Sources;

/// <summary>Where a publisher keeps an article.</summary>
public static class WebAddress
{
    /// <returns>Null for what is no <c>http</c> or <c>https</c> address.</returns>
    public static Uri? Read(string typed) =>
        Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address : null;
}
