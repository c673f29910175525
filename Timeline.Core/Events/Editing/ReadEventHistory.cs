using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>One field of an event at two times, both in words; empty where there was nothing.</summary>
public sealed record FieldChange(string Field, string Before, string After)
{
    /// <summary>The same, word by word.</summary>
    public IReadOnlyList<WordRun> Words => WordChanges.Between(Before, After);
}

/// <summary>One revision of an event.</summary>
/// <param name="Number">From 1, as the same eyes count.</param>
/// <param name="At">UTC.</param>
/// <param name="Changes">Against the revision before; of the first one, everything it set down.</param>
public sealed record EventRevision(int Number, DateTime At, string Who, string Why, IReadOnlyList<FieldChange> Changes);

/// <summary>What became of an event, revision by revision.</summary>
public sealed class EventHistory
{
    readonly IReadOnlyList<IReadOnlyList<(string Field, string Text)>> states;

    /// <param name="states">The event in words after each write.</param>
    internal EventHistory(IReadOnlyList<PastWrite> writes, IReadOnlyList<IReadOnlyList<(string Field, string Text)>> states)
    {
        this.states = states;
        Revisions = [.. writes.Select((write, index) => new EventRevision(write.Number, write.At, write.Who, write.Why, Changes(index == 0 ? [] : states[index - 1], states[index])))];
    }

    /// <summary>The first one first.</summary>
    public IReadOnlyList<EventRevision> Revisions { get; }

    /// <summary>What changed from one revision to another, field by field; either may be the earlier.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no revision of that number.</exception>
    public IReadOnlyList<FieldChange> Compare(int from, int to) => Changes(states[from - 1], states[to - 1]);

    static List<FieldChange> Changes(IReadOnlyList<(string Field, string Text)> before, IReadOnlyList<(string Field, string Text)> after) =>
    [
        .. from field in after.Select(one => one.Field).Union(before.Select(one => one.Field))
           let change = new FieldChange(field, Text(before, field), Text(after, field))
           where change.Before != change.After
           select change,
    ];

    static string Text(IReadOnlyList<(string Field, string Text)> fields, string field) => fields.FirstOrDefault(one => one.Field == field).Text ?? "";
}

/// <summary>The history of an event in words. Readers see it from its publication on.</summary>
public sealed class ReadEventHistory(TimelineDbs dbs, ReadHistory history)
{
    public async Task<EventHistory> RunAsync(long id, Sight sight = Sight.Readers, CancellationToken cancel = default)
    {
        var writes = await history.RunAsync(nameof(TimelineEvent), id, sight, cancel);
        var past = writes.Select(write => PastEvent.Of(write.Rows)).ToList();
        await using var db = dbs.For(Sight.Editors);
        var names = await PastNames.ReadAsync(db, past.OfType<PastEvent>(), cancel);
        return new EventHistory(writes, [.. past.Select(one => one is null ? [] : names.Describe(one))]);
    }
}

/// <summary>Names of what past events refer to by number.</summary>
sealed record PastNames(Dictionary<long, string> Places, Dictionary<long, string> Actors, Dictionary<long, (string Outlet, string Title)> Articles)
{
    public static async Task<PastNames> ReadAsync(TimelineDb db, IEnumerable<PastEvent> events, CancellationToken cancel)
    {
        var past = events.ToList();
        var places = past.SelectMany(one => one.Control.Select(turn => (long?)turn.PlaceId).Append(one.Row.PlaceId)).OfType<long>().Distinct().ToArray();
        var actors = past.SelectMany(one => one.Control.SelectMany(turn => new[] { turn.FromId, turn.ToId }).OfType<long>().Concat(one.Actors.Select(part => part.ActorId))).Distinct().ToArray();
        var articles = past.SelectMany(one => one.Passages.Select(passage => passage.ArticleId)).Distinct().ToArray();
        return new PastNames(
            await db.Set<Place>().Where(row => places.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel),
            await db.Set<Actor>().Where(row => actors.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Name, cancel),
            await db.Set<Article>().Where(row => articles.Contains(row.Id)).Select(row => new { row.Id, Outlet = row.Outlet.Name, row.Title }).ToDictionaryAsync(row => row.Id, row => (row.Outlet, row.Title), cancel));
    }

    /// <summary>The event in words, field by field; one that is empty is left out.</summary>
    public IReadOnlyList<(string Field, string Text)> Describe(PastEvent past)
    {
        var sources = past.Passages.GroupBy(passage => passage.ArticleId).Select(passages => Format(EventEditingWords.SourceLine,
            Articles[passages.Key].Outlet, Articles[passages.Key].Title, string.Join(", ", passages.Select(passage => $"{passage.Start}–{passage.End}"))));
        (string Field, string Text)[] fields =
        [
            (EventEditingWords.FieldState, past.Row.PublishedAt is null ? EventEditingWords.StateDraft : EventEditingWords.StatePublished),
            (EventEditingWords.FieldTitle, past.Row.Title),
            (EventEditingWords.FieldDate, DateWords.WriteShort(past.Row.Date.Read(), CultureInfo.CurrentUICulture)),
            (EventEditingWords.FieldKind, EventKinds.InWords(past.Row.Kind)),
            (EventEditingWords.FieldPlace, past.Row.PlaceId is { } place ? Places[place] : ""),
            (EventEditingWords.FieldActors, string.Join(", ", past.Actors.Select(part => Actors[part.ActorId]))),
            (EventEditingWords.FieldControl, string.Join('\n', past.Control.Select(turn => Format(EventEditingWords.ControlLine, Places[turn.PlaceId], Holder(turn.FromId), Holder(turn.ToId))))),
            (EventEditingWords.FieldSummary, past.Row.Summary),
            (EventEditingWords.FieldSources, string.Join('\n', sources)),
            (EventEditingWords.FieldClaims, string.Join('\n', past.Claims.Select(Claim))),
        ];
        return [.. fields.Where(field => field.Text.Length > 0)];
    }

    static string Claim(PastClaimRow claim) => Format(EventEditingWords.ClaimLine, claim.About,
        string.Join("; ", claim.Values.Select(value => Format(EventEditingWords.ClaimValue, TypedValue.InWords(value), value.Article)))) + (claim.Why.Length > 0 ? " " + claim.Why : "");

    string Holder(long? id) => id is { } number ? Actors[number] : EventEditingWords.NobodyKnown;

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
