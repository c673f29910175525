using Timeline.Core.Texts.Names;

namespace Timeline.Core.Texts.Bearers;

/// <summary>One form of a name as one article writes it, or a bearer of the alias table in all articles, while names are being merged.</summary>
sealed class NameSpelling(string article, NameForm form, NameEntry? entry)
{
    /// <summary>The article's id, empty for a bearer of the table.</summary>
    public string Article => article;

    public string Text => form.Text;

    public NameEntry? Entry => entry;

    /// <summary>As it is written; a bearer of the table as that has it.</summary>
    public NameForm Form => form;

    public string[] Words => form.Words;

    public List<(string Article, NameMention Mention)> Mentions { get; } = [];

    /// <summary>One that is known to name the same, itself where none is: the root of the chain stands for the bearer.</summary>
    public NameSpelling Parent { get; private set; } = null!;

    public static NameSpelling Of(string article, NameForm form, NameEntry? entry)
    {
        var spelling = new NameSpelling(article, form, entry);
        spelling.Parent = spelling;
        return spelling;
    }

    public NameSpelling Root()
    {
        var root = this;
        while (root.Parent != root) root = root.Parent;
        return Parent = root;
    }

    public void Unite(NameSpelling other)
    {
        var (root, gone) = (Root(), other.Root());
        if (root == gone) return;
        gone.Parent = root;
        (root.united ??= [root]).AddRange(gone.united ?? [gone]);
        (root.bearer, gone.bearer, gone.united) = (null, null, null);
    }

    /// <summary>What is known of whom it names, by all that it was united with so far; all mentions must be known by now.</summary>
    public NameBearer Bearer => Root() is var root && root.bearer is { } known ? known : root.bearer = new NameBearer(root.united is { } all ? [.. all.Order(ByPlace)] : [root]);

    /// <summary>By article, then by text.</summary>
    public static readonly Comparer<NameSpelling> ByPlace = Comparer<NameSpelling>.Create((a, b) => string.CompareOrdinal(a.Article, b.Article) is var byArticle and not 0 ? byArticle : string.CompareOrdinal(a.Text, b.Text));

    /// <summary>Of a root all that are its; null for itself alone.</summary>
    List<NameSpelling>? united;

    NameBearer? bearer;
    int[]? votes;

    /// <summary>How many clues there are for a kind; all mentions must be known by now.</summary>
    public int Votes(NameKind kind) => (votes ??= Count())[(int)kind];

    int[] Count()
    {
        var counts = new int[NameBearer.Kinds.Length];
        foreach (var (_, mention) in Mentions)
            foreach (var clue in mention.Clues) counts[(int)clue]++;
        return counts;
    }
}
