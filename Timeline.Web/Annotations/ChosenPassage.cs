using Timeline.Core.Texts;

namespace Timeline.Web.Annotations;

/// <summary>Makes one passage of the sentences that an editor chose.</summary>
static class ChosenPassage
{
    /// <param name="sentences">All of the article, in reading order.</param>
    /// <param name="chosen">What was chosen: a sentence is as soon as a part of it is.</param>
    /// <returns>Null where none is chosen, or where others stand between them: a passage is one stretch.</returns>
    public static TextSpan? Of(IReadOnlyList<TextSpan> sentences, IReadOnlyList<TextSpan> chosen)
    {
        var places = Enumerable.Range(0, sentences.Count).Where(place => IsIn(sentences[place], chosen)).ToList();
        return places.Count > 0 && places[^1] - places[0] == places.Count - 1 ? new TextSpan(sentences[places[0]].Start, sentences[places[^1]].End) : null;
    }

    public static bool IsIn(TextSpan sentence, IReadOnlyList<TextSpan> chosen) => chosen.Any(sentence.Overlaps);
}
