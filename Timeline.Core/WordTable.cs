using System.Reflection;

namespace Timeline.Core;

/// <summary>A table of words that an editor of the product may read and extend: tab-separated lines, <c>#</c> before a remark.</summary>
public static class WordTable
{
    /// <summary>The rows of the table <paramref name="name"/> that ships with this assembly, each cut at its tabs and trimmed.</summary>
    /// <exception cref="ArgumentException">No table of that name ships.</exception>
    public static IReadOnlyList<string[]> Shipped(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Timeline.Core.Tables.{name}")
            ?? throw new ArgumentException($"No table {name} ships with this assembly.", nameof(name));
        using var reader = new StreamReader(stream);
        return Rows(reader.ReadToEnd());
    }

    /// <summary>The rows of a table as text; empty lines and remarks are none.</summary>
    public static IReadOnlyList<string[]> Rows(string table) =>
        [.. table.Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t', StringSplitOptions.TrimEntries))];
}
