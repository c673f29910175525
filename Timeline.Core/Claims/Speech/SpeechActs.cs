using System.Collections.Frozen;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>Finds in one sentence who says something, and how.</summary>
sealed class SpeechActs(SpeechSentence sentence, SpeakerMemory speakers)
{
    static readonly FrozenSet<string> Passive = new[] { "was", "were", "is", "are", "been", "be", "being", "remains", "remain", "remained", "to", "widely", "not", "the", "a", "an", "of", "this", "that" }.ToFrozenSet();

    /// <summary>Behind these nobody has said anything.</summary>
    static readonly FrozenSet<string> Conditions = new[] { "if", "unless", "whether", "lest", "until" }.ToFrozenSet();

    static readonly FrozenSet<string> Clauses = new[] { "as", "when", "while", "after", "before", "because", "although", "though", "since", "once" }.ToFrozenSet();

    static readonly FrozenSet<string> Trailing = new[] { "after", "when", "while", "before", "following", "amid", "during" }.ToFrozenSet();

    static readonly FrozenSet<string> Joining = new[] { "and", "but" }.ToFrozenSet();

    /// <summary>Verbs with whom they are said to right behind them, so that the speaker is not.</summary>
    static readonly FrozenSet<string> Told = new[] { "tell", "ask", "urge", "warn", "accuse", "describe" }.ToFrozenSet();

    /// <summary>How many words may stand between a verb and what it calls something.</summary>
    const int MostCalled = 8;

    /// <summary>How many words what is denied may have, with the "not".</summary>
    const int MostDenied = 6;

    /// <summary>How many words may stand between "quoted" and "saying", with the first.</summary>
    const int MostQuoted = 12;

    /// <summary>How many words before a verb "than" may stand.</summary>
    const int MostCompared = 3;

    /// <summary>How far behind "described" stands the "as" that brings what it is called.</summary>
    const int MostDescribed = 8;

    readonly NameWord[] _words = sentence.Words;
    readonly SourceActs _sources = new(sentence);

    public IEnumerable<SpeechAct> Read()
    {
        var acts = new List<SpeechAct>();
        for (var at = 0; at < _words.Length; at++)
        {
            if (sentence.IsQuoted(at) || (_sources.At(at) ?? Called(at, acts) ?? Spoken(at, acts)) is not { } act) continue;
            if (IsInside(acts, act) && !Undenied(acts, act)) continue;
            acts.Add(act);
            speakers.Heard(act);
        }
        // What another says there is no rest of anyone's words.
        for (var at = 0; at < acts.Count; at++) if (acts.Exists(other => acts[at].Rest.Contains(other.Cue))) acts[at] = acts[at] with { Rest = default };
        if (acts.Count > 0)
        {
            if (acts.TrueForAll(act => act.Kind != NameKind.Person) && sentence.OnlyPerson() is { } person) speakers.Beside(person);
            return acts;
        }
        new NamedSubjects(sentence, _words).Remember(speakers);
        if (Quoting() is not { } alone) return [];
        speakers.Heard(alone);
        return [alone];
    }

    /// <summary>"Carter said it believed … whom Carter said": words inside what someone says are the same speaker's.</summary>
    static bool IsInside(List<SpeechAct> acts, SpeechAct act) => acts.Exists(outer => outer.Statement.Contains(act.Cue) && (outer.Speaker == act.Speaker || (act.Verb is { } verb && SpeechVerb.Any(verb)?.Base == "believe") || (act.Kind is null && SpeakerNouns.IsVague(act.Speaker))));

    /// <summary>"denied the reports and said …", "denied it, saying …": what is denied ends where the same speaker goes on. False where nothing was denied.</summary>
    bool Undenied(List<SpeechAct> acts, SpeechAct act)
    {
        var denial = acts.FindLastIndex(outer => outer.Statement.Contains(act.Cue) && outer.Speaker == act.Speaker && outer.Verb is { } verb && SpeechVerb.Any(verb)?.Strength == SpeechStrength.Denying);
        if (denial < 0 || act.Verb is not { } other || act.Cue.Length != other.Length || SpeechVerb.Any(other)?.Strength == SpeechStrength.Denying) return false;
        acts[denial] = acts[denial] with { Statement = sentence.Trim(acts[denial].Statement.Start, EndBefore(act.Cue.Start)) };
        return true;
    }

    /// <summary>Where the words before a verb end, without "and" or "but".</summary>
    int EndBefore(int verb)
    {
        var at = sentence.WordFrom(verb) - 1;
        return sentence.End(at > 0 && Joining.Contains(_words[at].Text) ? at - 1 : at);
    }

