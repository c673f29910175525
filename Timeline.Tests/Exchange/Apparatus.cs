using System.Xml.Linq;

namespace Timeline.Tests.Exchange;

/// <summary>A critical apparatus as whoever gets the file reads it, by the rules of parallel segmentation alone.</summary>
sealed class Apparatus(string file)
{
    static readonly XNamespace Tei = "http://www.tei-c.org/ns/1.0";

    public XElement Document { get; } = XDocument.Parse(file, LoadOptions.PreserveWhitespace).Root!;

    public IReadOnlyList<string> Witnesses => [.. All("witness").Select(witness => (string)witness.Attribute(XNamespace.Xml + "id")!)];

    public IReadOnlyList<XElement> Rows => [.. All("ab")];

    public IEnumerable<XElement> All(string name) => Document.Descendants(Tei + name);

    /// <summary>What a witness has in a row: what all share, and of each entry the reading that is its own. Null where it is silent.</summary>
    /// <param name="gap">What stands for words that are withheld.</param>
    public string? TextOf(string witness, XElement row, string gap = "")
    {
        var parts = row.Nodes().Select(node => node is XElement entry ? Own(witness, entry) : node).ToList();
        return parts.Exists(part => part is XElement reading && (string?)reading.Attribute("type") == "silent") ? null : string.Concat(parts.Select(part => Words(part, gap)));
    }

    public static bool IsOf(XElement reading, string witness) => ((string?)reading.Attribute("wit") ?? "").Split(' ').Contains("#" + witness);

    static XElement Own(string witness, XElement entry) => entry.Name == Tei + "app" ? entry.Elements().Single(reading => IsOf(reading, witness)) : entry;

    static string Words(XNode node, string gap) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "gap" } => gap,
        XElement element => string.Concat(element.Nodes().Select(inner => Words(inner, gap))),
        _ => "",
    };
}
