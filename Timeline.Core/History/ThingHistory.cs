namespace Timeline.Core.History;

/// <summary>One field of a thing at one time, in words.</summary>
public sealed record PastField(string Field, string Text)
{
    /// <summary>The fields that have a text, in the order given.</summary>
    internal static IReadOnlyList<PastField> NotEmpty(params IEnumerable<(string Field, string? Text)> fields) =>
        [.. fields.Where(field => !string.IsNullOrEmpty(field.Text)).Select(field => new PastField(field.Field, field.Text!))];
}

/// <summary>One field of a thing at two times, both in words; empty where there was nothing.</summary>
public sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>The same, word by word.</summary>
    public IReadOnlyList<WordRun> Words => WordChanges.Between(Before, After);
}

/// <summary>One revision of a thing.</summary>
/// <param name="Number">From 1, as the same eyes count.</param>
/// <param name="At">UTC.</param>
/// <param name="Changes">Against the revision before; of the first one, everything it set down.</param>
public sealed record ThingRevision(int Number, DateTime At, string Who, string Why, IReadOnlyList<FieldChange> Changes);

/// <summary>What every kind of thing has. Of name and title it has one.</summary>
/// <param name="Version">What a restored revision is checked against.</param>
public sealed record ThingNow(long Version, string? Slug = null, string? Name = null, string? Title = null);

/// <summary>What became of a thing, revision by revision.</summary>
public sealed class ThingHistory
{
    readonly IReadOnlyList<IReadOnlyList<PastField>> states;

    /// <param name="states">The thing in words after each write.</param>
    internal ThingHistory(IReadOnlyList<PastWrite> writes, IReadOnlyList<IReadOnlyList<PastField>> states, ThingNow? now)
    {
        (this.states, Now) = (states, now);
        Revisions = [.. writes.Select((write, index) => new ThingRevision(write.Number, write.At, write.Who, write.Why, Changes(index == 0 ? [] : states[index - 1], states[index])))];
    }

    /// <summary>The first one first.</summary>
    public IReadOnlyList<ThingRevision> Revisions { get; }

    /// <summary>The thing after its last revision; null where there is none.</summary>
    public ThingNow? Now { get; }

    /// <summary>What changed from one revision to another, field by field; either may be the earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no revision of that number.</exception>
    public IReadOnlyList<FieldChange> Compare(int from, int to) => Changes(states[from - 1], states[to - 1]);

    static List<FieldChange> Changes(IReadOnlyList<PastField> before, IReadOnlyList<PastField> after) =>
    [
        .. from field in after.Select(one => one.Field).Union(before.Select(one => one.Field))
           let change = new FieldChange(field, Text(before, field), Text(after, field))
           where change.Before != change.After
           select change,
    ];

    static string Text(IReadOnlyList<PastField> fields, string field) => fields.FirstOrDefault(one => one.Field == field)?.Text ?? "";
}
