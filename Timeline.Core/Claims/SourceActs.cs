using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Finds in one sentence whom something is from without their saying it: "according to", "citing", "a statement by", "put the toll at", "quoted as saying".</summary>
sealed class SourceActs(SpeechSentence sentence)
{
    /// <summary>What is counted or reckoned.</summary>
    static readonly FrozenSet<string> Reckonings = new[] { "figures", "data", "estimate", "estimates", "count", "tally", "toll", "records", "statistics", "numbers" }.ToFrozenSet();

    /// <summary>What somebody gives out.</summary>
    static readonly FrozenSet<string> Nouns = Reckonings.Concat(["statement", "report", "announcement", "claims", "claim"]).ToFrozenSet();

    /// <summary>What is put at a figure, or given as one.</summary>
    static readonly FrozenSet<string> Counts = new[]
    {
        "toll", "number", "numbers", "figure", "figures", "total", "count", "tally", "estimate", "losses", "casualties", "dead", "injured", "wounded", "damage", "cost", "costs", "crowd", "turnout", "attendance",
        "magnitude", "strength", "size", "value", "population",
    }.ToFrozenSet();

    const int MostCounted = 10;

    /// <summary>How many words behind "by" may tell whose count it is.</summary>
    const int MostOfReckoner = 6;

    readonly NameWord[] _words = sentence.Words;

    public SpeechAct? At(int at) => According(at) ?? Reckoned(at) ?? Cited(at) ?? Noun(at) ?? Kept(at) ?? Owned(at) ?? Claimed(at) ?? Including(at) ?? Counted(at) ?? SpokenOf(at) ?? Quoted(at);

    SpeechAct? According(int at) =>
        _words[at].Lower == "according" && sentence.Word(at + 1) == "to" && sentence.Behind(at + 2) is { } who ? Source(at, who) : null;

    /// <summary>"by its count 37 were hurt"; "37 were hurt by the union's own count".</summary>
    SpeechAct? Reckoned(int at)
    {
        if (_words[at].Lower != "by") return null;
        var noun = Array.FindIndex(_words, at + 1, Math.Min(MostOfReckoner, _words.Length - at - 1), word => Reckonings.Contains(word.Lower));
        var owner = noun > 0 && _words[noun - 1].Lower is "own" or "latest" ? noun - 2 : noun - 1;
        if (owner <= at || !(_words[owner].IsPossessive || _words[owner].Lower is "its" or "their") || sentence.Owner(owner) is not { } who) return null;
        return Source(at, who with { Span = SpeechSentence.Spanning(who.Span, _words[noun].Span) });
    }

    SpeechAct? Cited(int at) =>
        _words[at].Lower is "citing" or "quoting" or "cited" or "quotes" && sentence.Behind(at + 1) is { } who ? Source(at, who) : null;

    SpeechAct? Noun(int at) =>
        Nouns.Contains(_words[at].Lower) && sentence.Word(at + 1) is "from" or "by" && sentence.Behind(at + 2) is { } who && sentence.IsName(who.Span.Start)
            ? Source(at, who) with { Statement = sentence.Trim(who.Span.End, sentence.Span.End), Rest = default } : null;

    /// <summary>"against 61 in the statistics of the ministry", "the 61 in its own records".</summary>
    SpeechAct? Kept(int at)
    {
        if (!Reckonings.Contains(_words[at].Lower)) return null;
        var start = at - 1;
        while (start > 0 && sentence.Word(start) is not ("in" or "by") && at - start < MostOfReckoner) start--;
        if (start < 1 || sentence.Word(start) != "in" || sentence.FigureBefore(start) is not { } figure) return null;
        var owner = sentence.Word(at - 1) is "own" or "latest" or "official" ? at - 2 : at - 1;
        var who = sentence.Word(at + 1) == "of" ? sentence.Behind(at + 2) : _words[owner].IsPossessive || sentence.Word(owner) is "its" or "their" ? sentence.Owner(owner) : null;
        return who is null ? null : new(who.Name, who.Kind, AttributionManner.Source, null, sentence.Span, SpeechSentence.Spanning(_words[at].Span, who.Span), figure.Span) { MayBeBody = who.MayBeBody };
    }

    /// <summary>"contradicting the ministry's figure of 23".</summary>
    SpeechAct? Owned(int at) =>
        _words[at].IsPossessive && at + 2 < _words.Length && (Nouns.Contains(_words[at + 1].Lower) || _words[at + 1].Lower == "figure") && _words[at + 2].Lower == "of" && sentence.FigureAt(at + 3) is { } figure && sentence.Owner(at) is { } who
            ? new(who.Name, who.Kind, AttributionManner.Source, null, sentence.Span, who.Span, figure.Span) { MayBeBody = who.MayBeBody } : null;

