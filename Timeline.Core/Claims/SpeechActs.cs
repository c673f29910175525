using System.Collections.Frozen;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>Finds in one sentence who says something, and how.</summary>
sealed class SpeechActs(Witness witness, NameIndex names, TextSentence read, IReadOnlyList<TextSpan> quotes, SpeakerMemory speakers)
{
    static readonly FrozenSet<string> Passive = new[] { "was", "were", "is", "are", "been", "be", "being", "to", "widely", "not", "the", "a", "of", "this", "that" }.ToFrozenSet();

    static readonly FrozenSet<string> Nouns = new[] { "statement", "report", "figures", "data", "estimate", "estimates", "count", "tally", "toll", "announcement", "claims", "claim", "statistics", "numbers" }.ToFrozenSet();

    /// <summary>What is put at a figure, or given as one.</summary>
    static readonly FrozenSet<string> Counts = new[]
    {
        "toll", "number", "numbers", "figure", "figures", "total", "count", "tally", "estimate", "losses", "casualties", "dead", "injured", "wounded", "damage", "cost", "costs", "crowd", "turnout", "attendance",
        "magnitude", "strength", "size", "value", "population",
    }.ToFrozenSet();

    const int MostCounted = 10;

    /// <summary>Verbs that bring speech without "that".</summary>
    static readonly FrozenSet<string> Plain =
        new[] { "say", "tell", "add", "claim", "insist", "believe", "deny", "confirm", "warn", "announce", "acknowledge", "allege", "estimate", "predict", "state" }.ToFrozenSet();

    readonly NameWord[] _words = read.Words;
    readonly TextSpan sentence = read.Span;

    string Text => witness.Text.Text;

    public IEnumerable<SpeechAct> Read()
    {
        var acts = new List<SpeechAct>();
        for (var at = 0; at < _words.Length; at++)
        {
            if (IsQuoted(at) || (According(at) ?? Cited(at) ?? Noun(at) ?? Counted(at) ?? Quoted(at) ?? Spoken(at, acts)) is not { } act) continue;
            // "Carter said it believed … whom Carter said": words inside what someone says are the same speaker's.
            var isInside = acts.Any(outer => outer.Statement.Contains(act.Cue) && (outer.Speaker == act.Speaker || (act.Verb is { } verb && SpeechVerb.Of(verb)?.Base == "believe") || (act.Kind is null && BodyNouns.IsVague(act.Speaker))));
            if (isInside) continue;
            acts.Add(act);
            speakers.Heard(act);
        }
        if (acts.Count == 0) Remember();
        return acts;
    }

    /// <summary>In a sentence where nobody speaks, the first person and the first body that stand as its subject does: first, behind a comma, or behind a role.</summary>
    void Remember()
    {
        var starts = names.StartsIn(witness.Id);
        for (var at = _words.Length - 1; at >= 0; at--)
        {
            if (!starts.TryGetValue(_words[at].Span.Start, out var name)) continue;
            if (at == 0 || _words[at].Gap.Contains(',') || _words[at - 1].IsCapital || NameVocabulary.IsRole(_words[at - 1].Text)) speakers.Named(name.Bearer.Canonical, name.Bearer.Kind);
        }
    }

    SpeechAct? According(int at) =>
        _words[at].Lower == "according" && Word(at + 1) == "to" && Behind(at + 2) is { } who ? Source(at, who) : null;

    SpeechAct? Cited(int at) =>
        _words[at].Lower is "citing" or "quoting" or "cited" or "quotes" && Behind(at + 1) is { } who ? Source(at, who) : null;

    SpeechAct? Noun(int at) =>
        Nouns.Contains(_words[at].Lower) && Word(at + 1) is "from" or "by" && Behind(at + 2) is { } who && names.At(witness.Id, who.Span.Start) is not null
            ? Source(at, who) with { Statement = Trim(who.Span.End, sentence.End) } : null;

    /// <summary>"television put the number of dead at nine"; "the mayor gave a figure of 16"; "the damage was put at $3m by the insurers".</summary>
    SpeechAct? Counted(int at)
    {
        if (_words[at].Lower == "put" && Word(at + 1) == "at") return PutBy(at);
        if (_words[at].Lower is not ("put" or "puts" or "gave" or "gives")) return null;
        var by = _words[at].Lower.StartsWith('p') ? "at" : "of";
        var figure = Array.FindIndex(_words, at, Math.Min(MostCounted, _words.Length - at), word => word.Lower == by);
        var isCount = figure > at && Enumerable.Range(at, figure - at).Any(noun => Counts.Contains(_words[noun].Lower));
        return isCount && Before(at) is { } who ? Source(at, who) with { Cue = Spanning(who.Span, _words[at].Span), Statement = Trim(_words[at + 1].Span.Start, sentence.End) } : null;
    }

