using System.Collections.Frozen;
using System.Globalization;

namespace Timeline.Core.Texts.Quantities;

/// <summary>A unit: what it measures, and how many of the base unit of that it has.</summary>
/// <param name="Name">Its name in results, singular; a currency's code.</param>
/// <param name="Dimension">What it measures: quantities of one dimension can be compared.</param>
/// <param name="Forms">As written in running text.</param>
public sealed record QuantityUnit(string Name, string Dimension, decimal Factor, IReadOnlyList<string> Forms)
{
    const char Alone = '!';

    /// <summary>Those of its forms that may also stand before a noun: “12 stone”, but “12 stone walls”.</summary>
    IReadOnlyList<string> NounsToo { get; init; } = [];

    /// <summary>The table that ships, <c>QuantityUnits.tsv</c>, in its order.</summary>
    public static IReadOnlyList<QuantityUnit> Table { get; } =
        [.. WordTable.Shipped("QuantityUnits").Select(row => new QuantityUnit(row[0], row[1], decimal.Parse(row[2], CultureInfo.InvariantCulture), [.. row[3].Split(" | ").Select(form => form.TrimEnd(Alone))]) { NounsToo = [.. row[3].Split(" | ").Where(form => form.EndsWith(Alone)).Select(form => form.TrimEnd(Alone))] })];

    static readonly FrozenDictionary<string, QuantityUnit> ByName = Table.ToFrozenDictionary(unit => unit.Name);

    static readonly (string Form, string[] Parts, QuantityUnit Unit)[] Longest =
        [.. Table.SelectMany(unit => unit.Forms.Select(form => (form, QuantityLexeme.Read(form, new(0, form.Length)).Select(part => part.Lower).ToArray(), unit)))
            .OrderByDescending(entry => entry.form.Length).ThenBy(entry => entry.form, StringComparer.Ordinal)];

    static readonly FrozenDictionary<string, (string Form, string[] Parts, QuantityUnit Unit)[]> ByFirstPart =
        Longest.GroupBy(entry => entry.Parts[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    public static QuantityUnit? Named(string? name) => name is not null && ByName.TryGetValue(name, out var unit) ? unit : null;

    /// <summary>Whether a word is a way to write a unit.</summary>
    public static bool IsForm(string word) => ByFirstPart.TryGetValue(word, out var entries) && entries.Any(entry => entry.Form == word);

    /// <summary>The kind of quantity it makes.</summary>
    public QuantityKind Kind => Dimension switch
    {
        "time" => QuantityKind.Duration,
        "percent" or "percentage point" => QuantityKind.Percent,
        _ when Dimension.StartsWith("money", StringComparison.Ordinal) => QuantityKind.Money,
        _ => QuantityKind.Measure,
    };

    /// <summary>The longest unit written from <paramref name="at"/> on, with the number of its lexemes; a form with a capital must be written so.</summary>
    internal static (QuantityUnit Unit, int Length)? BeginningAt(string text, ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at < 0 || at >= lexemes.Length || !ByFirstPart.TryGetValue(lexemes[at].Lower, out var entries)) return null;
        foreach (var (form, parts, unit) in entries)
        {
            if (at + parts.Length > lexemes.Length || !Spells(lexemes, at, parts)) continue;
            // Of letters also their case is meant: 5 t, but 5T.
            if ((form.Length == 1 || form.Any(char.IsUpper)) && !text.AsSpan(lexemes[at].Span.Start).StartsWith(form, StringComparison.Ordinal)) continue;
            // A letter is a unit only when it follows its number directly, or where no word follows that it could belong to: "5t" and "5 m high" are, "5 t shirts" is not.
            if (form.Length == 1 && char.IsLetter(form[0]) && !lexemes[at].Follows && !(char.IsLower(form[0]) && EndsMeasure(lexemes, at + 1))) continue;
            if (unit.NounsToo.Contains(form) && !EndsMeasure(lexemes, at + parts.Length)) continue;
            return (unit, parts.Length);
        }
        return null;
    }

    /// <summary>“20 (kg)”; a letter alone in brackets is seldom a unit.</summary>
    internal static (QuantityUnit Unit, int Length)? InBrackets(string text, ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (at + 2 >= lexemes.Length || lexemes[at].Lower is not ("(" or "[" or "{") || lexemes[at + 1] is { Kind: LexemeKind.Word, Lower.Length: 1 } || BeginningAt(text, lexemes, at + 1) is not var (unit, length)) return null;
        return at + 1 + length < lexemes.Length && lexemes[at + 1 + length].Lower is ")" or "]" or "}" ? (unit, length + 2) : null;
    }

    static bool EndsMeasure(ReadOnlySpan<QuantityLexeme> lexemes, int at) =>
        at >= lexemes.Length || lexemes[at].Kind == LexemeKind.Number || lexemes[at].Lower is "tall" or "high" or "deep" or "long" or "wide" or "thick" or "away" or "above" or "below" or "of" or "from" or "and" or "or" or "to" or "in" or "," or "." or ")" or ";";

    /// <summary>The currency whose sign ends directly before <paramref name="at"/>.</summary>
    internal static (QuantityUnit Unit, int Length)? SignBefore(string text, ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        for (var length = Math.Min(4, at); length > 0; length--)
            if (BeginningAt(text, lexemes, at - length) is { } found && found.Length == length && found.Unit.Kind == QuantityKind.Money && !char.IsLower(text[lexemes[at - length].Span.Start]))
                return found;
        return null;
    }

    static bool Spells(ReadOnlySpan<QuantityLexeme> lexemes, int at, string[] parts)
    {
        for (var part = 0; part < parts.Length; part++)
            if (lexemes[at + part].Lower != parts[part]) return false;
        return true;
    }
}
