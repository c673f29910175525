using Microsoft.AspNetCore.Http.HttpResults;
using Timeline.Core.Exchange;
using Timeline.Web.Claims;
using Timeline.Web.Comparison;
using Timeline.Web.Events;
using Timeline.Web.Shell;

namespace Timeline.Web.Exchange;

/// <summary>What readers take away of an event, as files. Cached as pages are, under the keys that choose and order its sources.</summary>
static class TakeAway
{
    public const string Figures = "figures.csv", Comparison = "comparison.json", Apparatus = "apparatus.xml", Notes = "notes.jsonld", Claims = "claims.jsonld";

    const string LinkedData = "application/ld+json";

    public static IServiceCollection AddTakeAway(this IServiceCollection services) => services.AddSingleton<TakeEvent>();

    public static void MapTakeAway(this WebApplication app)
    {
        var files = app.MapGroup("/t/{chronology}/e/{happening}");
        files.MapGet(Figures, FiguresAsync).WithMetadata(new PublicPageAttribute("a", "base"));
        files.MapGet(Comparison, ComparisonAsync).WithMetadata(new PublicPageAttribute("a", "base"));
        files.MapGet(Apparatus, ApparatusAsync).WithMetadata(new PublicPageAttribute("a", "base"));
        files.MapGet(Notes, NotesAsync).WithMetadata(new PublicPageAttribute());
        files.MapGet(Claims, ClaimsAsync).WithMetadata(new PublicPageAttribute("a", "base"));
    }

    /// <summary>The address of a file of the event, for the sources that the reader has chosen.</summary>
    public static string Of(EventState state, string file)
    {
        var page = state.OfSources;
        return (page with { Path = $"{page.Path}/{file}" }).Address;
    }

    /// <summary><c>GET …/figures.csv</c>: the figure grid; 404 where the event has no source.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> FiguresAsync(string chronology, string happening, TakeEvent take, HttpContext http) =>
        await take.RunAsync(chronology, happening, http) is { } taken ? File(happening, Figures, "text/csv; charset=utf-8; header=present", FiguresCsv.Write(taken)) : TypedResults.NotFound();

    /// <summary><c>GET …/comparison.json</c>: the document of <c>compare --json</c>, in which <c>file</c> is an article's address; 404 where the event has no source.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> ComparisonAsync(string chronology, string happening, TakeEvent take, HttpContext http) =>
        await take.RunAsync(chronology, happening, http) is { } taken
            ? File(happening, Comparison, "application/json", JsonOutput.Bytes(ComparisonJson.Of(taken.Compared, ComparedArticle.Of(taken.Sources.Select(source => (source.Address, source.Report.Article.Title, source.Report.Witness))))))
            : TypedResults.NotFound();

    /// <summary><c>GET …/apparatus.xml</c>: a critical apparatus in TEI; 404 where the event has no source.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> ApparatusAsync(string chronology, string happening, TakeEvent take, HttpContext http) =>
        await take.RunAsync(chronology, happening, http) is { } taken ? File(happening, Apparatus, "application/tei+xml", CriticalApparatus.Write(taken)) : TypedResults.NotFound();

    /// <summary><c>GET …/notes.jsonld</c>: the notes as W3C Web Annotations; 404 where there is no such event.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> NotesAsync(string chronology, string happening, TakeEvent take, HttpContext http) =>
        await take.NotesAsync(chronology, happening, http) is { } notes ? File(happening, Notes, LinkedData + "; profile=\"http://www.w3.org/ns/anno.jsonld\"", JsonOutput.Bytes(notes.Collection())) : TypedResults.NotFound();

    /// <summary><c>GET …/claims.jsonld</c>: the claims as schema.org has them; 404 where the event has no source.</summary>
    static async Task<Results<FileContentHttpResult, NotFound>> ClaimsAsync(string chronology, string happening, TakeEvent take, HttpContext http) =>
        await take.RunAsync(chronology, happening, http) is { } taken ? File(happening, Claims, LinkedData, JsonOutput.Bytes(ClaimReviews.Write(taken, ClaimWords.Value, ClaimWords.Status))) : TypedResults.NotFound();

    static FileContentHttpResult File(string happening, string name, string type, byte[] content) => TypedResults.Bytes(content, type, $"{happening}-{name}");
}
