using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Core.Texts.Reading;

/// <summary>The title and the paragraphs of a text, read into sentences and names: all that a comparison needs of one text alone, so that it is read once however often it is compared.</summary>
/// <param name="title">Null where it has none.</param>
/// <param name="body">The paragraphs in reading order, not overlapping.</param>
public sealed class TextReading(SourceText text, TextSpan? title, IReadOnlyList<TextSpan> body)
{
    IReadOnlyList<NameMention>? names;
    IReadOnlyList<(int First, int Second)>? aliases;
    Dictionary<string, NameForm>? forms;
    bool isRead;

    public SourceText Text => text;

    public TextSpan? Title => title;

    public IReadOnlyList<TextSpan> Body => body;

    /// <summary>The title as one sentence, however many it holds; null where it has none or an empty one.</summary>
    public TextSentence? Headline { get; } = title is { IsEmpty: false } headline ? new TextSentence(text, headline) : null;

    /// <summary>The sentences of each paragraph of the body, in reading order.</summary>
    public IReadOnlyList<IReadOnlyList<TextSentence>> Paragraphs { get; } = [.. body.Select(paragraph => SentenceSplitter.Split(text, paragraph).Select(span => new TextSentence(text, span)).ToArray())];

    /// <summary>Null where it is no running report.</summary>
    internal RunningEntries? Entries { get; } = RunningEntries.Of(text, body);

    /// <summary>The headline, then those of the body.</summary>
    public IEnumerable<TextSentence> Sentences => Headline is { } headline ? Paragraphs.SelectMany(sentences => sentences).Prepend(headline) : Paragraphs.SelectMany(sentences => sentences);

    /// <summary>Reads now what would be read when first asked for.</summary>
    public void ReadAll(CancellationToken cancelled = default)
    {
        if (isRead) return;
        // One text alone has all processors for it: the names beside the sentences, for they take a third of the time.
        TextSentence?[] parts = [null, .. Sentences];
        Parallel.ForEach(parts, new ParallelOptions { CancellationToken = cancelled }, part =>
        {
            if (part is null) _ = Names;
            else part.ReadAll();
        });
        _ = Aliases;
        isRead = true;
    }

    /// <summary>Reads now the quantities of its sentences, and nothing else.</summary>
    internal void ReadFigures()
    {
        foreach (var sentence in Sentences) _ = sentence.Figures;
    }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<NameMention> Names => names ??= NameReader.Read(text, title is { } first ? [first, .. body] : body);

    /// <summary>Of one of <see cref="Names"/>, the same for all that are written alike.</summary>
    internal NameForm FormOf(NameMention name) => (forms ??= Names.Select(own => own.Text).Distinct(StringComparer.Ordinal).ToDictionary(text => text, text => new NameForm(text), StringComparer.Ordinal))[name.Text];

    /// <summary>Places in <see cref="Names"/> of pairs that the text itself says are of one bearer.</summary>
    public IReadOnlyList<(int First, int Second)> Aliases => aliases ??= [.. NameAliases.Read(text.Text, Names)];
}
