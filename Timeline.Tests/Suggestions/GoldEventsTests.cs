using System.Text.Json;
using Timeline.Core.Claims.Tolls;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;
using Timeline.Tests.House;

namespace Timeline.Tests.Suggestions;

/// <summary>Floors under what is read of coded press releases and of the articles behind newsrooms' timelines: a little below what was reached.</summary>
public class GoldEventsTests
{
    [SharedFact]
    public void Most_releases_are_read_as_their_coders_did()
    {
        var (days, deadly, killed, captured, all) = (0, 0, 0, 0, 0);
        foreach (var row in Rows("isaf-events.json"))
        {
            var draft = ArticleReader.Read([new ArticleText("release", SourceText.From(row.GetProperty("text").GetString()!.Replace('\u2028', '\n')))])[0];
            var text = DatedText.Of(draft);
            var day = row.GetProperty("start_date").GetString()!;
            if (text.Published is null) text = text with { Published = StatedDay.In(text.Text, long.Parse(day[..4])) };
            var reading = EventReading.Of(text);
            all++;
            if (reading.Day?.Date.Edtf == day) days++;
            if (Enemies(reading.Captured) == row.GetProperty("min_captured").GetInt32()) captured++;
            if (row.GetProperty("min_killed").GetInt32() is not (> 0 and var dead)) continue;
            deadly++;
            if (Enemies(reading.Killed) == dead) killed++;
        }
        Assert.True(days >= 0.80 * all, $"day {days} of {all}");
        Assert.True(killed >= 0.87 * deadly, $"killed {killed} of {deadly}");
        Assert.True(captured >= 0.90 * all, $"captured {captured} of {all}");
    }

    [SharedFact]
    public void The_days_of_a_newsrooms_timeline_are_among_the_first()
    {
        var gold = Rows("timelines-gold.json").Single(timeline => timeline.GetProperty("topic").GetString() == "tl17-iraq").GetProperty("events").EnumerateArray().Select(entry => entry.GetProperty("date").GetString()!).ToHashSet();
        var articles = Rows("t17-articles-iraq.json").ConvertAll(article => DatedText.Whole(article.GetProperty("id").GetInt32().ToString("000"), article.GetProperty("text").GetString()!, EdtfDate.Read(article.GetProperty("published").GetString()!).Date));
        var days = DaysThatMatter.Rank(articles).Select(day => day.Day.Edtf).Where(day => day.StartsWith("2005")).Take(gold.Count).ToList();
        Assert.True(days.Count(gold.Contains) >= 0.52 * gold.Count, $"{days.Count(gold.Contains)} of {gold.Count}");
    }

    /// <summary>The coders count the enemy's side; others only where nobody of it is told of.</summary>
    static int Enemies(EventToll? toll)
    {
        var enemies = toll?.Figures.Where(figure => figure.Who is not (TollClass.Soldiers or TollClass.Police or TollClass.Civilians)).Sum(figure => figure.Least) ?? 0;
        return enemies > 0 ? enemies : toll?.Least ?? 0;
    }

    static List<JsonElement> Rows(string file) => JsonSerializer.Deserialize<List<JsonElement>>(File.ReadAllText(Path.Combine(Repository.Shared!, "gold", file)))!;
}
