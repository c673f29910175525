using Timeline.Core.Texts.Sentences;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Anchors;

/// <summary>A whole text as sentences and the tokens in them, to be set beside another version of it.</summary>
/// <remarks>A line ends a sentence, wrapped or not: a headline that runs on into one story and not into another would be two different sentences.</remarks>
sealed class SentenceTokens
{
    readonly List<Token> tokens = [];
    readonly List<int> firsts = [0];

    /// <param name="lexicon">One for both texts.</param>
    public SentenceTokens(SourceText text, TokenLexicon lexicon)
    {
        Text = text;
        Sentences = [.. Lines(text.Text).SelectMany(line => SentenceSplitter.Split(text, line))];
        foreach (var sentence in Sentences)
        {
            Tokenizer.Read(text, sentence, [], lexicon, tokens);
            firsts.Add(tokens.Count);
        }
    }

    static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    public SourceText Text { get; }

    public IReadOnlyList<TextSpan> Sentences { get; }

    public IReadOnlyList<Token> Tokens => tokens;

    /// <summary>Where a sentence begins among the tokens; of the number behind the last sentence, how many tokens there are.</summary>
    public int First(int sentence) => firsts[sentence];

    /// <summary>The words as written, whatever white space stands between them.</summary>
    public string Written(int sentence) => string.Join(' ', tokens.Take(firsts[sentence]..firsts[sentence + 1]).Select(token => token.Term.Surface));

    public int SentenceOf(int token)
    {
        var at = firsts.BinarySearch(token);
        return at < 0 ? ~at - 1 : at;
    }

    /// <summary>The first token that ends behind a place, or how many there are.</summary>
    public int After(int place)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Span.End > place) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
