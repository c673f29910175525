using Timeline.Core.Comparison;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims;

/// <summary>How often one article writes one form of a name, possessives put aside.</summary>
public sealed record NameForm(string Article, string Text, int Count);

/// <summary>One bearer of names, and who writes which.</summary>
/// <param name="Forms">By article id, then the most frequent first.</param>
public sealed record NameRow(string Canonical, NameKind Kind, IReadOnlyList<NameForm> Forms);

/// <summary>Name × source: who writes which name of whom. Adjectives made of a name (Syrian) are not counted.</summary>
public static class NameGrid
{
    /// <summary>Every name in the headlines and bodies of the witnesses, by canonical name; the order of the witnesses changes nothing.</summary>
    public static IReadOnlyList<NameRow> Of(IReadOnlyList<Witness> witnesses) => Of(Names(witnesses));

    public static IReadOnlyList<NameRow> Of(NameIndex names) =>
        [.. from named in names.Groups
            let forms = named.Mentions.Where(mention => !mention.Mention.IsAdjective)
                .GroupBy(mention => (mention.Article, mention.Mention.Text))
                .Select(same => new NameForm(same.Key.Article, same.Key.Text, same.Count()))
                .OrderBy(form => form.Article, StringComparer.Ordinal).ThenByDescending(form => form.Count).ThenBy(form => form.Text, StringComparer.Ordinal).ToArray()
            where forms.Length > 0
            select new NameRow(named.Canonical, named.Kind, forms)];

    /// <summary>The names of the witnesses with their places.</summary>
    public static NameIndex Names(IEnumerable<Witness> witnesses) =>
        NameIndex.Of(witnesses.Select(witness => new NamedText(witness.Id, witness.Reading)));
}
