using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Texts.Names;

/// <summary>Finds the names in one line of running text: runs of capitals, cut at titles and at names of the alias table.</summary>
sealed class NameLine(string text, TextSpan line, NameWord[] words, NameEvidence evidence)
{
    const int LongestSyllable = 5;

    /// <summary>More words in capitals than these are shouted and name nobody.</summary>
    const int MostCapitals = 3;

    public IEnumerable<NameMention> Read()
    {
        var at = 0;
        while (at < words.Length)
        {
            if (words[at] is { OpensSentence: true, IsCapital: true } role && NameVocabulary.IsRole(role.Lower) && At(at + 1) is { IsCapital: true, Gap: " " } && !NameVocabulary.IsTitle(role.Text))
            {
                at++;
                continue;
            }
            if (IsUnit(at))
            {
                at++;
                continue;
            }
            if (OfficeEnd(at) is var office && office > at)
            {
                at = office;
                continue;
            }
            var end = RunEnd(at);
            if (end == at)
            {
                var plain = Entry(at);
                if (plain is { } small) yield return Mention(small);
                at = plain is { } taken ? Math.Max(After(taken.Span), at + 1) : at + 1;
                continue;
            }
            if (words[at].OpensSentence && evidence.IsCommon(words[at]) && Entry(at) is null)
            {
                at++;
                continue;
            }
            // A name of the table may go on where the run of capitals ends: "People's Republic of".
            var after = end;
            foreach (var name in Names(at, end))
            {
                yield return name;
                after = Math.Max(after, After(name.Span));
            }
            at = after;
        }
    }

    /// <summary>“110 BTC” and “40 MW”, where nothing of which there are so many follows, and not “in 2019 NATO” or “on March 12 NATO”.</summary>
    bool IsUnit(int at) => at > 0 && words[at] is { IsAcronym: true, Gap: " " } && words[at - 1].Text is [>= '0' and <= '9', ..] number && char.IsDigit(number[^1]) && !(number.Length == 4 && number[0] is '1' or '2') && !(at > 1 && (NameVocabulary.IsCalendar(words[at - 2].Text) || words[at - 2].Lower is "in" or "at" or "by"))
        && (At(at + 1) is not { } next || next.Gap != " " || TokenFunctionWords.Contains(next.Lower));

    /// <summary>Past "Secretary of State": an office of several words before a person's name; at itself where none stands here.</summary>
    int OfficeEnd(int at) =>
        NameVocabulary.IsTitle(words[at].Text) && At(at + 1) is { Text: "of" or "for", Gap: " " } && At(at + 2) is { IsCapital: true, Gap: " " } of && NameVocabulary.IsTitlePart(of.Text) ? at + 3 : at;

    /// <summary>Where the run of capitals that begins here ends; at itself where none does.</summary>
    int RunEnd(int at)
    {
        var first = Extends(at, at);
        if (first == at) return at;
        var end = first;
        while (end < words.Length && Joins(at, end) is var next && next > end) end = next;
        return end;
    }

    int Joins(int start, int at)
    {
        var word = words[at];
        if (word.Gap == "-" && IsSyllable(start, at)) return at + 1;
        if (word.Gap == "-")
            return word.IsCapital && (NameVocabulary.IsArticle(words[at - 1].Text) || !(IsKnown(start, at) || Entry(at) is not null)) && !NameVocabulary.IsCalendar(word.Text) ? at + 1 : at;
        // "People's Front", "Officers' Association", "Association of Prisoners' Families": such an owner is a part of the name.
        if (word.Gap is "' " or "’ " && IsOfCalling(words[at - 1].Text) && word.IsCapital && (NameClues.HeadOf(word.Text) is NameKind.Organisation || LinkedHead(start, at))) return at + 1;
        if (NameVocabulary.IsOwner(words[at - 1].Text) && (words[at - 1].IsPossessive ? word.Gap == " " : word.Gap is "' " or "’ ") && word.IsCapital && NameClues.HeadOf(word.Text) is NameKind.Organisation or NameKind.Group) return at + 1;
        // “St Anne's Hospital”
        if (words[at - 1].IsPossessive && words[start].Text is "St" or "Saint" && word is { Gap: " ", IsCapital: true } && NameClues.HeadOf(word.Text) is not null) return at + 1;
        if (OfficeEnd(at) > at || words[at - 1].IsPossessive || word.Gap is not (" " or " & ")) return at;
        if (Extends(start, at) is var next && next > at) return next;
        var hasHead = HasHead(start, at);
        if (NameVocabulary.IsLink(word.Text) && hasHead && !NameClues.IsSyllable(words[at - 1]) && At(at + 1) is { Gap: " " } linked)
        {
            if (linked.IsCapital) return Extends(start, at + 1);
            if (linked.Text == "the" && At(at + 2) is { IsCapital: true, Gap: " " }) return Extends(start, at + 2);
        }
        // "Court for Economic and Financial Crime": what a court, a ministry is of or for may be two things; a name by itself is no part of it.
        if (word.Text == "and" && LinkedHead(start, at) && At(at + 1) is { IsCapital: true, Gap: " " } second && Entry(at + 1) is null && NameClues.HeadOf(second.Text) is null
            && !NameVocabulary.IsTitle(second.Text) && !NameVocabulary.IsLink(words[at - 1].Text)) return Extends(start, at + 1);
        // Omar the Chechen: a by-name behind a single name.
        var isByName = word.Text == "the" && at == start + 1 && Entry(start) is null && At(at + 1) is { IsCapital: true, Gap: " " } && !(At(at + 2) is { IsCapital: true, Gap: " " });
        return isByName && !NameVocabulary.IsStop(words[at + 1].Text) && Entry(at + 1) is null && words[start].Gap.AsSpan().IndexOfAny("\"“‘'") >= 0 ? at + 2 : at;
    }

