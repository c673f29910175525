using System.Globalization;
using System.Text;

namespace Timeline.Core.Storage;

/// <summary>The part of an address that names one thing: lower-case ASCII letters, digits and single hyphens.</summary>
public static class Slug
{
    /// <summary>Shorter than the column, so that a number fits behind it.</summary>
    const int MostFromWords = 60;

    /// <summary>Words of the site's own addresses, which stand where slugs stand.</summary>
    static readonly string[] Reserved = ["new", "import", "articles", "places", "actors", "outlets", "passages", "history", "claim", "note", "suggestions"];

    /// <summary>The slug of a name or title; empty where it has no Latin letter and no digit.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder();
        foreach (var sign in words.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark || sign is '\'' or '’') continue;
            if (char.IsAsciiLetterOrDigit(sign)) slug.Append(char.ToLowerInvariant(sign));
            else if (slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }
        var whole = slug.ToString().Trim('-');
        if (whole.Length <= MostFromWords) return whole;
        var end = whole.LastIndexOf('-', MostFromWords);
        return whole[..(end > 0 ? end : MostFromWords)];
    }

    /// <summary>The slug of <paramref name="words"/>, with the next free number behind it where it is taken: <c>bridge</c>, <c>bridge-2</c>.</summary>
    /// <param name="otherwise">The slug where the words give none.</param>
    /// <param name="taken">At least those in use that begin with it.</param>
    public static string Free(string words, string otherwise, IReadOnlyCollection<string> taken)
    {
        var wanted = Of(words) is { Length: > 0 } slug ? slug : otherwise;
        if (!IsTaken(wanted)) return wanted;
        var number = 2;
        while (IsTaken(Numbered(wanted, number))) number++;
        return Numbered(wanted, number);

        bool IsTaken(string one) => taken.Contains(one) || Reserved.Contains(one);
    }

    /// <param name="number">From 2.</param>
    public static string Numbered(string slug, int number) => string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}");

    /// <summary>What the slugs that <see cref="Free"/> must know begin with.</summary>
    public static string Beginning(string words, string otherwise) => Of(words) is { Length: > 0 } slug ? slug : otherwise;
}
