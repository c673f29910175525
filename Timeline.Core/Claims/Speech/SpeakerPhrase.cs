using System.Collections.Frozen;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Speech;

/// <summary>Reads the words beside a verb of saying as a speaker.</summary>
sealed class SpeakerPhrase(Witness witness, NameIndex names, NameWord[] words, SpeakerMemory speakers)
{
    /// <summary>How many words may stand between an article and the word that has the sign of the owner.</summary>
    const int MostOfOwner = 4;

    static readonly FrozenSet<string> Between = new[] { "also", "later", "earlier", "then", "has", "have", "had", "previously", "repeatedly", "again", "now", "still", "reportedly", "both", "would", "will", "already", "just", "likewise", "once", "yet", "first", "himself", "herself", "itself", "themselves" }.ToFrozenSet();

    static readonly FrozenSet<string> Leads = new[] { "the", "a", "an", "for", "to", "in", "words", "of" }.ToFrozenSet();

    /// <summary>Before a verb of saying they tell that nothing was said, or not yet.</summary>
    static readonly FrozenSet<string> Unsaid = new[] { "not", "never", "cannot", "can", "could", "may", "might", "should", "must", "let", "anyone", "without" }.ToFrozenSet();

    /// <summary>What they begin is said by nobody: "no group claimed".</summary>
    static readonly FrozenSet<string> Nobodies = new[] { "no", "nobody", "none", "neither", "nothing", "not", "hardly" }.ToFrozenSet();

    static readonly FrozenSet<string> Pronouns = new[] { "he", "she", "it", "they", "i", "we", "you" }.ToFrozenSet();

    readonly PhraseNames _names = new(witness, names, words);
    readonly SpeakerStart _starts = new(new(witness, names, words), words);
    readonly SpeakerClauses _clauses = new(new(new(witness, names, words), words), words);

    /// <summary>The speaker whose words end right before the verb at <paramref name="verb"/>.</summary>
    public Speaker? Before(int verb)
    {
        var end = verb;
        while (end > 0 && (Between.Contains(words[end - 1].Text) || IsAdverb(end - 1) || SpeakerStart.IsDay(words, end - 1) || words[end - 1].Text == "on" && end < verb && SpeakerStart.IsDay(words, end)) && !words[end].Gap.Contains(',')) end--;
        // "has so far said", "has since said"
        if (end > 3 && words[end - 1].Text == "far" && words[end - 2].Text == "so" && words[end - 3].Text is "has" or "have" or "had") end -= 3;
        if (end > 2 && words[end - 1].Text == "since" && words[end - 2].Text is "has" or "have" or "had") end -= 2;
        // "Officials last week said"
        if (end > 2 && end == verb && words[end - 2].Text is "last" or "this" && words[end - 1].Text is "night" or "week" or "month" or "year" or "morning" or "afternoon" or "evening" && words[end - 2].Gap == " ") end -= 2;
        if (end == 0 || words[end].Gap.AsSpan().IndexOfAny("\"“”") >= 0 || IsUnsaid(end - 1)) return null;
        // "Name, the head of something, said": the name stands before the apposition.
        if (words[end].Gap.Contains(',')) return Apposed(end);
        // "It was the rebels who announced it"
        if (end > 3 && words[end - 1] is { Text: "who", Gap: " " } && words[0].Lower == "it" && words[1].Text is "was" or "is") return Read(2, end - 1);
        var start = _starts.Of(end);
        if (start > 1 && words[start - 1].Text is "in" or "at" or "near" or "from" or "on")
        {
            if ((_names.WhoIsOf(start - 1) ?? WhoDid(start)) is { } person) return person;
            // “Our teams in Orsa have confirmed it”: whoever writes speaks.
            if (words[_starts.Near(start - 1)].Lower == "our") return null;
            if (_names.Of(start, end) is { Kind: NameKind.Place } || words[start].Lower is "the" or "a" or "an") return _starts.WhoIsAt(start - 1) is { } who ? Read(who, end) : null;
            // "The clerk on duty said"
            if (_names.Of(start, end) is null && _starts.WhoIsAt(start - 1) is { } one && SpeakerClauses.IsSomebody(_starts.NounOf(one, start - 1))) return Read(one, end);
        }
        if (start > 1 && (_clauses.Antecedent(start, end) ?? (words[start - 1].Text is "to" or "with" ? _clauses.WhoDid(start) : null)) is var (first, behind)) return Read(first, behind);
        return start > 1 && _clauses.IsOne(start, end) ? Read(_starts.Of(start - 1), start - 1) : Read(start, end);
    }

    Speaker? WhoDid(int start) => _clauses.WhoDid(start) is var (first, end) ? Read(first, end) : null;

