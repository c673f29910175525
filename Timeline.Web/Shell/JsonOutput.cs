using System.Text.Encodings.Web;
using System.Text.Json;

namespace Timeline.Web.Shell;

/// <summary>A JSON document that leaves the program, printed by a verb under <c>--json</c> or taken away as a file: names in camel case, nulls written, letters as they are.</summary>
static class JsonOutput
{
    // It goes to a terminal or a file, never into a page: escaping for HTML would only hide the words.
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static byte[] Bytes<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, Options);

    public static string Text<T>(T document) => JsonSerializer.Serialize(document, Options);

    public static Task WriteAsync<T>(TextWriter output, T document) => output.WriteLineAsync(Text(document));
}
