using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Core.Chronologies;

public static class ChronologiesRegistration
{
    public static IServiceCollection AddChronologies(this IServiceCollection services) =>
        services.AddSingleton<ListChronologies>().AddSingleton<ReadChronology>().AddSingleton<ReadEvent>().AddSingleton<ReadArticle>()
            .AddSingleton<RecordChronology>().AddSingleton<PublishChronology>().AddSingleton<WithdrawChronology>().AddSingleton<ReadEditedChronology>()
            .AddSingleton<ReadDesk>().AddSingleton<ReadSuggestions>().AddSingleton<ReadSuggestedPassages>().AddSingleton<RejectSuggestion>().AddSingleton<ReconsiderSuggestion>().AddSingleton<NameChronology>()
            .AddSingleton<ThrowAway>().AddSingleton<BringBack>().AddSingleton<ListThrownAway>();
}
