using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Ingest;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>The events that one article tells with a date and a place, or of a killing with who was killed.</summary>
public static class ArticleEvents
{
    static readonly Regex Name = new(@"(?<name>(\p{Lu}[\p{L}'’-]+|al-\p{Lu}[\p{L}'’-]+|ar-\p{Lu}[\p{L}'’-]+)( (\p{Lu}[\p{L}'’-]+|al-\p{Lu}[\p{L}'’-]+|ar-\p{Lu}[\p{L}'’-]+|ibn|bin|the \p{Lu}[\p{L}'’-]+)){1,5})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>How far behind the first words of a speaker's name the verb stands.</summary>
    const int WordsToVerb = 5;

    static readonly FrozenSet<string> Towns = FrozenSet.ToFrozenSet(["city", "town", "village", "capital", "port", "airport", "base", "district", "province", "citadel", "stronghold", "it"]);

    // Of what one sentence tells as closely of one place and day, the first of these kinds says most, and what is no act of war least.
    static readonly string[] Order = ["control", "destruction", "offensive", "intervention", "attack", "killing", "strike", "diplomacy", "statement"];

    /// <param name="unlisted">Where it names places that <paramref name="places"/> has not.</param>
    internal static IReadOnlyList<EventMention> Of(Draft draft, PlaceNames places, IEnumerable<NamedPlace> unlisted)
    {
        var sentences = ArticleSentences.Of(draft, places, unlisted);
        var where = new PlaceOfEvent(TopicOf(sentences));
        var told = sentences.Select(sentence => (Sentence: sentence, Triggers: EventTriggers.In([.. sentence.Words.Select(word => word.Low)]))).ToList();
        var isOfViolence = told.Exists(one => one.Triggers.Any(trigger => trigger is { Kind: "attack" or "killing" or "strike" or "offensive", Use: not TriggerUse.Amid }));
        return [.. told.SelectMany(one => Of(draft, one.Sentence, one.Triggers.Where(trigger => trigger.Use != TriggerUse.Amid || isOfViolence), where))];
    }

    /// <summary>The town that is named most; one that is named once, and not in the opening, is no topic.</summary>
    static KnownPlace? TopicOf(IReadOnlyList<ToldSentence> sentences)
    {
        var opening = sentences.Where(sentence => sentence.IsLead).SelectMany(sentence => sentence.Places).Select(place => place.Place).ToHashSet();
        return sentences.SelectMany(sentence => sentence.Places).Where(place => !place.Place.IsCountry).CountBy(place => place.Place).Where(place => place.Value > 1 || opening.Contains(place.Key)).OrderByDescending(place => place.Value).Select(place => place.Key).FirstOrDefault();
    }

    static IEnumerable<EventMention> Of(Draft draft, ToldSentence sentence, IEnumerable<EventTrigger> triggers, PlaceOfEvent where)
    {
        var found = new List<EventMention>();
        foreach (var trigger in triggers)
        {
            if (trigger.Use == TriggerUse.Lost)
            {
                found.AddRange(Lost(draft, sentence, trigger));
                continue;
            }
            if (DateOfEvent.Of(sentence, trigger) is not { } date) continue;
            var who = trigger.Kind == "killing" ? WhoBehind(sentence, trigger) : null;
            var place = where.Of(sentence, trigger);
            if (who is null && place is null || trigger.Use == TriggerUse.Fell && !IsOfTown(sentence, trigger)) continue;
            found.Add(new EventMention(draft.Source.Hash, trigger.Kind, trigger.What, place?.Place, who, date.Date, sentence.SpanOf(trigger), sentence.Span, date.Nearness * (place?.Nearness ?? 0.8), date.Because));
        }
        // Several words of one sentence tell one event.
        return found.GroupBy(one => (one.Place, one.Date.Edtf, one.Who is null ? "" : one.Who)).Select(same => same.OrderByDescending(one => one.Certainty).ThenBy(one => one.What is not null).ThenBy(one => Array.IndexOf(Order, one.Kind)).First());
    }

    /// <summary>“Ostrel fell”, “when the city fell”: rain falls too.</summary>
    static bool IsOfTown(ToldSentence sentence, EventTrigger trigger)
    {
        var before = sentence.Words.Take(trigger.First).Reverse().TakeWhile(word => word.Low is not ("after" or "when" or "as" or "and" or "that")).Take(WordsToVerb + 1).ToList();
        return before.Take(WordsToVerb).Where((word, at) => !(before.ElementAtOrDefault(at + 1).Low is "in" or "at" or "near" or "around" or "outside")).Any(word => Towns.Contains(word.Low) || sentence.Places.Any(place => place.Span.Contains(word.Span)));
    }

    /// <summary>“lost ground, the city of A last year and B in March”: each place with the date behind it.</summary>
    static IEnumerable<EventMention> Lost(Draft draft, ToldSentence sentence, EventTrigger trigger)
    {
        var at = sentence.SpanOf(trigger);
        foreach (var date in sentence.Dates.Where(date => date.Span.Start >= at.End))
            if (sentence.Places.LastOrDefault(place => place.Span.Start >= at.End && place.Span.End <= date.Span.Start) is { Place: var place })
                yield return new EventMention(draft.Source.Hash, trigger.Kind, trigger.What, place, null, date.Date, at, sentence.Span, 0.8, date.Because);
    }

    static string? WhoBehind(ToldSentence sentence, EventTrigger trigger)
    {
        // “… were killed, according to …”, “… were killed, said …”: those named from there on tell it.
        var start = sentence.SpanOf(trigger).End;
        var teller = sentence.Words.FirstOrDefault(word => word.Span.Start >= start && (word.Low == "according" || SpeechVerb.Of(word.Low) is not null));
        var rest = new TextSpan(start, teller.Low is null ? sentence.Span.End : teller.Span.Start);
        foreach (Match match in Name.Matches(sentence.Text[rest]))
        {
            var span = new TextSpan(rest.Start + match.Index, rest.Start + match.Index + match.Length);
            if (!sentence.Places.Any(place => place.Span.Overlaps(span)) && !sentence.Dates.Any(date => date.Span.Overlaps(span)) && !IsSpeaker(sentence, span)) return match.Groups["name"].Value;
        }
        return null;
    }

    /// <summary>“…, the Harbour Watch of Halden said”: who tells of a killing was not killed in it.</summary>
    static bool IsSpeaker(ToldSentence sentence, TextSpan name)
    {
        foreach (var word in sentence.Words.Where(word => word.Span.Start >= name.End).Take(WordsToVerb))
        {
            if (sentence.Text.Slice(new TextSpan(name.End, word.Span.Start)).Contains(',')) return false;
            if (SpeechVerb.Of(word.Low) is not null) return true;
        }
        return false;
    }
}
