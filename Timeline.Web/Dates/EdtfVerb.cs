using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Timeline.Core.Dates;

namespace Timeline.Web.Dates;

/// <summary><c>edtf STRING…</c>: level and bounds of each date, or where and why it is none.</summary>
static class EdtfVerb
{
    const string Name = "edtf";

    static readonly string[] Options = ["--json", "--help", "-h", "-?"];

    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Command()
    {
        var strings = new Argument<string[]>("STRING") { Description = EdtfVerbWords.Strings, Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = EdtfVerbWords.Json };
        var command = new Command(Name, EdtfVerbWords.Purpose) { strings, json };
        command.SetAction(parsed =>
        {
            var answers = parsed.GetRequiredValue(strings).Select(Answer.Of).ToList();
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            output.WriteLine(parsed.GetValue(json) ? JsonSerializer.Serialize(answers, Json) : Table(answers));
            foreach (var failed in answers.Where(answer => !answer.Valid)) error.WriteLine($"{failed.Input}: {failed.Error}");
            return answers.All(answer => answer.Valid) ? 0 : 1;
        });
        return command;
    }

    /// <summary>Puts <c>--</c> before the dates, because one may begin with a minus and is no option.</summary>
    public static string[] WithOptionsFirst(string[] args) =>
        args is [Name, .. var rest] && !rest.Contains("--") ? [Name, .. rest.Where(Options.Contains), "--", .. rest.Where(arg => !Options.Contains(arg))] : args;

    static string Table(List<Answer> answers)
    {
        List<string[]> rows = [EdtfVerbWords.Columns.Split('|')];
        rows.AddRange(answers.Select(answer => answer.Valid
            ? [answer.Input, answer.Level!.Value.ToString(CultureInfo.InvariantCulture), answer.Earliest ?? EdtfVerbWords.None, answer.Latest ?? EdtfVerbWords.None]
            : new[] { answer.Input, "–", answer.Error!, "" }));
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => column == 2 && row[1] == "–" ? 0 : row[column].Length)).ToArray();
        return string.Join('\n', rows.Select(row => string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd()));
    }

    sealed record Answer(string Input, bool Valid, int? Level, string? Earliest, string? Latest, string? Error)
    {
        public static Answer Of(string input)
        {
            var reading = EdtfDate.Read(input);
            return reading.IsDate
                ? new Answer(input, Valid: true, reading.Level, reading.Date.Earliest?.ToString(), reading.Date.Latest?.ToString(), null)
                : new Answer(input, Valid: false, null, null, null, Say(EdtfVerbWords.At, reading.Refusal.Index + 1, reading.Refusal.Reason)
                    + (DateWords.Read(input).Date is { } meant ? Say(EdtfVerbWords.Meant, meant.Edtf) : ""));
        }

        static string Say(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
    }
}
