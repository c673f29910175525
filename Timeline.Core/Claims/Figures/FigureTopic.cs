using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Figures;

/// <summary>One figure in its sentence.</summary>
sealed class FigureTopic(ClaimSentence sentence, Quantity quantity, int behind)
{
    /// <summary>Counts below this under no known predicate ("two states") say too little to be claims.</summary>
    const decimal LeastPlainCount = 10;

    /// <summary>How far from a figure, in words, may stand that it is of a whole country.</summary>
    const int ReachOfCountry = 8;

    /// <summary>How far before a figure, in words, stands the fire that has burned so much.</summary>
    const int ReachOfFire = 20;

    readonly int _first = sentence.WordFrom(quantity.Span.Start);
    readonly int _end = Behind(sentence, behind);
    readonly FigureNoun _noun = new(sentence, quantity, Behind(sentence, behind));

    FigurePredicate Said => new(sentence, quantity, _first, _end);

    /// <summary>The first word behind the figure, and behind another name of its unit in brackets.</summary>
    static int Behind(ClaimSentence sentence, int position)
    {
        var at = sentence.WordFrom(position);
        return at < sentence.Words.Length && sentence.Words[at].Gap == " (" && QuantityUnit.IsForm(sentence.Words[at].Lower) ? at + 1 : at;
    }

    public ClaimStatement? Read() => ValueTopic.Of(sentence, quantity, _first, _end) is { } topic ? Topic(topic) : quantity.Kind switch
    {
        QuantityKind.Count => Count(),
        QuantityKind.Duration => Duration(),
        _ => Measure(),
    };

