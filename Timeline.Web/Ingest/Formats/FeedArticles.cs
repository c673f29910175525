using System.Xml;
using System.Xml.Linq;
using Timeline.Core.Ingest.Records;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The entries of a feed: RSS of any version, or Atom.</summary>
static class FeedArticles
{
    static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 0, IgnoreComments = true, IgnoreProcessingInstructions = true };

    // Entries hold pages, which nest by the dozen; what is built of elements takes for each as long as it is deep.
    const int Deepest = 500;

    public static IEnumerable<InputFile> Read(string name, byte[] bytes) =>
        LineTooDeep(bytes) is { } line ? [InputFile.Failed(name, ImportWords.Say(IngestWords.FeedTooDeep, line))] : Read(name, new MemoryStream(bytes));

    /// <returns>The line where elements nest too deep; null where none do as far as the feed can be read.</returns>
    static int? LineTooDeep(byte[] bytes)
    {
        using var reader = XmlReader.Create(new MemoryStream(bytes), Settings);
        try
        {
            while (reader.Read())
                if (reader.Depth > Deepest) return ((IXmlLineInfo)reader).LineNumber;
        }
        catch (XmlException)
        {
            return null;
        }
        return null;
    }

    static IEnumerable<InputFile> Read(string name, MemoryStream stream)
    {
        using var reader = XmlReader.Create(stream, Settings);
        var (entries, outlet) = (0, "");
        while (true)
        {
            var (entry, title, problem) = Next(reader);
            if (title is not null) outlet = outlet.Length > 0 ? outlet : title;
            if (problem is not null)
            {
                yield return InputFile.Failed(entries == 0 ? name : $"{name}:{entries + 1}", problem);
                yield break;
            }
            if (title is not null) continue;
            if (entry is null) break;
            yield return InputFile.OfRecord($"{name}:{++entries}", Fields(entry, outlet));
        }
        if (entries == 0) yield return InputFile.Failed(name, IngestWords.FeedEmpty);
    }

    /// <returns>The next entry, or the title of the feed; nothing at its end.</returns>
    static (XElement? Entry, string? Title, string? Problem) Next(XmlReader reader)
    {
        try
        {
            while (reader.NodeType == XmlNodeType.None ? reader.Read() : !reader.EOF)
            {
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry") return ((XElement)XNode.ReadFrom(reader), null, null);
                if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "title" && reader.Prefix.Length == 0) return (null, reader.ReadElementContentAsString().Trim(), null);
                reader.Read();
            }
            return default;
        }
        catch (XmlException e)
        {
            return (null, null, ImportWords.Say(IngestWords.FeedBroken, e.LineNumber));
        }
    }

    static IEnumerable<KeyValuePair<string, string>> Fields(XElement entry, string outlet)
    {
        foreach (var field in entry.Elements())
        {
            var said = field.Name.LocalName == "link" && field.Attribute("href") is { } href ? Leads(field) ? href.Value : "" : (field.Element(field.Name.Namespace + "name") ?? (field.Name.LocalName == "source" ? field.Element(field.Name.Namespace + "title") : null))?.Value ?? Words(field);
            // In Atom the address of an entry is its link, and what it is called by need be none.
            if (said.Length > 0 && field.Name.LocalName is not ("id" or "guid")) yield return KeyValuePair.Create(field.Name.LocalName, said);
        }
        if (outlet.Length > 0 && !entry.Elements().Any(field => RecordFields.Of(field.Name.LocalName) == Core.Ingest.Fields.Outlet)) yield return KeyValuePair.Create("outlet", outlet);
    }

    static bool Leads(XElement link) => link.Attribute("rel")?.Value is null or "alternate";

    // Atom may carry a page as elements instead of words.
    static string Words(XElement field) => field.HasElements ? string.Concat(field.Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))) : field.Value;
}
