using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Reading;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Bearers;

/// <summary>One article to look for names in.</summary>
/// <param name="Id">Its stable name.</param>
public sealed record NamedText(string Id, TextReading Reading);

/// <summary>All names for one bearer in a set of articles.</summary>
/// <param name="Canonical">The alias table's name for it, else the fullest form that is written most.</param>
/// <param name="Mentions">Where it is named, by article id, then in reading order; adjectives made of it among them.</param>
public sealed record NameGroup(string Canonical, NameKind Kind, IReadOnlyList<(string Article, NameMention Mention)> Mentions)
{
    /// <summary>The corrections that are about forms of it, ascending.</summary>
    public IReadOnlyList<long> ByHand { get; init; } = [];
}

/// <summary>The names in a set of articles, those of one bearer together.</summary>
/// <remarks>
/// Two forms are merged only inside the set and inside one kind: by the alias table, by what an article says of its own names, from a short form to the only full one it can mean,
/// and by transliteration. The order of the articles changes nothing.
/// </remarks>
public sealed class NameIndex
{
    static readonly Dictionary<int, (NameGroup Bearer, NameMention Mention)> None = [];

    readonly Dictionary<string, Dictionary<int, (NameGroup Bearer, NameMention Mention)>> _byStart = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<(int Group, NameMention Mention)>> _byArticle = new(StringComparer.Ordinal);
    /// <summary>What tells each bearer from the others of <see cref="Groups"/>: its canonical name, with a number behind the first of that name.</summary>
    readonly string[] _keys;

    NameIndex(IReadOnlyList<NameGroup> groups, IReadOnlyList<TieOutcome> byHand)
    {
        (Groups, ByHand) = (groups, byHand);
        _keys = new string[groups.Count];
        for (int number = 0, same = 0; number < groups.Count; number++)
        {
            same = number > 0 && groups[number].Canonical == groups[number - 1].Canonical ? same + 1 : 0;
            _keys[number] = same == 0 ? groups[number].Canonical : $"{groups[number].Canonical}\n{same}";
            foreach (var (article, mention) in groups[number].Mentions)
            {
                if (!_byArticle.TryGetValue(article, out var own)) (_byArticle[article], _byStart[article]) = (own = [], []);
                own.Add((number, mention));
                _byStart[article].TryAdd(mention.Span.Start, (groups[number], mention));
            }
        }
    }

    /// <summary>By canonical name, ordinal.</summary>
    public IReadOnlyList<NameGroup> Groups { get; }

    /// <summary>What became of each correction, ascending.</summary>
    public IReadOnlyList<TieOutcome> ByHand { get; }

    /// <summary>The names of one article for the tokenizer, in reading order; equal when they are of one bearer.</summary>
    internal TokenAtom[] AtomsIn(string article) =>
        [.. In(article).Select(name => new TokenAtom(name.Mention.Span, name.Mention.IsAdjective ? TokenKind.NameAdjective : TokenKind.Name, _keys[name.Group])).OrderBy(atom => atom.Span)];

    /// <summary>Whose name begins at <paramref name="start"/> in the article, or null.</summary>
    public NameGroup? At(string article, int start) => StartsIn(article).GetValueOrDefault(start).Bearer;

    /// <summary>The name that begins at <paramref name="start"/> in the article, or null.</summary>
    public NameMention? MentionAt(string article, int start) => StartsIn(article).GetValueOrDefault(start).Mention;

    /// <summary>The names of one article by where they begin: to look for many in it.</summary>
    internal Dictionary<int, (NameGroup Bearer, NameMention Mention)> StartsIn(string article) => _byStart.GetValueOrDefault(article) ?? None;

    /// <summary>The names of one article, by bearer, each with its bearer's place in <see cref="Groups"/>.</summary>
    public IReadOnlyList<(int Group, NameMention Mention)> In(string article) => _byArticle.TryGetValue(article, out var own) ? own : [];

    /// <param name="byHand">Which forms, as they are written, are of one bearer whatever else speaks for or against it, and which never are.</param>
    public static NameIndex Of(IEnumerable<NamedText> articles, IReadOnlyList<Tie<string>>? byHand = null)
    {
        var ties = new NameTies(byHand ?? []);
        var merging = new NameMerging(ties);
        foreach (var article in articles.OrderBy(article => article.Id, StringComparer.Ordinal)) merging.Add(article);
        return new([.. merging.Merge().OrderBy(group => group.Canonical, StringComparer.Ordinal).ThenBy(group => group.Mentions[0].Article, StringComparer.Ordinal).ThenBy(group => group.Mentions[0].Mention.Span.Start)], ties.Outcomes);
    }
}
