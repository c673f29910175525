using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Comparison;

/// <summary>Tells whether the sentences of a row may be summed up as one statement, or stand against each other though they tell of one thing.</summary>
/// <remarks>Strict: what all are said to say, each of them must be able to own.</remarks>
public static class RowAccord
{
    /// <summary>Whether none has another figure than another has, another name, another word in its place or another day, or denies what another does not.</summary>
    /// <param name="row">One of the comparison's.</param>
    public static bool Holds(ArticleComparison comparison, ComparisonRow row)
    {
        if (row.Differences.Any(difference => difference.Class is DifferenceClass.Figure or DifferenceClass.Name && difference.Values.Count(value => !value.Span.IsEmpty) > 1 || IsOfOneWord(comparison, difference))) return false;
        var told = row.Cells.Select(cell => SentencesOf(comparison, cell)).ToList();
        if (told.Select(sentences => sentences.SelectMany(sentence => sentence.Words).Any(word => DifferenceWords.IsDenial(word.Lower))).Distinct().Count() > 1) return false;
        var days = told.Select(sentences => sentences.SelectMany(sentence => sentence.Dates).Select(date => (date.Month, date.Day, date.Weekday)).Where(day => (day.Day ?? (int?)day.Weekday) is not null).ToHashSet()).Where(days => days.Count > 0).ToList();
        return days.TrueForAll(some => days.TrueForAll(some.Overlaps));
    }

    /// <summary>“a broken arm”, “a broken leg”: whether one telling word stands where another has a telling word that is not known to tell the same.</summary>
    static bool IsOfOneWord(ArticleComparison comparison, Difference difference)
    {
        if (difference.Class != DifferenceClass.Wording) return false;
        var told = difference.Values.Where(value => !value.Span.IsEmpty).Select(value => comparison.Articles.First(reading => reading.Witness.Id == value.Article).Tokens.Where(token => value.Span.Contains(token.Span) && token.Term.IsContent).Select(token => token.Term).ToList()).ToList();
        return told.TrueForAll(words => words.Count == 1) && told.Exists(one => told.Exists(other => one[0].KeyNumber != other[0].KeyNumber && KindredWords.Lines(one[0]).IndexOfAny(KindredWords.Lines(other[0])) < 0));
    }

    /// <summary>The cell with the words that say the least: with a word for how sure it is where one has it, else the shortest.</summary>
    public static RowCell Least(ArticleComparison comparison, ComparisonRow row) =>
        row.Cells.OrderBy(cell => SentencesOf(comparison, cell).SelectMany(sentence => sentence.Words).Any(word => DifferenceWords.IsHedge(word.Lower)) ? 0 : 1).ThenBy(cell => cell.Span.Length).First();

    static List<TextSentence> SentencesOf(ArticleComparison comparison, RowCell cell) => [.. comparison.Articles.First(reading => reading.Witness.Id == cell.Article).Witness.Reading.Sentences.Where(sentence => cell.Span.Contains(sentence.Span))];
}
