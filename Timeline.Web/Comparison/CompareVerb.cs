using System.CommandLine;
using System.Globalization;
using Timeline.Core.Comparison;
using Timeline.Core.Events;
using Timeline.Core.Ingest;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Web.Comparison;

/// <summary><c>compare FILES… [--base FILE] [--json]</c>: sets the articles side by side, sentence by sentence.</summary>
static class CompareVerb
{
    public static Command Command()
    {
        var files = new Argument<string[]>("files") { Arity = ArgumentArity.OneOrMore, Description = CompareWords.FilesArgument }.ThatAreNoOptions();
        var baseFile = new Option<string?>("--base") { Description = CompareWords.BaseOption };
        var json = new Option<bool>("--json") { Description = CompareWords.JsonOption };
        var command = new Command("compare", CompareWords.Purpose) { files, baseFile, json };
        command.Validators.Add(parsed =>
        {
            if (parsed.GetValue(baseFile) is { } chosen && parsed.GetValue(files)?.Contains(chosen) != true) parsed.AddError(string.Format(CultureInfo.CurrentCulture, CompareWords.BaseIsNoInput, chosen));
        });
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(files)!, parsed.GetValue(baseFile), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    static async Task<int> RunAsync(string[] paths, string? baseFile, bool json, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        var line = ProgressLine.OnConsole(errors);

        try
        {
            var inputs = new List<InputFile>(paths.Length);
            foreach (var path in paths.Distinct()) inputs.Add(await InputFile.ReadAsync(path, cancel));
            foreach (var twice in paths.GroupBy(path => path).Where(same => same.Count() > 1)) await errors.WriteLineAsync(string.Format(CultureInfo.CurrentCulture, CompareWords.GivenTwice, twice.Key));
            foreach (var failed in inputs.Where(input => input.Text is null)) await errors.WriteLineAsync($"{failed.Path}: {failed.Problem}");

            var texts = inputs.Select(input => input.Text).OfType<ArticleText>().ToList();
            var articles = ComparedArticle.Of(ArticleReader.Read(texts, read: read => line.Show(StageWords.Say(new ComparisonProgress(ComparisonStage.Reading, read, texts.Count))), cancel: cancel));
            var chosen = articles.FirstOrDefault(article => article.File == baseFile)?.Witness.Id;
            var comparison = articles.Count == 0 ? null : ReportComparison.Of([.. articles.Select(article => article.Witness)], chosen, progress: progress => line.Show(StageWords.Say(progress)), cancelled: cancel);
            line.End();

            if (json) await JsonOutput.WriteAsync(output, ComparisonJson.Of(comparison, articles));
            else if (comparison is not null) await ComparisonTable.WriteAsync(output, comparison, articles);
            return inputs.Count == texts.Count ? 0 : 1;
        }
        catch (OperationCanceledException)
        {
            line.End();
            await errors.WriteLineAsync(CompareWords.Cancelled);
            return 1;
        }
    }
}
