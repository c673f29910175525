using Timeline.Core.Events;
using Timeline.Web.Annotations;

namespace Timeline.Web.Events;

/// <summary>Event pages with their comparison.</summary>
static class EventsRegistration
{
    public static IServiceCollection AddEvents(this IServiceCollection services) => services.AddSingleton<CompareReports>().AddSingleton<OpenEvent>().AddSingleton<LinksOfArticle>();
}
