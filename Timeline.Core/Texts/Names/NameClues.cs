namespace Timeline.Core.Texts.Names;

/// <summary>What the words in and around a name say of its kind.</summary>
static class NameClues
{
    /// <summary>The kind that a word in capitals gives the name it stands in, or null.</summary>
    public static NameKind? HeadOf(string word) =>
        NameVocabulary.IsOrganisation(word) ? NameKind.Organisation : NameVocabulary.IsGroup(word) ? NameKind.Group : NameVocabulary.IsPlace(word) ? NameKind.Place : null;

    /// <summary>Whether it is the "moon" of "Ban Ki-moon".</summary>
    /// <param name="word">Of a name.</param>
    public static bool IsSyllable(NameWord word) => word is { Gap: "-", IsCapital: false };

    /// <summary>The clues for the name of the words from <paramref name="start"/> to before <paramref name="end"/>; a strong one three times.</summary>
    public static IReadOnlyList<NameKind> Of(NameWord[] words, int start, int end)
    {
        var clues = new List<NameKind>();
        if (IsSyllable(words[end - 1])) Add(NameKind.Person, 3);
        var isOneWord = end - start == 1;
        // The last word of a name is its noun; before "of" or "for" it is the word before that, and Lake and Mount come first.
        var link = Array.FindIndex(words, start, end - start, word => NameVocabulary.IsLink(word.Text));
        var head = HeadOf(words[(link > start ? link : end) - 1].Text) ?? HeadOf(words[start].Text);
        if (head is { } certain && !isOneWord && clues.Count == 0) Add(certain, 3);
        if (isOneWord && words[start].IsAcronym) Add(NameKind.Organisation, 2);

        var before = start > 0 ? words[start - 1] : default;
        var after = end < words.Length ? words[end] : default;
        if (before.Text is { } role && words[start].Gap == " " && NameVocabulary.IsRole(role)) Add(NameKind.Person, 3);
        // “said its director, Ada Roe”, and not “said the mayor, Halden being shut”
        if (before.Text is { } office && !isOneWord && words[start].Gap == ", " && NameVocabulary.IsRole(office) && head is null) Add(NameKind.Person, 1);
        if (after.Text is { } next && !words[end - 1].IsPossessive)
        {
            if (after.Gap == " " && NameVocabulary.IsPlaceNoun(next)) Add(NameKind.Place, 3);
            if (after.Gap == " " && NameVocabulary.IsGroupNoun(next)) Add(NameKind.Group, 3);
            if (after.Gap == " " && NameVocabulary.IsSaying(next)) Add(NameKind.Person, 1);
            if (after.Gap == " " && next == "who") Add(NameKind.Person, 3);
            if (after.Gap == ", " && char.IsDigit(next[0]) && next.Length <= 2 && IsAge(words, end)) Add(NameKind.Person, 3);
            // “Ada Roe, the mayor”, and not “in Sarabad, the mayor said”
            if (after.Gap == ", " && next is "a" or "an" or "the" or "who" && !(before.Lower is { } where && NameVocabulary.IsPlaceCue(where)) && Enumerable.Range(end, Math.Min(6, words.Length - end)).Any(at => NameVocabulary.IsRole(words[at].Text))) Add(NameKind.Person, 3);
        }
        if (before.Lower is { } cue && words[start].Gap == " " && NameVocabulary.IsPlaceCue(cue) && !(cue == "to" && start > 1 && words[start - 2].Lower == "according") && (isOneWord || cue is "in" or "at" or "near" or "outside" or "across")) Add(NameKind.Place, isOneWord ? 2 : 1);
        if (before.Text == "of" && start > 1 && NameVocabulary.IsPlaceNoun(words[start - 2].Text)) Add(NameKind.Place, 3);
        if (!isOneWord && Enumerable.Range(start, end - start).Any(at => NameVocabulary.IsParticle(words[at].Text) || words[at].Text is "Abu" or "Abd" or "Abdul" or "Bin" or "Haji")) Add(NameKind.Person, 2);
        return clues;

        // "Name, 41, …" tells of a person, "Name, 41 people …" does not.
        static bool IsAge(NameWord[] words, int at) => at + 1 >= words.Length || words[at + 1].Gap != " " || words[at + 1].Text is "who" or "of" or "from" or "and" or "said" or "says" or "told" or "was" or "is" or "has" or "had" or "at" or "in" or "when" or "as";

        void Add(NameKind kind, int times) => clues.AddRange(Enumerable.Repeat(kind, times));
    }
}
