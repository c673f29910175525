using Timeline.Core.Events.Editing;
using Timeline.Web.Annotations;
using Timeline.Web.Editing.ByHand;

namespace Timeline.Web.Editing;

static class EditingRegistration
{
    /// <summary>The editors' pages, and the verbs that they call.</summary>
    public static void AddEditing(this WebApplicationBuilder builder)
    {
        builder.Services.AddEventEditing();
        builder.Services.AddSingleton<FoundInReports>();
        builder.Services.AddSingleton<SettleClaim>();
        builder.Services.AddSingleton<SaveEvent>();
        builder.Services.AddSingleton<AcceptSuggestion>();
        builder.Services.AddSingleton<SaveByHand>();
        builder.Services.AddSingleton<ListByHand>();
        builder.Services.AddSingleton<SaveChronology>();
        builder.Services.AddSingleton<SaveNote>();
    }
}
