using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>One sentence, as far as finding who speaks in it needs it.</summary>
sealed class SpeechSentence(Witness witness, NameIndex names, TextSentence read, IReadOnlyList<TextSpan> quotes, SpeakerMemory speakers)
{
    readonly Dictionary<int, (NameGroup Bearer, NameMention Mention)> _starts = names.StartsIn(witness.Id);

    public NameWord[] Words { get; } = read.Words;

    public TextSpan Span => read.Span;

    public IReadOnlyList<TextSpan> Quotes => quotes;

    public SpeechAct Act(Speaker who, string? verb, TextSpan cue, TextSpan statement) => new(who.Name, who.Kind, AttributionManner.Indirect, verb, Span, cue, Trim(statement.Start, statement.End)) { MayBeBody = who.MayBeBody };

    /// <summary>Whom the sentence begins with, where a name does so.</summary>
    public Speaker? Subject() => new SpeakerPhrase(witness, names, Words, speakers).First();

    /// <summary>Whom the sentence begins with, where nothing but articles and titles, or "for", stands before: a name of a person, a group or an organisation, or a pronoun.</summary>
    public Speaker? Leading() => new SpeakerPhrase(witness, names, Words, speakers).Leading();

    public Speaker? Before(int verb) => new SpeakerPhrase(witness, names, Words, speakers).Before(verb);

    public Speaker? Behind(int at) => new SpeakerPhrase(witness, names, Words, speakers).From(at);

    /// <summary>Past the day and the one told: "told the paper on Friday".</summary>
    public int StatementStart(int verb)
    {
        var at = verb + 1;
        if (SpeechVerb.Of(Words[verb].Text)?.Base == "tell" && at < Words.Length)
        {
            var isNamed = NameAt(at) is not null;
            at += Words[at].Lower is "the" or "a" or "an" or "state" ? 2 : 1;
            while (isNamed && at < Words.Length && Words[at].IsCapital && Words[at].Gap == " " && !IsWhen(at)) at++;
        }
        while (at < Words.Length && IsWhen(at)) at++;
        return at < Words.Length ? Words[at].Span.Start : Span.End;
    }

    bool IsWhen(int at) => at < Words.Length && ((Words[at].Text is "late" or "early" or "earlier" or "later" or "also" or "today" or "yesterday" or "morning" or "evening" or "night" || IsDay(at)
        || (Words[at].Text is "on" or "this" && at + 1 < Words.Length && (IsDay(at + 1) || Word(at + 1) is "week" or "month")) || (Word(at - 1) == "this" && Word(at) is "week" or "month")
        || (Word(at) == "in" && Word(at + 1) == "a" && Word(at + 2) == "statement") || (Word(at) == "a" && Word(at - 1) == "in" && Word(at + 1) == "statement") || (Word(at) == "statement" && Word(at - 2) == "in")));

    bool IsDay(int at) => Words[at].Text.EndsWith("day", StringComparison.Ordinal) && Words[at].IsCapital;

    public bool IsQuoted(int at)
    {
        for (var quote = 0; quote < quotes.Count; quote++) if (quotes[quote].Contains(Words[at].Span)) return true;
        return false;
    }

    /// <summary>"explains to the paper: "…"": whether a colon alone parts a quotation from the words behind the verb.</summary>
    public bool IsBehindColon(int verb, TextSpan quote)
    {
        if (quote.Start < Words[verb].Span.End || !Span.Contains(quote)) return false;
        var between = witness.Text.Text.AsSpan(Words[verb].Span.End..quote.Start).TrimEnd();
        return between.EndsWith(":") && between[..^1].IndexOfAny(",;:\"”") < 0;
    }

    /// <summary>The name that begins at the word; null where none does.</summary>
    public NameGroup? NameAt(int at) => _starts.GetValueOrDefault(Words[at].Span.Start).Bearer;

    public bool IsName(int start) => _starts.ContainsKey(start);

    public string? Word(int at) => at >= 0 && at < Words.Length ? Words[at].Text : null;

    public int End(int at) => at >= 0 ? Words[at].Span.End : Span.Start;

    public static TextSpan Spanning(TextSpan first, TextSpan second) => new(Math.Min(first.Start, second.Start), Math.Max(first.End, second.End));

    public TextSpan Trim(int start, int end)
    {
        var text = witness.Text.Text;
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is ',' or ':' or ';' or '-' or '–' or '—')) start++;
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or ';' or '-' or '–' or '—')) end--;
        return new(start, end);
    }
}
