namespace Timeline.Core.Ingest.Dating;

/// <summary>Works out when each article of a call was published, each with the others as context.</summary>
/// <remarks>The answer does not depend on the order of the articles: an article lends its date to others only once its own is certain, in rounds.</remarks>
static class Publications
{
    /// <returns>For each article, by its place in <paramref name="articles"/>.</returns>
    public static IReadOnlyList<DateSum> Of(IReadOnlyList<Story> articles, CallFamilies families, CancellationToken cancel)
    {
        var own = articles.Select(story => OwnClues.Of(story).Where(clue => story.Article.Text.Given is not { KnowsStatedDays: true } || clue.Evidence.Kind != "stated").ToList()).ToList();
        var sums = articles.Zip(own, (story, clues) => story.Article.Text.Published is { } given ? DateSum.Given(given, clues) : story.Article.Text.Given?.Published is { } told ? OutletOrder.Settle(told, story.Page.Rules) : DateSum.Of(clues)).ToList();
        var events = articles.Where(story => story.Event is not null).ToList();
        // Copy shared with a dated article says more than an event in common, and what it dates may date others in turn.
        sums = Round(sums, Sisters);
        sums = Round(sums, Others);
        return sums;

        List<DateSum> Round(List<DateSum> before, Func<Story, IReadOnlyList<(Story Story, DateOnly Day)>, IEnumerable<DateClue>> link)
        {
            var dated = articles.Zip(before).Where(pair => pair.Second.Day is not null).Select(pair => (Story: pair.First, Day: pair.Second.Day!.Value))
                .DistinctBy(pair => (pair.Story.Article.Id, pair.Story.Event)).OrderBy(pair => pair.Story.File, StringComparer.Ordinal).ToList();
            var after = new List<DateSum>(before);
            for (var i = 0; i < after.Count; i++)
            {
                cancel.ThrowIfCancellationRequested();
                if (after[i].Edtf is not null) continue;
                own[i].AddRange(link(articles[i], dated).DistinctBy(clue => clue.Evidence));
                after[i] = Narrowed(articles[i], own[i]);
            }

            return after;
        }

        IEnumerable<DateClue> Sisters(Story story, IReadOnlyList<(Story Story, DateOnly Day)> dated)
        {
            var sisters = families.SistersOf(story.Article).Select(sister => sister.Id).ToHashSet();
            return dated.Where(other => sisters.Contains(other.Story.Article.Id)).SelectMany(other => LinkedClues.OfSister(story, other.Story, other.Day));
        }

        IEnumerable<DateClue> Others(Story story, IReadOnlyList<(Story Story, DateOnly Day)> dated)
        {
            // What it counts back to is not what it reports: such an article tells of another event.
            var counted = dated.Select(other => new Counted(other.Story, [.. LinkedClues.OfElapsed(story, other.Story, other.Day)])).Where(count => count.Clues.Count > 0).ToList();
            var hasDateline = OwnClues.Of(story).Any(clue => clue.DayOfYear is not null);
            if (!hasDateline && ReportedEvent.Of(story, counted, events) is { Count: > 0 } reported) return reported;
            if (counted.Count > 0) return counted.SelectMany(count => count.Clues);
            return dated.SelectMany(other => hasDateline ? LinkedClues.OfDatelineYear(story, other.Story, other.Day) : LinkedClues.OfSameEvent(story, other.Story, other.Day));
        }
    }

    static DateSum Narrowed(Story story, List<DateClue> clues)
    {
        var sum = DateSum.Of(clues);
        return sum.Days.Count == 0 ? sum : DateSum.Of([.. clues, .. NarrowingClues.Of(story, sum.Days[0], sum.Days[^1])]);
    }
}
