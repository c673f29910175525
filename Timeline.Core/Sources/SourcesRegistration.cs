using Microsoft.Extensions.DependencyInjection;

namespace Timeline.Core.Sources;

public static class SourcesRegistration
{
    public static IServiceCollection AddSources(this IServiceCollection services) => services
        .AddSingleton<ListOutlets>().AddSingleton<ReadOutlet>().AddSingleton<LocateArticle>().AddSingleton<FindArticles>().AddSingleton<ReadSentences>()
        .AddSingleton<ImportArticles>().AddSingleton<ReadArticleDraft>().AddSingleton<CorrectArticle>().AddSingleton<CorrectOutlet>().AddSingleton<AddOutletRules>().AddSingleton<JoinVersions>().AddSingleton<ReadEditedOutlets>();
}
