using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Values;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>A figure with the words around it, by which another sentence's figure is told to be of the same thing.</summary>
/// <param name="Counted">Stem of the noun behind the number; null where none follows.</param>
/// <param name="Near">Senses of the content words near the number, stems of those that have none.</param>
sealed record RowFigure(ClaimStatement Statement, string? Counted, FrozenSet<string> Near)
{
    /// <summary>They tell when, and so nothing of what happened then.</summary>
    static readonly FrozenSet<string> Times = new[] { "shortly", "time", "hours", "hour", "minutes", "minute", "early", "late", "later", "earlier", "clock" }.ToFrozenSet();

    /// <summary>How far around a number its words tell what it counts.</summary>
    const int Reach = 7;

    /// <summary>The same of a number that names one of many, where the sentence names no other.</summary>
    const int Whole = 25;

    /// <summary>How far behind a number stands the noun that it counts.</summary>
    const int NounReach = 3;

    /// <summary>Numbers up to this stand in every other sentence: an equal one proves little.</summary>
    const decimal Everyday = 3;

    /// <summary>How many times the smaller of two figures of one row the greater may be.</summary>
    const decimal MostTimes = 10;

    /// <summary>The same of two lengths of which one tells which way it is.</summary>
    const decimal MostTimesOfWays = 2;

    /// <summary>How many years apart the age of one person may be told by two articles; further apart they are of two people, or of one thing that a noun names.</summary>
    const decimal MostYears = 2;

    /// <summary>How many digits that count and words near them two numbers of one row have in common, of which one is the other with two digits swapped.</summary>
    const int LeastOfSwapped = 3;

    public static IEnumerable<RowFigure> Of(ClaimSentence sentence) =>
        sentence.Quantities.Where(quantity => (quantity.IsAmount || quantity.Kind is QuantityKind.Age or QuantityKind.Ordinal) && !sentence.IsDenied(quantity) && !IsOfSpeakers(sentence, quantity) && !IsPointInTime(sentence, quantity) && !IsOfAgeGroup(quantity) && !IsNoNumber(sentence, quantity) && !IsOfName(sentence, quantity)).Select(quantity => Read(sentence, quantity))
            .Concat(RowMoment.Of(sentence).Select(moment => Read(sentence, moment.Span, moment.Statement)));

    /// <summary>“The 4th Brigade”: the number is a part of a name.</summary>
    static bool IsOfName(ClaimSentence sentence, Quantity quantity) =>
        quantity.Kind == QuantityKind.Ordinal && sentence.WordFrom(quantity.Span.End) is var end && end < sentence.Words.Length && sentence.Words[end] is { IsCapital: true, Gap: " " };

    /// <summary>“Children under five”: nobody's age.</summary>
    static bool IsOfAgeGroup(Quantity quantity) => quantity is { Kind: QuantityKind.Age, Range: { Low: null, High: not null } or { Low: not null, High: null } };

    /// <summary>Whether only a row tells what it is of: a time, or the number of one of many.</summary>
    public bool IsOfRows { get; init; }

    /// <summary>Stem of the word directly before the number, a verb for the most part: “fell 15 feet”. Null where it is a name or says nothing.</summary>
    public string? Lead { get; init; }

    /// <summary>Whether it counts some of a whole: “the other six victims”.</summary>
    public bool IsPart { get; init; }

    /// <summary>“the union puts it at 15”: whether it is another's number of what the sentence before gives one of.</summary>
    public bool GoesBack { get; init; }

    /// <summary>Of how many of the same it counts some: ten, of “two of the ten tanks”. Null where that is not said.</summary>
    public decimal? OutOf { get; init; }

    /// <summary>Of a length, which way it is measured; null where nothing tells.</summary>
    public FigureExtent? Extent { get; init; }

    /// <summary>Of a day or year, the sums, shares and lengths of time that its sentence gives besides: years of two profits are of two years.</summary>
    public IReadOnlyList<ClaimValue> Beside { get; init; } = [];