    /// <summary>"could not verify the army's claim that eleven had been killed".</summary>
    SpeechAct? Claimed(int at) =>
        _words[at].IsPossessive && at + 3 < _words.Length && Nouns.Contains(_words[at + 1].Lower) && _words[at + 2].Lower == "that" && sentence.Owner(at) is { } who
            ? new(who.Name, who.Kind, AttributionManner.Source, null, sentence.Span, who.Span, sentence.Trim(_words[at + 3].Span.Start, sentence.Span.End)) { MayBeBody = who.MayBeBody } : null;

    /// <summary>"the hospital's count of the dead includes 14 children", "the ministry's tally stands at 40".</summary>
    SpeechAct? Including(int at)
    {
        if (!_words[at].IsPossessive || at + 2 >= _words.Length || !Reckonings.Contains(_words[at + 1].Lower)) return null;
        var verb = Array.FindIndex(_words, at + 2, Math.Min(MostOfReckoner, _words.Length - at - 2), word => word.Lower is "includes" or "include" or "included" or "shows" or "show" or "showed" or "gives" or "gave" or "stands" or "stood" or "lists" or "has" or "had");
        return verb > 0 && sentence.Owner(at) is { } who
            ? new(who.Name, who.Kind, AttributionManner.Source, null, sentence.Span, SpeechSentence.Spanning(who.Span, _words[at + 1].Span), sentence.Trim(_words[verb].Span.Start, sentence.Span.End)) { MayBeBody = who.MayBeBody } : null;
    }

    /// <summary>"television put the number of dead at nine"; "the mayor gave a figure of 16"; "the damage was put at $3m by the insurers".</summary>
    SpeechAct? Counted(int at)
    {
        if (_words[at].Lower is "put" or "estimated" or "reckoned" or "assessed" && sentence.Word(at + 1) == "at") return PutBy(at);
        if (_words[at].Lower is not ("put" or "puts" or "gave" or "gives")) return null;
        var by = _words[at].Lower.StartsWith('p') ? "at" : "of";
        var figure = Array.FindIndex(_words, at, Math.Min(MostCounted, _words.Length - at), word => word.Lower == by);
        var isCount = figure == at + 2 && sentence.Word(at + 1) == "it" && sentence.BringsFigure(figure) || figure > at && (by == "at" && sentence.FigureAt(figure + 1) is { Kind: not QuantityKind.Count } || Enumerable.Range(at, figure - at).Any(noun => Counts.Contains(_words[noun].Lower)));
        // “The governor said that …, and put it at 95”
        var speaker = sentence.Word(at - 1) is "and" or "but" ? sentence.Subject() : sentence.Before(at);
        return isCount && speaker is { } who ? Source(at, who) with { Cue = SpeechSentence.Spanning(who.Span, _words[at].Span), Statement = sentence.Trim(_words[at + 1].Span.Start, sentence.Span.End), Rest = default } : null;
    }

    /// <summary>"the railway speaks of 254 travellers".</summary>
    SpeechAct? SpokenOf(int at) =>
        _words[at].Lower is "spoke" or "speaks" && sentence.Word(at + 1) == "of" && sentence.FigureAt(at + 2) is not null && sentence.Before(at) is { } who
            ? new(who.Name, who.Kind, AttributionManner.Source, null, sentence.Span, SpeechSentence.Spanning(who.Span, _words[at + 1].Span), sentence.Trim(_words[at + 2].Span.Start, sentence.Span.End)) { MayBeBody = who.MayBeBody } : null;

    SpeechAct? PutBy(int at)
    {
        var by = Array.FindIndex(_words, at, word => word.Lower == "by");
        return by > 0 && sentence.Behind(by + 1) is { } who ? Source(by, who) : null;
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

    /// <summary>What is said is the rest of the sentence: behind the source where that opens it, else before; in "the agency, quoting a source, reported that …" behind the verb.</summary>
    SpeechAct Source(int at, Speaker who)
    {
        var cue = new TextSpan(_words[at].Span.Start, who.Span.End);
        var after = Array.FindIndex(_words, word => word.Span.Start >= who.Span.End);
        var isInserted = after > 0 && _words[after].Gap.Contains(',') && SpeechVerb.Of(_words[after].Text) is not null;
        var statement = isInserted ? new(sentence.StatementStart(after), sentence.Span.End) : at == 0 ? new(cue.End, sentence.Span.End) : new TextSpan(sentence.Span.Start, cue.Start);
        return new(who.Name, who.Kind, AttributionManner.Source, null, sentence.Span, cue, sentence.Trim(statement.Start, statement.End)) { MayBeBody = who.MayBeBody, Rest = isInserted || at == 0 ? default : sentence.Rest(after) };
    }
}
