namespace Timeline.Core.Ingest;

/// <summary>What a web page or a record turned out to be: a text to read on as any other, or one sentence of cause and remedy why it is none.</summary>
public abstract record ArticleReading
{
    ArticleReading() { }

    /// <param name="Text">The words as readers saw them, with what else is known of them.</param>
    public sealed record Readable(ArticleText Text) : ArticleReading;

    /// <param name="Why">Cause and remedy, one line.</param>
    public sealed record Refused(string Why) : ArticleReading;
}