    SpeechAct? Spoken(int at, List<SpeechAct> earlier)
    {
        if (at == 0 || VerbAt(at) is not { } verb || IsNoVerb(at) || IsBehind(at, Passive) || IsLaterPassive(at) || IsCompared(at) || IsSilence(at)) return null;
        if (verb.Base == "claim" && SaidNouns.IsTaken(_words, at)) return null;
        var word = _words[at];
        var isParticiple = word.Text.EndsWith("ing", StringComparison.Ordinal);
        if (isParticiple && (sentence.Word(at - 1) == "as" || sentence.Has("quoted", at - MostQuoted, at))) return null;
        // "with the mayor saying …"
        if (isParticiple && sentence.Before(at) is { Kind: not null } by && sentence.Word(sentence.WordFrom(by.Span.Start) - 1) == "with") return Following(at, verb, by, SpeechSentence.Spanning(by.Span, word.Span));
        if (isParticiple || IsBehind(at, Joining)) return Same(earlier) is { } same ? Following(at, verb, same, word.Span) : null;

        var isBehindQuote = word.Gap.AsSpan().IndexOfAny("\"”“") >= 0;
        var isSaid = word.Text is "said" or "says" or "say" or "added";
        if (!isBehindQuote && !(isSaid && IsTurned(at)) && sentence.Before(at) is { } who) return Preceded(at, verb, who);
        // "…," said the mayor; "The road is closed, said the mayor."
        if (!(isBehindQuote || word.Gap.Contains(',')) || PhraseNames.IsLink(sentence.Word(at + 1) ?? "") || IsPronounObject(at + 1) || sentence.Behind(at + 1) is not { } after || sentence.HasVerb(after.Span)) return null;
        if (!isBehindQuote && !isSaid && !(after.Kind == NameKind.Person && !Told.Contains(verb.Base))) return null;
        var behind = sentence.WordFrom(after.Span.End);
        // "Name, said both sides had left": whom it is said of.
        if (!isBehindQuote && behind < _words.Length && _words[behind].Gap == " " && _words[behind].Text is "had" or "has" or "have" or "was" or "were" or "is" or "are" or "will" or "would") return null;
        return sentence.Act(after, word.Text, new(word.Span.Start, after.Span.End), new(sentence.Span.Start, sentence.End(at - 1))) with { Rest = sentence.Rest(sentence.PastWhen(behind)) };
    }

    /// <summary>"it was later found that"</summary>
    bool IsLaterPassive(int at) => at > 1 && _words[at].Gap == " " && _words[at - 1].Text is "later" or "since" or "then" or "also" or "first" && _words[at - 2].Text is "was" or "were" or "been" or "is" or "are";

    /// <summary>"of which officials have said nothing", and not "said nothing had been found".</summary>
    bool IsSilence(int at) => sentence.Word(at + 1) is "nothing" or "little" && (at + 2 == _words.Length || _words[at + 2].Gap.AsSpan().IndexOfAny(",;") >= 0 || _words[at + 2].Text is "of" or "about" or "on" or "more" or "to");

    SpeechVerb? VerbAt(int at)
    {
        var form = _words[at].Text;
        if (SpeechVerb.Of(form) is { } said) return SaidNouns.IsAt(_words, at) ? null : said;
        return (sentence.Word(at + 1) == "that" ? SpeechVerb.Finding(form) : null) ?? (SpeechVerb.Plural(form) is { } verb && (verb.Link != SpeechLink.Figure || at == _words.Length - 1 || sentence.Word(at + 1) == "that" || sentence.FigureAt(at + 1) is not null) && SaidNouns.IsDoneByMany(_words, at) ? verb : null);
    }

    /// <summary>"value-added", "to, say, fishermen", "14, as first reported", "nine sailors believed to be ashore": nobody says anything there.</summary>
    bool IsNoVerb(int at) =>
        _words[at].Gap == "-" || _words[at].Text == "say" && _words[at].Gap.Contains(',') && at + 1 < _words.Length && _words[at + 1].Gap.Contains(',')
        || !_words[at].Text.EndsWith("ing", StringComparison.Ordinal) && sentence.Word(sentence.Word(at - 1) is "first" or "earlier" or "previously" or "initially" or "originally" or "widely" ? at - 2 : at - 1) == "as"
        || _words[at].Text is "thought" or "believed" or "estimated" or "said" or "reported" && sentence.Word(at + 1) == "to" && sentence.Word(at + 2) is "have" or "be";

