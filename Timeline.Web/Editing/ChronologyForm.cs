using System.Globalization;
using Timeline.Core.Chronologies;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Web.Accounts;

namespace Timeline.Web.Editing;

/// <summary>What the form of a chronology sends.</summary>
public sealed class ChronologyForm
{
    public string? Title { get; set; }

    public string? Standfirst { get; set; }

    public string? Region { get; set; }

    public string? Lanes { get; set; }

    public string? FocusPlace { get; set; }

    public string? Why { get; set; }

    public long Version { get; set; }

    public string? Do { get; set; }

    public TypedChronology Typed() => new(Title ?? "", (Standfirst ?? "").ReplaceLineEndings("\n"), Region, (Lanes ?? "").ReplaceLineEndings("\n"), FocusPlace);

    public static ChronologyForm Of(EditedChronology? saved) => saved is null ? new ChronologyForm() : new ChronologyForm
    {
        Title = saved.Typed.Title, Standfirst = saved.Typed.Standfirst, Region = saved.Typed.Region, Lanes = saved.Typed.Lanes, FocusPlace = saved.Typed.FocusPlace,
        Version = saved.Version,
    };
}

/// <summary>Does what the form of a chronology asks for.</summary>
sealed class SaveChronology(RecordChronology record, PublishChronology publish, WithdrawChronology withdraw, ThrowAway throwAway)
{
    /// <param name="id">Null for a new one.</param>
    public async Task<RecordedChronology> RunAsync(long? id, ChronologyForm form, HttpContext http, CancellationToken cancel)
    {
        if (form.Why?.Length > EventLimits.Why)
            return new RecordedChronology(Written.Refused(new FieldProblem(nameof(form.Why), string.Format(CultureInfo.CurrentCulture, EditingWords.WhyTooLong, EventLimits.Why))), null);
        var recorded = id is { } known
            ? await record.ChangeAsync(known, form.Version, form.Typed(), Because(EditingWords.WhyEdited), cancel)
            : await record.NewAsync(form.Typed(), Because(EditingWords.WhyWritten), cancel);
        // What was typed since goes with it where it can be saved, and comes back with it.
        if (form.Do == EventForm.ThrowAway && id is { } draft && recorded.Written.Outcome != WriteOutcome.ChangedMeanwhile)
            return new RecordedChronology(await throwAway.ChronologyAsync(draft, recorded.Chronology?.Version ?? form.Version, Because(EditingWords.WhyThrownAway), cancel), recorded.Chronology);
        // What is to be taken back from readers is taken back also where the rest of the form cannot be saved.
        if (form.Do == EventForm.Withdraw && id is { } seen && await withdraw.RunAsync(seen, Because(EditingWords.WhyWithdrawn), cancel) is { Outcome: WriteOutcome.Done } && !recorded.Written.Holds) form.Version++;
        if (form.Do == EventForm.Publish && recorded is { Written.Holds: true, Chronology: { } saved }) await publish.RunAsync(saved.Id, Because(EditingWords.WhyPublished), cancel);
        return recorded;

        Cause Because(string otherwise) => http.Because(string.IsNullOrWhiteSpace(form.Why) ? otherwise : form.Why.Trim());
    }
}
