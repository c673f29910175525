using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>What a length of time, a share, a sum, a measure or a time of day is of, where words near it tell: “two weeks to appeal”, “to jail for six years”, “the fire broke out at 2:15 a.m.”.</summary>
/// <remarks>Of one event there are few values of a name, so that two reports which give one each are taken to speak of the same.</remarks>
/// <param name="Name">What results call it.</param>
/// <param name="Kind">Of the value: <c>time</c>, <c>time within</c> (behind “in” and “within” too), <c>clock</c>, <c>day</c>, <c>year</c>, <c>percent</c>, <c>money</c>, <c>height</c> (a length in metres, feet or less), else what its unit measures.</param>
/// <param name="Near">Words of which one stands near the value, and nearer to it than to another of its kind.</param>
/// <param name="With">Words of which one stands in the sentence as well; none where nothing needs to.</param>
public sealed record ValueTopic(string Name, string Kind, IReadOnlyList<string> Near, IReadOnlyList<string> With)
{
    internal const string Clock = "clock";
    internal const string Day = "day";
    internal const string Year = "year";

    /// <summary>How far from a value, in words, may stand what it is of.</summary>
    const int Reach = 9;

    /// <summary>The same of a time of day, which stands at the end of its clause.</summary>
    const int ReachOfClock = 12;

    /// <summary>What a comma, “and” or the like between adds to that.</summary>
    const int OfCut = 3;

    /// <summary>How many times the smaller of two values of one name the greater may be; further apart one is of something else that is called so.</summary>
    const decimal MostTimes = 4;

    /// <summary>How far apart two times of day of one name may be.</summary>
    const decimal MostMinutes = 180;

    /// <summary>The same of two days and of two years.</summary>
    const int MostDays = 10, MostYears = 5;

    /// <summary>The table that ships, <c>ValueTopics.tsv</c>, in its order.</summary>
    public static IReadOnlyList<ValueTopic> Table { get; } =
        [.. WordTable.Shipped("ValueTopics").Select(row => new ValueTopic(row[0], row[1], row[2].Split(" | "), row.Length > 3 ? row[3].Split(" | ") : []))];

    static readonly FrozenSet<string> Levels = new[] { "level of the water", "level of the reservoir", "unemployment", "inflation", "revenue", "turnout", "support for the government", "deficit", "temperature" }.ToFrozenSet();

    static readonly FrozenSet<string> Names = Table.Select(topic => topic.Name).ToFrozenSet();

    /// <summary>By the kind and by the first of the words near a value, with the topic's place in the table.</summary>
    static readonly FrozenDictionary<(string Kind, string First), (int Place, ValueTopic Topic, string[] Words)[]> ByFirst =
        Table.Index().SelectMany(row => row.Item.Near.Select(words => (Place: row.Index, Topic: row.Item, Words: words.Split(' ')))).GroupBy(phrase => (phrase.Topic.Kind, phrase.Words[0])).ToFrozenDictionary(same => same.Key, same => same.ToArray());

    readonly string[][] with = [.. With.Select(words => words.Split(' '))];

    internal static bool IsOne(ClaimKey key) => key.Dimension != "count" && Names.Contains(key.Subject) || key.Subject == ToldNoun.Magnitude;

    /// <summary>Whether a number behind “by” tells how much it changed, and not how high it stands.</summary>
    internal static bool IsLevel(string name) => Levels.Contains(name);

    /// <summary>Whether each day has its own, told of that of publication where no other is.</summary>
    internal static bool IsDaily(string name) => name == "share price";

    /// <summary>Whether the words tell of two values that they are of two things.</summary>
    internal static bool AreTwo(ClaimKey one, ClaimKey other) => one.Subject != other.Subject && IsOne(one) && IsOne(other);

    /// <summary>Whether two values of one name are near enough to be of one thing.</summary>
    internal static bool AreNear(ClaimValue one, ClaimValue other) =>
        one.Edtf is { } day && other.Edtf is { } with ? AreNear(day, with) : TimesOfDay.IsOne(one) ? one.Unit == other.Unit && TimesOfDay.MinutesApart(one, other) <= MostMinutes : ClaimComparison.Times(one, other) is null or <= MostTimes;

