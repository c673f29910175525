using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Finds what a sentence says of one of its figures: that they were killed, that it rose.</summary>
/// <param name="first">The figure's first word.</param>
/// <param name="end">The first word behind it.</param>
sealed class FigurePredicate(ClaimSentence sentence, Quantity quantity, int first, int end)
{
    /// <summary>How far off, in words, something may be said of a figure.</summary>
    const int Reach = 10;

    /// <summary>How many words two commas may set between a noun and its verb.</summary>
    const int LongestInserted = 15;

    /// <summary>How far off, in words, stands the hospital that admits somebody; others admit what they have done.</summary>
    const int AdmittedReach = 5;

    /// <summary>What counts and other numbers of a kind share is said of a count only where nothing else is near.</summary>
    const int OfAny = 6;

    /// <summary>What somebody does to so many stands near: “sent 200 men”.</summary>
    const int OfAgent = 4;

    /// <summary>What a comma or "and" between adds to how far off a word is.</summary>
    const int OfCut = 4;

    /// <summary>The word that says it, by the words that are counted.</summary>
    /// <param name="nounStart">Their first; <paramref name="nounEnd"/> where there are none.</param>
    /// <param name="nounEnd">The first word behind them.</param>
    public (ClaimPredicate Predicate, int At)? Of(int nounStart, int nounEnd) => OfToll() ?? Phrase(nounStart, nounEnd) ?? Nearest(nounStart, nounEnd);

    /// <summary>What several words say of it, which the words by themselves would not.</summary>
    (ClaimPredicate Predicate, int At)? Phrase(int nounStart, int nounEnd)
    {
        if (quantity.Kind != QuantityKind.Count) return null;
        var noun = Enumerable.Range(nounStart, nounEnd - nounStart).Select(at => sentence.Word(at)!).LastOrDefault(ClaimVocabulary.IsPlural);
        // “Two of the injured are fighting for their lives”
        var behind = FigurePart.IsWhole(sentence, end, end + 2) && ClaimPredicate.Of(sentence.Word(end + 2) ?? "", null, QuantityKind.Count) is { IsOfPatients: true } ? end + 3 : end;
        // “23 fires, of which seven were not under control”
        return FigurePhrase.In(sentence, first, behind, noun) ?? (noun is null && CountedGroup.Before(sentence, quantity) is { } meant ? FigurePhrase.In(sentence, first, behind, meant) : null);
    }

    /// <summary>The nearest word that says something of such figures; what stands beyond a comma or "and" is further away than it looks, and "the toll rose" tells of the toll.</summary>
    (ClaimPredicate Predicate, int At)? Nearest(int nounStart, int nounEnd)
    {
        (ClaimPredicate Predicate, int At)? best = null, ofWhole = null;
        var least = Reach;
        var from = OwnVerb();
        // “34 people, nine of them from the school on the island, lost their lives”
        var last = Inserted(Math.Max(nounEnd, end), Math.Min(sentence.Words.Length - 1, nounEnd + LongestInserted)) + Reach;
        for (var at = Math.Max(Math.Max(from, OwnPart()), first - Reach); at < Math.Min(sentence.Words.Length, Math.Max(nounEnd + Reach, last)); at++)
        {
            if (at >= end && IsParted(at)) break;
            if (at >= first && at < end || ClaimPredicate.Of(sentence.Words[at].Lower, sentence.Word(at + 1), quantity.Kind) is not { } predicate || IsOtherwiseMeant(at, nounEnd)) continue;
            if (at >= nounStart && at < nounEnd && ClaimVocabulary.Noun(sentence.Words[at].Lower) is not null && predicate.Name != "killed") continue;
            var distance = Distance(at, nounEnd) + (quantity.Kind != QuantityKind.Count ? 0 : predicate.Takes == "any" ? OfAny : predicate.IsAgent ? OfAgent : 0);
            if (at < first && HasOwnVerb(at, nounStart, nounEnd)) continue;
            if (distance >= least || IsActive(at, nounEnd, predicate) || at < first && predicate.IsOfPatients && IsWhere(nounEnd) || IsOfOthers(at, nounEnd) || IsOfPart(at, nounEnd) || IsOfNext(at, nounEnd)) continue;
            if (FigurePart.IsWhole(sentence, end, at))
            {
                ofWhole = (predicate, at);
                continue;
            }
            least = distance;
            best = (predicate, at);
        }
        return best is { At: var own } && own > end ? best : ofWhole ?? best;
    }

