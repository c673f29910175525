using System.Globalization;
using System.Text;
using System.Xml;

namespace Timeline.Core.Exchange;

/// <summary>The head of a critical apparatus: what it is of, how it was made, and its witnesses.</summary>
sealed class ApparatusHeader(TakenEvent taken, XmlWriter xml)
{
    const string Tei = "http://www.tei-c.org/ns/1.0";

    /// <summary>Names witnesses as readings do.</summary>
    public static string Pointers(IEnumerable<TakenSource> witnesses) => string.Join(' ', witnesses.Select(witness => "#" + Id(witness)));

    /// <summary>The text with U+FFFD for what no XML document can hold.</summary>
    public static string Known(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\0', '\x1F') < 0 && text.AsSpan().IndexOfAny('\uFFFE', '\uFFFF') < 0) return text;
        var known = new StringBuilder(text);
        for (var i = 0; i < known.Length; i++)
            if (!XmlConvert.IsXmlChar(known[i]) && !char.IsSurrogate(known[i])) known[i] = '\uFFFD';
        return known.ToString();
    }

    public void Write()
    {
        Start("teiHeader");
        Start("fileDesc");
        Within("titleStmt", () => Element("title", string.Format(CultureInfo.CurrentCulture, ExchangeWords.ApparatusTitle, taken.Title)));
        Within("publicationStmt", () =>
        {
            Element("publisher", taken.Site);
            Within("availability", () => Element("p", ExchangeWords.ApparatusRights));
            Pointer(taken.Address);
        });
        Within("sourceDesc", () => Within("listWit", () =>
        {
            foreach (var source in taken.Sources) Witness(source);
        }));
        xml.WriteEndElement();
        Within("encodingDesc", () =>
        {
            Start("variantEncoding");
            xml.WriteAttributeString("method", "parallel-segmentation");
            xml.WriteAttributeString("location", "internal");
            xml.WriteEndElement();
            Within("editorialDecl", () => Element("p", string.Format(CultureInfo.CurrentCulture, ExchangeWords.ApparatusMethod, Base)));
        });
        xml.WriteEndElement();
    }

    string Base => Pointers(taken.Sources.Where(source => source.Report.Witness.Id == taken.Compared.Sources.Base));

    /// <summary>A name of XML's kind; versions of one article are told apart by their numbers.</summary>
    static string Id(TakenSource source) => string.Create(CultureInfo.InvariantCulture, $"w-{source.Article.Slug}{(source.Article.Number > 1 ? $".v{source.Article.Number}" : "")}");

    void Witness(TakenSource source)
    {
        Start("witness");
        xml.WriteAttributeString("xml", "id", null, Id(source));
        xml.WriteAttributeString("xml", "lang", null, source.Article.Language);
        Within("bibl", () =>
        {
            Element("publisher", source.Article.Outlet.Name);
            Element("title", source.Article.Title);
            // A date of EDTF is no date of TEI's attributes in every case; as text it is whole.
            if (source.Article.Published is { } published) Element("date", published.Edtf);
            if (source.Article.Agency is { } agency) Element("note", string.Format(CultureInfo.CurrentCulture, ExchangeWords.ApparatusAgency, agency.Name));
            Pointer(source.Address);
            if (source.Publisher != source.Address) Pointer(source.Publisher);
            if (source.Digest is { } digest) Element("note", digest);
            if (source.Withheld is { } withheld) Element("note", withheld);
        });
        xml.WriteEndElement();
    }

    void Pointer(string address)
    {
        Start("ptr");
        xml.WriteAttributeString("target", Known(address));
        xml.WriteEndElement();
    }

    void Within(string name, Action content)
    {
        Start(name);
        content();
        xml.WriteEndElement();
    }

    void Element(string name, string text)
    {
        Start(name);
        xml.WriteString(Known(text));
        xml.WriteEndElement();
    }

    void Start(string name) => xml.WriteStartElement(name, Tei);
}
