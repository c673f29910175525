using System.CommandLine;
using System.Globalization;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary><c>extract FILE.html [--url U] [--json]</c>: reads the article of a web page, and says of every part why.</summary>
static class ExtractVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = IngestWords.PageArgument };
        var address = new Option<string?>("--url") { Description = IngestWords.UrlOption };
        var json = new Option<bool>("--json") { Description = IngestWords.ExtractJsonOption };
        var command = new Command("extract", IngestWords.ExtractDescription) { file, address, json };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(address) is { } said && WebAddress.Read(said) is null) parsed.AddError(string.Format(CultureInfo.CurrentCulture, IngestWords.NoUrl, said));
        });
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(file)!, parsed.GetValue(address), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    static async Task<int> RunAsync(string path, string? address, bool json, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var input = await InputFile.ReadPageAsync(path, address, cancel);
        if (input.Text is not { } text)
        {
            await errors.WriteLineAsync($"{input.Path}: {input.Problem}");
            return 1;
        }

        var draft = ArticleReader.Read([text], cancel: cancel)[0];
        if (json) await JsonOutput.WriteAsync(output, DraftJson.WithText(draft));
        else await DraftTable.WriteWithTextAsync(output, draft);
        return 0;
    }
}
