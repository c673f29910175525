namespace Timeline.Core.Claims;

/// <summary>Tells whether a number counts some of a whole that stands elsewhere, or what came to it.</summary>
static class FigurePart
{
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static bool IsOne(ClaimSentence sentence, int first, int end) =>
        sentence.Word(end) == "of" && !IsOfItsKind(sentence, end + 2) && sentence.Word(end + 1) is "the" or "them" or "those" or "these" or "whom" or "which" or "its" or "their"
        || sentence.Word(end) is "more" or "other" or "others" or "additional" or "further"
        || sentence.Word(first) == "another" || sentence.Word(first - 1) is "further" or "other" or "additional"
        || (sentence.Word(first - 1) == "including" || sentence.Word(first - 1) == "them" && sentence.Word(first - 2) == "among") && !IsOfItsKind(sentence, end);

    /// <summary>“31 injured, 12 of them police officers”: some of the people, and all of the police.</summary>
    static bool IsOfItsKind(ClaimSentence sentence, int at) =>
        sentence.Word(at) is { } noun && !sentence.IsCut(at) && ClaimVocabulary.Noun(noun) is not null and not ClaimKey.People;
}
