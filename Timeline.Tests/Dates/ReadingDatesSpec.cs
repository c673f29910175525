using System.Globalization;
using System.Text.Json;
using Timeline.Core.Dates;
using Timeline.Tests.House;

namespace Timeline.Tests.Dates;

/// <summary>Runs <c>Specs/reading-dates.md</c>, and measures against phrases of catalogues.</summary>
public class ReadingDatesSpec
{
    const string NotADate = "not a date: ";

    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var line in Repository.Read("Timeline.Tests/Specs/reading-dates.md").Split('\n').Where(line => line.StartsWith("    ")))
        {
            var (words, answer) = line.Split('→') is [var left, var right] ? (left.Trim().Trim('"'), right.Trim()) : throw new FormatException(line);
            examples.Add(words, answer);
        }
        return examples;
    }

    [Fact]
    public void What_is_pasted_by_mistake_is_refused_at_once()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        Assert.Equal("A date in words has at most 1,000 characters: write only the date.", DateWords.Read(string.Concat(Enumerable.Repeat("90s", 20_000))).Refusal!.Reason);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void It_reads_as_the_specification_says(string words, string answer)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var reading = DateWords.Read(words);
        Assert.Equal(answer, reading.IsDate ? reading.Date.Edtf : NotADate + reading.Refusal.Reason);
        if (!reading.IsDate) Assert.Equal(reading.Refusal.Words, words[reading.Refusal.Start..reading.Refusal.End]);
    }

    [SharedFact]
    public void Phrases_of_catalogues_are_read()
    {
        var rows = JsonSerializer.Deserialize<List<JsonElement>>(File.ReadAllText(Path.Combine(Repository.Shared!, "gold/edtf-natlang.json")))!;
        var wrong = rows
            .Select(row => (Words: row.GetProperty("text").GetString()!, Edtf: row.GetProperty("edtf").GetString()?.Replace(" ", ""), Read: DateWords.Read(row.GetProperty("text").GetString()!)))
            .Where(row => row.Read.Date?.Edtf != row.Edtf)
            .Select(row => $"{row.Words}: {row.Read.Date?.Edtf ?? row.Read.Refusal!.Reason}, not {row.Edtf}")
            .ToList();
        if (rows.Count - wrong.Count < 120) Assert.Fail($"{rows.Count - wrong.Count} of {rows.Count}\n{string.Join('\n', wrong)}");
    }
}