    /// <summary>"Ban Ki-moon", "Tsai Ing-wen": a short small word behind a short one and a surname is a part of the name, unless it makes an adjective of it: "Red Sea-bound".</summary>
    bool IsSyllable(int start, int at) =>
        at - start > 1 && words[at] is { IsCapital: false, Text: { Length: >= 2 and <= LongestSyllable } syllable } && words[at - 1].Text.Length <= LongestSyllable && words[at - 1].Gap == " "
        && char.IsLetter(syllable[0]) && !NameVocabulary.IsCompound(syllable) && !(At(at + 1) is { Gap: "-" });

    static bool IsOfCalling(string word) => word.EndsWith("ers", StringComparison.Ordinal) || word.EndsWith("ors", StringComparison.Ordinal) || word.EndsWith("ists", StringComparison.Ordinal);

    /// <summary>Past one capital word, with the particles before it; at itself where none stands here.</summary>
    int Extends(int start, int at)
    {
        var word = words[at];
        if (word.IsCapital) return char.IsLetter(word.Text[0]) && !IsDay(start, at) && !IsPlainStop(start, at) ? at + 1 : at;
        if (NameVocabulary.IsArticle(word.Text) && At(at + 1) is { IsCapital: true, Gap: "-" }) return at + 2;
        if (NameVocabulary.IsArticle(word.Text) && word.Text is "al" or "el" && At(at + 1) is { IsCapital: true, Gap: " " } && at > start) return at + 2;
        if (NameVocabulary.IsParticle(word.Text) && At(at + 1) is { IsCapital: true, Gap: " " }) return Extends(start, at + 1) is var next && next > at + 1 ? next : at;
        return NameVocabulary.IsParticle(word.Text) && At(at + 1) is { Gap: " ", IsCapital: false } second && NameVocabulary.IsParticle(second.Text) && At(at + 2) is { IsCapital: true, Gap: " " } ? at + 3 : at;
    }

    /// <summary>A day or month ends a run; May behind a given name is a surname.</summary>
    bool IsDay(int start, int at) => NameVocabulary.IsCalendar(words[at].Text) && !(words[at].Text == "May" && at == start + 1 && !(At(at + 1) is { } next && char.IsDigit(next.Text[0])));

    /// <summary>Arab, Western and the like stand alone or with a small word: then they name nothing.</summary>
    bool IsPlainStop(int start, int at) => at == start && NameVocabulary.IsStop(words[at].Text) && Entry(at) is null
        && !(At(at + 1) is { IsCapital: true, Gap: " " } next && (NameVocabulary.IsDirection(words[at].Text) || NameClues.HeadOf(next.Text) is not null));

