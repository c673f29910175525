using System.Buffers;
using System.Globalization;

namespace Timeline.Web.Ingest.Fetching;

/// <summary>An address that may be asked for, or one line why not; typed by a person, or what a server redirects to.</summary>
/// <param name="Address">Without its fragment, which is never sent.</param>
sealed record FetchAddress(Uri? Address, string? Problem)
{
    /// <summary>UTF-16 code units. Browsers and servers take longer ones, people and search engines hardly.</summary>
    public const int Longest = 2_000;

    static readonly SearchValues<char> SchemeSigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Whether it is meant as an address of whatever scheme, rather than as a file.</summary>
    public static bool IsMeant(string typed) => typed.IndexOf("://", StringComparison.Ordinal) is var end and > 1 && typed.AsSpan(0, end).IndexOfAnyExcept(SchemeSigns) < 0;

    public static FetchAddress Read(string typed)
    {
        if (typed.Length > Longest) return TooLong();
        if (!Uri.TryCreate(typed.Trim(), UriKind.Absolute, out var address) || address.Host.Length == 0) return new FetchAddress(null, FetchWords.NoAddress);
        if (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps) return new FetchAddress(null, FetchWords.OtherScheme);
        if (address.UserInfo.Length > 0) return new FetchAddress(null, FetchWords.UserInfo);
        var sent = address.GetLeftPart(UriPartial.Query);
        // Letters that are not Latin take six signs each on the way.
        return sent.Length > Longest ? TooLong() : new FetchAddress(new Uri(sent), null);
    }

    static FetchAddress TooLong() => new(null, string.Format(CultureInfo.CurrentCulture, FetchWords.TooLongAddress, Longest));

    /// <summary>Where a server leads to from an address.</summary>
    /// <param name="to">Relative or absolute; null where the server does not say.</param>
    public static FetchAddress Redirected(Uri from, Uri? to)
    {
        if (to is null || !Uri.TryCreate(from, to, out var address)) return new FetchAddress(null, FetchWords.RedirectNowhere);
        var read = Read(address.AbsoluteUri);
        if (read.Problem is { } why) return new FetchAddress(null, string.Format(CultureInfo.CurrentCulture, FetchWords.RedirectRefused, why));
        // What came by https is the publisher's own word; by http anybody on the way may have changed it.
        return from.Scheme == Uri.UriSchemeHttps && address.Scheme == Uri.UriSchemeHttp ? new FetchAddress(null, FetchWords.RedirectDowngrade) : read;
    }
}