    /// <summary>"Anna, Boris and Carl were neighbours, said the teacher Name": who speaks stands behind the verb, where what is said has its own and the name goes on with none.</summary>
    bool IsTurned(int at)
    {
        if (!_words[at].Gap.Contains(',') || !sentence.HasVerb(0, at) || sentence.Behind(at + 1) is not { Kind: NameKind.Person } who) return false;
        var behind = sentence.WordFrom(who.Span.End);
        return behind == _words.Length || _words[behind].Gap.Contains(',') || _words[behind].Text is "in" or "of" or "at" or "on" or "from" or "during" or "after";
    }

    /// <summary>"the mayor called the flood "a night to remember"": a quotation near behind, with no comma between.</summary>
    SpeechAct? Called(int at, List<SpeechAct> earlier)
    {
        if (at == 0 || _words[at].Gap == "-" || SpeechVerb.Naming(_words[at].Text) is null || IsBehind(at, Passive)) return null;
        var quote = at + 1;
        while (quote < _words.Length && quote - at <= MostCalled && !sentence.IsQuoted(quote)) if (_words[quote++].Gap.AsSpan().IndexOfAny(",;:–—") >= 0) return null;
        if (quote == _words.Length || !sentence.IsQuoted(quote)) return null;
        var who = IsBehind(at, Joining) ? Same(earlier) : sentence.Before(at);
        return who is null ? null : sentence.Act(who, _words[at].Text, SpeechSentence.Spanning(who.Span, _words[at].Span), new(_words[at + 1].Span.Start, sentence.Span.End));
    }

    /// <summary>"The mayor wept: "…""; "for the mayor it was "…"": whoever leads a sentence that somebody else's words end.</summary>
    SpeechAct? Quoting()
    {
        var quote = sentence.Quotes.FirstOrDefault(quote => sentence.Span.Contains(quote) && quote.Start > _words[0].Span.Start && _words.Count(word => quote.Contains(word.Span)) >= AttributionFinder.FewestQuotedWords);
        return _words.Length == 0 || quote.IsEmpty || sentence.Leading() is not { } who ? null : sentence.Act(who, null, who.Span, quote);
    }

    /// <summary>Who spoke before in the sentence, else whom it begins with.</summary>
    Speaker? Same(List<SpeechAct> earlier) => earlier.LastOrDefault() is { } said ? new Speaker(said.Speaker, said.Kind, said.Cue) { MayBeBody = said.MayBeBody } : sentence.Subject();

    /// <summary>The speaker stands before the verb.</summary>
    SpeechAct? Preceded(int at, SpeechVerb verb, Speaker who)
    {
        var cue = SpeechSentence.Spanning(who.Span, _words[at].Span);
        var first = sentence.WordFrom(who.Span.Start);
        var opener = first > 0 ? _words[first - 1].Lower : "";
        // The article is no part of the speaker's words.
        if (first > 1 && opener is "the" or "a" or "an") opener = _words[first - 2].Lower;
        if (opener == "what" || Conditions.Contains(opener)) return null;
        if (opener == "as" && Denied(first - 1) is var denied and > 0) return sentence.Act(who, _words[at].Text, cue, new(_words[denied].Span.Start, sentence.End(first - 2)));
        var isClause = Clauses.Contains(opener) && _words[0].Lower == opener;
        if (isClause && SubClause(at, verb, who, cue, opener) is { } clause) return clause;
        // "The road was closed, the ministry said.": what is said stands before the comma, unless more follows the verb.
        var next = sentence.StatementWord(at);
        var isInserted = next < _words.Length && _words[next].Gap.Contains(',') && first > 0 && _words[first].Gap.Contains(',');
        var isLast = at == _words.Length - 1 || _words[at + 1].Gap.Contains(',') || next == _words.Length || isInserted || IsTrailed(at, next, first);
        if (!isLast || first == 0) return Following(at, verb, who, cue);
        var comma = Array.FindLastIndex(_words, at, at, entry => entry.Gap.Contains(','));
        return sentence.Act(who, _words[at].Text, cue, new(sentence.Span.Start, sentence.End(BeforeApposition(at, first, comma > 0 ? comma : first) - 1))) with { Rest = !isInserted ? default : sentence.HasVerb(0, first) ? sentence.Rest(next) : sentence.Main(next) };
    }

    /// <summary>"The works are safe, Name, the director, said", "…, the mayor, Name, said": where the two names for the speaker begin, of which a comma parts the second from the verb; the comma where there is but one.</summary>
    int BeforeApposition(int verb, int first, int comma)
    {
        if (comma != verb) return comma;
        var second = Array.FindLastIndex(_words, verb - 1, verb - 1, entry => entry.Gap.Contains(','));
        var one = second > 0 ? Array.FindLastIndex(_words, second - 1, second - 1, entry => entry.Gap.Contains(',')) : -1;
        return one > 0 && first >= one - 1 && sentence.HasVerb(0, one) ? one : comma;
    }

