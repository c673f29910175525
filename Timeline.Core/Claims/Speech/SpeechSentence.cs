using System.Collections.Frozen;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Speech;

/// <summary>One sentence, as far as finding who speaks in it needs it.</summary>
sealed class SpeechSentence(Witness witness, NameIndex names, TextSentence read, IReadOnlyList<TextSpan> quotes, SpeakerMemory speakers)
{
    const int MostBeforeFigure = 6;

    /// <summary>How many words whoever is accused may have, with the "of" behind.</summary>
    const int MostCharged = 12;

    static readonly FrozenSet<string> Finite = new[] { "was", "were", "is", "are", "has", "have", "had", "will", "would", "could", "can", "may", "might", "must", "should", "did", "does", "do" }.ToFrozenSet();

    readonly Dictionary<int, (NameGroup Bearer, NameMention Mention)> _starts = names.StartsIn(witness.Id);

    public NameWord[] Words { get; } = read.Words;

    public TextSpan Span => read.Span;

    public IReadOnlyList<TextSpan> Quotes => quotes;

    public SpeechAct Act(Speaker who, string? verb, TextSpan cue, TextSpan statement) => new(who.Name, who.Kind, AttributionManner.Indirect, verb, Span, cue, Trim(statement.Start, statement.End)) { MayBeBody = who.MayBeBody, IsNew = who.IsNew };

    /// <summary>What is from somebody who does not say it here.</summary>
    public SpeechAct Source(Speaker who, TextSpan cue, TextSpan statement) => new(who.Name, who.Kind, AttributionManner.Source, null, Span, cue, Trim(statement.Start, statement.End)) { MayBeBody = who.MayBeBody };

    /// <summary>The same of the rest of the sentence: behind the source where that opens it, else before; in "the agency, quoting a source, reported that …" behind the verb.</summary>
    /// <param name="at">Where the words that name the source begin.</param>
    public SpeechAct Source(int at, Speaker who)
    {
        var cue = new TextSpan(Words[at].Span.Start, who.Span.End);
        var after = WordFrom(who.Span.End);
        var isInserted = after < Words.Length && Words[after].Gap.Contains(',') && SpeechVerb.Of(Words[after].Text) is not null;
        return Source(who, cue, isInserted ? new(StatementStart(after), Span.End) : at == 0 ? new(cue.End, Span.End) : new(Span.Start, cue.Start)) with { Rest = isInserted || at == 0 ? default : Rest(after) };
    }

    /// <summary>Whom the sentence begins with, where a name does so.</summary>
    public Speaker? Subject() => new SpeakerPhrase(witness, names, Words, speakers).First();

    /// <summary>Whom the sentence begins with, where nothing but articles and titles, or "for", stands before: a name of a person, a group or an organisation, or a pronoun.</summary>
    public Speaker? Leading() => new SpeakerPhrase(witness, names, Words, speakers).Leading();

    public Speaker? Before(int verb) => new SpeakerPhrase(witness, names, Words, speakers).Before(verb);

    /// <summary>"The police union has …": the first body without a name that is or has something; null for none.</summary>
    public string? SubjectBody()
    {
        for (var at = 0; at < Words.Length - 2; at++)
        {
            if (Words[at].Lower != "the" || SpeakerNouns.BodyEnd(Words.AsSpan(at + 1)) is not (> 0 and var length)) continue;
            var end = at + 1 + length;
            if (end < Words.Length && Words[end].Gap == " " && Finite.Contains(Words[end].Text)) return witness.Text[new(Words[at + 1].Span.Start, Words[end - 1].Span.End)];
        }
        return null;
    }

    /// <inheritdoc cref="SpeakerPhrase.Owner"/>
    public Speaker? Owner(int at) => new SpeakerPhrase(witness, names, Words, speakers).Owner(at);

    /// <inheritdoc cref="SpeakerPhrase.Read"/>
    public Speaker? Between(int start, int end) => new SpeakerPhrase(witness, names, Words, speakers).Read(start, end);

    public Speaker? Behind(int at) => new SpeakerPhrase(witness, names, Words, speakers).From(at);

    /// <summary>Past the day and the one told: "told the paper on Friday".</summary>
    public int StatementStart(int verb) => StatementWord(verb) is var at && at < Words.Length ? Words[at].Span.Start : Span.End;

    /// <summary>The word that begins there, the number of words where none does.</summary>
    public int StatementWord(int verb)
    {
        var at = verb + 1;
        if (SpeechVerb.Of(Words[verb].Text)?.Base == "tell" && at < Words.Length)
        {
            var name = Words[at].Lower is "the" or "a" or "an" or "state" or "our" or "this" or "his" or "her" or "its" or "their" or "local" ? at + 1 : at;
            // "told a press conference in the town"
            if (Word(name) is "press" or "news" && Word(name + 1) == "conference") name++;
            var isNamed = name < Words.Length && NameAt(name) is not null;
            at = name + 1;
            while (isNamed && at < Words.Length && Words[at].IsCapital && Words[at].Gap == " " && !IsWhen(at)) at++;
        }
        return PastWhen(at);
    }

    /// <summary>Past words that tell when something was said.</summary>
    public int PastWhen(int at)
    {
        while (at >= 0 && at < Words.Length && IsWhen(at)) at++;
        return at;
    }

