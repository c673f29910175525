using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Tolls;

/// <summary>Reads words for persons, with how many they are: “a courier, two of his guards and several others”.</summary>
sealed class TollParties(TollSentence sentence)
{
    /// <summary>In words: longer phrases before a noun are something else.</summary>
    const int LongestPhrase = 9;

    /// <summary>Longer lists are of names, not of parties.</summary>
    const int MostParties = 12;

    /// <summary>In words: how far behind a party those among them may be told of.</summary>
    const int Near = 12;

    static readonly QuantityRange One = QuantityRange.Exactly(1);

    static readonly QuantityRange Many = new(2, null, LowOpen: false, HighOpen: true);

    /// <summary>A body of people by one word is about as many as “several”.</summary>
    static readonly QuantityRange Several = new(3, 20, LowOpen: false, HighOpen: true);

    /// <summary>The parties that begin with the word and are joined to each other, and the first word behind them; none where it begins no party.</summary>
    /// <param name="areObjects">Whether they stand behind their verb, so that one of them may already be the subject of the next.</param>
    public (List<TollParty> Parties, int End) ListAt(int at, bool areObjects = true)
    {
        var parties = new List<TollParty>();
        if (PartyAt(at) is not { } first) return (parties, at);
        parties.Add(first.Party);
        var end = Behind(first.End, parties);
        while (parties.Count < MostParties && Joint(end, parties) is { } next && (PartyAt(next) ?? Inherited(next, parties)) is { } party)
        {
            // “They held several men and two were killed”: the second has a verb of its own.
            if (areObjects && IsAuxiliary(sentence.Word(party.End))) break;
            if (parties[0].Form == TollForm.Known && party.Party is { Form: TollForm.New, IsCounted: false } && sentence.CountAt(next) is null) party = (party.Party with { Form = TollForm.Known }, party.End);
            // “A commander and his driver”: the driver is told of for the first time.
            if (sentence.Word(next) is "his" or "her" or "their" && party.Party.Form == TollForm.Known) party = (party.Party with { Form = TollForm.New }, party.End);
            var isApposition = next == end && parties[^1].IsOne && party.Party.IsOne && party.Party.Form != TollForm.More && (party.End >= sentence.Count || sentence.IsCut(party.End));
            if (!isApposition) parties.Add(party.Party);
            end = Behind(party.End, parties);
        }
        return (parties, end);
    }

    static bool IsAuxiliary(string? word) => word is "was" or "were" or "is" or "are" or "has" or "have" or "had";

    /// <summary>Where the next party would begin: behind “and”, “along with”, or a comma.</summary>
    int? Joint(int at, List<TollParty> before)
    {
        if (at >= sentence.Count) return null;
        if (sentence.Word(at) is "and" or "plus") return sentence.Word(at + 1) == "also" ? at + 2 : at + 1;
        if (sentence.Word(at) is "along" or "together" && sentence.Word(at + 1) == "with") return at + 2;
        if (sentence.Word(at) == "as" && sentence.Word(at + 1) == "well" && sentence.Word(at + 2) == "as") return at + 3;
        if (sentence.Word(at) == "with" && sentence.CountAt(at + 1) is not null) return at + 1;
        return sentence.IsComma(at) && (sentence.Word(at) is "a" or "an" or "another" || sentence.CountAt(at) is not null || before[0].Form == TollForm.Known) ? at : null;
    }

    /// <summary>“the commanders, courier and guards”: one article for all.</summary>
    (TollParty Party, int End)? Inherited(int at, List<TollParty> before) =>
        before[0].Form == TollForm.Known && at < sentence.Count && !sentence[at].IsCapital && !TokenFunctionWords.Contains(sentence.Word(at)!) ? Phrase(at, at, null, isCounted: true, TollForm.Known) : null;

