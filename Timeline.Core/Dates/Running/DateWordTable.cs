using System.Collections.Frozen;

namespace Timeline.Core.Dates.Running;

/// <summary>What kind of word of a date a word is; its number says which.</summary>
enum DateWordKind
{
    Month, ShortMonth, Weekday, ShortWeekday, Season, Part, DayPart, Noon, HalfDay, Evening, Unit, ShortUnit, HalfYear, Casual, Relation, From, Number, Ordinal, OrdinalEnding, Tens, Era, Near, Before, Future, Past, Now, Opening, Feast,
}

/// <summary>The words that make dates in running text, from their table.</summary>
static class DateWordTable
{
    const string Name = "DateWordsInText";

    static readonly FrozenDictionary<string, DateWord> Words = Read();

    static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> BySpan = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly int Longest = Words.Keys.Max(word => word.Length);

    /// <summary>All that the word can be; null for a word of no date.</summary>
    public static DateWord? Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return null;
        if (BySpan.TryGetValue(word, out var asWritten)) return asWritten;
        if (!word.ContainsAnyExceptInRange('a', 'z')) return null;
        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        return BySpan.TryGetValue(lower, out var found) ? found : null;
    }

    static FrozenDictionary<string, DateWord> Read()
    {
        var words = (
            from row in WordTable.Shipped(Name)
            from form in row[2].Split('|', StringSplitOptions.TrimEntries)
            select (Form: form, Kind: Enum.Parse<DateWordKind>(row[0].Replace("-", ""), ignoreCase: true), Number: int.Parse(row[1], System.Globalization.CultureInfo.InvariantCulture))).ToList();
        // A form with a capital is found before that without: the May of May Day is a month too.
        var written = words.Select(word => word.Form).ToHashSet();
        var feasts = HolidayNames.FirstWords.SelectMany(word => written.Contains(word) ? [word, word.ToLowerInvariant()] : new[] { word.ToLowerInvariant() });
        return words.Concat(feasts.Distinct().Select(word => (Form: word, Kind: DateWordKind.Feast, Number: 0)))
            .GroupBy(word => word.Form, word => (word.Kind, word.Number)).ToFrozenDictionary(form => form.Key, form => new DateWord([.. form]));
    }
}