    IEnumerable<NameMention> Names(int start, int end)
    {
        var (at, last) = WithoutGrammar(start, end);
        end = last;
        while (at < end)
        {
            var whole = !NameClues.IsSyllable(words[end - 1]) && (HasHead(end - 1, end) || HasHead(at, Math.Min(at + 1, end)) || LinkedHead(at, end));
            var entry = Entry(at);
            if (entry is { } known && (After(known.Span) >= end || !whole) && !IsGivenName(known, end))
            {
                yield return Mention(known);
                at = Math.Max(After(known.Span), at + 1);
                continue;
            }
            var title = whole ? -1 : Array.FindLastIndex(words, end - 1, end - at, word => NameVocabulary.IsTitle(word.Text));
            if (title >= 0)
            {
                foreach (var owner in Owners(at, title)) yield return owner;
                if (title + 1 < end) yield return Mention(title + 1, end, NameKind.Person);
            }
            else if (IsOneName(at, end))
            {
                yield return Mention(at, end, null);
            }
            yield break;
        }
    }

    /// <summary>"Baltra Lines Chief Executive Name": whose office it is, before the title.</summary>
    IEnumerable<NameMention> Owners(int start, int title)
    {
        var known = Enumerable.Range(start, title - start).Select(Entry).OfType<(TextSpan, NameEntry, bool)>().ToArray();
        if (known.Length > 0) return known.Select(Mention);
        var end = title;
        while (end > start && (NameVocabulary.IsTitle(words[end - 1].Text) || NameVocabulary.IsTitlePart(words[end - 1].Text))) end--;
        return end > start && IsOneName(start, end) ? [Mention(start, end, null)] : [];
    }

    /// <summary>Where what may be a name begins and ends in a run of capitals: behind words that are shouted, and without "As" before it or "In" behind it.</summary>
    (int Start, int End) WithoutGrammar(int start, int end)
    {
        var first = Enumerable.Range(start, end - start).Count(at => words[at].IsAcronym) > MostCapitals ? Array.FindLastIndex(words, end - 1, end - start, word => word.IsAcronym) + 1 : start;
        while (first < end && NameVocabulary.OpensNoName(words[first].Text) && Entry(first) is null) first++;
        while (end > first && NameVocabulary.ClosesNoName(words[end - 1].Text)) end--;
        return (first, end);
    }

    bool IsOneName(int start, int end)
    {
        var first = words[start];
        if (words[start..end].All(word => NameVocabulary.IsTitlePart(word.Text) || NameVocabulary.IsTitle(word.Text) || NameVocabulary.IsStop(word.Text))) return false;
        if (end - start > 1 || NameVocabulary.IsArticle(first.Text)) return true;
        if (first.Text.Length < 2) return false;
        return !first.OpensSentence || evidence.IsName(first, At(end));
    }

    /// <summary>"Chad Smith" is no country: a place of one word before another name, where no place is meant.</summary>
    bool IsGivenName((TextSpan Span, NameEntry Entry, bool IsAdjective) known, int end)
    {
        var after = After(known.Span);
        return known is { IsAdjective: false, Entry.Kind: NameKind.Place } && !text[known.Span.Start..known.Span.End].Contains(' ') && after < end && words[after].Gap == " " && words[after].IsCapital
            && Entry(after) is null && !words[after].IsAcronym && !words.Skip(after).Take(end - after).Any(word => NameVocabulary.IsTitle(word.Text) || NameVocabulary.IsTitlePart(word.Text));
    }

    bool HasHead(int start, int end) => end > start && Array.FindIndex(words, start, end - start, word => word.IsCapital && NameClues.HeadOf(word.Text) is not null) >= 0;

    bool LinkedHead(int start, int end) => Array.FindIndex(words, start, end - start, word => NameVocabulary.IsLink(word.Text)) is var link && link > start && HasHead(start, link);

    bool IsKnown(int start, int end) => Entry(start) is { } entry && After(entry.Span) == end;

    (TextSpan Span, NameEntry Entry, bool IsAdjective)? Entry(int at) => at < words.Length ? NameTable.At(text, words[at].Span.Start, line.End) : null;

    /// <summary>The first word that begins behind the span.</summary>
    int After(TextSpan span)
    {
        var at = Array.FindIndex(words, word => word.Span.Start >= span.End);
        return at < 0 ? words.Length : at;
    }

    NameMention Mention((TextSpan Span, NameEntry Entry, bool IsAdjective) known) => new(known.Span, text[known.Span.Start..known.Span.End], known.Entry, known.IsAdjective);

    NameMention Mention(int start, int end, NameKind? kind)
    {
        var span = new TextSpan(words[start].Span.Start, words[end - 1].Span.End);
        return new(span, text[span.Start..span.End], null, IsAdjective: false) { Clues = kind is { } sure ? [sure, sure, sure] : NameClues.Of(words, start, end) };
    }

    NameWord? At(int at) => at < words.Length ? words[at] : null;
}