    ClaimStatement? Count()
    {
        if (ToldNoun.IsSideOfAge(sentence, quantity, _first, _end)) return null;
        if (ToldNoun.IsMagnitude(sentence, quantity, _first, _end)) return Statement(ToldNoun.Magnitude, "", ClaimScope.Event, ToldNoun.Aftershock(sentence) ?? PastTime.Of(sentence, _first, _end), FrozenSet<string>.Empty);
        if (RowFigure.IsEntry(sentence, quantity, _first) || FigurePart.IsDifference(sentence, _end)) return null;
        // “At 214 of them people were let in”
        if (sentence.Word(_end) == "of" && sentence.Word(_end + 1) is "them" or "these" && sentence.Word(_first - 1) is "at" or "in" or "on" or "for" or "from") return null;
        if (NamedPart.Of(sentence, _first, _end) is { } part && Scope(part.At) is var (span, since))
            return Statement(ClaimVocabulary.Noun(part.Noun) ?? part.Noun, part.Predicate.Name, span, since, FrozenSet<string>.Empty);
        var (start, end) = _noun.Counted();
        var told = _noun.Head(start, end);
        // “430 dead ones”, “520 others”
        var (head, isMeant) = told is "ones" or "others" ? (null, true) : (told, false);
        var isRoom = FigurePart.IsRoom(sentence, _first);
        var predicate = isRoom || FigurePart.IsRestOrWhole(sentence, _first) || FigurePart.IsMeasureOf(sentence, _end) ? null : Said.Of(start, end);
        if (AttackerCount.Is(sentence, _first, start, end, head, hasPredicate: predicate is not null)) return Statement(AttackerCount.Noun, AttackerCount.Predicate, ClaimScope.Event, PastTime.Of(sentence, _first, _end), sentence.OwnersAmong(start, end).ToFrozenSet()) with { IsPart = FigurePart.IsOne(sentence, _first, _end) };
        if (VoteCounts.Of(sentence, quantity, _first, _end) is { } votes) return Statement(votes, "", ClaimScope.Event, PastTime.Of(sentence, _first, _end), FrozenSet<string>.Empty);
        var subject = CountedGroup.Margin(sentence, _first, _end, head) ?? (isMeant ? CountedGroup.Earlier(sentence, quantity, predicate?.Predicate.Name, isMeant) : head is null ? CountedGroup.Of(sentence, _first) : ClaimVocabulary.Noun(head) ?? CountedGroup.Members(sentence, head, start, end) ?? head);
        // “Two police sources told this newspaper”
        if (head is not null && SpeakerNouns.IsPeople(head) && Enumerable.Range(start + 1, end - start).Any(at => sentence.Word(at) is "said" or "told" or "say" or "tell" && sentence.Word(at - 1) == head && !sentence.IsCut(at))) return null;
        if (isMeant && subject is null || head is not null && QuantityUnit.IsForm(head)) return null;
        if (ToldNoun.AgeLimit(sentence, quantity, _first, _end) is { } age) return Statement(age, sentence.Word(_first - 1) == "from" ? ClaimKey.Before : "", ClaimScope.Event, "", FrozenSet<string>.Empty);
        if (ToldNoun.IsPopulation(sentence, _first, start, head)) return Statement(ToldNoun.Population, "", ClaimScope.Event, PastTime.Of(sentence, _first, _end), FrozenSet<string>.Empty);
        if (subject is null && predicate?.Predicate is not { IsOfPatients: true } && ToldNoun.Before(sentence, _first) is { } counted)
            return Statement(counted, sentence.Word(_first - 1) == "from" ? ClaimKey.Before : "", ClaimScope.Event, TopicScope.Of(sentence, quantity.Kind, _first, _end), FrozenSet<string>.Empty);
        if (subject is not null) subject = ToldNoun.Of(sentence, subject, _first, start, end);
        if (CountedGroup.AreEmployed(sentence, _first, end, head)) subject = CountedGroup.Employees;
        if (subject is not null && predicate is { } known) predicate = (known.Predicate.Of(subject), known.At);
        // “194 passengers and crew”
        if (subject == "passengers" && sentence.Word(end) == "and" && sentence.Word(end + 1) == "crew") subject = ClaimKey.People;
        // “A toll of 33 dead and 1,190 suspected cases”
        if (subject is not null && subject.Split(' ')[^1] == "cases" && predicate is { Predicate.Name: "killed" }) predicate = null;
        // "From there one looks down on the ruins": a pronoun and a verb.
        if (quantity.Value == 1 && head is not null && ClaimVocabulary.IsPlural(head) && ClaimVocabulary.Noun(head) is null) return null;
        if (subject is null && (predicate is not { Predicate.IsOfPatients: true } || end > start && !CountedGroup.IsAmountOf(sentence, _first, predicate.Value.At) || RowFigure.Numbered(sentence, quantity, _first, _end) is not null)) return null;
        // “lost their lives holding off a gang of thirty”: a noun stands between.
        if (subject is null && predicate!.Value.At < _first - 2 && sentence.Word(_first - 1) == "of" && !CountedGroup.IsAmountOf(sentence, _first, predicate.Value.At)) return null;
        // "toll rose to 14" and "killed at least 14" count people, unless the sentence counted birds before.
        subject ??= CountedGroup.Earlier(sentence, quantity, predicate?.Predicate.Name, isMeant: false);
        if (subject is null && predicate is { Predicate.IsOfThings: true }) return null;
        subject ??= ClaimKey.People;
        if (subject == "people" && predicate is null && head is "deaths" or "fatalities" or "dead" or "lives") predicate = (ClaimPredicate.Table[0], _end);
        if (CountedGroup.AreBodies(sentence, _first, end, head)) (subject, predicate) = (ClaimKey.People, (ClaimPredicate.Table[0], _end));
        var whole = predicate is null && ClaimVocabulary.AreHuman(subject) ? FigurePart.WholeBefore(sentence, quantity, _first, _end, end) : null;
        if (whole is not null && new FigureTopic(sentence, whole, whole.Span.End).Count() is { } all && ClaimPredicate.Named(all.Key.Predicate) is { IsOfPatients: true } suffered) predicate = (suffered, _end);
        var isPlain = predicate is null && (quantity.Range.Low ?? quantity.Range.High) is not >= LeastPlainCount;
        if (isPlain || subject.Length < 3) return null;

        var (scope, anchor) = Scope(predicate?.At ?? _end);
        if (anchor.Length == 0) anchor = predicate is { Predicate.Name: "gathered" } && IsOfCountry() ? ClaimKey.Nationwide : TopicScope.Days(sentence, _first, _end);
        var before = head is null ? start : Enumerable.Range(start, end - start).Last(at => sentence.Word(at) == head);
        var owners = sentence.OwnersAmong(start, before).ToHashSet();
        if (predicate is { Predicate.IsAgent: true } done) owners.UnionWith(sentence.OwnersAmong(AgentStart(done.At), done.At));
        if (ClaimVocabulary.IsGained(subject)) owners.UnionWith(sentence.BearerBefore(_first));
        return Statement(subject, isRoom ? ClaimKey.Room : predicate?.Predicate.Name ?? "", scope, anchor, owners.ToFrozenSet()) with { Nations = Nations(start, before), Verb = predicate is { Predicate.IsAgent: true, At: var verb } && ClaimVocabulary.IsDone(sentence.Word(verb)!) ? sentence.Word(verb)! : "", IsPart = FigurePart.IsOne(sentence, _first, _end) && !(predicate is { } said && (FigurePart.IsAllOfThem(sentence, _end, said.Predicate, said.At) || FigurePart.IsBesideOtherHarm(sentence, _first, said.Predicate))) };
    }

