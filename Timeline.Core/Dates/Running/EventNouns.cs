namespace Timeline.Core.Dates.Running;

/// <summary>Reads the event that a length of time is counted from: “before the vote”, “into their siege”.</summary>
static class EventNouns
{
    const int MostWords = 4, LeastLetters = 3;

    /// <param name="at">Behind “before”, “after” or “into”.</param>
    /// <returns>The noun and the token behind it; null where none is told so.</returns>
    public static (SaidEvent Event, int Next)? Read(DateText text, int at)
    {
        if (!text.IsWord(at, "the") && !text.IsWord(at, "its") && !text.IsWord(at, "their") && !text.IsWord(at, "his") && !text.IsWord(at, "her") && !text.IsWord(at, "this") && !text.IsWord(at, "that")) return null;
        var last = at;
        while (last < at + MostWords && text[last + 1].Kind == DateTextTokenKind.Word && !text.IsGlued(last + 1) && !DateNeighbours.IsApart(text, last + 1) && !IsVerb(text, last + 1)) last++;
        return last > at && text[last] is { Meanings: null, Length: >= LeastLetters } noun && !text.IsUpper(last) ? (new SaidEvent(text.Word(last).ToString(), noun.Start), last + 1) : null;
    }

    static bool IsVerb(DateText text, int at) => text.Is(at, DateWordKind.Past) || text.Is(at, DateWordKind.Future);
}
