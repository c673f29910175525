using System.Collections.Frozen;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>Finds in one sentence whose count something is: "police figures show", "by the union's count", "a number given by the ministry", "raised its toll to".</summary>
sealed class ReckoningActs(SpeechSentence sentence)
{
    /// <summary>What is counted or reckoned.</summary>
    public static readonly FrozenSet<string> Nouns = new[] { "figures", "data", "estimate", "estimates", "count", "tally", "toll", "records", "statistics", "numbers", "reckoning" }.ToFrozenSet();

    static readonly FrozenSet<string> Subjects = Nouns.Concat(["figure", "bulletin", "register", "list"]).ToFrozenSet();

    static readonly FrozenSet<string> Given = Nouns.Concat(["figure", "number", "total"]).ToFrozenSet();

    /// <summary>What somebody says of whom others do not believe.</summary>
    static readonly FrozenSet<string> Claims = new[] { "claim", "claims", "assertion", "assertions" }.ToFrozenSet();

    /// <summary>What tells more of a count, between it and whose it is.</summary>
    internal static readonly FrozenSet<string> Own = new[] { "own", "latest", "official", "preliminary", "provisional", "initial", "first", "final", "death", "casualty" }.ToFrozenSet();

    static readonly FrozenSet<string> Shows = new[]
    {
        "includes", "include", "included", "shows", "show", "showed", "gives", "give", "gave", "stands", "stood", "lists", "list", "listed", "has", "have", "had", "suggest", "suggests", "suggested", "indicate", "indicates", "indicated",
        "put", "puts", "speak", "speaks", "spoke", "record", "recorded",
    }.ToFrozenSet();

    static readonly FrozenSet<string> Is = new[] { "is", "are", "was", "were" }.ToFrozenSet();

    static readonly FrozenSet<string> Published = new[] { "given", "released", "issued", "published", "provided", "supplied", "compiled", "collected", "kept", "announced" }.ToFrozenSet();

    static readonly FrozenSet<string> Counted = new[] { "counted", "reported", "estimated", "recorded", "registered", "documented", "cited" }.ToFrozenSet();

    /// <summary>What is done to a count that holds no more.</summary>
    internal static readonly FrozenSet<string> Revises = new[] { "raised", "revised", "lowered", "increased", "updated", "corrected", "reduced", "cut" }.ToFrozenSet();

    /// <summary>The words with which one of them begins; a head stands first in its sentence.</summary>
    static readonly FrozenSet<string> Cues = Subjects.Concat(Claims).Concat(Given).Concat(Counted).Concat(Published).Concat(Revises).Append("by").ToFrozenSet();

    /// <summary>How many words may stand between a count and whose it is, or what it shows.</summary>
    const int Most = 6;

    /// <summary>How many words a body may have before a colon.</summary>
    const int MostOfHead = 4;

    readonly NameWord[] _words = sentence.Words;

    public SpeechAct? At(int at) => at > 0 && !Cues.Contains(_words[at].Lower) ? null : By(at) ?? In(at) ?? Of(at) ?? Shown(at) ?? GivenBy(at) ?? CountedBy(at) ?? Revised(at) ?? Headed(at);

    /// <summary>"by its count 37 were hurt"; "37 were hurt by the union's own count"; "by police estimates".</summary>
    SpeechAct? By(int at)
    {
        if (_words[at].Lower != "by") return null;
        var noun = Array.FindIndex(_words, at + 1, Math.Min(Most, _words.Length - at - 1), word => Nouns.Contains(word.Lower));
        var owner = noun > 0 ? Owner(noun) : -1;
        return owner > at && OwnerAt(owner) is { } who ? sentence.Source(at, who with { Span = SpeechSentence.Spanning(who.Span, _words[noun].Span) }) : null;
    }

    /// <summary>"against 61 in the statistics of the ministry", "the 61 in its own records".</summary>
    SpeechAct? In(int at)
    {
        if (!Nouns.Contains(_words[at].Lower)) return null;
        var start = at - 1;
        while (start > 0 && sentence.Word(start) is not ("in" or "by") && at - start < Most) start--;
        if (start < 1 || sentence.Word(start) != "in" || sentence.FigureBefore(start) is not { } figure) return null;
        var who = sentence.Word(at + 1) == "of" ? sentence.Behind(at + 2) : OwnerAt(Owner(at));
        return who is null ? null : sentence.Source(who, SpeechSentence.Spanning(_words[at].Span, who.Span), figure.Span);
    }

    /// <summary>"contradicting the ministry's figure of 23", "a police toll of 14", "the other side's claims of 38 dead".</summary>
    SpeechAct? Of(int at) =>
        at > 0 && (Subjects.Contains(_words[at].Lower) || Claims.Contains(_words[at].Lower)) && sentence.Word(at + 1) == "of" && at + 2 < _words.Length && sentence.FigureAt(at + 2) is { } figure && OwnerAt(Owner(at)) is { } who
            ? sentence.Source(who, who.Span, figure.Span) : null;