    /// <summary>What goes on behind a speaker and verb that commas part from it: ", the mayor said on Friday, and twelve are missing"; ", the mayor said, was shut". Empty where another clause begins or somebody's words.</summary>
    /// <param name="at">The word behind the comma.</param>
    public TextSpan Rest(int at)
    {
        if (at <= 0 || at >= Words.Length || !Words[at].Gap.Contains(',')) return default;
        var start = Words[at].Text is "and" or "but" ? at + 1 : at;
        if (start == Words.Length || (start == at ? !Finite.Contains(Words[at].Text) : IsPast(start))) return default;
        var rest = Trim(Words[start].Span.Start, Span.End);
        return quotes.Any(rest.Overlaps) ? default : rest;
    }

    /// <summary>All that goes on there, where what stands before speaker and verb tells nothing yet: "In Halden, the mayor said, forty people were hurt". Empty where it has somebody's words.</summary>
    public TextSpan Main(int at) => Trim(Words[at].Span.Start, Span.End) is var main && quotes.Any(main.Overlaps) ? default : main;

    /// <summary>"and left the town": what the speaker did.</summary>
    bool IsPast(int at) => Words[at].Text.EndsWith("ed", StringComparison.Ordinal) || SpeechVerb.Of(Words[at].Text) is not null || Words[at].Text is "left" or "went" or "took" or "gave" or "made" or "fled" or "came" or "got" or "put" or "sent" or "then" or "so" or "who" or "which" or "when" or "if";

    /// <summary>Whether a figure that is no date stands near behind the verb, with no comma before it: "reported twelve deaths".</summary>
    public bool BringsFigure(int verb)
    {
        var end = verb + 1;
        while (end < Words.Length && end - verb <= MostBeforeFigure && Words[end].Gap.AsSpan().IndexOfAny(",;:") < 0) end++;
        var behind = new TextSpan(Words[verb].Span.End, Words[end - 1].Span.End);
        return read.Quantities.Any(quantity => quantity.Kind is QuantityKind.Count or QuantityKind.Measure or QuantityKind.Money or QuantityKind.Percent && quantity.Span.Overlaps(behind));
    }

    /// <summary>"accused the party of having known", "blamed the rebels for the attack".</summary>
    public bool IsCharged(int verb)
    {
        if (Words[verb + 1].Gap != " " || Words[verb + 1].Text is "by" or "of" or "for" or "on") return false;
        for (var of = verb + 2; of < Words.Length - 1 && of - verb <= MostCharged && Words[of].Gap.AsSpan().IndexOfAny(";:") < 0; of++) if (Words[of].Text is "of" or "for" or "on") return true;
        return false;
    }

    /// <summary>The figure that begins with the word and is no date; null for none.</summary>
    public Quantity? FigureAt(int at) => at < Words.Length ? read.Quantities.FirstOrDefault(quantity => quantity.IsAmount && quantity.Span.Start == Words[at].Span.Start) : null;

    /// <summary>The figure that ends before the word and is no date; null for none.</summary>
    public Quantity? FigureBefore(int at) => read.Quantities.FirstOrDefault(quantity => quantity.IsAmount && quantity.Span.Contains(Words[at - 1].Span));

    /// <summary>Whether one of the words from one to before another tells what was or was done.</summary>
    public bool HasVerb(int from, int to) => Words[from..to].Any(word => !word.IsCapital && (Finite.Contains(word.Text) || ClaimVocabulary.IsDone(word.Text)));

    /// <summary>The same of the words in a part.</summary>
    public bool HasVerb(TextSpan part) => Words.Any(word => part.Contains(word.Span) && !word.IsCapital && word.Text is "was" or "were" or "is" or "are" or "had" or "has");

    bool IsWhen(int at) => at < Words.Length && (Words[at].Text == "last" && (Word(at + 1) is "night" || IsSpan(at + 1) || at + 1 < Words.Length && IsDay(at + 1)) || Word(at - 1) == "last" && IsSpan(at) || (Words[at].Text is "late" or "early" or "earlier" or "later" or "also" or "today" or "yesterday" or "morning" or "afternoon" or "evening" or "night" || IsDay(at)
        || (Words[at].Text is "on" or "this" && at + 1 < Words.Length && (IsDay(at + 1) || Word(at + 1) is "week" or "month")) || (Word(at - 1) == "this" && Word(at) is "week" or "month")
        || (Word(at) == "in" && Word(at + 1) == "a" && Word(at + 2) == "statement") || (Word(at) == "a" && Word(at - 1) == "in" && Word(at + 1) == "statement") || (Word(at) == "statement" && Word(at - 2) == "in")));

    bool IsSpan(int at) => Word(at) is "week" or "weekend" or "month" or "year" && !Words[at].IsPossessive;

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

    /// <summary>The only person named in the sentence, outside of what is quoted; null for none or several.</summary>
    public string? OnlyPerson() =>
        Enumerable.Range(0, Words.Length).Where(at => !IsQuoted(at)).Select(NameAt).Where(name => name?.Kind == NameKind.Person).Select(name => name!.Canonical).Distinct().Take(2).ToArray() is [var only] ? only : null;

    /// <summary>Whether the name of a group or an organisation ends with the word.</summary>
    public bool IsEndOfBody(int at) => Enumerable.Range(0, at + 1).Any(start => _starts.TryGetValue(Words[start].Span.Start, out var name) && name.Bearer.Kind is NameKind.Group or NameKind.Organisation && name.Mention.Span.End == Words[at].Span.End);

    public bool IsName(int start) => _starts.ContainsKey(start);

    /// <summary>The first word that begins at or behind the position; the number of words where none does.</summary>
    public int WordFrom(int position) => NameWord.From(Words, position);

    /// <summary>Whether a word stands from one to before another.</summary>
    public bool Has(string word, int from, int to)
    {
        for (var at = Math.Max(0, from); at < to; at++) if (Words[at].Text == word) return true;
        return false;
    }

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