    static bool AreNear(string one, string other) => DateOnly.TryParse(one, CultureInfo.InvariantCulture, out var day) && DateOnly.TryParse(other, CultureInfo.InvariantCulture, out var with)
        ? Math.Abs(day.DayNumber - with.DayNumber) <= MostDays : int.TryParse(one, CultureInfo.InvariantCulture, out var year) && int.TryParse(other, CultureInfo.InvariantCulture, out var then) && Math.Abs(year - then) <= MostYears;

    /// <param name="kind">That of the moment: <c>clock</c>, <c>day</c> or <c>year</c>.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="others">Where others of its kind stand.</param>
    internal static string? OfMoment(ClaimSentence sentence, string kind, TextSpan at, IEnumerable<TextSpan> others)
    {
        var (first, end) = Words(at);
        return Of(sentence, kind, first, end, [.. others.Select(Words)]);

        (int First, int End) Words(TextSpan span) => (sentence.WordFrom(span.Start), sentence.WordFrom(span.End));
    }

    /// <param name="first">The value's first word.</param>
    /// <param name="end">The first word behind it.</param>
    internal static string? Of(ClaimSentence sentence, Quantity quantity, int first, int end)
    {
        if (quantity.Kind is not (QuantityKind.Duration or QuantityKind.Percent or QuantityKind.Money or QuantityKind.Measure)) return null;
        // “The five-year war”, “in the five years of the war” are told of their noun.
        if (quantity is { Kind: QuantityKind.Duration, IsAttributive: true, Unit: not "year" } && Attributed(sentence, end) is { } attributed) return attributed;
        if (quantity.Kind == QuantityKind.Duration && (quantity.IsAttributive || FigureDuration.Noun(sentence, end) is not null || sentence.Word(end) == "of" && sentence.Word(end + 1) == "the" || FigureDuration.IsPoint(sentence, first, end))) return null;
        // Of winds and gusts the wind is told.
        if (quantity.Kind == QuantityKind.Measure && MeasuredMetric.IsOfWind(sentence, quantity, first)) return null;
        var unit = QuantityUnit.Named(quantity.Unit);
        (int First, int End)[] others =
        [
            .. from other in sentence.Quantities
               where other != quantity && (other.Kind == quantity.Kind && QuantityUnit.Named(other.Unit)?.Dimension == unit?.Dimension || IsElliptic(sentence, other))
               select (sentence.WordFrom(other.Span.Start), sentence.WordFrom(other.Span.End)),
        ];
        return Kinds().Select(kind => Of(sentence, kind, first, end, others)).FirstOrDefault(name => name is not null);

        // “The worst blackout in 20 years”, “the second raid in three days”
        bool IsOfRecord(int at) => Enumerable.Range(Math.Max(0, at - Reach), Math.Min(at, Reach)).Any(word => sentence.Word(word) is { } before && (before is "first" or "second" or "third" or "fourth" or "fifth" or "only" or "most" or "last" or "worst" || before.Length > 5 && before.EndsWith("est", StringComparison.Ordinal)));

        IEnumerable<string> Kinds() => quantity.Kind switch
        {
            QuantityKind.Duration => (FigureDuration.IsWithin(sentence, first) || sentence.Word(first - 1) == "for") && IsOfRecord(first) ? [] : FigureDuration.IsWithin(sentence, first) ? ["time within"] : ["time within", "time"],
            QuantityKind.Percent => ["percent"],
            QuantityKind.Money => ["money"],
            _ => unit is { Dimension: "length", Factor: <= 1 } ? ["height", "length"] : unit is null ? [] : [unit.Dimension],
        };
    }

