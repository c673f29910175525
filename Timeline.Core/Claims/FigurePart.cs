namespace Timeline.Core.Claims;

/// <summary>Tells whether a number counts some of a whole that stands elsewhere, or what came to it.</summary>
static class FigurePart
{
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static bool IsOne(ClaimSentence sentence, int first, int end) =>
        sentence.Word(end) == "of" && sentence.Word(end + 1) is "the" or "them" or "those" or "these" or "whom" or "which" or "its" or "their"
        || sentence.Word(end) is "more" or "other" or "others" or "additional" or "further"
        || sentence.Word(first) == "another" || sentence.Word(first - 1) is "including" or "further" or "other" or "additional"
        || sentence.Word(first - 1) == "them" && sentence.Word(first - 2) == "among";
}
