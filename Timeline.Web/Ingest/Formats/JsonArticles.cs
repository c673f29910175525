using System.Runtime.CompilerServices;
using System.Text.Json;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>Articles as JSON: an object on each line (JSON lines, of any length), or one array of objects, alone or as a property.</summary>
static class JsonArticles
{
    /// <summary>One article a line; a broken line is refused alone.</summary>
    public static async IAsyncEnumerable<InputFile> LinesAsync(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var brokenInARow = 0;
        await foreach (var (number, bytes) in LongLines.ReadAsync(stream, cancel))
        {
            if (bytes is not null && bytes.AsSpan().TrimStart(" \t\r\ufeff"u8).Length == 0) continue;
            var record = $"{name}:{number}";
            var line = bytes is null ? InputFile.Failed(record, TextDecoder.TooLarge(TextDecoder.MostBytes + 1L).Why) : Line(record, bytes);
            brokenInARow = line.Problem == IngestWords.JsonLineBroken ? brokenInARow + 1 : 0;
            if (brokenInARow < ArticleFiles.MostBrokenInARow)
            {
                yield return line;
                continue;
            }
            yield return InputFile.Failed(record, ImportWords.Say(IngestWords.AllBroken, brokenInARow));
            yield break;
        }
    }

    /// <summary>The articles of one document, record by record; where it is broken, those above are read.</summary>
    public static IEnumerable<InputFile> Document(string name, byte[] bytes)
    {
        var records = new JsonRecords(JsonBytes.Readable(bytes));
        var number = 0;
        while (true)
        {
            IReadOnlyList<KeyValuePair<string, string>>? fields = null;
            var (isRecord, problem) = (false, default(string));
            try
            {
                isRecord = records.Next(out fields);
                if (!isRecord && !records.HasAny) problem = IngestWords.JsonNoRecords;
            }
            catch (JsonException e)
            {
                problem = ImportWords.Say(number == 0 ? IngestWords.JsonBroken : IngestWords.JsonBrokenBelow, (e.LineNumber ?? 0) + 1);
            }
            if (problem is not null) yield return InputFile.Failed(name, problem);
            if (!isRecord) yield break;
            yield return Of($"{name}:{++number}", fields);
        }
    }

    static InputFile Line(string record, byte[] bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(JsonBytes.Readable(bytes).Span, JsonRecords.Lenient);
            reader.Read();
            var fields = JsonFields.Read(ref reader);
            // What stands behind it is none of it.
            reader.Read();
            return Of(record, fields);
        }
        catch (JsonException)
        {
            return InputFile.Failed(record, IngestWords.JsonLineBroken);
        }
    }

    static InputFile Of(string record, IReadOnlyList<KeyValuePair<string, string>>? fields) => fields is null ? InputFile.Failed(record, IngestWords.JsonNoObject) : InputFile.OfRecord(record, fields);
}