    SpeechAct? PutBy(int at)
    {
        var by = Array.FindIndex(_words, at, word => word.Lower == "by");
        return by > 0 && Behind(by + 1) is { } who ? Source(by, who) : null;
    }

    /// <summary>"television quoted a commander as saying"; "the minister was quoted as saying".</summary>
    SpeechAct? Quoted(int at)
    {
        if (_words[at].Lower != "quoted") return null;
        var saying = Array.FindIndex(_words, at, Math.Min(14, _words.Length - at), word => word.Text == "saying");
        var who = Word(at - 1) is "was" or "were" ? Before(at - 1) : Behind(at + 1);
        if (who is not { } speaker) return null;
        var end = saying > 0 ? saying : at;
        return Act(speaker, _words[end].Text, Spanning(speaker.Span, _words[end].Span), new(End(end), sentence.End));
    }

    SpeechAct? Spoken(int at, List<SpeechAct> earlier)
    {
        if (at == 0 || SpeechVerb.Of(_words[at].Text) is not { } verb || Passive.Contains(_words[at - 1].Text) || IsNoun(at) || IsCompared(at)) return null;
        var word = _words[at];
        var isParticiple = word.Text.EndsWith("ing", StringComparison.Ordinal);
        if (isParticiple && (Word(at - 1) == "as" || Enumerable.Range(Math.Max(0, at - 12), Math.Min(12, at)).Any(before => Word(before) == "quoted"))) return null;
        if (isParticiple || Word(at - 1) is "and" or "but")
            return (earlier.LastOrDefault() is { } said ? new Speaker(said.Speaker, said.Kind, said.Cue) : Subject()) is { } same ? Following(at, verb, same, word.Span) : null;

        var isBehindQuote = word.Gap.AsSpan().IndexOfAny("\"”“") >= 0;
        if (!isBehindQuote && Before(at) is { } who) return Preceded(at, verb, who);
        // "…," said the mayor; "The road is closed, said the mayor."
        var isInverted = isBehindQuote || (word.Gap.Contains(',') && word.Text is "said" or "says" or "added");
        if (!isInverted || IsPronounObject(at + 1) || Behind(at + 1) is not { } after) return null;
        return Act(after, word.Text, new(word.Span.Start, after.Span.End), new(sentence.Start, End(at - 1)));
    }

    /// <summary>The speaker stands before the verb.</summary>
    SpeechAct? Preceded(int at, SpeechVerb verb, Speaker who)
    {
        var cue = Spanning(who.Span, _words[at].Span);
        var first = Array.FindIndex(_words, entry => entry.Span.Start >= who.Span.Start);
        if (Word(first - 1) == "what") return null;
        // "The road was closed, the ministry said.": what is said stands before the comma, unless more follows the verb.
        var isLast = at == _words.Length - 1 || _words[at + 1].Gap.Contains(',') || StatementStart(at) >= sentence.End;
        var comma = Array.FindLastIndex(_words, at, at, entry => entry.Gap.Contains(','));
        return isLast && first > 0 ? Act(who, _words[at].Text, cue, new(sentence.Start, End((comma > 0 ? comma : first) - 1))) : Following(at, verb, who, cue);
    }

    /// <summary>What is said follows the verb. Verbs of other uses bring speech only with "that" or beside a quotation: "described the plan" alone is a plain verb.</summary>
    SpeechAct? Following(int at, SpeechVerb verb, Speaker who, TextSpan cue)
    {
        if (at == _words.Length - 1) return null;
        var that = Array.FindIndex(_words, at + 1, Math.Min(8, _words.Length - at - 1), entry => entry.Text == "that");
        var next = quotes.FirstOrDefault(quote => quote.Start >= _words[at].Span.End && quote.Start - _words[at].Span.End <= 3);
        if (!Plain.Contains(verb.Base) && that < 0 && next.Length == 0) return null;
        return Act(who, _words[at].Text, cue, new(that > 0 ? _words[that].Span.End : StatementStart(at), sentence.End));
    }

    SpeechAct Act(Speaker who, string verb, TextSpan cue, TextSpan statement) => new(who.Name, who.Kind, AttributionManner.Indirect, verb, sentence, cue, Trim(statement.Start, statement.End)) { MayBeBody = who.MayBeBody };

