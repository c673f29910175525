using System.Runtime.CompilerServices;
using System.Text.Json;
using Timeline.Core.Texts;

namespace Timeline.Web.Ingest.Formats;

/// <summary>Articles as JSON: an object on each line (JSON lines, of any length), or one array of objects, alone or as a property.</summary>
static class JsonArticles
{
    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = JsonRecords.MostDepth };

    /// <summary>One article a line; a broken line is refused alone.</summary>
    public static async IAsyncEnumerable<InputFile> LinesAsync(string name, Stream stream, [EnumeratorCancellation] CancellationToken cancel)
    {
        var brokenInARow = 0;
        await foreach (var (number, bytes) in LongLines.ReadAsync(stream, cancel))
        {
            var record = $"{name}:{number}";
            if (bytes is not null && bytes.AsSpan().TrimStart(" \t\r\ufeff"u8).Length == 0) continue;
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
            JsonDocument? record = null;
            string? problem = null;
            try
            {
                record = records.Next();
                if (record is null && !records.HasAny) problem = IngestWords.JsonNoRecords;
            }
            catch (JsonException e)
            {
                problem = ImportWords.Say(number == 0 ? IngestWords.JsonBroken : IngestWords.JsonBrokenBelow, (e.LineNumber ?? 0) + 1);
            }
            if (problem is not null) yield return InputFile.Failed(name, problem);
            if (record is null) yield break;
            using (record) yield return Of($"{name}:{++number}", record.RootElement);
        }
    }

    static InputFile Line(string record, byte[] bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(JsonBytes.Readable(bytes), Lenient);
            return Of(record, document.RootElement);
        }
        catch (JsonException)
        {
            return InputFile.Failed(record, IngestWords.JsonLineBroken);
        }
    }

    static InputFile Of(string record, JsonElement element) =>
        element.ValueKind == JsonValueKind.Object ? InputFile.OfRecord(record, element.EnumerateObject().Select(property => KeyValuePair.Create(property.Name, Said(property.Value)))) : InputFile.Failed(record, IngestWords.JsonNoObject);

    /// <summary>What a value says: several are joined, of an object its name counts.</summary>
    static string Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Said).Where(said => said.Length > 0)),
        JsonValueKind.Object => value.EnumerateObject().Where(property => property.Name is "name" or "title" or "value" or "$date").Select(property => Said(property.Value)).FirstOrDefault() ?? "",
        _ => "",
    };
}
