using System.CommandLine;
using System.Globalization;
using Timeline.Core.Suggestions;

namespace Timeline.Bench.Suggestions;

/// <summary><c>timelines FOLDER</c>: the days that matter in articles beside those of newsrooms' own timelines.</summary>
static class TimelinesCommand
{
    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "The gold data, with timelines-gold.json and t17-articles-*.json" }.AcceptExistingOnly();

    public static Command Create()
    {
        var command = new Command("timelines", "Days that matter in dated articles: F1 of as many days as the timeline has, among those in the articles' span; two baselines") { Folder };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!));
        return command;
    }

    static void Run(DirectoryInfo folder)
    {
        var timelines = GoldTimeline.ReadAll(folder);
        var rankings = timelines.Select(timeline => timeline.Crisis).Distinct().ToDictionary(crisis => crisis, crisis => RankedCrisis.Of(GoldTimeline.Articles(folder, crisis)));
        var own = new List<DateScore>();
        foreach (var timeline in timelines)
        {
            var score = rankings[timeline.Crisis].Beside([.. timeline.Events.Select(entry => entry.Date).Distinct()], timeline.HasOwnArticles);
            if (timeline.HasOwnArticles) own.Add(score);
            Console.WriteLine($"{timeline.Topic + "/" + timeline.Source,-24} {score}{(timeline.HasOwnArticles ? "" : " (of the same crisis only)")}");
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"mean of those with their own articles: {own.Average(score => score.Ranked):F3}; count of mentions {own.Average(score => score.Counted):F3}, of publications {own.Average(score => score.Published):F3}, all days of the span alike {own.Average(score => score.Chance):F3}"));
    }
}

/// <summary>The days of one crisis, the heaviest first, by three measures.</summary>
sealed record RankedCrisis(string First, string Last, IReadOnlyList<string> Ranked, IReadOnlyList<string> Counted, IReadOnlyList<string> Published)
{
    public static RankedCrisis Of(IReadOnlyList<DatedText> articles)
    {
        var published = articles.Select(article => article.Published!.Edtf).Order(StringComparer.Ordinal).ToList();
        var (first, last) = (published[0], published[^1]);
        var ranking = DaysThatMatter.Rank(articles).Where(day => string.CompareOrdinal(day.Day.Edtf, first) >= 0 && string.CompareOrdinal(day.Day.Edtf, last) <= 0).ToList();
        return new(first, last, [.. ranking.Select(day => day.Day.Edtf)], [.. ranking.OrderByDescending(day => day.Mentions).ThenBy(day => day.Day.Edtf, StringComparer.Ordinal).Select(day => day.Day.Edtf)],
            [.. published.CountBy(day => day).OrderByDescending(day => day.Value).ThenBy(day => day.Key, StringComparer.Ordinal).Select(day => day.Key)]);
    }

    /// <param name="isWhole">Whether days outside the articles' span count as missed; else they are left out.</param>
    public DateScore Beside(IReadOnlyList<string> gold, bool isWhole)
    {
        var within = gold.Where(day => string.CompareOrdinal(day, First) >= 0 && string.CompareOrdinal(day, Last) <= 0).ToHashSet();
        var asked = isWhole ? gold.Count : within.Count;
        var days = DateOnly.Parse(Last, CultureInfo.InvariantCulture).DayNumber - DateOnly.Parse(First, CultureInfo.InvariantCulture).DayNumber + 1;
        return new(gold.Count, within.Count, F(Ranked), F(Counted), F(Published), (double)within.Count / days);

        double F(IReadOnlyList<string> ranked)
        {
            var chosen = ranked.Take(asked).ToList();
            return asked == 0 ? 0 : 2.0 * chosen.Count(within.Contains) / (chosen.Count + asked);
        }
    }
}

/// <param name="Chance">What days drawn by lot would reach on average.</param>
sealed record DateScore(int Gold, int Within, double Ranked, double Counted, double Published, double Chance)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Within,3} of {Gold,3} days in the span: F1 {Ranked:F3}; count of mentions {Counted:F3}, of publications {Published:F3}, by lot {Chance:F3}");
}
