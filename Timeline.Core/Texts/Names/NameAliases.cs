namespace Timeline.Core.Texts.Names;

/// <summary>Pairs of names that an article itself says are one: "X (Y)", "an alias for", "formerly", "using another name for".</summary>
static class NameAliases
{
    static readonly string[] Links =
    [
        "an alias for", "an alias of", "alias", "also known as", "better known as", "known as", "formerly known as", "previously known as", "formerly", "previously", "originally named",
        "whose real name is", "whose real name was", "real name", "born", "aka", "a.k.a.", "or", "also called", "also spelled", "now known as", "now called", "now", "the nom de guerre of", "nom de guerre of",
    ];

    static readonly string[] Others = ["using another name for", "using another acronym for", "using another term for", "another name for", "another acronym for", "an acronym for", "using an acronym for", "the Arabic acronym for", "an Arabic acronym for"];

    /// <summary>How many characters may stand between two names of one bearer.</summary>
    const int MostBetween = 60;

    /// <summary>Indices of mentions that name one bearer; of one article's mentions in reading order.</summary>
    public static IEnumerable<(int First, int Second)> Read(string text, IReadOnlyList<NameMention> names)
    {
        for (var at = 1; at < names.Count; at++)
        {
            var (first, second) = (names[at - 1], names[at]);
            if (second.Span.Start - first.Span.End > MostBetween) continue;
            var between = text[first.Span.End..second.Span.Start];
            if (between.Contains('\n')) continue;
            var isBracketed = between.Trim() is "(" or "," or "or" && Closes(text, second.Span.End) && between.Contains('(');
            if (isBracketed && (IsAcronymOf(second.Text, first.Text) || IsAcronymOf(first.Text, second.Text))) yield return (at - 1, at);
            else if (Links.Any(link => Says(between, link))) yield return (at - 1, at);
            else if (Others.Any(link => between.Contains(link, StringComparison.OrdinalIgnoreCase))) yield return (at - 1, at);
        }
    }

    /// <summary>"X, formerly Y" and "X (formerly Y": the words stand alone behind a comma, dash or bracket. "X or Y" needs the bracket.</summary>
    static bool Says(string between, string link)
    {
        var sign = between.TrimStart();
        if (sign.Length == 0 || sign[0] is not (',' or '(' or '-' or '–' or '—')) return false;
        if (link == "or" && sign[0] != '(') return false;
        return sign[1..].Trim().Equals(link, StringComparison.OrdinalIgnoreCase);
    }

    static bool Closes(string text, int at) => at < text.Length && text[at] is ')' or ',' or ';';

    /// <summary>Whether the capitals of the full name begin with, or are, the letters of the short one.</summary>
    static bool IsAcronymOf(string acronym, string full)
    {
        if (acronym.Length is < 2 or > 8 || !acronym.All(char.IsUpper) || !full.Contains(' ')) return false;
        var words = full.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries);
        var capitals = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => word[0]));
        var all = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        return capitals == acronym || all == acronym || all.Replace("T", "") == acronym;
    }
}
