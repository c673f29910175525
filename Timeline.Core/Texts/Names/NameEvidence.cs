namespace Timeline.Core.Texts.Names;

/// <summary>How an article writes its words in running text, where a capital tells something.</summary>
/// <param name="Capital">Words written with a capital inside a sentence.</param>
/// <param name="Small">Words written without one anywhere.</param>
sealed record NameEvidence(HashSet<string> Capital, HashSet<string> Small)
{
    public static NameEvidence Of(IEnumerable<NameWord[]> lines)
    {
        // Made for each article and asked a few hundred times: to freeze them takes longer than it saves.
        var (capital, small) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var line in lines)
        {
            foreach (var word in line)
            {
                if (!word.IsCapital) small.Add(word.Text);
                else if (!word.OpensSentence) capital.Add(word.Text);
            }
        }
        return new(capital, small);
    }

    /// <summary>Whether a word that opens a sentence is known to be a common one there.</summary>
    public bool IsCommon(NameWord word) =>
        NameVocabulary.StartsSentences(word.Text) || (Small.Contains(word.Lower) && !Capital.Contains(word.Text) && !word.IsAcronym);

    /// <summary>Whether a single word that opens a sentence may be taken for a name.</summary>
    public bool IsName(NameWord word, NameWord? next) =>
        Capital.Contains(word.Text) || word.IsAcronym || word.IsPossessive || (next is { } verb && NameVocabulary.IsSaying(verb.Text));
}
