using System.Collections.Concurrent;

namespace Timeline.Web.Parts;

/// <summary>Pieces of a page as HTML, drawn once for all addresses that share them; lives as long as what they show.</summary>
public sealed class KeptMarkup
{
    readonly ConcurrentDictionary<string, string> pieces = new(StringComparer.Ordinal);

    public string? Find(string name) => pieces.GetValueOrDefault(name);

    public void Keep(string name, string html) => pieces[name] = html;
}
