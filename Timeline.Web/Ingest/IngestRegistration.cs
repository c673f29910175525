namespace Timeline.Web.Ingest;

static class IngestRegistration
{
    /// <summary>Imports that outlive their request.</summary>
    public static IServiceCollection AddImports(this IServiceCollection services) => services.AddSingleton<ImportsUnderWay>();
}
