using System.Text.RegularExpressions;
using Timeline.Core.Claims.Tolls;

namespace Timeline.Core.Suggestions;

/// <summary>Adds up what a report tells of its event, each person once: what is told again, more exactly or in the headline, is no more.</summary>
sealed partial class EventTollReader
{
    readonly StorySentences story;
    readonly EventDay? day;
    readonly bool isOfStory;
    readonly List<(int Sentence, Toll Toll)> tolls = [];

    /// <param name="isOwn">Which sentences of the body tell of the event; null where the story is about it, and its headline with it.</param>
    public EventTollReader(StorySentences story, EventDay? day, IReadOnlyList<bool>? isOwn = null)
    {
        isOfStory = isOwn is null;
        this.story = story;
        this.day = day;
        for (var at = 0; at < story.Body.Count; at++)
            if (isOwn?[at] != false && !IsOfOther(at)) tolls.AddRange(TollReader.Read(story.Text.Text, story.Body[at]).Select(toll => (at, toll)));
    }

    /// <summary>Null where the report tells of nobody.</summary>
    public EventToll? Read(TollKind kind)
    {
        var told = tolls.Where(one => one.Toll.Kind == kind).Select(one => new ToldToll(one.Sentence, one.Toll.Parties)).ToList();
        told = [.. told.GroupBy(one => one.Sentence).Select(same => new ToldToll(same.Key, [.. same.SelectMany(one => one.Parties)]))];
        if (told.Count > 1 && IsSurvey(told[0].Sentence) && told.Skip(1).Any(one => one.Parties.Any(party => party.Form != TollForm.Known) || one.Parties.All(party => party.IsOne))) told.RemoveAt(0);
        if (told.Count == 0 && isOfStory && story.Headline is { } headline)
            told = [.. TollReader.Read(story.Text.Text, headline).Where(toll => toll.Kind == kind).Select(toll => new ToldToll(-1, toll.Parties))];
        return told.Count == 0 ? null : new TollSum(story, told).Of();
    }

    /// <summary>Whether the sentence is dated to another day than the event, or sums up many.</summary>
    bool IsOfOther(int at)
    {
        if (SumsUp.IsMatch(story.Text.Text[story.Body[at].Span])) return true;
        var days = story.Days[at].Where(named => named.Role is NamedDayRole.Event or NamedDayRole.Night).ToList();
        return day is not null && days.Count > 0 && days.TrueForAll(named => Math.Abs(named.Day.Number - day.Day.Number) > 1);
    }

    [GeneratedRegex(@"\b(?:since (?:January|February|March|April|May|June|July|August|September|October|November|December|the (?:start|beginning)|\d{4})|(?:so far )?this (?:year|month))\b", RegexOptions.CultureInvariant)]
    static partial Regex SumsUp { get; }

    /// <summary>A lead over several events, of which the story then tells one: “in separate operations”, “over the past 24 hours”.</summary>
    bool IsSurvey(int at) => at == 0 && Surveys.IsMatch(story.Text.Text[story.Body[at].Span]);

    [GeneratedRegex(@"\b(?:separate (?:\w+ ){0,3}(?:operations|attacks|strikes|clashes|incidents)|(?:past|last) (?:24|48) hours|past day)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    static partial Regex Surveys { get; }
}

/// <summary>What one sentence tells of one toll.</summary>
/// <param name="Sentence">Its place in the body; −1 for the headline.</param>
sealed record ToldToll(int Sentence, IReadOnlyList<TollParty> Parties);
