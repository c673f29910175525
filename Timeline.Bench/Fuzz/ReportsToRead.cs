using System.Text;
using Timeline.Bench.Clusters;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Fuzz;

/// <summary>Reports of one event that share most of their sentences, of words by which the comparison tells what is counted, by whom and when, in every order.</summary>
static class ReportsToRead
{
    const char Between = '\f';

    static readonly string[] Words =
    [
        "the", "the", "a", "of", "of", "in", "in", "at", "to", "and", "and", "or", "by", "with", "on", "from", "that", "who", "which", "it", "they", "its", "them", "one", "another", "all", "some", "none", "no", "not", "only", "but", "than", "as", "since", "after", "before", "until", "for", "while",
        "one", "two", "twelve", "a dozen", "dozens", "hundreds", "a hundred-odd", "half", "a third", "one in eight", "3", "14", "41", "1,140", "280", "2.5 million", "£6.5m", "$40", "12%", "31 per cent", "six miles", "10km", "38,000 tonnes", "90mph", "34", "a 34-year-old", "aged 41", "five-hour", "three hours", "four years", "first", "14th", "1964", "2015", "zero", "0", "minus 4", "½", "2½", "6.1", "5.40pm", "04:05", "noon", "shortly after 4am", "Monday", "on Tuesday night", "last May", "12 October", "Oct 13", "yesterday", "three days later",
        "about", "at least", "more than", "up to", "nearly", "around", "almost", "fewer than", "between", "an estimated", "as many as", "another", "further", "other", "others", "including", "out of", "per", "a day", "each", "more", "so far", "this year",
        "people", "prisoners", "officers", "men", "women", "children", "homes", "jobs", "posts", "cells", "seats", "votes", "fire engines", "firefighters", "soldiers", "birds", "lap", "page", "victims", "dead", "injured", "missing", "hostages", "toll", "damage", "crew", "ship", "bridge", "jail", "fire", "riot", "war", "quake", "quarter", "turnout", "share", "lives", "ones", "crowd", "talks", "ceasefire", "town", "suspected cases", "population", "figures", "estimates", "count", "magnitude", "rate", "age", "parliament", "under", "gusts", "alone", "the number of",
        "died", "were killed", "killed", "killing", "injured", "wounded", "hurt", "lost", "fled", "rescued", "arrested", "charged", "released", "moved", "won", "captured", "seized", "retook", "built", "opened", "employs", "holds", "costs", "rose", "fell", "burned", "destroyed", "lasted", "was held", "began", "denied", "said", "told", "put", "estimated", "named", "known as", "formerly", "according to", "rejected", "confirmed", "warned", "show", "counted", "revised", "published", "report", "up", "was wrong", "weighed", "delivered",
        "Darren Wilde", "Wilde", "Col. Ivo Marr", "Marr", "Anna Berg", "the ministry", "Ministry of Justice", "police", "the union", "officials", "a spokesman", "Reuters", "the governor", "Lord Pem", "Lissan", "Ostrel", "Syrian", "Danish", "US", "RAF", "General Staff (GS)", "Islamic State", "number two", "deputy chief", "north of", "east",
    ];

    static readonly string[] Marks = [" ", " ", " ", " ", " ", " ", " ", " ", " ", ", ", ", ", "; ", ": ", " - ", " — ", " (", ") ", " “", "” ", " \"", "\" ", "-", "’s ", "'s ", "/"];

    public static string Reports(Random random)
    {
        var known = Enumerable.Range(0, random.Next(2, 12)).Select(_ => Sentence(random)).ToArray();
        return string.Join(Between, Enumerable.Range(0, random.Next(2, 5)).Select(_ => Report(random, known)));
    }

    /// <returns>Those of an input that have a title and more; the first two are versions of one article.</returns>
    public static IReadOnlyList<Witness> Read(string characters) =>
        [.. characters.Split(Between).Select(SourceText.From).Where(text => text.Text.Trim('\n').Contains('\n', StringComparison.Ordinal)).Select((text, place) => ClusterArticles.Of(place, text) with { Published = "2019-06-04", Article = place < 2 ? "herald/bridge" : null, Version = place + 1 })];

    static string Report(Random random, string[] known)
    {
        var text = new StringBuilder(Sentence(random)).Append('\n');
        foreach (var sentence in known) text.Append(random.Next(4) == 0 ? Sentence(random) : random.Next(2) == 0 ? Changed(random, sentence) : sentence).Append(random.Pick([" ", "\n"]));
        return text.ToString();
    }

    static string Sentence(Random random)
    {
        var text = new StringBuilder();
        for (var left = random.Next(2, 22); left > 0; left--) text.Append(random.Pick(Words)).Append(left > 1 ? random.Pick(Marks) : random.Pick([".", ".", ".", "?", "”", "\""]));
        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    /// <summary>A word put in, one left out, or one in the place of another.</summary>
    static string Changed(Random random, string sentence)
    {
        var words = sentence.Split(' ').ToList();
        var at = random.Next(words.Count);
        if (random.Next(3) > 0 && words.Count > 1) words.RemoveAt(at);
        if (random.Next(3) > 0) words.Insert(Math.Min(at, words.Count), random.Pick(Words));
        return string.Join(' ', words);
    }
}
