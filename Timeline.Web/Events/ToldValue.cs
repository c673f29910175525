using System.Globalization;
using Timeline.Core.Events;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;

namespace Timeline.Web.Events;

/// <summary>A value that a summary gives, with who says it.</summary>
/// <param name="Words">As they stand within a sentence.</param>
/// <param name="Who">What the columns that give it are called, in their order.</param>
/// <param name="Stories">How many independent stories these come down to.</param>
public sealed record ToldValue(string Words, IReadOnlyList<string> Who, int Stories)
{
    /// <summary>More who counted than these are no short answer to whose number it is.</summary>
    const int MostCounters = 2;

    /// <summary>Who is said to have counted or said it, where nobody says it himself; empty elsewhere.</summary>
    public IReadOnlyList<string> Counters { get; init; } = [];

    /// <summary>What the columns give for a claim; what most stories give comes first, then what the first column gives.</summary>
    public static IReadOnlyList<ToldValue> Of(FigureRow claim, ComparisonView view)
    {
        var given = claim.Values.SelectMany((values, column) => values.Where(value => !values.Any(value.IsOvertakenBy)).Select(value => (Value: value, Column: column))).ToList();
        // “Two, or at least two” is no difference, unless it is the only one.
        var same = Grouped(given, (one, other) => one.IsOneWith(other));
        if (same.Count == 1 && claim.Status != CuratedStatus.Agree) same = Grouped(given, (one, other) => one.IsOneWith(other) && string.Equals(one.Qualifier, other.Qualifier, StringComparison.OrdinalIgnoreCase));
        var told =
            from one in same
            let columns = one.Select(value => value.Column).Distinct().ToList()
            let stories = columns.Select(column => view.Columns[column].Article.Story).Distinct().Count()
            orderby stories descending
            select new ToldValue(WithinSentence((one.Find(value => value.Value.Qualifier is null) is { Value: not null } plain ? plain : one[0]).Value), [.. columns.Select(column => view.Labels[column])], stories) { Counters = CountersOf(one.ConvertAll(value => value.Value.AttributedTo)) };
        return [.. told];
    }

    static string[] CountersOf(List<string?> counters) =>
        counters.Contains(null) || counters.OfType<string>().Distinct(StringComparer.CurrentCultureIgnoreCase).ToArray() is not { Length: <= MostCounters } few ? [] : few;

    static List<List<(CuratedValue Value, int Column)>> Grouped(List<(CuratedValue Value, int Column)> given, Func<CuratedValue, CuratedValue, bool> areOne)
    {
        List<List<(CuratedValue Value, int Column)>> same = [];
        foreach (var value in given)
        {
            if (same.Find(one => areOne(one[0].Value, value.Value)) is { } known) known.Add(value);
            else same.Add([value]);
        }
        return same;
    }

    /// <summary>“Two”, “A dozen” and “More than 400” began a sentence of their article.</summary>
    static string WithinSentence(CuratedValue value) =>
        ClaimWords.Value(value) is var words && value.Value is not null && words is [_, var second, ..] && (char.IsLower(second) || words is ['A', ' ', ..]) && (value.Qualifier is not null || !words.Any(char.IsDigit)) ? char.ToLower(words[0], CultureInfo.CurrentCulture) + words[1..] : words;
}
