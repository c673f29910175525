using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Core.History;

public static class HistoryRegistration
{
    public static IServiceCollection AddHistory(this IServiceCollection services)
    {
        foreach (var kind in typeof(IRestorable).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IRestorable)))) services.AddSingleton(typeof(IRestorable), kind);
        return services.AddSingleton<ListRevisions>().AddSingleton<ReadHistory>().AddSingleton<ReadThingHistory>().AddSingleton<RestoreRevision>();
    }
}