    /// <summary>How surely both figures, whose sentences stand in one row, are of one thing, 0 where they are not taken for it.</summary>
    public double With(RowFigure other)
    {
        if (!IsLike(other)) return 0;
        var sameNoun = Counted is not null && Counted == other.Counted;
        var common = Near.Count(other.Near.Contains);
        if (ClaimComparison.AreEqual(Statement.Value, other.Statement.Value))
        {
            var least = Statement.Value.Value is > Everyday || RowMoment.IsOne(Statement.Key) ? 1 : 2;
            // Forty officers and forty roadblocks: a number that many things have, of two nouns.
            if (!sameNoun && Counted is not null && other.Counted is not null && Statement.Value.Value is { } number && (number <= Everyday || ClaimComparison.IsRound(number, digits: 1))) least += 2;
            return common >= least || sameNoun ? 2 + common : 0;
        }
        if (OutOf is not null && OutOf == other.OutOf && sameNoun && common > 1) return 1;
        if (AreOfTwoTimes(other) || AreOfTwoWays(other)) return 0;
        // Of one row, “23.15” and “23.51” are one number that somebody wrote down wrongly.
        if (AreSwapped(other) is > 0 and var digits && common + digits >= LeastOfSwapped && (Counted is null || other.Counted is null || sameNoun)) return 1;
        if (!sameNoun && (Counted is not null || other.Counted is not null)) return 0;
        var share = (double)common / Math.Max(1, Math.Min(Near.Count, other.Near.Count));
        if (ClaimComparison.Times(Statement.Value, other.Statement.Value) > MostTimes || !sameNoun && AreOfTwoAges(other)) return 0;
        // The noun itself is one of the words.
        if (common < (sameNoun ? 3 : 2) || share < (sameNoun ? 0.4 : 0.5)) return 0;
        return share + (ClaimComparison.Meets(Statement.Value, other.Statement.Value) ? 0.5 : 0);
    }

    /// <summary>Whether what both measure or count can be one thing, whatever the words around them.</summary>
    public bool IsLike(RowFigure other) => Statement.Key.Dimension == other.Statement.Key.Dimension && IsOfRows == other.IsOfRows && (!RowMoment.IsOne(Statement.Key) || Statement.Value.Unit == other.Statement.Value.Unit);

    /// <summary>How many digits that count two numbers have of which two neighbours stand the other way round; 0 for others.</summary>
    int AreSwapped(RowFigure other) =>
        Statement.Value is { Value: { } one, Unit: var unit } && other.Statement.Value is { Value: { } two, Unit: var with } && unit == with && ClaimComparison.AreSwapped(one, two) ? ClaimComparison.Significant(one) : 0;

    /// <summary>“A profit of 40 million in 2022”, “55 million in 2023”: sums or shares of one unit, of which none is the other's.</summary>
    bool AreOfTwoTimes(RowFigure other) => Beside.Any(value => other.Beside.Any(with => value.Unit == with.Unit)) && !Beside.Any(value => other.Beside.Any(with => ClaimComparison.AreEqual(value, with)));

    /// <summary>“Drilled 840 metres into the ice”, “the ice is 2,600 metres thick”: two ways, or one of which nothing tells and a length far off.</summary>
    bool AreOfTwoWays(RowFigure other) => Extent?.Name != other.Extent?.Name && (Extent is not null && other.Extent is not null || ClaimComparison.Times(Statement.Value, other.Statement.Value) > MostTimesOfWays);

    bool AreOfTwoAges(RowFigure other) => Statement.Key.Dimension == "age" && Statement.Value.Value is { } one && other.Statement.Value.Value is { } two && Math.Abs(one - two) > MostYears;

    static RowFigure Read(ClaimSentence sentence, Quantity quantity)
    {
        var first = sentence.WordFrom(quantity.Span.Start);
        var end = sentence.WordFrom(DeniedNumber.EndOf(sentence, quantity));
        var around = Around(sentence, first, end);
        if (Numbered(sentence, quantity, first, end) is { } noun) return OneOfMany(sentence, quantity, noun, IsOnlyNumbered(sentence, noun) ? Around(sentence, first, end, Whole) : around);
        var whole = quantity.Unit is null ? FigurePart.Whole(sentence, end) : null;
        var counted = Noun(sentence, whole is null ? end : sentence.WordFrom(whole.Span.End));
        var isCounted = counted is not null and not ("yesterday" or "today" or "tonight" or "tomorrow") && (quantity.Unit is null || quantity.IsAttributive);
        var lead = first > 0 && sentence.Words[first - 1] is { IsCapital: false, Lower: var before } && IsContent(before) && sentence.Words[first].Gap == " " ? Stemmer.Stem(before) : null;
        return new(FigureReader.Bare(sentence, quantity, isCounted ? counted! : (quantity.Kind == QuantityKind.Age ? Person(sentence, around, first, end) : null) ?? Nearest(sentence, around, first, end)), isCounted ? Counts(counted!) : null, Stems(sentence, around)) { Lead = lead, OutOf = whole?.Value, Extent = FigureExtent.Read(sentence, quantity, first, end), GoesBack = GivesAgain(sentence, first), IsPart = FigurePart.IsOne(sentence, first, end) };
    }