    /// <summary>Behind a name in apposition and behind those who are among them: “, including a courier,”.</summary>
    int Behind(int at, List<TollParty> parties)
    {
        if (sentence.IsComma(at) && NameEnd(at) is { } behind && (behind >= sentence.Count || sentence.IsCut(behind) || sentence.Word(behind) is "and" or "along"))
        {
            at = behind;
            // “two men, Karim and Rashid”
            while (!parties[^1].IsOne && (sentence.Word(at) == "and" ? NameEnd(at + 1) : sentence.IsComma(at) ? NameEnd(at) : null) is { } next) at = next;
        }
        var isOneOf = sentence.Word(at) == "one" && sentence.Word(at + 1) == "of" && sentence.Word(at + 2) is "whom" or "them";
        var isAmong = sentence.Word(at) is "including" or "among" || isOneOf;
        if (isAmong || Enumerable.Range(at, Near).TakeWhile(word => word < sentence.Count && !(sentence[word].Gap.Contains(';', StringComparison.Ordinal)) && TollWords.KindOf(sentence.Word(word)!) is null).Any(word => sentence.Word(word) == "including"))
            parties[^1] = parties[^1] with { IncludesOthers = true };
        if (!isAmong) return at;
        var end = at + 1;
        // “including Karim, a smuggler”
        while (end < sentence.Count && end - at <= Near && !(sentence.IsComma(end) && sentence.Word(end) is not ("a" or "an"))) end++;
        return end;
    }

    int? NameEnd(int at) => at < sentence.Count && sentence[at].IsCapital && PartyAt(at) is { Party.Class: TollClass.Individual } name ? name.End : null;

    /// <summary>One party and the first word behind it; null where the word begins none.</summary>
    public (TollParty Party, int End)? PartyAt(int at)
    {
        switch (sentence.Word(at))
        {
            case "him" or "he" or "she": return (new(sentence[at].Span, One, TollClass.Individual, TollForm.Known, IsCounted: true), at + 1);
            case "them" or "they": return (new(sentence[at].Span, Many, TollClass.Rank, TollForm.Known, IsCounted: false), at + 1);
            case null or "no" or "it" or "himself" or "herself" or "themselves" or "who" or "that" or "which": return null;
        }
        if (sentence.CountAt(at) is { Quantity.Range: var range } count) return Counted(at, count.End, range, count.Quantity.Value is not null);
        return sentence.Word(at) switch
        {
            "one" => Counted(at, at + 1, One, isCounted: true),
            // “an estimated 15 men”, “an unknown number of men”
            "a" or "an" when sentence.CountAt(at + 1) is { } led => Counted(at, led.End, led.Quantity.Range, led.Quantity.Value is not null),
            "a" or "an" when sentence.CountAt(at + 2) is { } led && sentence.Word(at + 1) is "estimated" or "additional" or "further" or "total" => Counted(at, led.End, led.Quantity.Range, led.Quantity.Value is not null),
            "a" or "an" when sentence.Word(at + 2) == "number" && sentence.Word(at + 3) == "of" => Counted(at, at + 4, Several, isCounted: false),
            "a" or "an" => Phrase(at, at + 1, One, isCounted: true, TollForm.New),
            "another" when sentence.CountAt(at + 1) is { } more => Phrase(at, more.End, more.Quantity.Range, more.Quantity.Value is not null, TollForm.More),
            "another" => Phrase(at, at + 1, One, isCounted: true, TollForm.More),
            "both" => Phrase(at, sentence.Word(at + 1) == "the" ? at + 2 : at + 1, QuantityRange.Exactly(2), isCounted: true, TollForm.Known),
            "the" or "this" or "that" or "these" or "those" or "all" => Known(at, at + 1),
            "his" or "her" or "its" or "their" => sentence.CountAt(at + 1) is { } own ? Counted(at, own.End, own.Quantity.Range, own.Quantity.Value is not null) : Phrase(at, at + 1, null, isCounted: true, TollForm.Known),
            _ => Phrase(at, at, null, isCounted: true, TollForm.New),
        };
    }

    (TollParty, int)? Known(int start, int at) => sentence.CountAt(at) is { } count
        ? Phrase(start, count.End, count.Quantity.Range, count.Quantity.Value is not null, TollForm.Known)
        : Phrase(start, at, null, isCounted: true, TollForm.Known);