    // The nearest of the words that are not nearer to another value tell; of several as near, the first of the table.
    static string? Of(ClaimSentence sentence, string kind, int first, int end, (int First, int End)[] others)
    {
        var reach = kind == Clock ? ReachOfClock : Reach;
        List<(int Distance, int Place, ValueTopic Topic)>? told = null;
        for (var at = Math.Max(0, first - reach); at < Math.Min(sentence.Words.Length, end + reach); at++)
        {
            if (at >= first && at < end || at > end && sentence.Word(end) == "after" || IsMonth(sentence.Words[at]) || !ByFirst.TryGetValue((kind, sentence.Words[at].Lower), out var phrases) || IsOfOtherTime(sentence, at) || IsOfEarlier(sentence, at, first, others)) continue;
            foreach (var (place, topic, words) in phrases)
                if (NameWord.Stand(sentence.Words, words, at) && Distance(sentence, at, words.Length, first, end) is var distance && distance <= reach && !Array.Exists(others, other => Distance(sentence, at, words.Length, other.First, other.End) < distance)) (told ??= []).Add((distance, place, topic));
        }
        return told?.OrderBy(topic => (topic.Distance, topic.Place)).FirstOrDefault(topic => topic.Topic.IsWith(sentence)).Topic?.Name;
    }

    /// <summary>“A ten-day truce”: what the noun behind it is the length of, where no other word of the topic is asked for.</summary>
    static string? Attributed(ClaimSentence sentence, int end) =>
        sentence.Word(end) is { } noun && !sentence.IsCut(end) && ByFirst.TryGetValue(("time", noun), out var phrases) ? phrases.FirstOrDefault(phrase => phrase.Words.Length == 1 && phrase.Topic.With.Count == 0).Topic?.Name : null;

    bool IsWith(ClaimSentence sentence) => with.Length == 0 || Enumerable.Range(0, sentence.Words.Length).Any(at => !IsMonth(sentence.Words[at]) && Array.Exists(with, words => NameWord.Stand(sentence.Words, words, at)));

    /// <summary>“On 14 March” no march begins.</summary>
    static bool IsMonth(NameWord word) => word.IsCapital && !word.OpensSentence && NameVocabulary.IsCalendar(word.Text);

    /// <summary>“at 128 km/h, where 70 is allowed”: a number with no noun is of the kind of the others.</summary>
    static bool IsElliptic(ClaimSentence sentence, Quantity other) =>
        other is { Kind: QuantityKind.Count, Unit: null } && sentence.WordFrom(other.Span.End) is var behind && (behind >= sentence.Words.Length || sentence.IsCut(behind) || sentence.Word(behind) is "is" or "are" or "was" or "were");

    /// <summary>“At 12:20, ten minutes after the explosion”, “two weeks after the strike”: what stands behind tells of another time.</summary>
    static bool IsOfOtherTime(ClaimSentence sentence, int at)
    {
        var before = at - 1;
        while (sentence.Word(before) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "this" or "that" or "taking") before--;
        return sentence.Word(before) is "after" or "before" or "since" or "until" or "following";
    }

    /// <summary>“At four the station went dark, and at 4.45 an officer spoke”: a clause that has a value of its own tells nothing of one behind “and”.</summary>
    static bool IsOfEarlier(ClaimSentence sentence, int at, int first, (int First, int End)[] others) =>
        at < first && Array.Exists(others, other => other.End <= at) && Enumerable.Range(at + 1, first - at).Any(between => sentence.IsCut(between) && sentence.Word(between) is "and" or "but" or "while");

    static int Distance(ClaimSentence sentence, int at, int length, int first, int end)
    {
        var (from, to) = at < first ? (at + length, first) : (end, at);
        var cuts = 0;
        for (var between = from; between <= to && between < sentence.Words.Length; between++)
        {
            // Behind “and” another verb begins: “took off at 12:10 and crashed”.
            if (sentence.Words[between].Gap.Contains(';') || at >= end && sentence.Word(between) is "and" or "but" or "while") return int.MaxValue;
            if (sentence.IsCut(between) || sentence.Word(between) is "and" or "but" or "while" or "that" or "which") cuts++;
        }
        return Math.Max(0, to - from) + OfCut * cuts;
    }
}
