using Timeline.Core.Comparison;
using Timeline.Core.Ingest;

namespace Timeline.Web.Comparison;

/// <summary>A file that is compared, and its article under the id by which the results name it.</summary>
/// <param name="File">Its name, or the address of an article that is kept here.</param>
sealed record ComparedArticle(string File, Witness Witness)
{
    /// <summary>As its outlet prints it: of a digest, the headline in the text is our own.</summary>
    public string? Title { get; init; } = Witness.Title is { } title ? Witness.Text[title] : null;

    /// <summary>Enough of the hash to tell any articles apart that are ever compared, and short enough to stand in every cell.</summary>
    const int IdLength = 16;

    /// <summary>By id. The same text in two files is two articles; which of them is the second depends on the files' names, not on their order.</summary>
    public static IReadOnlyList<ComparedArticle> Of(IReadOnlyList<Draft> drafts)
    {
        var byFile = drafts.OrderBy(draft => draft.File, StringComparer.Ordinal).ToList();
        return [.. byFile.Zip(WitnessIds.Of(byFile.Select(draft => draft.Source.Hash), IdLength), (draft, id) => new ComparedArticle(draft.File, draft.ToWitness() with { Id = id })).OrderBy(article => article.Witness.Id, StringComparer.Ordinal)];
    }

    /// <summary>Of articles that are kept here, by id.</summary>
    public static IReadOnlyList<ComparedArticle> Of(IEnumerable<(string Address, string Title, Witness Witness)> kept) =>
        [.. kept.Select(article => new ComparedArticle(article.Address, article.Witness) { Title = article.Title }).OrderBy(article => article.Witness.Id, StringComparer.Ordinal)];
}
