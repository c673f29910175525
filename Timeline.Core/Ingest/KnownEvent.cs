using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>Something that is known to have happened: it dates what speaks of it, as a dated article would, and what reports it.</summary>
/// <param name="Name">As evidence names it.</param>
public sealed record KnownEvent(string Name, string Summary, EdtfDate Date)
{
    /// <summary>Where it happened: the names and spellings of the one place; none where that is not known.</summary>
    public IReadOnlyList<string> Place { get; init; } = [];

    /// <summary>Who took part, in all names and spellings.</summary>
    public IReadOnlyList<string> Actors { get; init; } = [];

    /// <summary>One of <see cref="NewsKinds"/>; null where only its words tell.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether a text names its place.</summary>
    internal bool IsAt(string text) => Place.Any(name => Wording.Folded(text).Contains(Wording.Folded(name), StringComparison.Ordinal));

    /// <summary>The event as a short article of its day.</summary>
    internal ArticleText Told() => new(Name, SourceText.From($"{Name}\n\n{Summary}")) { Published = Date };
}

/// <summary>The kinds of news (<c>IngestActions.tsv</c>) that a kind of event may be.</summary>
public static class NewsKinds
{
    public const string Control = "control", Violence = "violence", Agreement = "agreement";
}
