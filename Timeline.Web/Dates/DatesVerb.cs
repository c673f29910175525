using System.CommandLine;
using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;
using Timeline.Core.Texts;
using Timeline.Web.Ingest;
using Timeline.Web.Shell;

namespace Timeline.Web.Dates;

/// <summary><c>dates FILE [--published EDTF] [--numbers ORDER] [--json]</c>: the dates that a text tells.</summary>
static class DatesVerb
{
    const string DayFirst = "day-first", MonthFirst = "month-first";

    public static Command Command()
    {
        var file = new Argument<string>("file") { Description = DatesVerbWords.FileArgument }.ThatAreNoOptions();
        var published = new Option<EdtfDate?>("--published") { Description = DatesVerbWords.PublishedOption, CustomParser = Published, HelpName = "EDTF" };
        var numbers = new Option<string?>("--numbers") { Description = DatesVerbWords.NumbersOption };
        numbers.AcceptOnlyFromAmong(DayFirst, MonthFirst);
        var json = new Option<bool>("--json") { Description = DatesVerbWords.JsonOption };
        var command = new Command("dates", DatesVerbWords.Purpose) { file, published, numbers, json };
        command.SetAction((parsed, cancel) => RunAsync(
            parsed.GetValue(file)!, parsed.GetValue(published), parsed.GetValue(numbers) switch { DayFirst => NumericOrder.DayFirst, MonthFirst => NumericOrder.MonthFirst, _ => null }, parsed.GetValue(json), parsed.InvocationConfiguration, cancel));
        return command;
    }

    static EdtfDate? Published(System.CommandLine.Parsing.ArgumentResult given)
    {
        var typed = given.Tokens is [var token] ? token.Value : "";
        var reading = EdtfDate.Read(typed);
        if (!reading.IsDate) given.AddError(Say(DatesVerbWords.NoDate, typed, reading.Refusal.Reason));
        return reading.Date;
    }

    static async Task<int> RunAsync(string path, EdtfDate? published, NumericOrder? order, bool json, InvocationConfiguration console, CancellationToken cancel)
    {
        var input = await InputFile.ReadAsync(path, cancel);
        if (input.Text is not { Text: var text })
        {
            await console.Error.WriteLineAsync($"{input.Path}: {input.Problem}");
            if (json) await JsonOutput.WriteAsync<object[]>(console.Output, []);
            return 1;
        }
        var found = TextDates.Find(text.Text, published, order);
        if (json) await JsonOutput.WriteAsync(console.Output, found.Select(date => new { date.Start, date.End, Text = text[new TextSpan(date.Start, date.End)], date.Date.Edtf, date.Reason }));
        else await WriteAsync(console.Output, text, found);
        if (published is null && Counted(text.Text, found, order) is { Count: > 0 } counted)
            await console.Error.WriteLineAsync(Say(counted.Count == 1 ? DatesVerbWords.NeedsPublished : DatesVerbWords.NeedPublished, counted.Count, text[new TextSpan(counted[0].Start, counted[0].End)]));
        return 0;
    }

    /// <summary>What would be a date, were the day known from which it is counted; any day will do to find it.</summary>
    static List<TextDate> Counted(string text, IReadOnlyList<TextDate> found, NumericOrder? order)
    {
        var known = found.Select(date => date.Start).ToHashSet();
        return [.. TextDates.Find(text, EdtfDate.Read("2000-01-01").Date, order).Where(date => !known.Contains(date.Start))];
    }

    static async Task WriteAsync(TextWriter output, SourceText text, IReadOnlyList<TextDate> found)
    {
        if (found.Count == 0) await output.WriteLineAsync(DatesVerbWords.NoneFound);
        var lines = found.Select(date => (Date: date, Words: string.Join(' ', text[new TextSpan(date.Start, date.End)].Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)))).ToList();
        var (words, edtf) = (lines.Select(line => line.Words.Length).DefaultIfEmpty().Max(), lines.Select(line => line.Date.Date.Edtf.Length).DefaultIfEmpty().Max());
        foreach (var (date, said) in lines) await output.WriteLineAsync($"{date.Start,7}  {said.PadRight(words)}  {date.Date.Edtf.PadRight(edtf)}  {date.Reason}");
    }

    static string Say(string sentence, params object[] values) => string.Format(CultureInfo.CurrentCulture, sentence, values);
}
