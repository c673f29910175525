using System.Text.Json;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The records of a JSON document, one after another: those of its array, or of the first property of its object that is an array with an object in it.</summary>
/// <remarks>The document itself is never taken apart as a whole, which would cost several times its size.</remarks>
sealed class JsonRecords(ReadOnlyMemory<byte> json)
{
    public const int MostDepth = 64;

    JsonReaderState state = new(new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth });
    int at;
    bool isInside;

    /// <summary>Whether there is a list of them, once the first was asked for.</summary>
    public bool HasAny { get; private set; }

    /// <returns>Null behind the last.</returns>
    /// <exception cref="JsonException">The document is broken here. <see cref="JsonException.LineNumber"/> is that of the document.</exception>
    public JsonDocument? Next()
    {
        var reader = new Utf8JsonReader(json.Span[at..], isFinalBlock: true, state);
        if (!isInside)
        {
            isInside = true;
            HasAny = Enter(ref reader);
            if (!HasAny) return null;
        }
        if (!reader.Read()) return null;
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            while (reader.Read()) reader.Skip();
            return null;
        }
        var record = JsonDocument.ParseValue(ref reader);
        (at, state) = (at + (int)reader.BytesConsumed, reader.CurrentState);
        return record;
    }

    static bool Enter(ref Utf8JsonReader reader)
    {
        if (!reader.Read()) return false;
        if (reader.TokenType == JsonTokenType.StartArray) return true;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            while (reader.Read()) reader.Skip();
            return false;
        }
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray && HasObject(reader)) return true;
            reader.Skip();
        }
        while (reader.Read()) reader.Skip();
        return false;
    }

    /// <param name="reader">A copy: who asks reads on from where it stands.</param>
    static bool HasObject(Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject) return true;
            reader.Skip();
        }
        return false;
    }
}
