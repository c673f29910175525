using System.Collections.Frozen;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Reads how much and how many in a stretch of text from which dates, times, ages and labels have been taken out.</summary>
sealed class QuantityAmounts
{
    static readonly FrozenSet<string> AfterOneThatCounts = new[]
    {
        "of", "another", "day", "thing", "who", "that", "which", "is", "was", "has", "had", "can", "could", "would", "should", "to", "in", "on", "at", "by", "and", "or", "as", "for", "after", "with",
        "from", "way", "side", "hand", "time", "point",
    }.ToFrozenSet();

    static readonly FrozenSet<string> ScoreWords = new[]
    {
        "to", "win", "wins", "victory", "victories", "defeat", "defeats", "loss", "lead", "draw", "vote", "votes", "ruling", "decision", "against", "on", "in", "majority", "scoreline", "aggregate", "party-line", "at",
    }.ToFrozenSet();


    readonly string text;
    readonly QuantityLexeme[] _lexemes;
    readonly QuantityShares shares;

    public QuantityAmounts(string text, TextSpan within)
    {
        (this.text, _lexemes) = (text, QuantityLexeme.Read(text, within));
        shares = new(text, _lexemes);
    }

    public IEnumerable<Quantity> Read()
    {
        var free = 0;
        for (var at = 0; at < _lexemes.Length; at++)
        {
            if (!QuantityNumber.MayBegin(_lexemes[at]) || (Between(at) ?? shares.OfUnit(at) ?? shares.InWords(at) ?? shares.OneInTen(at) ?? Single(at)) is not { } found) continue;
            var quantity = Whole(found, free);
            yield return quantity;
            while (at + 1 < _lexemes.Length && _lexemes[at + 1].Span.Start < quantity.Span.End) at++;
            free = at + 1;
        }
    }

    int EndOf(FoundAmount found) => _lexemes[found.End - 1].Span.End;

    /// <summary>"between 20 and 30", taken with its first word.</summary>
    FoundAmount? Between(int at)
    {
        if (Word(at) != "between") return null;
        if (shares.Between(at) is { } parts) return parts;
        if (Number(at + 1) is not { } low || Word(at + 1 + low.Length) is not ("and" or "to") || Number(at + 2 + low.Length) is not { } high) return null;
        return QuantityYear.IsOne(_lexemes, at + 1) ? null : Ranged(at, low, high, at + 2 + low.Length + high.Length);
    }

    /// <summary>A number, a vague word, "a" before a unit, or a range that begins with a number.</summary>
    FoundAmount? Single(int at)
    {
        if (Number(at) is not { } number) return UnitAlone(at);
        var end = at + number.Length;
        if (number.Vague is { } vague) return new(at, end, null, vague);
        if (Word(at) == "one" && number.Length == 1 && !OneCounts(at)) return null;
        if (Place(end, number) is var (place, behindPlace)) return new(at, behindPlace, place, QuantityRange.Exactly(place), QuantityKind.Ordinal);
        if (number.Length == 1 && QuantityYear.IsOne(_lexemes, at) && QuantityUnit.BeginningAt(text, _lexemes, end) is null && QuantityQualifier.EndingAt(_lexemes, at) is null)
            return new(at, end, null, QuantityRange.Any, QuantityKind.Date);
        if (Symbol(end) is "-" or "–" or "~" && Number(end + 1) is { Vague: null } after) return Joined(at, number, after, end + 1 + after.Length);
        // "20%–25%": the sign stands twice.
        if (Symbol(end) == "%" && Symbol(end + 1) is "-" or "–" && Number(end + 2) is { Vague: null } most && most.Value > number.Value && Symbol(end + 2 + most.Length) == "%") return Ranged(at, number, most, end + 2 + most.Length);
        var joins = Word(end) == "or" && Word(at - 1) != "either" || (Word(end) == "to" && (Word(at - 1) != "from" || QuantityChange.IsSpread(_lexemes, at)));
        if (Word(end) is "through" or "thru" && Number(end + 1) is { Vague: null } last && last.Value > number.Value) return Ranged(at, number, last, end + 1 + last.Length);
        if (Word(end) == "up" && Word(end + 1) == "to" && Number(end + 2) is { Vague: null } top && top.Value > number.Value) return Ranged(at, number, top, end + 2 + top.Length);
        return joins && Number(end + 1) is { Vague: null } high && high.Value > number.Value && !(high.Length == 1 && Word(end + 1) == "one")
            ? Ranged(at, number, high, end + 1 + high.Length)
            : new(at, end, number.Value, QuantityRange.Exactly(number.Value));
    }

