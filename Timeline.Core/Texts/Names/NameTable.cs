using System.Collections.Frozen;

namespace Timeline.Core.Texts.Names;

/// <summary>A bearer of names that the table knows.</summary>
/// <param name="Canonical">Its name in results.</param>
/// <param name="Used">When the forms mean it, an EDTF interval; empty where always.</param>
/// <param name="Forms">Its names as written.</param>
/// <param name="Adjectives">Words made of its name (Syrian), which say whose something is.</param>
public sealed record NameEntry(string Canonical, NameKind Kind, string Used, IReadOnlyList<string> Forms, IReadOnlyList<string> Adjectives);

/// <summary>The alias table, <c>NameTable.tsv</c>: many names, one bearer.</summary>
public static class NameTable
{
    public static IReadOnlyList<NameEntry> Entries { get; } = [.. WordTable.Shipped("NameTable").Select(Entry)];

    static readonly FrozenDictionary<string, (string Form, NameEntry Entry, bool IsAdjective)[]> ByFirstLetters = Entries
        .SelectMany(entry => entry.Forms.Select(form => (Form: form, Entry: entry, IsAdjective: false)).Concat(entry.Adjectives.Select(form => (Form: form, Entry: entry, IsAdjective: true))))
        .GroupBy(named => named.Form[..2]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(named => named.Form.Length).ToArray());

    /// <summary>The longest form of the table written at <paramref name="at"/>, ending with its word.</summary>
    internal static (TextSpan Span, NameEntry Entry, bool IsAdjective)? At(string text, int at, int end)
    {
        if (at + 2 > end || !ByFirstLetters.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.AsSpan(at, 2), out var forms)) return null;
        foreach (var (form, entry, isAdjective) in forms)
        {
            var stop = at + form.Length;
            if (stop <= end && text.AsSpan(at, form.Length).SequenceEqual(form) && (stop == end || !char.IsLetterOrDigit(text[stop])))
                return (new(at, stop), entry, isAdjective);
        }
        return null;
    }

    static NameEntry Entry(string[] row)
    {
        var (names, adjectives) = row[3].Split(" ; ") is [var left, var right] ? (left, right.Split(" | ")) : (row[3], []);
        return new(row[0], Enum.Parse<NameKind>(row[1], ignoreCase: true), row[2], names.Split(" | "), adjectives);
    }
}
