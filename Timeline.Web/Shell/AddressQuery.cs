using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Timeline.Web.Shell;

/// <summary>Reads the keys that a page knows from its address, and keeps a sentence for each value it had to ignore.</summary>
/// <remarks>Keys that nobody asks for are ignored without a word. Of a key given twice the first value counts. An empty value is no value: forms send them.</remarks>
sealed class AddressQuery
{
    const int LongestShown = 60;

    readonly Dictionary<string, StringValues> values;
    readonly List<string> ignored = [];

    public AddressQuery(NavigationManager navigation) : this(navigation.ToAbsoluteUri(navigation.Uri).Query)
    {
    }

    /// <param name="query">As it stands in the address, with its question mark.</param>
    public AddressQuery(string query)
    {
        values = QueryHelpers.ParseQuery(query);
        Read("lang", lang => Language.Available.Contains(lang) ? lang : null, string.Join(", ", Language.Available));
    }

    /// <summary>A sentence for each value of a known key that the page could not use.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    /// <summary>The value as it stands, or null.</summary>
    public string? Text(string key) => values.TryGetValue(key, out var found) && !string.IsNullOrWhiteSpace(found[0]) ? found[0]!.Trim() : null;

    /// <summary>The value as <paramref name="read"/> takes it; what it answers null to is noted as ignored.</summary>
    /// <param name="expected">What would have been taken, as the end of a sentence: “a day such as 2016-03-25”.</param>
    public T? Read<T>(string key, Func<string, T?> read, string expected) where T : class
    {
        if (Text(key) is not { } text) return null;
        var value = read(text);
        if (value is null) Ignore(key, text, expected);
        return value;
    }

    /// <summary>Notes a value that was read but cannot be used, for instance a window that ends before it starts.</summary>
    public void Ignore(string key, string text, string expected) =>
        ignored.Add(string.Format(CultureInfo.CurrentCulture, ShellWords.IgnoredValue, key, ReadableText.Of(text.Length > LongestShown ? text[..LongestShown] + "…" : text), expected));
}
