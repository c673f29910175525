using System.Text;
using System.Text.Json;

namespace Timeline.Web.Ingest.Formats;

/// <summary>What the properties of a JSON object say, as words: several values are joined, of an object its name counts.</summary>
/// <remarks>Read token by token: taken apart first, a line of many small values costs ten times its size.</remarks>
static class JsonFields
{
    /// <param name="reader">On the first token of a value; then on its last.</param>
    /// <returns>Null where it is no object.</returns>
    /// <exception cref="JsonException">It is broken.</exception>
    public static List<KeyValuePair<string, string>>? Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Pass(ref reader);
            return null;
        }
        var fields = new List<KeyValuePair<string, string>>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            fields.Add(KeyValuePair.Create(name, Said(ref reader)));
        }
        return fields;
    }

    static string Said(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return reader.GetString()!;
            case JsonTokenType.Number: return Encoding.UTF8.GetString(reader.ValueSpan);
            case JsonTokenType.StartArray: return Joined(ref reader);
            case JsonTokenType.StartObject: return Named(ref reader);
            default: return "";
        }
    }

    static string Joined(ref Utf8JsonReader reader)
    {
        var all = new StringBuilder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (Said(ref reader) is { Length: > 0 } said) all.Append(all.Length > 0 ? ", " : "").Append(said);
        return all.ToString();
    }

    static string Named(ref Utf8JsonReader reader)
    {
        string? named = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isName = named is null && (reader.ValueTextEquals("name"u8) || reader.ValueTextEquals("title"u8) || reader.ValueTextEquals("value"u8) || reader.ValueTextEquals("$date"u8));
            reader.Read();
            if (isName) named = Said(ref reader);
            else Pass(ref reader);
        }
        return named ?? "";
    }

    static void Pass(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) reader.Skip();
    }
}
