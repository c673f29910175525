namespace Timeline.Core.Texts;

/// <summary>One form of a name as one article writes it, or a bearer of the alias table in all articles, while names are being merged.</summary>
sealed class NameSpelling(string article, string text, NameEntry? entry)
{
    /// <summary>The article's id, empty for a bearer of the table.</summary>
    public string Article => article;

    public string Text => text;

    public NameEntry? Entry => entry;

    public string[] Words { get; } = text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);

    public List<(string Article, NameMention Mention)> Mentions { get; } = [];

    /// <summary>One that is known to name the same, itself where none is: the root of the chain stands for the bearer.</summary>
    public NameSpelling Parent { get; private set; } = null!;

    public static NameSpelling Of(string article, string text, NameEntry? entry)
    {
        var spelling = new NameSpelling(article, text, entry);
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
        if (Root() != other.Root()) other.Root().Parent = Root();
    }

    public int Votes(NameKind kind) => Mentions.Sum(mention => mention.Mention.Clues.Count(clue => clue == kind));

    /// <summary>Two to four words in capitals, as the names of people are.</summary>
    public bool LooksPersonal => Words.Length is >= 2 and <= 5 && Words.All(word => char.IsUpper(word[0]) || NameVocabulary.IsArticle(word) || NameVocabulary.IsParticle(word));
}