    /// <summary>“260 birds were washed; 1,150 came in dead”: a semicolon parts what is said of two numbers. Where the part with the figure begins.</summary>
    int OwnPart()
    {
        var at = first;
        while (at > 0 && !IsParted(at)) at--;
        return at;
    }

    bool IsParted(int at) => sentence.Words[at].Gap.Contains(';');

    /// <summary>“Arrested 56 people, and three officers were pelted”: what is said before “and” of others is not said of a noun that has its own verb.</summary>
    bool HasOwnVerb(int at, int nounStart, int nounEnd) =>
        nounEnd > nounStart && sentence.Word(nounEnd) is "was" or "were" or "are" or "have" or "had" && ClaimVocabulary.IsDone(sentence.Word(nounEnd + 1) ?? "") && Enumerable.Range(at + 1, first - at).Any(between => sentence.Word(between) is "and" or "but" or "while");

    /// <summary>“52 patients, eleven of them to intensive care”: what is said behind a number of some of them is said of those.</summary>
    bool IsOfPart(int at, int nounEnd) => sentence.Quantities.Any(part => part.Kind == QuantityKind.Count && sentence.WordFrom(part.Span.End) is var of && of > nounEnd && of < at && sentence.Word(of) == "of" && sentence.Word(of + 1) is "them" or "whom" or "these" or "those" && sentence.IsCut(sentence.WordFrom(part.Span.Start)) && !Enumerable.Range(of, at - of + 1).Any(sentence.IsCut));

    /// <summary>“Nine civilians, and more than 110 were wounded”: behind a comma and “and” another number has the verb, unless a comma parts it from that one too: “two soldiers, and three guests, were killed”.</summary>
    bool IsOfNext(int at, int nounEnd) => sentence.Quantities.Any(next => next.Kind == QuantityKind.Count && sentence.WordFrom(next.Span.Start) is var other && other > nounEnd && other < at
        && Enumerable.Range(nounEnd, other - nounEnd).Any(cut => sentence.IsCut(cut) && sentence.Word(cut) is "and" or "but" or "while") && !Enumerable.Range(other + 1, at - other).Any(sentence.IsCut));

    /// <summary>“Treated in two hospitals”, “rescued from three boats”: what tells where and by whom does not suffer it.</summary>
    bool IsWhere(int nounEnd) => (sentence.Word(first - 1) is "our" or "its" or "their" or "all" ? sentence.Word(first - 2) : sentence.Word(first - 1)) is var before && before == "at" && nounEnd > end || before is "in" or "across" or "within" or "near" or "from" or "by" or "between";

    /// <summary>“Emergency rooms at three of the five hospitals were closed”: what is said behind where it was is not said of that.</summary>
    bool IsOfOthers(int at, int nounEnd) => at >= nounEnd && (nounEnd > end || sentence.Word(end) == "of") && quantity.Kind == QuantityKind.Count && Where is > 0 and var where && sentence.Word(where) is "at" or "in" or "across" && !sentence.Words[where].OpensSentence && !(sentence.Word(where - 1) is "moved" or "closed" or "set" or "broke" or "went" or "came" or "stepped") && Enumerable.Range(nounEnd, at - nounEnd + 1).Any(between => sentence.Word(between) is "was" or "were" or "are" or "is" or "remain" or "remained" or "been" or "be");

    /// <summary>The word before the number, and before that of some of so many: “at three of the five”.</summary>
    int Where => sentence.Word(first - 1) == "the" && sentence.Word(first - 2) == "of" && sentence.Quantities.FirstOrDefault(some => some.Kind == QuantityKind.Count && sentence.WordFrom(some.Span.End) == first - 2) is { } some ? sentence.WordFrom(some.Span.Start) - 1 : first - 1;