    /// <summary>The countries in the noun phrase, else its words in capitals, by which it counts some of many as well.</summary>
    FrozenSet<string> Nations(int start, int head)
    {
        var named = sentence.NationsAmong(start, head).ToFrozenSet();
        return named.Count > 0 ? named : Enumerable.Range(start, Math.Max(0, head - start)).Where(at => sentence.Words[at].IsCapital).Select(at => sentence.Words[at].Text).ToFrozenSet();
    }

    /// <summary>Where the words for who does it begin: behind the last comma before the verb.</summary>
    int AgentStart(int verb)
    {
        var at = verb;
        while (at > 0 && verb - at < 9 && !sentence.IsCut(at)) at--;
        return at;
    }

    /// <summary>How long something lasted or was held; "ago" and "last" make points in time, which no claim is about.</summary>
    ClaimStatement? Duration()
    {
        if (quantity.IsAttributive)
        {
            var (start, end) = _noun.Counted();
            return _noun.Head(start, end) is { } noun && end - start <= 3 ? Statement(ClaimVocabulary.War(noun) ?? noun, "lasted", ClaimScope.Cumulative, "", FrozenSet<string>.Empty) : null;
        }
        if (FigureDuration.IsOfSomething(sentence, _end))
            return FigureDuration.Noun(sentence, _end) is { } lasted ? Statement(lasted, "lasted", ClaimScope.Event, PastTime.Of(sentence, _first, _end), FrozenSet<string>.Empty) : null;
        if (FigureDuration.IsPoint(sentence, _first, _end) || FigureDuration.IsWithin(sentence, _first)) return null;
        if (Said.Of(_end, _end) is not { } predicate) return null;
        var place = sentence.NearestPlace(_first, _end);
        return predicate.Predicate.Name == "held" && place is null ? null : Statement(place ?? "", predicate.Predicate.Name, ClaimScope.Event, PastTime.Of(sentence, _first, _end), FrozenSet<string>.Empty);
    }

    ClaimStatement Topic(string name)
    {
        var told = Statement(name, sentence.Word(_first - 1) == "from" && !IsFarOff() ? ClaimKey.Before : Change(name), ClaimScope.Event, TopicScope.Of(sentence, quantity.Kind, _first, _end), quantity.Kind switch { QuantityKind.Percent or QuantityKind.Money => FigureOwners.Named(sentence, quantity, _first), QuantityKind.Duration => FigureOwners.Bearer(sentence, quantity, _first), _ => FrozenSet<string>.Empty }) with { Period = sentence.Quarter(_first, _end) };
        return quantity.Kind == QuantityKind.Duration || ValueTopic.IsLevel(name) || ValueTopic.IsDaily(name) ? told with { Occasions = [.. told.Occasions, .. TopicScope.Times(sentence, _first, _end).DefaultIfEmpty(ValueTopic.IsDaily(name) ? PublicationDay.Edtf(sentence.Witness) : null).OfType<string>()] } : told;
    }

    /// <summary>“Visible from 50 kilometres”: a way, and not what something rose from.</summary>
    bool IsFarOff() => QuantityUnit.Named(quantity.Unit) is { Dimension: "length", Factor: > 1 };

