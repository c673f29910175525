using System.Collections.Frozen;

namespace Timeline.Core.Texts;

/// <summary>How an article writes its words in running text, where a capital tells something.</summary>
/// <param name="Capital">Words written with a capital inside a sentence.</param>
/// <param name="Small">Words written without one anywhere.</param>
sealed record NameEvidence(FrozenSet<string> Capital, FrozenSet<string> Small)
{
    public static NameEvidence Of(IEnumerable<NameWord[]> lines)
    {
        var words = lines.SelectMany(line => line).ToArray();
        return new(
            words.Where(word => word is { IsCapital: true, OpensSentence: false }).Select(word => word.Text).ToFrozenSet(),
            words.Where(word => !word.IsCapital).Select(word => word.Text).ToFrozenSet());
    }

    /// <summary>Whether a word that opens a sentence is known to be a common one there.</summary>
    public bool IsCommon(NameWord word) =>
        NameVocabulary.StartsSentences(word.Text) || (Small.Contains(word.Lower) && !Capital.Contains(word.Text) && !word.IsAcronym);

    /// <summary>Whether a single word that opens a sentence may be taken for a name.</summary>
    public bool IsName(NameWord word, NameWord? next) =>
        Capital.Contains(word.Text) || word.IsAcronym || word.IsPossessive || (next is { } verb && NameVocabulary.IsSaying(verb.Text));
}