    int Distance(int at, int nounEnd)
    {
        var (from, to) = at < first ? (at + 1, first) : (Inserted(Math.Max(nounEnd, end), at), at);
        var cuts = Enumerable.Range(from, Math.Max(0, to - from + 1)).Count(between => between < sentence.Words.Length && (sentence.IsCut(between) || sentence.Word(between) is "and" or "but" or "while" or "that" or "which"));
        return Math.Abs(at < first ? first - at : at - Math.Max(nounEnd, from - 1)) + OfCut * cuts - (at < first ? 1 : 0);
    }

    /// <summary>“killed 46 people and forced 12,500 from their homes”: the second verb has a figure of its own, of which the first says nothing. Where its clause begins; 0 where none does.</summary>
    int OwnVerb()
    {
        var verb = first - 1;
        var start = verb;
        while (sentence.Word(start - 1) is "has" or "have" or "had" or "also") start--;
        return quantity.Kind == QuantityKind.Count && sentence.Word(start - 1) is "and" or "but" or "then" or "while" && !sentence.IsCut(first) && IsVerb(verb) ? verb : 0;
    }

    bool IsVerb(int at) => !sentence.Words[at].IsCapital && ClaimVocabulary.IsDone(sentence.Word(at)!);

    /// <summary>“The number of people killed when the bridge fell rose to 17”, “the toll … now stands at 52”: the number of a toll stands at the end of its clause, however long that is.</summary>
    (ClaimPredicate Predicate, int At)? OfToll()
    {
        if (quantity.Kind != QuantityKind.Count || !ClaimVocabulary.LeadsToToll(sentence.Word(first - 1) ?? "")) return null;
        for (var at = first - 2; at >= 0; at--)
        {
            if (sentence.Words[at + 1].Gap.AsSpan().IndexOfAny(";:") >= 0 || sentence.Quantities.Any(other => other.Kind == QuantityKind.Count && other.Span.Start == sentence.Words[at].Span.Start)) return null;
            if (sentence.Word(at) == "toll" && Toll(at) is { } toll) return (toll, at);
            if (sentence.Word(at) is "number" or "count" or "tally" && sentence.Word(at + 1) == "of" && Enumerable.Range(at + 2, 3).Select(Suffered).FirstOrDefault(said => said is not null) is { } said) return (said, at);
        }
        return null;

        ClaimPredicate? Suffered(int at) => sentence.Word(at) is { } word && ClaimPredicate.Of(word, sentence.Word(at + 1), QuantityKind.Count) is { IsOfPatients: true } predicate ? predicate : null;

        // “The death toll”, “the injury toll”; a toll of something that is measured counts nobody.
        ClaimPredicate? Toll(int at) => Suffered(at - 1) ?? (sentence.Word(at - 1) is { } kind && ClaimVocabulary.IsMetric(kind) ? null : Suffered(at));
    }