    (TollParty, int)? Counted(int start, int at, QuantityRange range, bool isCounted)
    {
        if (sentence.Word(at) == "of")
        {
            if (sentence.Word(at + 1) is "them" or "whom" or "those") return (new(sentence.Between(start, at + 2), range, TollClass.Rank, TollForm.New, isCounted) { IsPart = true }, at + 2);
            if (sentence.Word(at + 1) is "the" or "these" && Phrase(start, at + 2, range, isCounted, TollForm.New) is { } part) return (part.Party with { IsPart = true }, part.End);
            if (sentence.Word(at + 1) is "his" or "her" or "its" or "their") at += 2;
        }
        if (sentence.Word(at) is "of" or "percent") return null;
        return Phrase(start, at, range, isCounted, TollForm.New);
    }

    /// <param name="range">How many, where a number or article says so; null where only the noun does.</param>
    (TollParty Party, int End)? Phrase(int start, int at, QuantityRange? range, bool isCounted, TollForm form)
    {
        var first = at;
        while (sentence.Word(at) is "more" or "other" or "additional" or "further" or "second" or "third" or "extra" && at + 1 < sentence.Count)
        {
            if (form == TollForm.New) form = TollForm.More;
            at++;
        }
        var end = at;
        while (end < sentence.Count && end - at < LongestPhrase && !(end > start && sentence.IsCut(end)) && IsNominal(end, at)) end++;
        for (var head = end - 1; head >= at; head--)
        {
            if (TollVocabulary.Of(sentence.Word(head)!, out var isMany) is not { } of || sentence[head].IsPossessive) continue;
            if (sentence.Word(head) is "suspected" && head + 1 < end) continue;
            var isCollective = TollVocabulary.IsCollective(sentence.Word(head)!);
            // A group, not one of it.
            var size = isCollective ? Several : range ?? (isMany ? Many : One);
            if (range is null && form == TollForm.New && !isMany && !Enumerable.Range(at, end - at).Any(word => sentence[word].IsCapital)) return null;
            // “commander Abu Nasr”
            var behind = head + 1;
            while (behind < end && sentence[behind].IsCapital) behind++;
            return (new(sentence.Between(start, behind), size, isMany && of == TollClass.Individual ? TollClass.Rank : of, form, isCounted && !isCollective && (range is not null || !isMany)), behind);
        }
        // “five Taliban”
        if (range is { } members && !members.Equals(One) && end > at && sentence[end - 1].IsCapital) return (new(sentence.Between(start, end), members, TollClass.Rank, form, isCounted), end);
        if (range is { } bare && (sentence.Word(start) is not ("a" or "an" or "another" or "his" or "her" or "their" or "its") || sentence.Word(start) == "another" && first > start + 1) && IsBare(at, end)) return (new(sentence.Between(start, Math.Max(end, first)), bare, TollClass.Rank, at > first ? TollForm.More : form, isCounted), end);
        if (sentence.Word(start) == "another" && at == end && (end >= sentence.Count || IsAuxiliary(sentence.Word(end)) || IsToll(end))) return (new(sentence.Between(start, end), One, TollClass.Rank, TollForm.More, IsCounted: true), end);
        return range is null && form == TollForm.New && IsName(at, end) ? (new(sentence.Between(at, end), One, TollClass.Individual, form, IsCounted: true) , end) : null;
    }

    /// <summary>A number alone: “two were killed”.</summary>
    bool IsBare(int at, int end) => at == end && (end >= sentence.Count || sentence.IsCut(end) || TokenFunctionWords.Contains(sentence.Word(end)!) || IsToll(end));

    bool IsName(int at, int end) => end > at && end - at <= 4 && Enumerable.Range(at, end - at).All(word => sentence[word].IsCapital) && !NameVocabulary.IsPlaceCue(sentence.Word(at - 1) ?? "");

    bool IsNominal(int at, int start)
    {
        var word = sentence.Word(at)!;
        if (word is "yesterday" or "today" or "tonight" or "overnight" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday") return false;
        if (TokenFunctionWords.Contains(word) && !(word is "former" or "most")) return false;
        if (at > start && (sentence.CountAt(at) is not null || word == "dead") || IsToll(at)) return false;
        // “several people suspected of ties”
        return !(at > start && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal)) && (sentence.Word(at + 1) is null || TokenFunctionWords.Contains(sentence.Word(at + 1)!)));
    }

    bool IsToll(int at) => TollWords.KindOf(sentence.Word(at)!) is not null && sentence.Word(at) is not ("dead" or "murder");
}