    bool IsUnsaid(int at) => Unsaid.Contains(words[at].Text) || words[at].Text.EndsWith("n't", StringComparison.Ordinal) || words[at].Text.EndsWith("n’t", StringComparison.Ordinal);

    /// <summary>The speaker whose words begin at <paramref name="start"/>.</summary>
    public Speaker? From(int start)
    {
        if (start >= words.Length) return null;
        var end = start + 1;
        for (var isWhere = false; end < words.Length && !_names.EndsBefore(end, isWhere) && end - start < SpeakerStart.MostWords && _starts.IsWhole(end); end++)
        {
            var isOfPeople = SpeakerStart.Ends.Contains(words[end].Text) && _starts.IsOfPeople(start, end);
            if (words[end].Text is "has" or "have" or "had" or "was" or "were" || !(isOfPeople || !(SpeakerStart.Ends.Contains(words[end].Text) || SpeechVerb.Of(words[end].Text) is not null && !SaidNouns.IsAt(words, end) || SpeakerStart.IsDay(words, end)) || _names.Reaches(start, end))) break;
            isWhere |= isOfPeople;
        }
        return _names.Of(start, end) is null && Introduced(start, end) is { } person ? person : Read(start, end);
    }

    /// <summary>"according to the governor, Name": the person behind the comma, where nothing goes on that the person does.</summary>
    Speaker? Introduced(int start, int end)
    {
        if (end >= words.Length || words[end].Gap != ", " || !(words[start].Lower is "a" or "an" || NameVocabulary.IsRole(words[end - 1].Lower) || SpeakerNouns.SpeaksForBody(words[end - 1].Lower))) return null;
        var first = end;
        while (first < words.Length - 1 && words[first].IsCapital && NameVocabulary.IsTitle(words[first].Text) && _names.At(first) is null) first++;
        if (_names.At(first) is not { Kind: NameKind.Person } name || _names.MentionAt(first) is not { } mention) return null;
        var behind = Array.FindIndex(words, first, word => word.Span.Start >= mention.Span.End);
        return behind < 0 || words[behind].Gap.Trim().Length > 0 ? Speaker.Of(name, new(words[start].Span.Start, mention.Span.End)) : null;
    }

    /// <summary>Whose something is: "the ministry" of "the ministry's figure".</summary>
    /// <param name="at">The last word of the owner.</param>
    public Speaker? Owner(int at)
    {
        var start = at;
        for (var before = at - 1; before >= Math.Max(0, at - MostOfOwner); before--) if (words[before].Lower is "the" or "a" or "an") { start = before; break; }
        if (start == at) start = Enumerable.Range(Math.Max(0, at - MostOfOwner), Math.Min(at, MostOfOwner)).FirstOrDefault(first => _names.MentionAt(first) is { } mention && mention.Span.End >= words[at].Span.End, at);
        // "Health ministry data": no article tells where the body begins.
        if (start == at && at > 0 && words[at].Gap == " " && SpeakerNouns.IsBody(words[at].Lower) && !SpeakerNouns.IsAlone(words[at].Lower) && !TokenFunctionWords.Contains(words[at - 1].Lower) && !ReckoningActs.Own.Contains(words[at - 1].Lower) && !ClaimVocabulary.IsDone(words[at - 1].Lower) && !words[at - 1].Lower.EndsWith("ing", StringComparison.Ordinal)) start--;
        for (var first = start; first <= at; first++)
            if (_names.At(first) is { Kind: NameKind.Person or NameKind.Group or NameKind.Organisation } name && _names.MentionAt(first) is { IsAdjective: false } mention && mention.Span.End >= words[at].Span.End)
                return Speaker.Of(name, words[at].Span);
        return Read(start, at + 1);
    }

    /// <summary>The first person, group or organisation among the first words of the sentence, where nothing is done to it: "the mayor Name visited the town and said".</summary>
    public Speaker? First()
    {
        if (words.Length < 2) return null;
        Speaker? found = null;
        for (var at = 0; at < Math.Min(8, words.Length); at++)
        {
            if (_names.At(at) is not { Kind: NameKind.Person or NameKind.Group or NameKind.Organisation } name || _names.MentionAt(at) is not { IsAdjective: false } mention)
            {
                // "Baltra director Name": the person behind the body speaks.
                if (found is not null && !(NameVocabulary.IsTitle(words[at].Text) || NameVocabulary.IsTitlePart(words[at].Text) || NameVocabulary.IsRole(words[at].Lower))) { if (words[at].Span.Start >= found.Span.End) return found; }
                else if (!words[at].IsCapital && words[at].Text.Length > 3 && words[at].Text.EndsWith("ed", StringComparison.Ordinal)) return null;
                continue;
            }
            var last = Array.FindLastIndex(words, word => word.Span.Start < mention.Span.End);
            if (words[last].IsPossessive || _names.IsBelonging(0, at, name.Kind)) continue;
            if (found is null || name.Kind == NameKind.Person) found = Speaker.Of(name, mention.Span);
            if (name.Kind == NameKind.Person) return found;
        }
        return found;
    }

