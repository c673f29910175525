using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Web.Annotations;

/// <summary><c>anchor OLD NEW --start N --end M [--json]</c>: where words of one version of a text are in another.</summary>
static class AnchorVerb
{
    public static Command Command()
    {
        var old = new Argument<string>("old") { Description = AnchorVerbWords.OldArgument }.ThatAreNoOptions();
        var later = new Argument<string>("new") { Description = AnchorVerbWords.NewArgument }.ThatAreNoOptions();
        var start = new Option<int>("--start") { Description = AnchorVerbWords.StartOption, Required = true, CustomParser = Offset };
        var end = new Option<int>("--end") { Description = AnchorVerbWords.EndOption, Required = true, CustomParser = Offset };
        var json = new Option<bool>("--json") { Description = AnchorVerbWords.JsonOption };
        var command = new Command("anchor", AnchorVerbWords.Purpose) { old, later, start, end, json };
        command.Validators.Add(parsed =>
        {
            // What was not given, or is no number, the command says itself.
            if (Number(parsed.GetResult(start)) is not { } first || Number(parsed.GetResult(end)) is not { } last) return;
            if (first < 0 || last <= first) parsed.AddError(Say(AnchorVerbWords.NoSpan, first, last));
        });
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(old)!, parsed.GetValue(later)!, new TextSpan(parsed.GetValue(start), parsed.GetValue(end)), parsed.GetValue(json), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancel));
        return command;
    }

    static int Offset(ArgumentResult given)
    {
        if (given.Tokens is [var token] && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        given.AddError(Say(AnchorVerbWords.NoOffset, string.Join(' ', given.Tokens)));
        return 0;
    }

    static int? Number(OptionResult? given) => given is { Tokens: [var token] } && int.TryParse(token.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    static async Task<int> RunAsync(string oldPath, string laterPath, TextSpan span, bool json, TextWriter output, TextWriter errors, CancellationToken cancel)
    {
        InputFile[] inputs = [await InputFile.ReadAsync(oldPath, cancel), await InputFile.ReadAsync(laterPath, cancel)];
        var problems = inputs.Where(input => input.Text is null).Select(input => $"{input.Path}: {input.Problem}").Distinct().ToList();
        if (inputs[0].Text is { } whole && span.End > whole.Text.Text.Length) problems.Insert(0, $"{oldPath}: {Say(AnchorVerbWords.BehindTheEnd, whole.Text.Text.Length, span.End)}");
        foreach (var problem in problems) await errors.WriteLineAsync(problem);
        if (problems.Count > 0 || inputs is not [{ Text.Text: var written }, { Text.Text: var later }])
        {
            // One document, whatever the input.
            if (json) await JsonOutput.WriteAsync<object?>(output, null);
            return 1;
        }
        var finding = TextAnchor.Of(written, span).Seek(TextDifference.Between(written, later));
        if (json) await JsonOutput.WriteAsync(output, Document(finding));
        else await WriteAsync(output, finding, later);
        return 0;
    }

    static object Document(AnchorFinding finding) => new
    {
        State = finding.Found.State.ToString().ToLowerInvariant(),
        finding.Found.Span?.Start,
        finding.Found.Span?.End,
        Score = Math.Round(finding.Score, 3),
        Candidates = finding.Candidates.Select(candidate => new { candidate.Span.Start, candidate.Span.End, Score = Math.Round(candidate.Score, 3) }),
    };

    static async Task WriteAsync(TextWriter output, AnchorFinding finding, SourceText later)
    {
        var state = finding.Found.State switch
        {
            AnchorState.Exact => AnchorVerbWords.Exact,
            AnchorState.Moved => AnchorVerbWords.Moved,
            AnchorState.Changed => AnchorVerbWords.Changed,
            _ => AnchorVerbWords.Lost,
        };
        await output.WriteLineAsync(finding.Found.Span is { } found ? Line(state, found, finding.Score, later) : state);
        foreach (var candidate in finding.Candidates) await output.WriteLineAsync(Line(AnchorVerbWords.Candidate, candidate.Span, candidate.Score, later));
    }

    static string Line(string state, TextSpan span, double score, SourceText text) =>
        string.Create(CultureInfo.InvariantCulture, $"{state,-10}  {span.Start,7} – {span.End,-7}  {score:0.000}  {string.Join(' ', text[span].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))}");

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
