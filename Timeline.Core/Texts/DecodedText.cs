namespace Timeline.Core.Texts;

/// <summary>What bytes turned out to say: a text, or one sentence of cause and remedy why they are none.</summary>
public abstract record DecodedText
{
    DecodedText() { }

    /// <param name="Charset">The charset that the bytes were read in, by its web name (<c>utf-8</c>).</param>
    /// <param name="Warning">What the reader should know of the decoding, or null where nothing was guessed.</param>
    public sealed record Readable(SourceText Text, string Charset, string? Warning) : DecodedText;

    /// <param name="Why">Cause and remedy, one line.</param>
    public sealed record Refused(string Why) : DecodedText;
}
