using System.Runtime.CompilerServices;
using CsvHelper;
using Timeline.Core.Ingest.Records;

namespace Timeline.Web.Ingest.Formats;

/// <summary>Articles as rows of a table whose first row names the columns (RFC 4180): comma, semicolon or tab between them, UTF-8 or as its byte-order mark says.</summary>
static class CsvArticles
{
    const int MostColumns = 1000;

    // What the reader knows of a row is kept several times while it grows, and takes eight bytes for each of a row that is all commas.
    const int MostBytesOfRow = 2_000_000;

    public static async IAsyncEnumerable<InputFile> ReadAsync(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var (isMalformed, brokenInARow) = (false, 0);
        var options = CsvReaderOptions.Default with { MaxRecordSize = MostBytesOfRow, TrackLineNumbers = true, OnMalformedRecord = _ => isMalformed = true };
        await using var csv = CsvReader.Create(stream, options, leaveOpen: true);
        if (!await NamesTextAsync(csv, cancel))
        {
            yield return InputFile.Failed(name, IngestWords.CsvNoText);
            yield break;
        }
        while (true)
        {
            isMalformed = false;
            if (await NextAsync(csv, cancel) is not { } more)
            {
                yield return InputFile.Failed($"{name}:{csv.LineNumber}", IngestWords.CsvBroken);
                yield break;
            }
            if (!more) yield break;
            var row = $"{name}:{csv.LineNumber}";
            var input = isMalformed ? InputFile.Failed(row, IngestWords.CsvRowBroken) : InputFile.OfRecord(row, Fields(csv));
            // Rows that are too short and say nothing are no rows of this table.
            brokenInARow = isMalformed || (input.Text is null && csv.FieldCount < csv.Headers.Count) ? brokenInARow + 1 : 0;
            if (brokenInARow == ArticleFiles.MostBrokenInARow)
            {
                yield return InputFile.Failed(row, ImportWords.Say(IngestWords.AllBroken, brokenInARow));
                yield break;
            }
            yield return input;
        }
    }

    static async Task<bool> NamesTextAsync(CsvReader csv, CancellationToken cancel)
    {
        try
        {
            await csv.ReadHeaderAsync(cancel);
            return csv.Headers.Count <= MostColumns && csv.Headers.Any(column => RecordFields.Of(column) is RecordFields.Text or RecordFields.Html or RecordFields.Summary);
        }
        catch (CsvFormatException)
        {
            return false;
        }
    }

    /// <returns>Whether there is a further row; null where the file cannot be read on.</returns>
    static async Task<bool?> NextAsync(CsvReader csv, CancellationToken cancel)
    {
        try
        {
            return await csv.ReadAsync(cancel);
        }
        catch (CsvFormatException)
        {
            return null;
        }
    }

    static List<KeyValuePair<string, string>> Fields(CsvReader csv) =>
        [.. csv.Headers.Take(csv.FieldCount).Select((column, i) => KeyValuePair.Create(column, csv.GetString(i)))];
}