    /// <summary>Whom the sentence begins with, behind articles, titles and "for" alone.</summary>
    public Speaker? Leading() => FirstOfAll() is var at && at < words.Length && words[at].Lower is "he" or "she" && !words[at].IsPossessive ? Read(at, at + 1) : LeadingName();

    int FirstOfAll()
    {
        var at = 0;
        while (at < words.Length - 1 && _names.At(at) is null && (Leads.Contains(words[at].Lower) || NameVocabulary.IsTitle(words[at].Text) || NameVocabulary.IsTitlePart(words[at].Text) || NameVocabulary.IsRole(words[at].Lower))) at++;
        return at;
    }

    Speaker? LeadingName()
    {
        var at = FirstOfAll();
        if (at == words.Length || words[at].IsPossessive) return null;
        return _names.At(at) is { Kind: NameKind.Person or NameKind.Group or NameKind.Organisation } name && _names.MentionAt(at) is { IsAdjective: false } mention ? Speaker.Of(name, mention.Span) : null;
    }

    /// <summary>"The hospital has …, it said": the body that the sentence begins with, where it is no name.</summary>
    Speaker? LeadingBody(int before) => words[0].Lower == "the" && SpeakerNouns.BodyEnd(words.AsSpan(1, before - 1)) is > 0 and var length ? Read(1, 1 + length) : null;

    /// <summary>"Name, the head of something, said" and "The head, Name, said": a person on either side, else whatever the first part names or says.</summary>
    Speaker? Apposed(int end)
    {
        Speaker? plain = null;
        for (var at = end - 1; at > 0 && end - at < SpeakerStart.MostWords * 2; at--)
        {
            if (!words[at].Gap.Contains(", ", StringComparison.Ordinal)) continue;
            var start = at - 1;
            while (start > 0 && words[start].Gap is " " or "-" && !SpeakerStart.Ends.Contains(words[start - 1].Text) && at - start < SpeakerStart.MostWords) start--;
            // "The ministry in Orsa, which the rebels run, said"
            if (start > 1 && words[start - 1].Text is "in" or "at" or "near" or "from" && _names.Of(start, at) is { Kind: NameKind.Place } && _starts.WhoIsAt(start - 1) is { } whereabouts) start = whereabouts;
            if (Read(start, at) is not { } before) continue;
            var inside = Read(at, end);
            // "His wife, Irina, said": whom a noun of people introduces is one, whatever else tells of the name.
            if (inside is { Kind: NameKind.Other } && before.Kind is null && IsIntroduced(at)) return inside with { Kind = NameKind.Person };
            if (before.Kind is NameKind.Other && IsIntroduced(start)) return before with { Kind = NameKind.Person };
            if (before.Kind is not (null or NameKind.Person) && inside is { Kind: NameKind.Person } && words[at].IsCapital) return inside;
            if (before.Kind is not null) return before;
            if (inside is { Kind: NameKind.Person } && (words[at].IsCapital || IsCalled(at, end))) return inside;
            // "The police, who had spoken of an accident, said": of the words that begin the sentence alone, for others suffer what the clause tells.
            plain ??= words[at].Lower is "a" or "an" or "the" || IsIntroduced(at) || start <= 1 && words[at].Lower is "who" or "which" or "in" or "led" or "headed" or "speaking" or "asked" or "reached" or "contacted" or "interviewed" or "questioned" or "pressed" or "writing" or "citing" or "quoting" || char.IsDigit(words[at].Text[0]) ? before : null;
        }
        return plain;
    }

    bool IsIntroduced(int at) => at > 0 && words[at] is { IsCapital: true, Gap: ", " } && (ClaimVocabulary.IsOne(words[at - 1].Lower) || SpeakerNouns.IsPeople(words[at - 1].Lower));

    /// <summary>"The head of the mediators, former judge Name, said": whether words for an office and a name are all there is.</summary>
    bool IsCalled(int at, int end)
    {
        var name = at;
        while (name < end && (NameVocabulary.IsRole(words[name].Lower) || NameVocabulary.IsTitle(words[name].Text) || NameVocabulary.IsTitlePart(words[name].Text) || words[name].Lower is "former" or "retired" or "acting" or "veteran")) name++;
        return name > at && name < end && _names.At(name) is { Kind: NameKind.Person } && _names.Reaches(name, end - 1);
    }

