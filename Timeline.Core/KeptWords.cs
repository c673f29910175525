using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace Timeline.Core;

/// <summary>The words of one resource file, each kept for every culture that asked for it, so that asking again takes no lock.</summary>
public sealed class KeptWords(string file, Assembly assembly) : ResourceManager(file, assembly)
{
    readonly ConcurrentDictionary<(string Culture, string Name), string?> kept = new();

    public override string? GetString(string name) => GetString(name, null);

    public override string? GetString(string name, CultureInfo? culture)
    {
        var asked = culture ?? CultureInfo.CurrentUICulture;
        return kept.TryGetValue((asked.Name, name), out var word) ? word : kept[(asked.Name, name)] = base.GetString(name, asked);
    }
}
