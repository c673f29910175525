using Timeline.Core.Chronologies;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Sentences;

namespace Timeline.Web.Annotations;

/// <summary>One side of a link that is being chosen.</summary>
/// <param name="Key">Of the article in the address.</param>
/// <param name="Sentences">Of the chosen sentences in the address.</param>
sealed record LinkSide(string Key, string Sentences, ReportView Report, IReadOnlyList<TextSpan> Chosen)
{
    /// <summary>The headline, then the story, each paragraph as its sentences.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> Paragraphs { get; } =
        [.. Report.Witness.Body.Prepend(Report.Witness.Title ?? default).Where(part => !part.IsEmpty).Select(part => SentenceSplitter.Split(Report.Witness.Text, part))];

    public bool IsEmpty => !Paragraphs.SelectMany(paragraph => paragraph).Any(sentence => ChosenPassage.IsIn(sentence, Chosen));

    /// <summary>Null where none is chosen, or no one stretch.</summary>
    public TextSpan? Passage => ChosenPassage.Of([.. Paragraphs.SelectMany(paragraph => paragraph)], Chosen);
}