    /// <summary>
    /// “were taken to hospital” wins nothing, and “lifted the crate up” tells of no rise; those who fight “for their lives” have not lost them; what is “down from 70” is told at its height;
    /// who goes back to “their homes”, or mortgages them, has not left them; “the killing of the mayor” is told of the mayor; who is “feared dead” is not known to be.
    /// </summary>
    bool IsOtherwiseMeant(int at, int nounEnd) => sentence.Word(at) switch
    {
        // “Turned out 310,000 gearboxes” is said of a works; “took part in” wins nothing.
        // “Power was cut to 22,000 customers” cuts none of them.
        "cut" when sentence.Word(at + 1) is "off" or "out" or "through" or "back" or "short" or "to" => true,
        // “Which closed at 8 p.m.”, “the index closed at 3,569”
        "closed" => sentence.Word(at + 1) == "at" && sentence.Word(at + 2) is { } hour && char.IsDigit(hour[0]),
        // “63 people needed a doctor”
        "needs" or "need" or "needed" or "requires" or "required" => at >= end && sentence.Word(at - 1) is not ("is" or "are" or "was" or "were" or "be" or "been"),
        // “Climbed on to the roof”, “in a shed meant for nine”
        "climbed" or "jumped" => at == first - 1 && quantity.Kind == QuantityKind.Count || sentence.Word(at + 1) is "on" or "onto" or "over" or "into" or "down" or "aboard" or "out" or "through" or "up" or "off",
        "shed" => sentence.Word(at - 1) is "a" or "an" or "the" || sentence.Word(at - 2) is "a" or "an" or "the",
        // “Nothing about last Sunday surprised me”
        "packed" => sentence.Word(at + 1) is "with" or "into" or "in",
        "last" => !(sentence.Word(at - 1) is "to" or "not" or "will" or "would" or "can" or "could" or "may" or "might" or "shall" or "should" or "must" or "did" or "does" or "cannot"),
        "turned" when sentence.Word(at + 1) == "out" => at < first,
        "admitted" => !Enumerable.Range(at - AdmittedReach, 2 * AdmittedReach).Any(near => sentence.Word(near) is "hospital" or "hospitals" or "clinic" or "clinics" or "patients" or "ward" or "wards"),
        "treated" => sentence.Word(at + 1) is "for" or "as" or "like" or "with",
        "took" when sentence.Word(at + 1) is "part" or "place" or "over" or "off" or "to" or "on" or "down" or "away" or "up" or "out" or "charge" or "control" or "hold" or "aim" or "cover" or "refuge" or "shelter" or "care" or "turns" => true,
        // “took 31 people to the station”
        "took" or "taken" when nounEnd > end && at < first && sentence.Word(nounEnd) is "to" or "back" or "away" or "out" => true,
        "found" or "discovered" => at < first && (nounEnd < sentence.Words.Length && !sentence.IsCut(nounEnd) && sentence.Word(nounEnd) is not ("in" or "at" or "on" or "under" or "near" or "from" or "inside" or "during" or "with" or "and") || sentence.Word(end) is "alive" or "dead" or "safe") || sentence.Word(at + 1) is "that" or "shelter" or "refuge" or "work" or "guilty" or "themselves" or "no" or "out" or "a" or "an" or "the" or "it" or "him" or "her" or "them" or "dead" or "alive" or "safe" || Enumerable.Range(end, Math.Max(0, nounEnd - end)).Any(noun => sentence.Word(noun) == "dead"),
        "escaped" => sentence.Word(at + 1) is "unhurt" or "unharmed" or "uninjured" or "injury" or "with" or "death" or "from",
        "create" or "creates" or "creating" => at > end,
        "taken" or "received" or "secured" => sentence.Word(at + 1) != "out" && sentence.Word(at + 1) != "away" && sentence.Word(at - 1) is "is" or "are" or "was" or "were" or "be" or "been" or "being",
        // “The baker, who lives opposite, saw two men”
        "lives" => sentence.Word(at - 2) == "for" || sentence.Word(at - 1) is "who" or "which" or "that" or "he" or "she" or "it" || sentence.Word(at + 1) is "opposite" or "alone" or "there" or "here" or "nearby" || Enumerable.Range(at - 3, 3).Any(before => sentence.Word(before) is "save" or "saved" or "saving" or "changed"),
        // “Set up three tents”: the verb has it as a part of its own.
        "up" or "down" => sentence.Word(at + 1) == "from" || sentence.Word(at - 1) is "made" or "make" or "makes" or "making" || (at != first - 1 || quantity.Kind == QuantityKind.Count && !sentence.IsCut(at)) && at != nounEnd && at != end && sentence.Word(at - 1) is not ("go" or "goes" or "went" or "gone" or "going" or "is" or "are" or "was" or "were" or "be" or "been"),
        // “Taken from their homes”
        "their" => sentence.Word(at - 1) == "from" && sentence.Word(at - 2) is "taken" or "snatched" or "seized" or "dragged" or "abducted" or "arrested" || !(sentence.Word(at - 1) is "from" or "lost" or "lose" or "losing" or "left" or "leave" or "leaving" or "fled" or "flee" or "fleeing" or "abandoned" || sentence.Word(at - 2) == "out" && sentence.Word(at - 1) == "of"),
        // “60 ambulances took the injured away”
        "injured" or "wounded" when at > Math.Max(nounEnd, end) && sentence.Word(at - 1) == "the" && sentence.Word(at - 2) != "of" => true,
        // “All who survived, 49 in number, have been detained”
        "survived" => at < first && sentence.Word(at - 1) == "who",
        "dead" or "drowned" or "killed" => sentence.Word(at - 1) is "feared" or "presumed" or "believed",
        // “Opened 11 schools to the survivors”: it names whom a number counts, and tells nothing of others.
        // “Survivors said they had seen 15 attackers”
        // “Spoke with 17 survivors and relatives”
        "survivors" => at > Math.Max(nounEnd, end) || sentence.Word(first - 1) is "with" or "to" or "interviewed" or "questioned" or "from" || SpeechVerb.Of(sentence.Word(at + 1) ?? "") is not null,
        // “26 people had been taken out alive”
        "taken" or "took" or "dragged" => sentence.Word(at + 1) == "out" && sentence.Word(at + 2) == "alive",
        // “35 women and sick prisoners”
        // “Two were too ill to be moved”
        "sick" or "ill" => sentence.Word(at - 1) == "too" || sentence.Word(at + 1) is { } noun && !sentence.IsCut(at + 1) && ClaimVocabulary.AreHuman(noun),
        // “18 prisoners were missing from the list”
        "missing" => sentence.Word(at + 1) == "from" && sentence.Word(at + 2) is "the" or "a" or "that" or "this" && sentence.Word(at + 3) is "list" or "lists" or "count" or "register" or "records" or "tally" or "figures" or "statement",
        "killing" or "death" or "deaths" or "arrest" or "arrests" or "detention" or "evacuation" => at >= nounEnd && sentence.Word(at + 1) == "of",
        _ => false,
    };

