using System.Globalization;
using Timeline.Core.Ingest.Dating;

namespace Timeline.Core.Ingest.Html;

/// <summary>What the dates of a page come to, in the order of trust.</summary>
static class PageDate
{
    // No clock on earth is farther from UTC.
    static readonly TimeSpan FarthestZone = TimeSpan.FromHours(14);

    /// <summary>When it was published; null where no clue says.</summary>
    public static DateSum? Published(IReadOnlyList<DatedFact> facts, RenderedPage page)
    {
        var dated = facts.Where(fact => fact.Fact.Clue.Field == Fields.Published).ToList();
        if (dated.Count == 0) return null;
        var lead = Local(Lead(dated), dated);
        var clues = dated.Where(fact => fact != lead).Prepend(lead).DistinctBy(fact => (fact.Fact.Clue, fact.Date.Edtf)).ToList();
        var agreeing = clues.Where(fact => Agree(lead.Date, fact.Date) || IsBeside(lead, fact)).Select(fact => Clue(fact, page)).ToList();
        // A picture is often older than its page: it says something only where nothing else does.
        var against = clues.Where(fact => !Agree(lead.Date, fact.Date) && !IsBeside(lead, fact) && fact.Fact.Clue.Kind != "picture").Select(fact => Clue(fact, page)).ToList();
        if (Neighbour(lead, dated) is { } other)
        {
            var days = new[] { lead.Date.OneDay!.Value, other }.Order().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            return new DateSum($"[{string.Join("..", days)}]", [], Day: null, agreeing, against);
        }

        return new DateSum(lead.Date.Edtf, lead.Date.OneDay is { } day ? [day] : [], lead.Date.OneDay, agreeing, against);
    }

    /// <summary>When it was last changed; null where no clue says.</summary>
    public static DatedFact? Updated(IReadOnlyList<DatedFact> facts) => facts.FirstOrDefault(fact => fact.Fact.Clue.Field == Fields.Updated && fact.Date.Day is not null);

    // The most trusted; where it names no day, the first that agrees and does. Where that may be one of two days, another clue decides between them.
    static DatedFact Lead(List<DatedFact> dated)
    {
        var lead = dated.Find(fact => fact.Date.Day is not null && Agree(dated[0].Date, fact.Date)) ?? dated[0];
        return lead.Date.Otherwise is null ? lead : dated.Find(fact => fact.Date.OneDay is not null && Agree(lead.Date, fact.Date)) ?? lead;
    }

    // A time in UTC may be of the day before or after the one that readers were told, which counts.
    static DatedFact Local(DatedFact lead, List<DatedFact> dated)
    {
        if (!lead.Date.Time.EndsWith('Z') || lead.Date.OneDay is not { } day) return lead;
        return dated.Find(fact => fact.Date.OneDay is { } other && Math.Abs(other.DayNumber - day.DayNumber) == 1 && IsSameInstant(lead.Date, fact)) ?? lead;
    }

    static bool IsSameInstant(WrittenDate utc, DatedFact other)
    {
        var at = InstantOf(utc);
        if (other.Date.Time.Length == 0)
        {
            // Somewhere on earth it was that day.
            var start = other.Date.OneDay!.Value.ToDateTime(TimeOnly.MinValue);
            return other.Fact.Where is not null && at > start - FarthestZone && at < start.AddDays(1) + FarthestZone;
        }

        var apart = InstantOf(other.Date) - at;
        if (other.Date.Time.Length > "T00:00:00".Length) return apart.Duration() < TimeSpan.FromMinutes(2);
        return apart.Duration() <= FarthestZone && Math.Abs(apart.TotalMinutes % 15) is < 2 or > 13;
    }

    static DateTime InstantOf(WrittenDate date)
    {
        var written = DateTimeOffset.Parse($"{date.OneDay:yyyy-MM-dd}{date.Time}", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        return written.UtcDateTime;
    }

    // Two clues for machines that name neighbouring days, of which nothing shows that they are one instant: it was one of both.
    static DateOnly? Neighbour(DatedFact lead, List<DatedFact> dated)
    {
        if (lead.Date.OneDay is not { } day || lead.Fact.Where is not null) return null;
        var others = dated.Where(fact => fact.Fact.Clue.Kind is "json-ld" or "meta" && fact.Fact.Clue.Rank < ClueKind.Of(Fields.Published, "label", "published").Rank && fact.Date.OneDay is not null).Select(fact => fact.Date.OneDay!.Value).ToList();
        var confirmed = dated.Exists(fact => fact.Date.OneDay == day && fact.Fact.Clue.Kind is not ("json-ld" or "meta" or "json-ld-page" or "script"));
        return !confirmed && others.Exists(other => Math.Abs(other.DayNumber - day.DayNumber) == 1) ? others.First(other => Math.Abs(other.DayNumber - day.DayNumber) == 1) : null;
    }

    // The same instant has another date elsewhere on earth.
    static bool IsBeside(DatedFact lead, DatedFact other) => lead.Date.OneDay is { } a && other.Date.OneDay is { } b && Math.Abs(a.DayNumber - b.DayNumber) == 1 && (lead.Date.Time.Length > 0 || other.Date.Time.Length > 0);

    static bool Agree(WrittenDate lead, WrittenDate other)
    {
        if (lead.Year != other.Year) return false;
        if (lead.Month is null || other.Month is null) return true;
        if (lead.Otherwise is { } swapped && other.OneDay is { } day) return (day.Month, day.Day) == swapped || (lead.Month, lead.Day) == (other.Month, other.Day);
        if (other.Otherwise is { } either) return (lead.Month, lead.Day) == (other.Month, other.Day) || (lead.Month, lead.Day) == either;
        return lead.Month == other.Month && (lead.Day is null || other.Day is null || lead.Day == other.Day);
    }

    static DateClue Clue(DatedFact fact, RenderedPage page) => new(ClueWords.Of(fact.Fact, page.Source)) { Anchors = true };
}