    /// <summary>“rose by two metres”: by how much it did is none of how high it stands; empty for other values.</summary>
    string Change(string name) => sentence.Word(_first - 1) == "by" && ValueTopic.IsLevel(name) ? Said.Of(_end, _end)?.Predicate.Name ?? "" : "";

    ClaimStatement? Measure()
    {
        var predicate = Said.Of(_end, _end)?.Predicate.Name ?? "";
        if (QuantityUnit.Named(quantity.Unit)?.Dimension == "length" && (sentence.Word(_end) is "from" or "away" or "off" or "outside" or "north" or "south" or "east" or "west" or "northeast" or "northwest" or "southeast" or "southwest"))
        {
            var place = sentence.Names.FirstOrDefault(name => name.First >= _end && name.Group.Kind is not NameKind.Person).Group?.Canonical;
            return place is null ? null : Statement(place, "distance", ClaimScope.Event, "", FrozenSet<string>.Empty);
        }
        if (FigureExtent.Read(sentence, quantity, _first, _end) is { } extent)
        {
            if (extent.Of is { } measured) return Statement(ClaimVocabulary.Noun(measured) ?? measured, extent.Name, ClaimScope.Event, PastTime.Of(sentence, _first, _end), FrozenSet<string>.Empty);
            predicate = extent.Name;
        }
        var isNamed = sentence.Word(_end) is "of" or "in" && ClaimVocabulary.IsMetric(sentence.Word(_end + 1) ?? "");
        // Within a mile of a third of the population: no length is one of the values that a sum or a share gives.
        var metric = quantity.Kind == QuantityKind.Measure ? MeasuredMetric.Of(sentence, quantity, _first) : sentence.Word(_end) == "worth" && sentence.Word(_end + 1) == "of" && ClaimVocabulary.IsMetric(sentence.Word(_end + 2) ?? "") ? sentence.Word(_end + 2) : isNamed ? sentence.Word(_end + 1) : IsBehind() ? sentence.Word(_end) : Enumerable.Range(1, 9).Select(back => _first - back).Where(at => at >= 0).Select(sentence.Word).FirstOrDefault(word => word is not null && ClaimVocabulary.IsMetric(word)) ?? Rate();
        var (start, end) = sentence.Word(_end) is "of" or "in" ? _noun.From(_end + (sentence.Word(_end) == "of" && sentence.Word(_end + 1) is "the" or "all" ? 2 : 1)) : _noun.From(_end);
        var subject = metric ?? _noun.Head(start, end) ?? (sentence.Word(_end) is "of" or "in" && end > start && !NameVocabulary.IsCalendar(sentence.Words[end - 1].Text) ? sentence.Word(end - 1) : null);
        if (subject is null && IsBurned(predicate)) (subject, predicate) = ("area", "burned");
        if (subject is null) return null;
        var isBefore = sentence.Word(_first - 1) == "from";
        // “The turnout fell to 39 per cent” tells how high it is; by how much it fell would be another number.
        if (metric is not null && predicate is "rose" or "fell" && sentence.Word(_first - 1) is "to" or "at") predicate = "";
        return Statement(ClaimVocabulary.Metric(subject) ?? ClaimVocabulary.Noun(subject) ?? subject, isBefore ? ClaimKey.Before : predicate, ClaimScope.Event, TopicScope.Of(sentence, quantity.Kind, _first, _end), FigureOwners.Before(sentence, _first)) with { Period = sentence.Quarter(_first, _end) };
    }

    /// <summary>“The case fatality rate stood at 4.1 percent”: the rate, with the word that says of what.</summary>
    string? Rate() => quantity.Kind != QuantityKind.Percent ? null : Enumerable.Range(1, 9).Select(back => _first - back).TakeWhile(at => at > 0 && !sentence.IsCut(at + 1)).FirstOrDefault(at => sentence.Word(at) == "rate" && !TokenFunctionWords.Contains(sentence.Word(at - 1)!), -1) is > 0 and var rate ? $"{sentence.Word(rate - 1)} rate" : null;

