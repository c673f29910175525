using CsvHelper;
using Timeline.Core.Events;

namespace Timeline.Core.Exchange;

/// <summary>The figure grid as CSV: a line for each value that a source gives for a quantity, with the verdict on the quantity and its estimates.</summary>
/// <remarks>
/// RFC 4180 in UTF-8: commas, CRLF, a head. Numbers and days are written the same in every language; an empty field is unbounded, unknown or not said.
/// Text that a spreadsheet would run as a formula begins with an apostrophe, as OWASP advises.
/// </remarks>
public static class FiguresCsv
{
    static readonly string[] Head =
    [
        "quantity", "scope", "about_event", "set_by", "outlet", "agency", "article", "digest", "published", "value", "low", "high", "low_open", "high_open", "unit", "qualifier", "stated", "date", "counted_by", "as_of",
        "quote", "quote_withheld", "verdict", "why", "silent", "ucdp_best", "ucdp_low", "ucdp_high", "acled",
    ];

    // Excel takes a file without the mark for one of its own code page.
    static readonly CsvWriterOptions Options = CsvWriterOptions.Default with { Injection = CsvInjection.Escape, InjectionCharacters = "=@+-\t\r\n", WriteByteOrderMark = true };

    public static byte[] Write(TakenEvent taken)
    {
        using var file = new MemoryStream();
        using (var csv = CsvWriter.Create(file, Options, leaveOpen: true)) Write(csv, taken);
        return file.ToArray();
    }

    static void Write(CsvWriter csv, TakenEvent taken)
    {
        csv.WriteRecord(Head);
        foreach (var figure in taken.Figures)
        {
            var estimate = CountEstimate.Of([.. figure.Values.Select(value => (value.Source.Article.Story, value.Value))], figure.Status == CuratedStatus.Superseded);
            var silent = string.Join("; ", taken.Sources.Where(source => source.Withheld is null && figure.Values.All(value => value.Source != source)).Select(source => source.Article.Outlet.Name));
            foreach (var value in figure.Values) Line(csv, figure, value, silent, estimate);
        }
    }

    static void Line(CsvWriter csv, TakenFigure figure, TakenValue taken, string silent, CountEstimate? estimate)
    {
        var (source, value) = taken;
        var quote = taken.Quote;
        Text(csv, figure.About, figure.Scope, Truth(figure.IsAboutEvent), figure.IsComputed ? "program" : "person", source.Article.Outlet.Name, source.Article.Agency?.Name, source.Address, Truth(source.Article.IsDigest), source.Article.Published?.Edtf);
        Numbers(csv, value.Value, value.Low, value.High);
        // Without an end there is nothing for an interval to be open at.
        Text(csv, value.Low is null ? null : Truth(value.LowOpen), value.High is null ? null : Truth(value.HighOpen));
        Text(csv, value.Unit, value.Qualifier, value.Stated, value.Edtf, value.AttributedTo, value.AsOf, quote, quote is null ? source.Withheld : null);
        Text(csv, figure.Status.ToString().ToLowerInvariant(), figure.Why, silent);
        Numbers(csv, estimate?.Best, estimate?.Low, estimate?.High, estimate?.Conservative);
        csv.EndRecord();
    }

    static void Numbers(CsvWriter csv, params ReadOnlySpan<decimal?> numbers)
    {
        foreach (var number in numbers) csv.WriteField(number, "0.############");
    }

    static void Text(CsvWriter csv, params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts) csv.WriteField(IsWideFormula(text) ? "'" + text : text);
    }

    /// <summary>Some spreadsheets read the wide forms of East Asian type as the signs themselves.</summary>
    static bool IsWideFormula(string? text) => text is ['＝' or '＋' or '－' or '＠', ..];

    static string Truth(bool value) => value ? "true" : "false";
}
