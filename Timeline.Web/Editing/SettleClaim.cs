using System.Globalization;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;

namespace Timeline.Web.Editing;

/// <summary>Does what the buttons beside a claim that the program found ask for.</summary>
sealed class SettleClaim(RecordClaim record, RejectClaim reject, ReconsiderClaim reconsider)
{
    /// <param name="because">The cause of a write, with these words where the editor gave none.</param>
    public async Task<Written> RunAsync(long eventId, EventForm form, IReadOnlyList<FoundClaim> found, Func<string, Cause> because, CancellationToken cancel)
    {
        if (form is { Accept: null, Reject: null, Reconsider: null }) return Written.Unchanged;
        if (long.TryParse(form.Reconsider, CultureInfo.InvariantCulture, out var rejected)) return await reconsider.RunAsync(eventId, rejected, because(EditingWords.WhyClaimReconsidered), cancel);
        var claim = found.FirstOrDefault(one => one.Key == (form.Accept ?? form.Reject));
        var written = form.Accept is not null
            ? await record.AcceptAsync(eventId, claim, because(EditingWords.WhyClaimAccepted), cancel)
            : await reject.RunAsync(eventId, claim, because(EditingWords.WhyClaimRejected), cancel);
        // Somebody else has settled it, or its article is no report any more: either is seen in the list as it is now.
        return written.Outcome == WriteOutcome.NotFound ? Written.Refused(new FieldProblem("", EditingWords.NotFoundAnyMore)) : written;
    }
}
