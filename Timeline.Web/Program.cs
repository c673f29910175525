using Timeline.Web.Sharing;
using Timeline.Web.Shell;

if (CommandLine.Asks(args)) return await CommandLine.RunAsync(args);

// Settings and assets are the program's own, wherever it is started from; what it writes goes below the working directory.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddWebServer();
builder.AddPublicPages();
builder.AddPages();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseErrorPages();
app.UseLanguageOfTheAddress();
app.UsePublicPages();
app.UseAntiforgery();
app.MapHealth();
app.MapQrCode();
app.MapPages();

await app.RunAsync();
return 0;

/// <summary>The entry point, named so that tests can host it.</summary>
public partial class Program;
