using Timeline.Core.Dates;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>A line that says nothing but when: dates with their labels and separators.</summary>
static class DateStamp
{
    static readonly HashSet<string> Labels = ["published", "posted", "updated", "last", "modified", "first", "created", "date", "on", "at", "issued", "filed", "web", "pm", "am", "local", "time", "by", "the", "of", "story", "press", "release", "statement", "min", "mins", "minute", "minutes", "read", "gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "ist", "hkt"];

    public static bool Is(Piece line, OutletRules rules)
    {
        if (line.Span.Length > 160 || !line.HasDigit) return false;
        var dates = DateMentions.In(line.Words, rules.Numbers, open: true);
        return dates.Any(date => date.StatedDay is not null || date.Either is not null) && Rest(line.Words, dates).Length == 0;
    }

    /// <summary>Whether it has no label either: a day, and perhaps its weekday and a time.</summary>
    public static bool IsBare(Piece line, OutletRules rules) => Is(line, rules) && Wording.Count(Without(line.Words, DateMentions.In(line.Words, rules.Numbers, open: true))) == 0;

    /// <summary>The words of the line that are neither date nor label nor a clock time, with a space between.</summary>
    public static string Rest(string line, IReadOnlyList<DateMention> dates) => string.Join(' ', Wording.Words(Without(line, dates)).Where(word => !Labels.Contains(word) && !IsClock(word)));

    static string Without(string line, IReadOnlyList<DateMention> dates)
    {
        var rest = line.ToCharArray();
        foreach (var date in dates) Array.Fill(rest, ' ', date.Start, date.End - date.Start);
        return new string(rest);
    }

    static bool IsClock(string word) => (word.EndsWith("am", StringComparison.Ordinal) || word.EndsWith("pm", StringComparison.Ordinal) ? word[..^2] : word) is { Length: > 0 and <= 5 } time && time.Split('.') is { Length: <= 2 } parts && parts.All(part => part.Length is 1 or 2 && part.All(char.IsDigit));
}