    /// <summary>Behind what stands between two commas after the noun: “200 people, by its own count, packed the hall”. A clause that begins behind it has a subject of its own.</summary>
    int Inserted(int from, int verb)
    {
        if (from >= verb || !IsComma(from)) return from;
        var second = Enumerable.Range(from + 1, verb - from).FirstOrDefault(IsComma);
        return second > 0 && sentence.Word(second) is not ("and" or "but" or "while" or "as" or "with") ? second + 1 : from;
    }

    bool IsComma(int at) => at < sentence.Words.Length && sentence.Words[at].Gap == ", ";

    /// <summary>"40 soldiers killed 12 rebels", "30 attackers in four boats seized it": who does it does not suffer it.</summary>
    bool IsActive(int at, int nounEnd, ClaimPredicate predicate) => !predicate.IsAgent && (at == nounEnd && IsBeforeOthers(at) || at >= nounEnd && IsBeforePronoun(at));

    bool IsBeforeOthers(int verb) =>
        sentence.Word(verb) is "killed" or "wounded" or "injured" or "captured" or "destroyed" or "rescued" && verb + 1 < sentence.Words.Length && !sentence.IsCut(verb + 1)
        && (sentence.Word(verb + 1) is "the" or "a" or "an" or "at" or "more" or "some" && sentence.Word(verb + 2) is not ("the" or "a" or "an") || (sentence.Word(verb + 1) is { } next && (char.IsDigit(next[0]) || QuantityNumber.IsWord(next))));

    /// <summary>Who survived or fled it has suffered it all the same.</summary>
    bool IsBeforePronoun(int verb) =>
        quantity.Kind == QuantityKind.Count && sentence.Word(verb + 1) is "it" or "them" or "him" or "her" && sentence.Word(verb) is not ("survived" or "fled" or "escaped" or "attended")
        && sentence.Word(verb - 1) is not ("was" or "were" or "been" or "being" or "are" or "is");
}
