using System.Globalization;
using System.Net;
using System.Text;
using Timeline.Core.Dates;
using Timeline.Core.Ingest.Dating;
using Timeline.Core.Ingest.Html;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Records;

/// <summary>Reads an article out of a record of named fields: a row of a table, a line of JSON, an entry of a feed. What a field says goes before what the words say.</summary>
public static class RecordReader
{
    static readonly string[] Marks = ["</p>", "<p>", "<br", "</div>", "</a>"];

    /// <param name="file">As the caller names the record.</param>
    /// <param name="record">Names of fields as they stand in the file: see <see cref="RecordFields"/>. Others are passed over.</param>
    public static ArticleReading Read(string file, IEnumerable<KeyValuePair<string, string>> record)
    {
        var fields = RecordFields.Known(record);
        var (words, isSummary) = Words(fields);
        if (words is null) return new ArticleReading.Refused(IngestWords.RecordWithoutText);
        var title = fields.TryGetValue(Fields.Title, out var named) ? named.Said : null;
        var address = fields.TryGetValue(RecordFields.Address, out var told) && Uri.TryCreate(told.Said, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https" ? whole!.AbsoluteUri : null;
        var isMarkup = fields.GetValueOrDefault(RecordFields.Html).Said == words || Marks.Any(mark => words.Contains(mark, StringComparison.OrdinalIgnoreCase));
        var read = isMarkup ? HtmlReader.Read(file, Document(title, words), address) : Plain(file, title, words);
        return read is ArticleReading.Readable { Text: { } text } ? new ArticleReading.Readable(With(text, fields, address, isSummary)) : read;
    }

    static (string? Words, bool IsSummary) Words(IReadOnlyDictionary<string, (string Name, string Said)> fields)
    {
        var (text, html) = (fields.GetValueOrDefault(RecordFields.Text).Said, fields.GetValueOrDefault(RecordFields.Html).Said);
        return (text ?? html) is { } whole ? (whole, false) : (fields.GetValueOrDefault(RecordFields.Summary).Said, true);
    }

    // The part of a page that a feed or a table carries has no head of its own.
    static byte[] Document(string? title, string markup)
    {
        if (markup.Contains("<html", StringComparison.OrdinalIgnoreCase) || markup.Contains("<body", StringComparison.OrdinalIgnoreCase)) return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(markup)];
        var head = title is null ? "" : $"<h1>{WebUtility.HtmlEncode(title)}</h1>";
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"<!DOCTYPE html><title>{WebUtility.HtmlEncode(title)}</title><body><article>{head}{markup}</article>")];
    }

    static ArticleReading Plain(string file, string? title, string words)
    {
        if (words.Contains('\0')) return new ArticleReading.Refused(IngestWords.RecordBinary);
        var repeats = title is not null && words.StartsWith(title, StringComparison.OrdinalIgnoreCase) && words.Length > title.Length && words[title.Length] is '\n' or '\r';
        return new ArticleReading.Readable(new ArticleText(file, SourceText.From(title is null || repeats ? words : $"{OneLine(title)}\n\n{words}")));
    }

    static ArticleText With(ArticleText text, IReadOnlyDictionary<string, (string Name, string Said)> fields, string? address, bool isSummary)
    {
        var page = text.Given ?? Titled(text.Text, fields.ContainsKey(Fields.Title));
        var warnings = page.Warnings.ToList();
        if (isSummary) warnings.Add(IngestWords.RecordSummary);
        var published = page.Published;
        if (fields.TryGetValue(Fields.Published, out var date))
        {
            if (DateOf(date.Said) is { } said) published = DateSum.Given(said, Evidence(Fields.Published, date));
            else warnings.Add(string.Format(CultureInfo.CurrentCulture, IngestWords.RecordNoDate, date.Said));
        }
        var language = fields.TryGetValue(Fields.Language, out var tongue) && tongue.Said.Length <= 35 ? Evidence(Fields.Language, tongue) with { Text = tongue.Said.Replace('_', '-') } : page.Language;
        return text with
        {
            Address = address ?? text.Address,
            Given = page with { Values = [.. Values(fields), .. page.Values], Published = published, Language = language, Warnings = warnings },
        };
    }

    /// <summary>A plain text: where its headline is a field, it is the first line.</summary>
    static GivenPage Titled(SourceText source, bool hasTitle)
    {
        var pieces = Page.PiecesOf(source).ToList();
        if (!hasTitle || pieces.Count < 2) return new GivenPage(pieces, [], [], null, null, []) { KnowsStory = false, KnowsStatedDays = false };
        var title = pieces[0].Span;
        pieces[0] = pieces[0].Part(title, DropReason.Title);
        return new GivenPage(pieces, [new Finding.Value(source[title], new Evidence(Fields.Title, Kind, IngestWords.RecordTitle).At(source, title))], [], null, null, []) { KnowsStatedDays = false };
    }

    const string Kind = "record";

    static IEnumerable<Finding.Value> Values(IReadOnlyDictionary<string, (string Name, string Said)> fields)
    {
        foreach (var field in new[] { Fields.Outlet, Fields.Byline, Fields.Agency })
        {
            if (!fields.TryGetValue(field, out var said) || OneLine(said.Said) is not { Length: > 0 and <= 200 } name) continue;
            if (Uri.TryCreate(name, UriKind.Absolute, out var site) && site.Host.Length > 0) name = site.Host;
            yield return new Finding.Value(field == Fields.Agency ? Agencies.Spelled(name)?.Name ?? name : field == Fields.Outlet ? Outlets.Spelled(name) ?? Outlets.OfHost(name) ?? name : name, Evidence(field, said));
        }
    }

    static Evidence Evidence(string field, (string Name, string Said) said) =>
        new(field, Kind, string.Format(CultureInfo.CurrentCulture, IngestWords.RecordField, said.Name, said.Said.Length > 200 ? said.Said[..200] + "…" : said.Said)) { Text = said.Said };

    static EdtfDate? DateOf(string said)
    {
        if (EdtfDate.Read(said) is { IsDate: true, Date: var date }) return date;
        if (DateWords.Read(said) is { IsDate: true, Date: var worded }) return worded;
        // Feeds write the zone in letters.
        var zoned = said.EndsWith(" GMT", StringComparison.Ordinal) || said.EndsWith(" UTC", StringComparison.Ordinal) || said.EndsWith(" UT", StringComparison.Ordinal) ? said[..said.LastIndexOf(' ')] + "Z" : said;
        return WrittenDate.Value(zoned, DayOrder.Unknown) is { } written ? EdtfDate.Read(written.Edtf).Date : null;
    }

    static string OneLine(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
