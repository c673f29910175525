using System.Text.Json;

namespace Timeline.Web.Ingest.Formats;

/// <summary>The records of a JSON document, one after another: those of its array, or of the first property of its object that is an array with an object in it.</summary>
/// <remarks>The document itself is never taken apart as a whole, which would cost several times its size.</remarks>
sealed class JsonRecords(ReadOnlyMemory<byte> json)
{
    public static readonly JsonReaderOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 };

    JsonReaderState state = new(Lenient);
    int at;
    bool isInside;

    /// <summary>Whether there is a list of them, once the first was asked for.</summary>
    public bool HasAny { get; private set; }

    /// <param name="fields">Of the next one; null where it is no object.</param>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="JsonException">The document is broken here. <see cref="JsonException.LineNumber"/> is that of the document.</exception>
    public bool Next(out IReadOnlyList<KeyValuePair<string, string>>? fields)
    {
        fields = null;
        var reader = new Utf8JsonReader(json.Span[at..], isFinalBlock: true, state);
        if (!isInside)
        {
            isInside = true;
            HasAny = Enter(ref reader);
            if (!HasAny) return false;
        }
        if (!reader.Read()) return false;
        if (reader.TokenType == JsonTokenType.EndArray)
        {
            while (reader.Read()) reader.Skip();
            return false;
        }
        fields = JsonFields.Read(ref reader);
        (at, state) = (at + (int)reader.BytesConsumed, reader.CurrentState);
        return true;
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
