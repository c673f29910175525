using Timeline.Core.Texts.Names;

namespace Timeline.Core.Texts.Bearers;

/// <summary>What is known so far of one bearer of names: all spellings that were found to be its.</summary>
sealed class NameBearer
{
    public static readonly NameKind[] Kinds = Enum.GetValues<NameKind>();

    readonly NameSpelling[] _spellings;

    public NameBearer(NameSpelling[] spellings)
    {
        _spellings = spellings;
        Entry = Array.Find(_spellings, spelling => spelling.Entry is not null)?.Entry;
        Told = Entry?.Kind ?? MostVoted();
        Kind = Told ?? (Array.Exists(_spellings, spelling => spelling.Form.LooksPersonal) ? NameKind.Person : NameKind.Other);
    }

    public NameEntry? Entry { get; }

    /// <summary>The kind that the table or clues tell, null where nothing does.</summary>
    public NameKind? Told { get; }

    /// <summary>The kind as results give it: of several capital words that nothing tells of, a person.</summary>
    public NameKind Kind { get; }

    NameKind? MostVoted()
    {
        var (best, most) = (default(NameKind?), 0);
        foreach (var kind in Kinds)
        {
            var votes = 0;
            foreach (var spelling in _spellings) votes += spelling.Votes(kind);
            if (votes > most) (best, most) = (kind, votes);
        }
        return best;
    }

    /// <summary>Whether nothing speaks against one bearer: the kinds told are one, or one is not told.</summary>
    public bool Fits(NameBearer other) => Told is not { } mine || other.Told is not { } theirs || mine == theirs;

    public string Canonical => field ??=
        Entry?.Canonical
        ?? (_spellings.Length == 1 ? _spellings[0].Text : null)
        ?? _spellings.GroupBy(spelling => spelling.Text).OrderByDescending(same => same.First().Words.Length).ThenBy(same => NameVocabulary.IsInitial(same.First().Words[0])).ThenByDescending(same => same.Sum(spelling => spelling.Mentions.Count))
            .ThenBy(same => same.Key, StringComparer.Ordinal).First().Key;

    public NameGroup Group() => new(
        Canonical,
        Kind,
        [.. _spellings.SelectMany(spelling => spelling.Mentions).OrderBy(mention => mention.Article, StringComparer.Ordinal).ThenBy(mention => mention.Mention.Span)]);
}