    /// <summary>"the clinic's count of the dead includes 14 children", "police figures show", "data from the ministry suggest".</summary>
    SpeechAct? Shown(int at)
    {
        if (!Subjects.Contains(_words[at].Lower)) return null;
        var verb = Array.FindIndex(_words, at + 1, Math.Min(Most, _words.Length - at - 1), word => Shows.Contains(word.Lower) || Is.Contains(word.Lower) || word.Gap.Contains(':'));
        // “The agency estimates that 55 people have died”: that is no noun.
        if (verb > 0 && Enumerable.Range(at + 1, verb - at - 1).Any(between => sentence.Word(between) == "that" || sentence.FigureAt(between) is not null)) return null;
        if (verb < 0 || Is.Contains(_words[verb].Lower) && sentence.FigureAt(verb + 1) is null) return null;
        var giver = verb > at + 1 && Published.Contains(_words[at + 1].Lower) ? at + 2 : at + 1;
        var isGiven = _words[giver].Lower is "from" or "by" && giver + 1 < verb && (_words[giver].Lower == "by" || IsOwner(verb - 1));
        return (isGiven ? sentence.Between(giver + 1, verb) : OwnerAt(Owner(at))) is { } who
            ? sentence.Source(who, SpeechSentence.Spanning(who.Span, _words[at].Span), new(_words[verb].Span.Start, sentence.Span.End)) : null;
    }

    /// <summary>"Twelve people died - a number given by police".</summary>
    SpeechAct? GivenBy(int at) =>
        at > 1 && Given.Contains(_words[at].Lower) && Published.Contains(sentence.Word(at + 1) ?? "") && sentence.Word(at + 2) == "by" && _words[at - 1].Lower is "a" or "the" or "an" && _words[at - 1].Gap.AsSpan().IndexOfAny(",-–—:(") >= 0 && sentence.Behind(at + 3) is { } who
            ? sentence.Source(at - 1, who) : null;

    /// <summary>"as many as the 85,000 counted by police", "the 85,000 people reported by police".</summary>
    SpeechAct? CountedBy(int at) =>
        at > 1 && sentence.Word(at + 1) == "by" && (Counted.Contains(_words[at].Lower) || Published.Contains(_words[at].Lower) && IsFigureOf(at)) && (sentence.FigureBefore(at) ?? sentence.FigureBefore(at - 1)) is { } figure && sentence.Behind(at + 2) is { } who
            ? sentence.Source(who, SpeechSentence.Spanning(_words[at].Span, who.Span), figure.Span) : null;

    /// <summary>"the figure of 47 deaths published by": what is given out is a number, and not 200 prisoners.</summary>
    bool IsFigureOf(int at) => Enumerable.Range(Math.Max(1, at - Most), at - Math.Max(1, at - Most)).Any(of => _words[of].Lower == "of" && Given.Contains(_words[of - 1].Lower));

    /// <summary>"Police: 94 arrested", as running reports and headlines have it.</summary>
    SpeechAct? Headed(int at)
    {
        var behind = at == 0 ? Array.FindIndex(_words, word => word.Gap.Contains(':')) : -1;
        return behind is > 0 and <= MostOfHead && _words.AsSpan(0, behind) is var head && (behind == 1 && SpeakerNouns.Reckons(head[0].Lower) || SpeakerNouns.IsBody(head[^1].Lower)) && sentence.Owner(behind - 1) is { } who
            ? sentence.Source(who, who.Span, new(_words[behind].Span.Start, sentence.Span.End)) : null;
    }

    /// <summary>"The ministry raised its toll to 14".</summary>
    SpeechAct? Revised(int at)
    {
        if (at == 0 || !Revises.Contains(_words[at].Lower)) return null;
        var noun = Array.FindIndex(_words, at + 1, Math.Min(Most, _words.Length - at - 1), word => Subjects.Contains(word.Lower));
        if (noun < 0 || sentence.Word(at + 1) is not ("its" or "their" or "the" or "his" or "her")) return null;
        var to = Array.FindIndex(_words, noun + 1, Math.Min(Most, _words.Length - noun - 1), word => word.Lower is "to");
        return to > 0 && sentence.BringsFigure(to) && sentence.Before(at) is { } who ? sentence.Source(who, SpeechSentence.Spanning(who.Span, _words[at].Span), new(_words[to].Span.Start, sentence.Span.End)) : null;
    }

    /// <summary>The last word that may tell whose a count is.</summary>
    int Owner(int noun)
    {
        var owner = noun - 1;
        while (owner > 0 && Own.Contains(_words[owner].Lower)) owner--;
        return owner;
    }

    /// <summary>Whose it is: "the ministry's", "its", or a body or people whose name stands before it as it is.</summary>
    Speaker? OwnerAt(int owner) => owner >= 0 && (_words[owner].IsPossessive || _words[owner].Lower is "its" or "their" || IsOwner(owner)) ? sentence.Owner(owner) : null;

    bool IsOwner(int at) => SpeakerNouns.Reckons(_words[at].Lower) || sentence.IsEndOfBody(at);
}
