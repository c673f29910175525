using System.Globalization;
using System.Text;
using System.Xml;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Exchange;

/// <summary>The comparison as a critical apparatus in TEI P5, by parallel segmentation: a block a row, an entry for each place where witnesses differ.</summary>
/// <remarks>
/// Every entry has a reading of every witness, so that a witness is read off the file by taking its own. The lemma is the base's, or where the base has no such row that of the first column with one; a reading of type <c>silent</c> says that the witness has no such row.
/// Words stand as in the source text, white space included; what a display policy hides is a <c>gap</c>, and a character that XML does not know U+FFFD.
/// </remarks>
public sealed class CriticalApparatus
{
    const string Tei = "http://www.tei-c.org/ns/1.0", Silent = "silent";

    static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    readonly TakenEvent taken;
    readonly XmlWriter xml;

    CriticalApparatus(TakenEvent taken, XmlWriter xml) => (this.taken, this.xml) = (taken, xml);

    public static byte[] Write(TakenEvent taken)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, Settings)) new CriticalApparatus(taken, xml).Write();
        return file.ToArray();
    }

    void Write()
    {
        xml.WriteStartElement("TEI", Tei);
        new ApparatusHeader(taken, xml).Write();
        Start("text");
        Start("body");
        for (var row = 0; row < taken.Compared.Sources.Rows.Count; row++) Write(taken.Compared.Sources.Rows[row], row + 1);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    void Write(ComparisonRow row, int number)
    {
        xml.WriteWhitespace("\n");
        Start("ab");
        var n = number.ToString(CultureInfo.InvariantCulture);
        Attribute("n", n);
        xml.WriteAttributeString("xml", "id", null, "r" + n);
        Attribute("type", row.Label.ToString().ToLowerInvariant());
        xml.WriteAttributeString("xml", "space", null, "preserve");
        // In the order of the columns, and without what the reader left out.
        var cells = taken.Sources.Select(source => row.Cells.FirstOrDefault(cell => cell.Article == source.Report.Witness.Id)).OfType<RowCell>().ToList();
        var silent = taken.Sources.Where(source => cells.TrueForAll(cell => cell.Article != source.Report.Witness.Id)).ToList();
        var lead = cells.FindIndex(cell => cell.Article == taken.Compared.Sources.Base) is >= 0 and var ofBase ? ofBase : 0;
        foreach (var segment in RowSegments.Of(row with { Cells = cells }, id => Of(id).Report.Witness.Text)) Write(segment, [.. cells.Select(cell => Of(cell.Article))], lead, silent);
        xml.WriteEndElement();
    }

    void Write(RowSegment segment, List<TakenSource> witnesses, int lead, List<TakenSource> silent)
    {
        var readings = witnesses.Select((witness, cell) => (Witness: witness, Span: segment.Parts[cell], Words: witness.Report.Witness.Text[segment.Parts[cell]])).ToList();
        var same = readings.GroupBy(reading => reading.Words).OrderByDescending(group => group.Key == readings[lead].Words).ToList();
        if (same.Count == 1 && silent.Count == 0)
        {
            Words(readings[lead].Witness, readings[lead].Span);
            return;
        }
        Start("app");
        Attribute("type", same.Count == 1 ? Silent : segment.Class is { } kind ? kind.ToString().ToLowerInvariant() : "other");
        foreach (var group in same)
        {
            Start(group == same[0] ? "lem" : "rdg");
            Attribute("wit", ApparatusHeader.Pointers(group.Select(reading => reading.Witness)));
            Words(group.First().Witness, group.First().Span);
            xml.WriteEndElement();
        }
        if (silent.Count > 0)
        {
            Start("rdg");
            Attribute("wit", ApparatusHeader.Pointers(silent));
            Attribute("type", Silent);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    void Words(TakenSource witness, TextSpan span)
    {
        var (text, at) = (witness.Report.Witness.Text, span.Start);
        foreach (var hidden in witness.Hidden(span).Where(part => !IsSpace(text, part)))
        {
            Text(text[new TextSpan(at, hidden.Start)]);
            Start("gap");
            Attribute("reason", "withheld");
            xml.WriteEndElement();
            at = hidden.End;
        }
        Text(text[new TextSpan(at, span.End)]);
    }

    /// <summary>A blank between two shown words is one, hidden or not.</summary>
    static bool IsSpace(SourceText text, TextSpan part) => part.Length == 1 && text.Text[part.Start] == ' ';

    void Text(string words) => xml.WriteString(ApparatusHeader.Known(words));

    TakenSource Of(string id) => taken.Sources.First(source => source.Report.Witness.Id == id);

    void Start(string name) => xml.WriteStartElement(name, Tei);

    void Attribute(string name, string value) => xml.WriteAttributeString(name, value);
}
