namespace Timeline.Core.Dates.Running;

/// <summary>Tells a month from the given name of a person: “August Weber came”, “June said”.</summary>
sealed class MonthsOfPersons(DateText text)
{
    static readonly HashSet<string> GivenNames = ["January", "April", "May", "June", "August"];

    /// <summary>Who does so is a person: “June said”, but “June saw the worst floods”.</summary>
    static readonly HashSet<string> Speaks = ["said", "says", "told", "asked", "replied", "recalled", "explained", "smiled", "laughed"];

    static readonly HashSet<string> Titles = ["Mr", "Mrs", "Ms", "Miss", "Dr", "Sir", "Lady"];

    /// <param name="at">A month without day and year.</param>
    public bool Has(int at)
    {
        if (!GivenNames.Contains(text.Word(at).ToString())) return false;
        if (Titles.Contains(text.Word(text.IsSign(at - 1, '.') ? at - 2 : at - 1).ToString())) return true;
        if (text[at + 1].Kind != DateTextTokenKind.Word || text.IsGlued(at + 1) || IsLed(at - 1)) return false;
        return Speaks.Contains(text.Word(at + 1).ToString()) || IsSurname(at + 1);
    }

    /// <summary>“In August Germany”, “last June Israel”, “the August Putsch”: there it is a month, whatever comes behind it.</summary>
    bool IsLed(int before) =>
        text[before].Kind == DateTextTokenKind.Number || text.Is(before, DateWordKind.Before) || text.Is(before, DateWordKind.Relation) || text.Is(before, DateWordKind.Part) || text.Is(before, DateWordKind.Near) || text.Is(before, DateWordKind.Weekday) || text.Is(before, DateWordKind.Ordinal)
        || text.IsWord(before, "the") || text.IsWord(before, "a") || text.IsWord(before, "s") && text.IsGlued(before);

    // Capitals alone are a market or a body: "June NYMEX crude".
    bool IsSurname(int at) => text[at] is { Meanings: null, Length: > 1 } && text.IsUpper(at) && text.Word(at)[1..].ContainsAnyExceptInRange('A', 'Z');
}