    /// <summary>What is said is the rest of the sentence: behind the source where that opens it, else before; in "the agency, quoting a source, reported that …" behind the verb.</summary>
    SpeechAct Source(int at, Speaker who)
    {
        var cue = new TextSpan(_words[at].Span.Start, who.Span.End);
        var after = Array.FindIndex(_words, word => word.Span.Start >= who.Span.End);
        var isInserted = after > 0 && _words[after].Gap.Contains(',') && SpeechVerb.Of(_words[after].Text) is not null;
        var statement = isInserted ? new(StatementStart(after), sentence.End) : at == 0 ? new(cue.End, sentence.End) : new TextSpan(sentence.Start, cue.Start);
        return new(who.Name, who.Kind, AttributionManner.Source, null, sentence, cue, Trim(statement.Start, statement.End)) { MayBeBody = who.MayBeBody };
    }

    /// <summary>Whom the sentence begins with, where a name does so.</summary>
    Speaker? Subject() => new SpeakerPhrase(witness, names, _words, speakers).First();

    Speaker? Before(int verb) => new SpeakerPhrase(witness, names, _words, speakers).Before(verb);

    Speaker? Behind(int at) => new SpeakerPhrase(witness, names, _words, speakers).From(at);

    /// <summary>Past the day and the one told: "told the paper on Friday".</summary>
    int StatementStart(int verb)
    {
        var at = verb + 1;
        if (SpeechVerb.Of(_words[verb].Text)?.Base == "tell" && at < _words.Length)
        {
            var isNamed = names.At(witness.Id, _words[at].Span.Start) is not null;
            at += _words[at].Lower is "the" or "a" or "an" or "state" ? 2 : 1;
            while (isNamed && at < _words.Length && _words[at].IsCapital && _words[at].Gap == " " && !IsWhen(at)) at++;
        }
        while (at < _words.Length && IsWhen(at)) at++;
        return at < _words.Length ? _words[at].Span.Start : sentence.End;
    }

    bool IsWhen(int at) => at < _words.Length && ((_words[at].Text is "late" or "early" or "earlier" or "later" or "also" or "today" or "yesterday" or "morning" or "evening" or "night" || IsDay(at)
        || (_words[at].Text is "on" or "this" && at + 1 < _words.Length && (IsDay(at + 1) || Word(at + 1) is "week" or "month")) || (Word(at - 1) == "this" && Word(at) is "week" or "month")
        || (Word(at) == "in" && Word(at + 1) == "a" && Word(at + 2) == "statement") || (Word(at) == "a" && Word(at - 1) == "in" && Word(at + 1) == "statement") || (Word(at) == "statement" && Word(at - 2) == "in")));

    bool IsDay(int at) => _words[at].Text.EndsWith("day", StringComparison.Ordinal) && _words[at].IsCapital;

    /// <summary>"more than it had admitted": a comparison, no speech.</summary>
    bool IsCompared(int at) => Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).Any(before => Word(before) == "than");

    /// <summary>"his claims", "the reports": a noun that looks like a verb.</summary>
    bool IsNoun(int at) => at > 0 && (_words[at - 1].IsPossessive || _words[at - 1].Lower is "his" or "her" or "their" or "its" or "some" or "any" or "no" or "media" or "news" or "these" or "those" or "earlier" or "such") && _words[at].Text is "claims" or "reports" or "estimates" or "remarks" or "notes" or "forecasts" or "promises" or "warning" or "report" or "pledges" or "denies";

    bool IsPronounObject(int at) => Word(at) is "him" or "them" or "me" or "us" or "that" or "on";

    bool IsQuoted(int at)
    {
        for (var quote = 0; quote < quotes.Count; quote++) if (quotes[quote].Contains(_words[at].Span)) return true;
        return false;
    }

    string? Word(int at) => at >= 0 && at < _words.Length ? _words[at].Text : null;

    int End(int at) => at >= 0 ? _words[at].Span.End : sentence.Start;

    static TextSpan Spanning(TextSpan first, TextSpan second) => new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    TextSpan Trim(int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(Text[start]) || Text[start] is ',' or ':' or ';' or '-' or '–' or '—')) start++;
        while (end > start && (char.IsWhiteSpace(Text[end - 1]) || Text[end - 1] is ',' or ';' or '-' or '–' or '—')) end--;
        return new(start, end);
    }
}
