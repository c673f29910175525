using Timeline.Core.Comparison;

namespace Timeline.Bench.Readers;

/// <summary>What is wrong with what a reader wrote down, a sentence each: a judgement that cannot be read counts for nothing.</summary>
static class Faults
{
    public static IEnumerable<string> Of(JudgedEvent judged) =>
        judged.Reports.Where(report => report.Value.Published is null).Select(report => $"{report.Key} has no day of publication")
            .Concat(judged.Expected.SelectMany(row => Expected(judged, row)))
            .Concat(judged.Claims.SelectMany(row => Claims(judged, row)))
            .Select(fault => $"{judged.Name}: {fault}");

    static IEnumerable<string> Expected(JudgedEvent judged, string[] row) => row switch
    {
        ["family", var members] => members.Split(' ').Where(member => !judged.Reports.ContainsKey(member)).Select(member => $"{member} is no report")
            .Concat(members.Split(' ').Order(StringComparer.Ordinal).SequenceEqual(members.Split(' ')) ? [] : [$"{members} is not in order"]),
        ["together", _, _, ..] => row[1..].SelectMany(passage => Once(judged, passage, passage)),
        ["apart", _, _] => row[1..].SelectMany(passage => Once(judged, passage, passage)),
        ["differs", var name, _, _] when Enum.TryParse<DifferenceClass>(name, ignoreCase: true, out _) => row[2..].SelectMany(passage => Stands(judged, passage)),
        _ => [$"{string.Join(" · ", row)} cannot be read"],
    };

    static IEnumerable<string> Claims(JudgedEvent judged, string[] row) => row switch
    {
        [var verdict, _, _, ..] when !JudgedEvent.Verdicts.Contains(verdict) => [$"{verdict} is no verdict"],
        [not "single", _, _] => [$"{row[1]} has one value"],
        [_, _, _, ..] => row[2..].SelectMany(passage => passage.Count(c => c == '[') == 1 && passage.Count(c => c == ']') == 1 ? Once(judged, JudgedEvent.Unmarked(passage), passage) : [$"{passage} has not one number in brackets"]),
        _ => [$"{string.Join(" · ", row)} cannot be read"],
    };

    // A title has a row of its own, in which no passage is looked for: where the words stand there too, they are not once.
    static IEnumerable<string> Once(JudgedEvent judged, string passage, string written)
    {
        var (file, words) = judged.Parts(passage);
        var report = judged.Reports[file];
        var first = report.Text.Text.IndexOf(words, StringComparison.Ordinal);
        if (words.Length == 0 || first < report.Title!.Value.End || report.Text.Text.IndexOf(words, first + 1, StringComparison.Ordinal) >= 0) yield return $"{written} does not stand once below the title";
    }

    static IEnumerable<string> Stands(JudgedEvent judged, string passage)
    {
        var (file, words) = judged.Parts(passage);
        if (!judged.Reports[file].Text.Text.Contains(words)) yield return $"{passage} is not in the report";
    }
}