    /// <summary>"on the 12th, and not on the 2nd as the ministry had said": where that begins which it had said, before the word at the place; 0 where nothing is denied there.</summary>
    int Denied(int end)
    {
        for (var at = end - 2; at >= 0 && end - at <= MostDenied; at--) if (_words[at].Lower == "not") return at + 1;
        return 0;
    }

    /// <summary>"Nine people died, the authority said on Tuesday after a search", "…, it told reporters in the town": behind the verb stands when, where or why it was said.</summary>
    /// <param name="next">The word behind the day.</param>
    /// <param name="first">Of the speaker.</param>
    bool IsTrailed(int at, int next, int first) =>
        next < _words.Length && first > 0 && _words[first].Gap.Contains(',') && (Trailing.Contains(_words[next].Text) || _words[next].Text == "as" && sentence.Word(next + 1) is not ("many" or "much" or "few" or "little") || _words[next].Text is "in" or "at" or "on" && !sentence.HasVerb(next, _words.Length))
        && !_words.Skip(at).Any(word => word.Text == "that") && sentence.HasVerb(0, first);

    /// <summary>"As the mayor said, …" has what is said behind the comma; "when the mayor said …, people laughed" before it.</summary>
    SpeechAct? SubClause(int at, SpeechVerb verb, Speaker who, TextSpan cue, string opener)
    {
        var comma = Array.FindIndex(_words, at + 1, entry => entry.Gap.Contains(','));
        if (comma < 0) return null;
        if (opener == "as" && comma <= at + 3) return sentence.Act(who, _words[at].Text, cue, new(_words[comma].Span.Start, sentence.Span.End));
        return comma == at + 1 || Following(at, verb, who, cue) is not { } said ? null : said with { Statement = sentence.Trim(said.Statement.Start, Math.Max(said.Statement.Start, sentence.End(comma - 1))) };
    }

    /// <summary>What is said follows the verb. Verbs of other uses bring speech only with "that" or beside a quotation: "described the plan" alone is a plain verb.</summary>
    SpeechAct? Following(int at, SpeechVerb verb, Speaker who, TextSpan cue)
    {
        if (at == _words.Length - 1) return null;
        var that = That(at, verb);
        var next = sentence.Quotes.FirstOrDefault(quote => quote.Start >= _words[at].Span.End && quote.Start - _words[at].Span.End <= 3 || sentence.IsBehindColon(at, quote));
        if (verb.Link != SpeechLink.Plain && that < 0 && next.Length == 0 && !(verb.Link == SpeechLink.Charge && sentence.IsCharged(at) || verb.Base == "describe" && sentence.Has("as", at + 2, Math.Min(_words.Length, at + MostDescribed)) || verb.Link == SpeechLink.Figure && !_words[at].Text.EndsWith("ing", StringComparison.Ordinal) && sentence.BringsFigure(at))) return null;
        return sentence.Act(who, _words[at].Text, cue, new(that > 0 ? _words[that].Span.End : sentence.StatementStart(at), sentence.Span.End));
    }

    /// <summary>The "that" that belongs to the verb; below none where there is none. "said there were no reports that …", "said claims that … were false": what is said begins before.</summary>
    int That(int at, SpeechVerb verb)
    {
        var that = Array.FindIndex(_words, at + 1, Math.Min(8, _words.Length - at - 1), entry => entry.Text == "that");
        // "said she had not known until then that he was alive"
        if (that > at + 2 && verb.Link == SpeechLink.Plain && verb.Base != "tell" && _words[at + 1].Text is "he" or "she" or "they" or "it" or "we" && sentence.HasVerb(at + 2, that)) return -1;
        // “says 47 were hurt, and that 17 were on duty”
        if (that > 0 && verb.Link == SpeechLink.Plain && Joining.Contains(_words[that - 1].Text)) return -1;
        if (that < 0 || verb.Link != SpeechLink.Plain || verb.Strength == SpeechStrength.Denying || verb.Base == "tell" || !SaidNouns.IsTold(_words, that - 1)) return that;
        return -1;
    }

    /// <summary>"more than it had admitted": a comparison, no speech.</summary>
    bool IsCompared(int at) => sentence.Has("than", at - MostCompared, at);

    /// <summary>Whether one of the words stands right before, with no sign between: what a quotation ends with is not said of the verb behind it.</summary>
    bool IsBehind(int at, FrozenSet<string> words) => _words[at].Gap is " " or "-" && words.Contains(_words[at - 1].Text);

    bool IsPronounObject(int at) => sentence.Word(at) is "him" or "them" or "me" or "us" or "that" or "on";
}
