using System.Runtime.CompilerServices;

namespace Timeline.Core.Sources;

/// <summary>Cuts any number of articles into as many as are read and kept at once: few enough to hold, and so many that those that belong together mostly come together.</summary>
public static class ArticleBatches
{
    public const int MostArticles = 250;

    /// <summary>UTF-16 code units of the texts together; a longer text is alone.</summary>
    public const int MostCharacters = 3_000_000;

    /// <summary>In the order given.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<ArticleToImport>> Of(IAsyncEnumerable<ArticleToImport> articles, [EnumeratorCancellation] CancellationToken cancel = default)
    {
        var (batch, characters) = (new List<ArticleToImport>(), 0);
        await foreach (var article in articles.WithCancellation(cancel))
        {
            var length = article.Text.Text.Text.Length;
            if (batch.Count == MostArticles || (batch.Count > 0 && characters + length > MostCharacters))
            {
                yield return batch;
                (batch, characters) = ([], 0);
            }
            batch.Add(article);
            characters += length;
        }
        if (batch.Count > 0) yield return batch;
    }
}
