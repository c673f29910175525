using Timeline.Web.Ingest.Fetching;

namespace Timeline.Web.Ingest;

static class IngestRegistration
{
    /// <summary>Imports that outlive their request, and what fetches articles for them.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) =>
        services.AddSingleton<ImportsUnderWay>().AddSingleton<FetchArticles>().AddSingleton(FetchGuard.OfThePublicWeb).AddSingleton(FetchArticles.Resolver);
}