    /// <summary>“5 percent contained”, “a 61 percent turnout”.</summary>
    bool IsBehind() => _end < sentence.Words.Length && !sentence.IsCut(_end) && ClaimVocabulary.IsMetric(sentence.Words[_end].Lower);

    /// <summary>“The fire has burned 17,800 acres”, “grew to 11,200 acres”: ground that nothing is said of but that it burned.</summary>
    bool IsBurned(string predicate) =>
        QuantityUnit.Named(quantity.Unit)?.Dimension == "area" && (predicate == "burned" || Enumerable.Range(Math.Max(0, _first - ReachOfFire), _first - Math.Max(0, _first - ReachOfFire)).Any(at => sentence.Word(at) is "fire" or "wildfire" or "blaze" or "flames" or "bushfire"));

    ClaimStatement Statement(string subject, string predicate, ClaimScope scope, string anchor, FrozenSet<string> owners)
    {
        var key = new ClaimKey(ClaimKind.Figure, subject, predicate, scope, anchor, QuantityUnit.Named(quantity.Unit)?.Dimension ?? "count");
        var around = Enumerable.Range(Math.Max(0, _first - 14), Math.Min(sentence.Words.Length, _end + 14) - Math.Max(0, _first - 14));
        var occasions = around.Select(at => ClaimVocabulary.Occasion(sentence.Word(at)!)).OfType<string>().ToFrozenSet();
        return new(sentence.Witness, sentence.Read, key, FigureReader.ValueOf(sentence, quantity)) { Owners = owners, Places = sentence.PlacesNear(_first, _end), Occasions = occasions };
    }

    /// <summary>Over a war, an epidemic or a span of years, or of one event.</summary>
    (ClaimScope, string) Scope(int predicateAt)
    {
        var first = Math.Max(0, Math.Min(_first, predicateAt) - 10);
        var last = Math.Min(sentence.Words.Length, Math.Max(_end, predicateAt) + 8);
        for (var at = first; at < last; at++)
        {
            var word = sentence.Word(at)!;
            if (ClaimVocabulary.War(word) is { } war && !(word is "fighting" or "outbreak") && IsWhole(at) && !IsOfBody(at)) return (ClaimScope.Cumulative, war);
            if (at >= _end && IsSince(at)) return (ClaimScope.Cumulative, ClaimKey.Since);
            if (word is "so" && sentence.Word(at + 1) == "far" && sentence.Word(at + 2) == "this" && sentence.Word(at + 3) == "year") return (ClaimScope.Cumulative, "this year");
        }
        return IsSince(0) ? (ClaimScope.Cumulative, ClaimKey.Since) : (ClaimScope.Event, PastTime.Of(sentence, _first, _end));
    }

    /// <summary>“Conflict Watch Network”: a word in the name of somebody who tells of wars.</summary>
    bool IsOfBody(int at) => sentence.Names.Any(name => name.First <= at && at < name.End && name.Group.Kind is NameKind.Organisation or NameKind.Group or NameKind.Person);

    /// <summary>“Nationwide, 780,000 people demonstrated”: no crowd of one place.</summary>
    bool IsOfCountry() => Enumerable.Range(Math.Max(0, _first - ReachOfCountry), _end - Math.Max(0, _first - ReachOfCountry) + ReachOfCountry).Any(at => sentence.Word(at) is "nationwide" or "countrywide" || sentence.Word(at) is "across" or "throughout" && sentence.Word(at + 1) == "the" && sentence.Word(at + 2) is "country" or "nation");

    /// <summary>“Since the siege began on 9 April 2018”.</summary>
    bool IsSince(int at) => sentence.Word(at) == "since" && Enumerable.Range(at + 1, 5).Select(sentence.Word).Any(next => next is "began" or "started" or "erupted" or "start" or "beginning" || IsYear(next));

    /// <summary>"killed in the war", "the war has killed": the war as a whole; a "war crime" or "the war on drugs" is none.</summary>
    bool IsWhole(int at) => sentence.Word(at + 1) is not ("crime" or "crimes" or "on" or "against" or "zone" or "plane" or "planes" or "monitor" or "veteran");

    static bool IsYear(string? word) => word is { Length: 4 } && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1900 and < 2100;
}