    /// <summary>“puts it at 15”, “put the number at 40,000”</summary>
    static bool GivesAgain(ClaimSentence sentence, int first)
    {
        if (sentence.Word(first - 1) != "at") return false;
        var verb = sentence.Word(first - 2) is "it" or "them" ? first - 3 : sentence.Word(first - 2) is "number" or "figure" or "total" or "count" or "tally" && sentence.Word(first - 3) is "the" or "that" or "their" ? first - 4 : -1;
        return sentence.Word(verb) is "put" or "puts" or "putting";
    }

    /// <summary>The noun that a number counts: the last of many among the words directly behind it, “statues” of “seven bronze statues”, else the first of them.</summary>
    static string? Noun(ClaimSentence sentence, int end)
    {
        var behind = Enumerable.Range(end, NounReach).TakeWhile(at => at < sentence.Words.Length && (at == end || !sentence.IsCut(at)) && !IsDay(sentence.Words[at])).Select(at => sentence.Word(at)!).SkipWhile(word => !IsContent(word)).TakeWhile(word => IsContent(word) && !IsAdverb(word)).ToArray();
        return Array.FindLast(behind, word => ClaimVocabulary.IsPlural(word)) ?? behind.FirstOrDefault();
    }

    /// <summary>The 14th lap is lap 14.</summary>
    static RowFigure OneOfMany(ClaimSentence sentence, Quantity quantity, string noun, List<int> around)
    {
        var statement = FigureReader.Bare(sentence, quantity, noun);
        return new(statement with { Key = statement.Key with { Dimension = "ordinal" } }, Counts(noun), Stems(sentence, around)) { IsOfRows = true };
    }

    static RowFigure Read(ClaimSentence sentence, TextSpan span, ClaimStatement statement)
    {
        var (first, end) = (sentence.WordFrom(span.Start), sentence.WordFrom(span.End));
        var around = Around(sentence, first, end).FindAll(at => !Times.Contains(sentence.Word(at)!));
        return new(statement with { Key = statement.Key with { Subject = Nearest(sentence, around, first, end) } }, null, Stems(sentence, around))
        {
            IsOfRows = true, Beside = TimesOfDay.IsOne(statement.Value) ? [] : [.. sentence.Quantities.Where(quantity => quantity.Kind is QuantityKind.Money or QuantityKind.Percent or QuantityKind.Duration).Select(quantity => FigureReader.ValueOf(sentence, quantity))],
        };
    }

    /// <summary>“on lap 14”, “page 3”, “the 14th lap”: a number that stands beside its noun as a name for one of many.</summary>
    public static string? Numbered(ClaimSentence sentence, Quantity quantity, int first, int end) =>
        quantity.Kind == QuantityKind.Ordinal ? end < sentence.Words.Length && sentence.Words[end] is { Gap: " ", IsCapital: false, Lower: var ranked } && IsContent(ranked) ? ranked : null
        : IsEntry(sentence, quantity, first) ? sentence.Word(0)
        : quantity is { Kind: QuantityKind.Count, Qualifier: null, Value: not null } && first > 0 && sentence.Words[first].Gap == " " && sentence.Words[first - 1] is { IsCapital: false, Lower: var noun } && IsContent(noun) && MayBeNumbered(noun)
        && (end >= sentence.Words.Length || sentence.IsCut(end) || !IsContent(sentence.Word(end)!)) && SpeechVerb.Of(noun) is null ? noun : null;

    /// <summary>“hardly 370”, “arrested 19” and “the first 300” name none of many.</summary>
    static bool MayBeNumbered(string noun) =>
        !ClaimVocabulary.IsPlural(noun) && !noun.EndsWith("ly", StringComparison.Ordinal) && !noun.EndsWith("ed", StringComparison.Ordinal) && noun is not ("first" or "last" or "next" or "other" or "another")
        && ClaimPredicate.Of(noun, null, QuantityKind.Count) is null;

