using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Tests.House;

namespace Timeline.Tests.Dates;

/// <summary>Test suites of other implementations, less the rows on which they contradict each other or themselves.</summary>
public class EdtfGoldTests
{
    [SharedFact]
    public void Every_vector_of_four_suites_is_valid_at_its_level_with_its_bounds()
    {
        var rows = Rows("edtf-vectors.json");
        var levels = rows.Where(row => Level(row) is not null).ToLookup(row => Text(row), row => Level(row)!.Value);
        var counted = 0;
        List<string> wrong = [];
        foreach (var row in rows.Where(row => !Regex.IsMatch(Text(row), @"[\[{].* ")))
        {
            counted++;
            var reading = EdtfDate.Read(Text(row));
            if (reading.IsDate != row.GetProperty("valid").GetBoolean()) wrong.Add($"{Text(row)}: {reading.Refusal?.Reason ?? "read"}");
            if (reading.IsDate && Level(row) is { } level && levels[Text(row)].Distinct().Count() == 1 && reading.Level != level) wrong.Add($"{Text(row)}: level {reading.Level}, not {level}");
            if (reading.IsDate && row.TryGetProperty("lower", out _) && !HasSeason(Text(row)))
            {
                if (!Text(row).StartsWith('/')) Compare(wrong, row, "lower", reading.Date!.Earliest);
                if (!Text(row).EndsWith('/')) Compare(wrong, row, "upper", reading.Date!.Latest);
            }
        }
        if (wrong.Count > 0) Assert.Fail(string.Join('\n', wrong));
        Assert.Equal(467, counted);
    }

    [SharedFact]
    public void Every_generated_sample_has_its_least_and_greatest_instant()
    {
        var (counted, mistaken) = (0, 0);
        List<string> wrong = [];
        foreach (var row in Rows("edtf-js-samples.json").Where(row => !IsExcluded(row)))
        {
            counted++;
            var date = EdtfDate.Read(Text(row)).Date;
            var expected = (row.GetProperty("min").GetString(), row.GetProperty("max").GetString());
            if ((date?.Earliest?.ToString(), date?.Latest?.ToString()) == expected) continue;
            if (IsMistaken(Text(row))) mistaken++;
            else wrong.Add($"{Text(row)}: {date?.Earliest} {date?.Latest}, not {expected}");
        }
        if (wrong.Count > 0) Assert.Fail(string.Join('\n', wrong));
        Assert.Equal((251, 6), (counted, mistaken));
    }

    static bool IsExcluded(JsonElement row)
    {
        var (text, least, greatest) = (Text(row), Bound(row, "min"), Bound(row, "max"));
        return Regex.IsMatch(least + greatest, "err|NaN|null|Infinity") || Year(least) > Year(greatest) || Year(least) == Year(greatest) && string.CompareOrdinal(least[^20..], greatest[^20..]) > 0
            || text.Contains('−') || text.Contains("24:00") || text.Contains('T') && text.Contains('/') || Regex.IsMatch(text, @"T\d\d:\d\d(?!:)") || text.Contains("..")
            || HasSeason(text) || text.StartsWith('-') && Year(greatest) > 0 && row.GetProperty("type").GetString() == "Season" || text == "-00XX";
    }

    // edtf.js reads .2 seconds as 2 ms, takes the first and last member of a set for its bounds, and swaps the months of a negative year.
    static bool IsMistaken(string text) =>
        Regex.IsMatch(text, @"\.(?!\d{3})\d*[1-9]") || Regex.IsMatch(text, @"^[\[{].*,") || Regex.IsMatch(text, "^[~?%]?-.{4,6}-(X|.X)");

    static long Year(string instant) => long.Parse(instant[..^20], CultureInfo.InvariantCulture);

    static string Bound(JsonElement row, string name) => row.GetProperty(name).GetString() ?? "null";

    static bool HasSeason(string text) => Regex.IsMatch(text, @"\d-(2[1-9]|3[0-2])(?!\d)(?<!-\d\d-\d\d)");

    static void Compare(List<string> wrong, JsonElement row, string name, Moment? bound)
    {
        var expected = row.GetProperty(name).GetString()!;
        var matches = bound is null ? expected.EndsWith("inf") : Regex.Replace(expected, @"^(-?)0*", "$1") == Regex.Replace(bound.Value.Day.ToString().TrimStart('+'), @"^(-?)0*", "$1");
        if (!matches) wrong.Add($"{Text(row)}: {name} {bound}, not {expected}");
    }

    static string Text(JsonElement row) => row.GetProperty("edtf").GetString()!;

    static int? Level(JsonElement row) => row.TryGetProperty("level", out var level) && level.ValueKind == JsonValueKind.Number ? level.GetInt32() : null;

    static List<JsonElement> Rows(string file) => JsonSerializer.Deserialize<List<JsonElement>>(File.ReadAllText(Path.Combine(Repository.Shared!, "gold", file)))!;
}
