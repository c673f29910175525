using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Timeline.Core.Dates;

namespace Timeline.Bench.Html;

/// <summary><c>pubdate FILE</c>: days of publication found on pages beside the true ones.</summary>
static class PubdateCommand
{
    static readonly Argument<FileInfo> Rows = new Argument<FileInfo>("file") { Description = "Of the gold data: pubdate.json" }.AcceptExistingOnly();
    static readonly Option<bool> Each = new("--each") { Description = "List each page that is not exact, with its clues" };

    enum Outcome { Exact, Vaguer, Wrong, None, RightlyNone }

    public static Command Create()
    {
        var command = new Command("pubdate", "Days of publication of web pages beside the true ones: exact, vaguer but right, wrong, none; by the clue that gave them") { Rows, Each };
        command.SetAction(parsed => Run(parsed.GetValue(Rows)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(FileInfo file, bool each)
    {
        var outcomes = new List<(Outcome Outcome, string Kind)>();
        foreach (var row in JsonSerializer.Deserialize<List<Row>>(File.ReadAllText(file.FullName))!)
        {
            var draft = GoldPages.Read(GoldPages.Bytes(Path.Combine(file.DirectoryName!, row.Page)), row.Url);
            var outcome = Judge(row.Date, draft?.Published?.Edtf);
            outcomes.Add((outcome, draft?.Published is { } published ? published.Evidence[0].Kind : "none"));
            if (!each || outcome is Outcome.Exact or Outcome.RightlyNone) continue;
            Console.WriteLine($"{outcome,-8} {row.Page}: {draft?.Published?.Edtf ?? "none"}, true {row.Date ?? "none"}");
            foreach (var evidence in draft?.Published?.Evidence ?? []) Console.WriteLine($"           {evidence.Kind}: {evidence.Because}");
        }

        var dated = outcomes.Count(one => one.Outcome != Outcome.RightlyNone);
        foreach (var outcome in Enum.GetValues<Outcome>()) Console.WriteLine($"{outcome,-12} {outcomes.Count(one => one.Outcome == outcome),4}   {(double)outcomes.Count(one => one.Outcome == outcome) / outcomes.Count:F3} of {outcomes.Count}{(outcome == Outcome.Exact ? $", {(double)outcomes.Count(one => one.Outcome == outcome) / dated:F3} of the {dated} with a date, true or found" : "")}");
        foreach (var kind in outcomes.GroupBy(one => one.Kind).OrderByDescending(kind => kind.Count())) Console.WriteLine($"  {kind.Key,-14} {string.Join(", ", kind.CountBy(one => one.Outcome).OrderBy(one => one.Key).Select(one => $"{one.Key} {one.Value}"))}");
    }

    static Outcome Judge(string? date, string? found)
    {
        if (found is null) return date is null ? Outcome.RightlyNone : Outcome.None;
        if (date is null) return Outcome.Wrong;
        if (found.StartsWith(date, StringComparison.Ordinal)) return Outcome.Exact;
        var (wide, day) = (EdtfDate.Read(found).Date, EdtfDate.Read(date).Date!);
        return wide is { Earliest: { } earliest, Latest: { } latest } && earliest <= day.Earliest && latest >= day.Latest ? Outcome.Vaguer : Outcome.Wrong;
    }

    sealed record Row([property: JsonPropertyName("page")] string Page, [property: JsonPropertyName("url")] string Url, [property: JsonPropertyName("date")] string? Date);
}
