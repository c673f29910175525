namespace Timeline.Core.Suggestions;

/// <summary>How a word tells an event.</summary>
public enum TriggerUse { Verb, Noun, Lost, With, Fell, Amid }

/// <summary>Words that tell events of one sort: a row of the table <c>SuggestionTriggers.tsv</c>.</summary>
/// <param name="Kind">As events' kinds are called, in small letters.</param>
/// <param name="What">Of what is no act of war, what it is, as <see cref="SuggestedEvent.What"/> has it; else null.</param>
/// <param name="IsApart">Whether it is never the same event as one of another sort of its day and place: no flood is an election.</param>
/// <param name="Forms">Words in small letters; of several, one blank between them.</param>
/// <param name="With">Of which one must follow soon; none where they tell it alone.</param>
/// <param name="Without">Of which none may follow soon.</param>
public sealed record TriggerWords(string Kind, string? What, bool IsApart, TriggerUse Use, IReadOnlyList<string> Forms, IReadOnlyList<string> With, IReadOnlyList<string> Without)
{
    const string Apart = "apart";

    /// <summary>In the order of the table.</summary>
    public static readonly IReadOnlyList<TriggerWords> All = [.. WordTable.Shipped("SuggestionTriggers").Select(Of)];

    static readonly HashSet<string> WhatIsApart = [.. All.Where(row => row.IsApart).Select(row => row.What!)];

    /// <param name="what">That of one event; null where its kind says it.</param>
    public static bool StandsApart(string? what) => what is not null && WhatIsApart.Contains(what);

    static TriggerWords Of(string[] row)
    {
        var what = row[1].Split(' ');
        return new TriggerWords(row[0], what[0].Length > 0 ? what[0] : null, what.Contains(Apart), Enum.Parse<TriggerUse>(row[2], ignoreCase: true), row[3].Split('|'), Words(4), Words(5));

        string[] Words(int column) => row.Length > column && row[column].Length > 0 ? row[column].Split('|') : [];
    }
}