    /// <summary>"20-30 people" is a range; "3-1" and "52-48 vote" are scores.</summary>
    FoundAmount Joined(int at, QuantityNumber first, QuantityNumber second, int end) =>
        first.Value < second.Value * Math.Max(1, second.Scale) && !(Word(end) is { } next && ScoreWords.Contains(next))
            ? Ranged(at, first, second, end)
            : new(at, end, null, QuantityRange.Any, QuantityKind.Label);

    /// <summary>“the twenty-first”, “fifty-third”: a place in an order. “Ten-second delays” are none.</summary>
    (decimal Place, int Next)? Place(int end, QuantityNumber number)
    {
        if (Word(end - 1) is not { } last || Symbol(end) != "-" || !_lexemes[end].Follows) return null;
        return (last is "hundred" or "thousand" or "million" || last.EndsWith("ty", StringComparison.Ordinal)) && QuantityFraction.Place(number.Value, Word(end + 1)) is { } place ? (place, end + 2) : null;
    }

    static FoundAmount Ranged(int at, QuantityNumber low, QuantityNumber high, int end)
    {
        // "10 to 15 million" means ten million; "500,000 to 1 million" does not mean half a billion.
        var least = high.Scale > 1 && low.Scale == 1 && low.Value < high.Value / high.Scale ? low.Value * high.Scale : low.Value;
        return new(at, end, null, least <= high.Value ? QuantityRange.Between(least, high.Value) : QuantityRange.Between(high.Value, least));
    }

    /// <summary>"nearly a year", "lasted a week", "half an hour", "a percent", "a year old": one unit, or half of one.</summary>
    FoundAmount? UnitAlone(int at)
    {
        var isHalf = Word(at) == "half";
        var article = isHalf ? at + 1 : at;
        if (Word(article) is not ("a" or "an") || QuantityUnit.BeginningAt(text, _lexemes, article + 1) is not var (unit, length) || unit.Kind == QuantityKind.Money || Word(article + 1) == "percentage") return null;
        if (!isHalf && unit.Kind != QuantityKind.Percent && QuantityQualifier.EndingAt(_lexemes, at) is not { Qualifier.Interval: not "just" } && QuantityAge.Behind(_lexemes, article + 1 + length) == 0 && (!IsLasting(at, unit) || Word(article + 1 + length) is "off" or "out")) return null;
        var value = isHalf ? 0.5m : 1;
        return new(at, article + 1, value, QuantityRange.Exactly(value));
    }

    /// <summary>“lasted a week”, “for a month”, and not “for a second” or “twice a week”.</summary>
    bool IsLasting(int at, QuantityUnit unit) => unit.Name is "hour" or "day" or "week" or "month" or "year" && Word(at - 1) is "lasted" or "last" or "lasts" or "lasting" or "took" or "takes" or "take" or "taken" or "for" or "within";

