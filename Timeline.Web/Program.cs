using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.History;
using Timeline.Core.Search;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Web.Accounts;
using Timeline.Web.Editing;
using Timeline.Web.Events;
using Timeline.Web.Exchange;
using Timeline.Web.Ingest;
using Timeline.Web.Sharing;
using Timeline.Web.Shell;

if (CommandLine.Asks(args)) return await CommandLine.RunAsync(args);

// Settings and assets are the program's own, wherever it is started from; what it writes goes below the working directory.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Settings.Of(args), ContentRootPath = AppContext.BaseDirectory });
builder.AddWebServer();
builder.AddTrustedProxies();
builder.Services.AddTimelineStorage(builder.Configuration);
builder.Services.AddSources().AddChronologies().AddAnnotations().AddHistory().AddEvents().AddSearch().AddPreviews().AddTakeAway().AddImports();
builder.AddSigningIn();
builder.AddEditing();
builder.AddPublicPages();
builder.AddPages();

var app = builder.Build();

app.UseTrustedProxies();
app.UseHeadAsGet();
app.UseSecurityHeaders();
app.UseErrorPages();
app.UseRouting();
app.UseLanguageOfTheAddress();
app.UseSigningIn();
app.UsePublicPages();
app.UseAuthorization();
app.UseAntiforgery();
app.MapHealth();
app.MapSigningOut();
app.MapQrCode();
app.MapPreviews();
app.MapTakeAway();
app.MapPages();

return await app.ServeAsync();

/// <summary>The entry point, named so that tests can host it.</summary>
public partial class Program;