    /// <summary>“Lap 14 The safety car comes in”: an entry of a list of what happened.</summary>
    public static bool IsEntry(ClaimSentence sentence, Quantity quantity, int first) =>
        first == 1 && quantity is { Kind: QuantityKind.Count, Qualifier: null, Value: not null } && sentence.Words[1].Gap == " " && ClaimVocabulary.IsNumbered(sentence.Words[0].Lower) && char.IsDigit(sentence.Words[1].Lower[0]);

    /// <summary>Whether a sentence tells of one lap alone: then all of it tells which one.</summary>
    static bool IsOnlyNumbered(ClaimSentence sentence, string noun) => ClaimVocabulary.IsNumbered(noun) && sentence.Words.Count(word => word.Lower == noun) == 1;

    static List<int> Around(ClaimSentence sentence, int first, int end, int reach = Reach) =>
        [.. Enumerable.Range(first - reach, end - first + 2 * reach).Where(at => (at < first || at >= end) && sentence.Word(at) is { } word && IsContent(word) && !IsOfPercent(sentence, at))];

    /// <summary>The “cent” of “14 per cent” says nothing of another share.</summary>
    static bool IsOfPercent(ClaimSentence sentence, int at) => sentence.Quantities.Any(other => other.Kind == QuantityKind.Percent && other.Span.Contains(sentence.Words[at].Span));

    static FrozenSet<string> Stems(ClaimSentence sentence, List<int> around) => around.Select(at => FigureSense.Of(sentence.Word(at)!)).ToFrozenSet();

    /// <summary>What equal nouns share: the name of those that mean one, else the stem.</summary>
    static string Counts(string noun) => Stemmer.Stem(ClaimVocabulary.Noun(noun) ?? noun);

    /// <summary>What a measure is of, as far as the nearest words tell.</summary>
    static string Nearest(ClaimSentence sentence, List<int> around, int first, int end)
    {
        var telling = around.FindAll(at => !IsDay(sentence.Words[at]) && sentence.Word(at) is not ("nearly" or "almost" or "shortly" or "hardly" or "late" or "early") && SpeechVerb.Of(sentence.Word(at)!) is null && !QuantityNumber.IsWord(sentence.Word(at)!));
        return string.Join(' ', (telling.Count > 0 ? telling : around).OrderBy(at => Distance(at, first, end)).Take(2).Order().Select(at => at > 0 && sentence.Words[at].IsCapital ? sentence.Words[at].Text : sentence.Word(at)));
    }

    /// <summary>Whose age it is, as far as the nearest word for one human being tells; null where there is none.</summary>
    static string? Person(ClaimSentence sentence, List<int> around, int first, int end) =>
        around.Where(at => sentence.Words[at] is { IsPossessive: false, Lower: var word } && (ClaimVocabulary.IsOne(word) || ClaimVocabulary.IsSomebody(word))).OrderBy(at => Distance(at, first, end)).Select(at => sentence.Word(at)).FirstOrDefault();

    static int Distance(int at, int first, int end) => at < first ? first - at : at - end + 1;

    /// <summary>“There were 14 of us”: of whoever speaks, whom no other report counts so.</summary>
    static bool IsOfSpeakers(ClaimSentence sentence, Quantity quantity) =>
        sentence.WordFrom(quantity.Span.End) is var end && sentence.Word(end) == "of" && sentence.Word(end + 1) is "us" or "you";

    static bool IsPointInTime(ClaimSentence sentence, Quantity quantity) =>
        quantity.Kind == QuantityKind.Duration && sentence.Word(sentence.WordFrom(quantity.Span.End)) is "ago" or "earlier" or "later";

    // “From there one looks down on the town”, “several media”: a pronoun, and a word for many that gives no number to set against another.
    static bool IsNoNumber(ClaimSentence sentence, Quantity quantity) =>
        quantity.Unit is null && (quantity.Value == 1 && FigurePart.Whole(sentence, sentence.WordFrom(quantity.Span.End)) is null || quantity.Value is null && !sentence.Text(quantity.Span).Any(char.IsAsciiDigit));

    static bool IsDay(NameWord word) => word.IsCapital && NameVocabulary.IsCalendar(word.Text);

    // “six of them seriously”
    static bool IsAdverb(string word) => word.EndsWith("ally", StringComparison.Ordinal) && word != "rally" || word.EndsWith("ously", StringComparison.Ordinal) || word.EndsWith("tely", StringComparison.Ordinal) || word is "badly" or "slightly" or "only" or "mainly" or "mostly" or "gravely";

    static bool IsContent(string word) => !TokenFunctionWords.Contains(word) && char.IsLetter(word[0]);
}