    Quantity Whole(FoundAmount found, int free)
    {
        var number = new TextSpan(_lexemes[found.Start].Span.Start, EndOf(found));
        if (found.Other is { } other) return new(number, number, other, found.Value, found.Range, null, null);
        if (IsName(found)) return new(number, number, QuantityKind.Label, null, QuantityRange.Any, null, null);

        var sign = QuantityUnit.SignBefore(text, _lexemes, found.Start) is { } near && found.Start - near.Length >= free ? near : default((QuantityUnit Unit, int Length)?);
        var start = found.Start - (sign?.Length ?? 0);
        var isHyphened = Symbol(found.End) == "-" && _lexemes[found.End].Follows;
        var after = sign is null ? QuantityUnit.BeginningAt(text, _lexemes, isHyphened ? found.End + 1 : found.End) ?? QuantityUnit.InBrackets(text, _lexemes, found.End) ?? shares.OfOne(found.End) ?? Inches(found) ?? QuantityAge.Written(_lexemes, found.End) : null;
        var end = after is { } unitAfter ? found.End + unitAfter.Length + (isHyphened ? 1 : 0) : found.End;
        var ofAge = after is { Unit.Kind: QuantityKind.Duration } ? QuantityAge.Behind(_lexemes, end) : 0;
        end += ofAge;
        var unit = sign?.Unit ?? after?.Unit ?? (IsShare(found) ? QuantityUnit.Named("percent") : null);

        var before = QuantityQualifier.EndingAt(_lexemes, start);
        if (before is { } early && (start - early.Length < free || early.Length == 1 && Word(start - 1) == "about" && Word(start - 2) is "how" or "what")) before = null;
        // "About 20 or more"
        var behind = before is null or { Qualifier.Interval: "about" or "just" } ? QuantityQualifier.BeginningAt(_lexemes, end) : null;
        if (before is { } taken) start -= taken.Length;
        if (behind is { } trailing) end += trailing.Length;
        var qualifier = (behind ?? before)?.Qualifier;
        // "More than 20 or equal to"
        if (qualifier?.Interval is "above" or "below" && Word(end) == "or" && Word(end + 1) == "equal" && Number(Word(end + 2) == "to" ? end + 3 : end + 2) is null) (end, qualifier) = (Word(end + 2) == "to" ? end + 3 : end + 2, qualifier with { Interval = qualifier.Interval == "above" ? "from" : "to" });

        var range = (qualifier, found.Value) switch
        {
            (null, _) => found.Range,
            (_, { } value) => qualifier.Of(value, isOneUnit: value == 1 && unit is not null),
            _ => qualifier.Of(found.Range),
        };
        var span = new TextSpan(_lexemes[start].Span.Start, _lexemes[end - 1].Span.End);
        return new(span, number, ofAge > 0 || QuantityAge.Written(_lexemes, found.End) is not null ? QuantityKind.Age : unit?.Kind ?? QuantityKind.Count, found.Value, range, unit?.Name, qualifier?.Words) { IsAttributive = isHyphened && ofAge == 0 };
    }

    /// <summary>The “in” of “12 ft 2 in”: without feet before it, it is a preposition.</summary>
    (QuantityUnit Unit, int Length)? Inches(FoundAmount found) =>
        Word(found.End) == "in" && Word(found.Start - 1) is "ft" or "foot" or "feet" && found.Value is < 12 && QuantityUnit.Named("inch") is { } inch ? (inch, 1) : null;

    static bool IsShare(FoundAmount found) => found.IsShare || found.Value is not null && found.Range.Low != found.Range.High;

    /// <summary>A number in capitals inside a sentence, or behind a name with nothing to count, is part of a name: the Group of Seven, Apollo 11.</summary>
    bool IsName(FoundAmount found)
    {
        var first = _lexemes[found.Start];
        if (found.Start == 0) return false;
        var before = _lexemes[found.Start - 1];
        if (first.Kind == LexemeKind.Word) return first.IsCapital && before.Kind == LexemeKind.Word;
        var next = Word(found.End);
        return before.Kind == LexemeKind.Word && text[before.Span.Start..before.Span.End].Any(char.IsUpper) && found.Start > 1 && found.Value is < 1000
            && (next is null || _lexemes[found.End].IsCapital) && Symbol(found.End) is not ("%" or "°" or "-" or "–") && Symbol(found.Start - 1) is null;
    }

    bool OneCounts(int at) =>
        QuantityUnit.BeginningAt(text, _lexemes, at + 1) is { Unit.Kind: QuantityKind.Measure } || Symbol(at + 1) == "-" && _lexemes[at + 1].Follows && QuantityUnit.BeginningAt(text, _lexemes, at + 2) is not null || _lexemes.Length == 1 || Word(at - 1) is not ("no" or "any" or "every" or "this" or "that" or "the" or "each" or "which" or "some" or "another")
        && (QuantityQualifier.EndingAt(_lexemes, at) is not null || (Word(at + 1) is { } next && !AfterOneThatCounts.Contains(next) && !_lexemes[at + 1].IsCapital) || IsOneOfMany(at));

    /// <summary>“one of the five cranes”: not “one of them”, nor “one of a kind”.</summary>
    bool IsOneOfMany(int at) => Word(at + 1) == "of" && Word(at + 2) is "the" or "its" or "their" or "his" or "her" or "our" && Number(at + 3) is { Vague: null, Value: > 1 };

    QuantityNumber? Number(int at) => QuantityVague.Read(_lexemes, at) ?? QuantityNumber.Read(_lexemes, at);

    string? Word(int at) => QuantityNumber.Word(_lexemes, at);

    string? Symbol(int at) => QuantityNumber.Symbol(_lexemes, at);
}
