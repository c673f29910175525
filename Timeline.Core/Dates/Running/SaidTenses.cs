namespace Timeline.Core.Dates.Running;

/// <summary>Tells from the words around a date whether it lies ahead.</summary>
sealed class SaidTenses(DateText text)
{
    /// <summary>How many words before and behind a date may tell its tense.</summary>
    const int Before = 14, Behind = 10;

    int at;

    /// <param name="said">Asked in reading order.</param>
    public SaidTense At(SaidDate said)
    {
        while (at < text.Count && text[at].Start < said.Start) at++;
        for (var word = at - 1; word >= Math.Max(0, at - Before) && !EndsSentence(word); word--)
            if (Cue(word) is { } before) return before;
        return OfWordsBehind(said);
    }

    /// <summary>Whether the clause that a date is in tells what was: “it burned on 3 June”, “on 3 June it burned”.</summary>
    /// <param name="said">The one that was asked for last.</param>
    public bool IsOver(SaidDate said, bool opensSentence) =>
        opensSentence ? OfWordsBehind(said) == SaidTense.Past : (text.IsWord(at - 1, "on") || text.IsWord(at - 1, "in") || text.IsWord(at - 1, "from") || text.IsWord(at - 1, "between")) && Cue(at - 2) == SaidTense.Past;

    SaidTense OfWordsBehind(SaidDate said)
    {
        var end = at;
        while (end < text.Count && text[end].End <= said.End) end++;
        for (var word = end; word < Math.Min(text.Count, end + Behind) && !EndsSentence(word); word++)
            if (Cue(word) is { } behind) return behind;
        return SaidTense.Unknown;
    }

    SaidTense? Cue(int word) =>
        text.Is(word, DateWordKind.Future) || IsToBe(word) ? SaidTense.Future
        : IsOfPassive(word) ? null
        : text.Is(word, DateWordKind.Past) || IsPastForm(word) ? SaidTense.Past
        : null;

    // Most verbs of a report end in -ed; those that do not stand in the table.
    bool IsPastForm(int word) => text[word] is { Kind: DateTextTokenKind.Word, Length: > 4, Meanings: null } && text.Word(word) is [.., 'e', 'd'] && !text.IsUpper(word);

    // "Will be buried on Friday" and "is to be held": what the form itself says is no tense, what stands before it is.
    bool IsOfPassive(int word) => text.IsWord(word - 1, "be") || text.IsWord(word - 2, "be") && text.Word(word - 1) is [.., 'l', 'y'];

    // "Is to be held", "are to start"; "is to the north" and "is to blame" tell no tense.
    bool IsToBe(int word) =>
        text.IsWord(word, "to") && (text.IsWord(word - 1, "is") || text.IsWord(word - 1, "are")) && text[word + 1] is { Kind: DateTextTokenKind.Word } && !text.IsUpper(word + 1)
        && text.Word(word + 1) is not ("the" or "a" or "an" or "this" or "that" or "its" or "their" or "his" or "her" or "our" or "blame" or "date");

    bool EndsSentence(int word) => (text.IsSign(word, '.') || text.IsSign(word, '?') || text.IsSign(word, '!')) && text.IsUpper(word + 1) && !text.IsGlued(word + 1) && text.Length(word - 1) > 1;
}
