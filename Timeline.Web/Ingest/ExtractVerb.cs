using System.CommandLine;
using System.Globalization;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Web.Ingest.Fetching;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary><c>extract FILE.html [--url U] [--json]</c>, <c>extract ADDRESS [--ignore-robots] [--json]</c>: reads the article of a web page, and says of every part why.</summary>
static class ExtractVerb
{
    public static Command Command() => Command(() => FetchArticles.OfThePublicWeb(TimeProvider.System));

    /// <param name="fetching">Made only where there is an address.</param>
    internal static Command Command(Func<FetchArticles> fetching)
    {
        var file = new Argument<string>("file") { Description = IngestWords.PageArgument }.ThatAreNoOptions();
        var address = new Option<string?>("--url") { Description = IngestWords.UrlOption };
        var ignoreRobots = new Option<bool>("--ignore-robots") { Description = IngestWords.IgnoreRobotsOption };
        var json = new Option<bool>("--json") { Description = IngestWords.ExtractJsonOption };
        var command = new Command("extract", IngestWords.ExtractDescription) { file, address, ignoreRobots, json };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(address) is not null && FetchAddress.IsMeant(parsed.GetValue(file) ?? "")) parsed.AddError(IngestWords.UrlOfFetched);
            else if (parsed.GetValue(address) is { } said && WebAddress.Read(said) is null) parsed.AddError(string.Format(CultureInfo.CurrentCulture, IngestWords.NoUrl, said));
        });
        command.SetAction((parsed, cancel) => RunAsync(ReadAsync(parsed, cancel), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;

        async Task<InputFile> ReadAsync(ParseResult parsed, CancellationToken cancel)
        {
            var path = parsed.GetValue(file)!;
            if (!FetchAddress.IsMeant(path)) return await InputFile.ReadPageAsync(path, parsed.GetValue(address), cancel);
            using var fetch = fetching();
            return (await fetch.RunAsync([path], parsed.GetValue(ignoreRobots), cancel: cancel))[0];
        }
    }

    static async Task<int> RunAsync(Task<InputFile> reading, bool json, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var input = await reading;
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
