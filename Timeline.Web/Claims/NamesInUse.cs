using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;

namespace Timeline.Web.Claims;

/// <summary>How often one article uses one form of a name, and in whose voice.</summary>
public sealed record NameUse(int Own, int Quoted, bool InHeadline)
{
    public int Count => Own + Quoted;
}

/// <param name="Uses">A use for each column; null where the article never writes it.</param>
public sealed record NameFormRow(string Form, IReadOnlyList<NameUse?> Uses);

/// <param name="Forms">The forms in use, the most frequent first.</param>
/// <param name="IsByHand">Whether a person had a say in which forms are its.</param>
public sealed record NamedBearer(string Canonical, IReadOnlyList<NameFormRow> Forms, bool IsByHand);

/// <summary>Who is called what by whom: a table for each party that goes by several names, and the people and places that are merely spelled in several ways.</summary>
public sealed record NamesInUse(IReadOnlyList<NamedBearer> Parties, IReadOnlyList<IReadOnlyList<string>> Spellings)
{
    const int LeastMentions = 6;

    /// <param name="columns">The ids of the articles, in the order of the columns.</param>
    public static NamesInUse Of(ArticleComparison comparison, IReadOnlyList<string> columns)
    {
        var readings = columns.Select(column => comparison.Articles.Single(article => article.Witness.Id == column)).ToList();
        var bearers =
            from bearer in comparison.Names.Groups
            let forms = Forms(bearer, readings)
            where forms.Count > 1
            orderby forms.Sum(form => form.Uses.Sum(use => use?.Count ?? 0)) descending, bearer.Canonical
            select (bearer.Kind, Named: new NamedBearer(bearer.Canonical, forms, bearer.ByHand.Count > 0));
        var all = bearers.ToList();
        return new(
            [.. all.Where(one => one.Kind is NameKind.Group or NameKind.Organisation).Select(one => one.Named).Where(IsWorthATable)],
            [.. all.Where(one => one.Kind is NameKind.Person or NameKind.Place).Select(one => WithoutShortForms([.. one.Named.Forms.Select(form => form.Form)])).Where(forms => forms.Count > 1)]);
    }

    /// <summary>A name that stands a few times, or whose forms are only shorter and longer, says nothing of the outlets.</summary>
    static bool IsWorthATable(NamedBearer party) =>
        party.Forms.Sum(form => form.Uses.Sum(use => use?.Count ?? 0)) >= LeastMentions && WithoutShortForms([.. party.Forms.Select(form => form.Form)]).Count > 1;

    /// <summary>Without the short forms: “Carter” after “Ash Carter” is the same spelling.</summary>
    static List<string> WithoutShortForms(List<string> forms) =>
        [.. forms.Where(form => !forms.Any(longer => longer.Length > form.Length && $" {longer} ".Contains($" {form} ", StringComparison.Ordinal)))];

    static List<NameFormRow> Forms(NameGroup bearer, List<WitnessReading> columns) =>
    [
        .. from named in bearer.Mentions
           where !named.Mention.IsAdjective && columns.Any(column => column.Witness.Id == named.Article)
           group named by named.Mention.Text into form
           orderby form.Count() descending, form.Key
           select new NameFormRow(form.Key, [.. columns.Select(column => Use(column, [.. form.Where(named => named.Article == column.Witness.Id).Select(named => named.Mention.Span)]))]),
    ];

    static NameUse? Use(WitnessReading reading, List<TextSpan> mentions)
    {
        if (mentions.Count == 0) return null;
        var quoted = mentions.Count(span => IsQuoted(reading, span));
        return new NameUse(mentions.Count - quoted, quoted, reading.Title is { } title && mentions.Any(title.Span.Contains));
    }

    static bool IsQuoted(WitnessReading reading, TextSpan span)
    {
        for (var token = 0; token < reading.Tokens.Count; token++)
            if (reading.Tokens[token].Span.Overlaps(span)) return reading.IsQuoted(token);
        return false;
    }
}
