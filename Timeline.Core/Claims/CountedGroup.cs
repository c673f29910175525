namespace Timeline.Core.Claims;

/// <summary>Tells whom a number counts that is told through the group they make: “23 crew members”, “a crew of 23”.</summary>
static class CountedGroup
{
    /// <param name="head">The last noun of many behind the number, among the words from <paramref name="start"/> to before <paramref name="end"/>.</param>
    public static string? Members(ClaimSentence sentence, string head, int start, int end)
    {
        if (head != "members") return null;
        var at = Enumerable.Range(start, end - start).First(word => sentence.Word(word) == head);
        return at > start ? ClaimVocabulary.Noun(sentence.Word(at - 1)!) : null;
    }

    /// <summary>“by 2,308 votes”, “a majority of 2,272 votes”: how many one has more than another. A majority of no noun may be of seats.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    /// <param name="head">The noun behind the number; null for none.</param>
    public static string? Margin(ClaimSentence sentence, int first, int end, string? head) =>
        head == "votes" && (sentence.Word(first - 1) == "of" && sentence.Word(first - 2) is "majority" or "lead" or "margin" || sentence.Word(first - 1) == "by" && sentence.Word(end) == head && sentence.Word(end + 1) is not ("to" or "against")) ? "majority" : null;

    /// <param name="first">The number's first word.</param>
    public static string? Of(ClaimSentence sentence, int first) =>
        sentence.Word(first - 1) == "of" && sentence.Word(first - 2) is "crew" or "staff" ? ClaimVocabulary.Noun(sentence.Word(first - 2)!) : null;
}
