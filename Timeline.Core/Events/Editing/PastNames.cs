using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Timeline.Core.Dates;
using Timeline.Core.History;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

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
            await db.Set<Article>().WithThrownAway().Where(row => articles.Contains(row.Id)).Select(row => new { row.Id, Outlet = row.Outlet.Name, row.Title }).ToDictionaryAsync(row => row.Id, row => (row.Outlet, row.Title), cancel));
    }

    /// <summary>The event in words, field by field; one that is empty is left out.</summary>
    public IReadOnlyList<PastField> Describe(PastEvent past)
    {
        var sources = past.Passages.GroupBy(passage => passage.ArticleId).Select(passages => Format(EventEditingWords.SourceLine,
            Articles[passages.Key].Outlet, Articles[passages.Key].Title, string.Join(", ", passages.Select(passage => $"{passage.Start}–{passage.End}"))));
        PastField[] fields =
        [
            new(EventEditingWords.FieldState, past.IsThrownAway ? HistoryWords.ThrownAway : past.Row.PublishedAt is null ? EventEditingWords.StateDraft : EventEditingWords.StatePublished),
            new(EventEditingWords.FieldTitle, past.Row.Title),
            new(EventEditingWords.FieldDate, DateWords.WriteShort(past.Row.Date.Read(), CultureInfo.CurrentUICulture)),
            new(EventEditingWords.FieldKind, EventKinds.InWords(past.Row.Kind)),
            new(EventEditingWords.FieldPlace, past.Row.PlaceId is { } place ? Places[place] : ""),
            new(EventEditingWords.FieldActors, string.Join(", ", past.Actors.Select(part => Actors[part.ActorId]))),
            new(EventEditingWords.FieldControl, string.Join('\n', past.Control.Select(turn => Format(EventEditingWords.ControlLine, Places[turn.PlaceId], Holder(turn.FromId), Holder(turn.ToId))))),
            new(EventEditingWords.FieldSummary, past.Row.Summary),
            new(EventEditingWords.FieldSources, string.Join('\n', sources)),
            new(EventEditingWords.FieldClaims, string.Join('\n', past.Claims.Select(Claim))),
            new(EventEditingWords.FieldRejected, string.Join('\n', past.Rejected.Select(claim => claim.About))),
            new(EventEditingWords.FieldByHand, string.Join('\n', past.Corrections.Select(PastCorrections.Line))),
            new(EventEditingWords.FieldNotes, string.Join('\n', past.Notes.Select(note => Format(EventEditingWords.NoteLine, note.Author, note.Markdown)))),
        ];
        return [.. fields.Where(field => field.Text.Length > 0)];
    }

    static string Claim(PastClaimRow claim) => Format(EventEditingWords.ClaimLine, claim.About,
        string.Join("; ", claim.Values.Select(value => Format(EventEditingWords.ClaimValue, TypedValue.InWords(value), value.Article)))) + (claim.Why.Length > 0 ? " " + claim.Why : "");

    string Holder(long? id) => id is { } number ? Actors[number] : EventEditingWords.NobodyKnown;

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
