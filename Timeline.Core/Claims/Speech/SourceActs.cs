using System.Collections.Frozen;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Speech;

/// <summary>Finds in one sentence whom something is from without their saying it: "according to", "citing", "a statement by", "put the toll at", "quoted as saying".</summary>
sealed class SourceActs(SpeechSentence sentence)
{
    /// <summary>What somebody gives out.</summary>
    static readonly FrozenSet<string> Nouns = ReckoningActs.Nouns.Concat(["statement", "report", "announcement", "claims", "claim"]).ToFrozenSet();

    /// <summary>What is put at a figure, or given as one.</summary>
    static readonly FrozenSet<string> Counts = new[]
    {
        "toll", "number", "numbers", "figure", "figures", "total", "count", "tally", "estimate", "losses", "casualties", "dead", "injured", "wounded", "damage", "cost", "costs", "crowd", "turnout", "attendance",
        "magnitude", "strength", "size", "value", "population",
    }.ToFrozenSet();

    const int MostCounted = 10;

    readonly NameWord[] _words = sentence.Words;
    readonly ReckoningActs _reckonings = new(sentence);

    public SpeechAct? At(int at) => According(at) ?? Cited(at) ?? Noun(at) ?? Claimed(at) ?? _reckonings.At(at) ?? Counted(at) ?? SpokenOf(at) ?? Quoted(at);

    SpeechAct? According(int at) =>
        _words[at].Lower == "according" && sentence.Word(at + 1) == "to" && sentence.Behind(at + 2) is { } who ? sentence.Source(at, who) : null;

    SpeechAct? Cited(int at) =>
        _words[at].Lower is "citing" or "quoting" or "cited" or "quotes" && sentence.Behind(at + 1) is { } who ? sentence.Source(at, who) : null;

    SpeechAct? Noun(int at) =>
        Nouns.Contains(_words[at].Lower) && sentence.Word(at + 1) is "from" or "by" && sentence.Behind(at + 2) is { } who && sentence.IsName(who.Span.Start)
            ? sentence.Source(at, who) with { Statement = sentence.Trim(who.Span.End, sentence.Span.End), Rest = default } : null;

    /// <summary>"could not verify the army's claim that eleven had been killed".</summary>
    SpeechAct? Claimed(int at) =>
        _words[at].IsPossessive && at + 3 < _words.Length && Nouns.Contains(_words[at + 1].Lower) && _words[at + 2].Lower == "that" && sentence.Owner(at) is { } who
            ? sentence.Source(who, who.Span, new(_words[at + 3].Span.Start, sentence.Span.End)) : null;

    /// <summary>"television put the number of dead at nine"; "the mayor gave a figure of 16", "gave the toll as 16", "arrived at an estimate of 16"; "the damage was put at $3m by the insurers".</summary>
    SpeechAct? Counted(int at)
    {
        if (_words[at].Lower is "put" or "estimated" or "reckoned" or "assessed" && sentence.Word(at + 1) == "at") return PutBy(at);
        if (_words[at].Lower is "put" or "estimated" or "reckoned" or "counted" && sentence.Word(at + 1) == "by" && sentence.Behind(at + 2) is { } reckoner && sentence.BringsFigure(at + 1)) return sentence.Source(reckoner, SpeechSentence.Spanning(_words[at].Span, reckoner.Span), new(reckoner.Span.End, sentence.Span.End));
        if (_words[at].Lower is not ("put" or "puts" or "gave" or "gives" or "arrived" or "reached" or "issued" or "published" or "released")) return null;
        return CountedBy(at);
    }

    SpeechAct? CountedBy(int at)
    {
        if (FirstBehindColon(at) is > 0 and var first && sentence.Before(at) is { } giver) return sentence.Source(giver, SpeechSentence.Spanning(giver.Span, _words[at].Span), new(_words[first].Span.Start, sentence.Span.End));
        var isPut = _words[at].Lower is "put" or "puts";
        var figure = Array.FindIndex(_words, at, Math.Min(MostCounted, _words.Length - at), word => isPut ? word.Lower == "at" : word.Lower is "of" or "as");
        var isCount = figure == at + 2 && sentence.Word(at + 1) == "it" && sentence.BringsFigure(figure) || figure > at && (isPut && sentence.FigureAt(figure + 1) is { Kind: not QuantityKind.Count } || Enumerable.Range(at, figure - at).Any(noun => Counts.Contains(_words[noun].Lower)));
        // “Police released a number of suspects”
        isCount &= isPut || figure > 0 && sentence.FigureAt(figure + 1) is not null;
        // “The governor said that …, and put it at 95”
        var speaker = sentence.Word(at - 1) is "and" or "but" ? sentence.Subject() : sentence.Before(at);
        return isCount && speaker is { } who ? sentence.Source(who, SpeechSentence.Spanning(who.Span, _words[at].Span), new(_words[at + 1].Span.Start, sentence.Span.End)) : null;
    }

    /// <summary>"gives a first figure: nine dead"</summary>
    int FirstBehindColon(int at)
    {
        var colon = Array.FindIndex(_words, at + 1, Math.Min(MostCounted, _words.Length - at - 1), word => word.Gap.Contains(':'));
        return colon > 0 && sentence.FigureAt(colon) is not null && Enumerable.Range(at, colon - at).Any(noun => Counts.Contains(_words[noun].Lower)) ? colon : 0;
    }

    /// <summary>"the railway speaks of 254 travellers".</summary>
    SpeechAct? SpokenOf(int at) =>
        _words[at].Lower is "spoke" or "speaks" && sentence.Word(at + 1) == "of" && sentence.FigureAt(at + 2) is not null && sentence.Before(at) is { } who
            ? sentence.Source(who, SpeechSentence.Spanning(who.Span, _words[at + 1].Span), new(_words[at + 2].Span.Start, sentence.Span.End)) : null;

    SpeechAct? PutBy(int at)
    {
        var by = Array.FindIndex(_words, at, word => word.Lower == "by");
        return by > 0 && sentence.Behind(by + 1) is { } who ? sentence.Source(by, who) : null;
    }

    /// <summary>"television quoted a commander as saying"; "the minister was quoted as saying".</summary>
    SpeechAct? Quoted(int at)
    {
        if (_words[at].Lower != "quoted") return null;
        var saying = Array.FindIndex(_words, at, Math.Min(14, _words.Length - at), word => word.Text == "saying");
        var who = sentence.Word(at - 1) is "was" or "were" ? sentence.Before(at - 1) : sentence.Behind(at + 1);
        if (who is not { } speaker) return null;
        var end = saying > 0 ? saying : at;
        return sentence.Act(speaker, _words[end].Text, SpeechSentence.Spanning(speaker.Span, _words[end].Span), new(sentence.End(end), sentence.Span.End));
    }
}