    /// <summary>The speaker whose words stand from <paramref name="start"/> to before <paramref name="end"/>.</summary>
    public Speaker? Read(int start, int end)
    {
        if (end <= start) return null;
        var span = new TextSpan(words[start].Span.Start, words[end - 1].Span.End);
        var isNew = words[start].Lower is "a" or "an" or "one";
        // "Later the mayor": when it was said is none of the speaker's words.
        while (start < end - 1 && (words[start].Lower is "the" or "a" or "an" or "perhaps" or "maybe" or "even" || words[start].Lower == "official" && !(ReckoningActs.Nouns.Contains(words[start + 1].Lower) || SpeakerStart.Ends.Contains(words[start + 1].Lower) || PhraseNames.IsLink(words[start + 1].Lower)) || Between.Contains(words[start].Lower))) start++;
        // "on Monday he said": the words before a pronoun are none of the speaker's.
        if (Pronouns.Contains(Uncontracted(words[end - 1].Lower))) start = end - 1;
        var first = Uncontracted(words[start].Lower);
        if (end - start == 1 && (first == "whoever" || TokenFunctionWords.Contains(first) && !Pronouns.Contains(first) && first is not ("its" or "their"))) return null;
        if (Nobodies.Contains(first) && !(end - start > 1 && char.IsDigit(words[start + 1].Text[0]))) return null;
        // "The chief Name corrected the number, as he had said": whom the sentence begins with is nearer than who spoke before it.
        if (end - start == 1 && start > 0 && first is "he" or "she" && LeadingName() is { Kind: NameKind.Person } own && own.Span.End <= span.Start) return own with { Span = span };
        if (end - start == 1 && first is "he" or "she") return speakers.Human is { } human ? new(human.Name, human.Kind, span) : null;
        if (end - start == 1 && start > 0 && first is "it" && LeadingBody(start) is { } leading) return leading with { Span = span };
        // "its spokeswoman", "its own count"
        if (end - start is 2 or 3 && first is "its" or "their" && SpeakerNouns.SpeaksForBody(words[end - 1].Lower) && ((start > 0 && first == "its" ? LeadingBody(start) : null) ?? Meant(first, span)) is { } voiced) return voiced with { Span = span };
        if (end - start == 1 && first == "they" && start > 0 && SpeakerNouns.FirstPeople(words.AsSpan(0, start)) is { } people) return new(people, null, span);
        if (end - start == 1 && first is "they" or "it" or "its" or "their") return Meant(first, span);
        if (end - start == 1 && first is "i" or "we" or "you" or "this" or "that" or "there" or "which" or "who" or "one" or "some" or "many") return null;
        if (_names.Of(start, end) is { } name) return Speaker.Of(name, span);
        var isThe = start > 0 && words[start - 1].Lower == "the";
        if (isThe && speakers.Meant(words.AsSpan(start, end - start)) is { } meant) return new(meant.Name, meant.Kind, span);
        if (VoicedBody(start, end) is { } body) return body with { Span = span };
        // "An earlier version of this article said"
        if (Enumerable.Range(start, end - start - 1).Any(at => words[at].Lower == "version" && words[at + 1].Lower == "of")) return null;
        return char.IsLetter(words[start].Text[0]) ? new(witness.Text[new(words[start].Span.Start, span.End)], null, span) { IsNew = isNew } : null;
    }

    /// <summary>Whom "it" or "they" goes back to; "it" is nobody by name.</summary>
    Speaker? Meant(string pronoun, TextSpan span) => (pronoun.StartsWith('i') ? speakers.Thing : speakers.Body ?? speakers.Last) is { } said ? new(said.Name, said.Kind, span) : null;

    /// <summary>"a spokesman for the hospital": a body that is no name speaks by its own as one does that is.</summary>
    Speaker? VoicedBody(int start, int end)
    {
        for (var at = start + 1; at < end - 2; at++)
            if (SpeakerNouns.SpeaksForBody(words[at - 1].Lower) && words[at].Text is "for" or "of" or "from" or "at" && words[at + 1].Text == "the" && SpeakerNouns.BodyEnd(words.AsSpan(at + 2, end - at - 2)) == end - at - 2) return Read(at + 1, end);
        return null;
    }

    /// <summary>"they've" is said of them.</summary>
    static string Uncontracted(string word) => word.IndexOfAny(['\'', '’']) is var mark and > 0 && word[(mark + 1)..] is "ve" or "d" or "re" or "ll" or "m" ? word[..mark] : word;

    bool IsAdverb(int at) => !words[at].IsCapital && words[at].Text.Length > 4 && words[at].Text.EndsWith("ly", StringComparison.Ordinal) && words[at].Text is not ("family" or "assembly" or "daily" or "weekly" or "monthly");
}
