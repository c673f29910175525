using System.CommandLine;
using System.Globalization;
using Timeline.Core.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Web.Ingest;

/// <summary><c>import FILES… --dry-run [--json]</c>: reads articles and shows what was recognised in each.</summary>
static class ImportVerb
{
    // Fewer are read before a person could follow the count.
    const int FilesWorthCounting = 20;

    public static Command Command()
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.OneOrMore, Description = IngestWords.FilesArgument };
        var dryRun = new Option<bool>("--dry-run") { Description = IngestWords.DryRunOption };
        var json = new Option<bool>("--json") { Description = IngestWords.JsonOption };
        var command = new Command("import", IngestWords.ImportDescription) { files, dryRun, json };
        command.Validators.Add(parsed =>
        {
            if (!parsed.GetValue(dryRun)) parsed.AddError(IngestWords.NeedsDryRun);
        });
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    static async Task<int> RunAsync(string[] paths, bool json, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var counts = paths.Length >= FilesWorthCounting && !Console.IsErrorRedirected;
        try
        {
            var inputs = new List<InputFile>(paths.Length);
            foreach (var path in paths) inputs.Add(await InputFile.ReadAsync(path, cancel));
            foreach (var failed in inputs.Where(input => input.Text is null)) await errors.WriteLineAsync($"{failed.Path}: {failed.Problem}");

            var texts = inputs.Select(input => input.Text).OfType<ArticleText>().ToList();
            var drafts = ArticleReader.Read(texts, counts ? read => errors.Write($"\r{string.Format(CultureInfo.CurrentCulture, IngestWords.Progress, read, texts.Count)}") : null, cancel);
            if (counts) await errors.WriteLineAsync();

            if (json) await JsonOutput.WriteAsync(output, drafts.Select(DraftJson.Of).ToList());
            else await DraftTable.WriteAsync(output, drafts);
            return inputs.Count == texts.Count ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            await errors.WriteLineAsync(IngestWords.Cancelled);
            return 1;
        }
    }
}
