namespace Timeline.Web.Ingest.Fetching;

/// <summary>What one request came to. No redirect was followed.</summary>
abstract record HttpAnswer
{
    HttpAnswer() { }

    /// <summary>The server answered 200.</summary>
    /// <param name="Bytes">Unpacked.</param>
    /// <param name="MediaType">In lower case, without parameters.</param>
    /// <param name="Charset">As the server calls it; null where it does not.</param>
    public sealed record Page(byte[] Bytes, string MediaType, string? Charset) : HttpAnswer;

    /// <param name="To">Relative or absolute; null where the server leads nowhere.</param>
    public sealed record Moved(Uri? To) : HttpAnswer;

    /// <param name="Wait">How long the server asks to stay away; null where it does not say.</param>
    public sealed record OtherStatus(int Code, TimeSpan? Wait) : HttpAnswer;

    /// <summary>The host may not be reached, does not answer, or answers what is not taken.</summary>
    /// <param name="Why">Cause and, where there is one, remedy; one line.</param>
    public sealed record Failed(string Why) : HttpAnswer;
}

/// <summary>What is taken of an answer.</summary>
/// <param name="MediaTypes">In lower case; empty where any is taken.</param>
/// <param name="MostReceived">Bytes as they travel, included.</param>
/// <param name="MostUnpacked">Bytes of the text, included.</param>
/// <param name="IsCut">Whether a longer one is cut there, rather than refused.</param>
sealed record Wanted(IReadOnlyList<string> MediaTypes, int MostReceived, int MostUnpacked, bool IsCut)
{
    /// <summary>A hundred times what a page with a story weighs, without its pictures and scripts.</summary>
    public static readonly Wanted Article = new(["text/html", "application/xhtml+xml", "text/plain"], 5_000_000, 10_000_000, IsCut: false);

    /// <summary>As much as RFC 9309 says must be read; servers call such files anything.</summary>
    public static readonly Wanted Robots = new([], 500 << 10, 500 << 10, IsCut: true);
}
