using System.CommandLine;
using System.Text.Json;
using Timeline.Core.Dates;
using Timeline.Core.Ingest;
using Timeline.Core.Suggestions;
using Timeline.Core.Texts;

namespace Timeline.Bench.Suggestions;

/// <summary><c>suggestions FOLDER</c>: the events suggested from the five articles beside those that a careful reader finds in them.</summary>
static class SuggestionsCommand
{
    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "Of the five articles" }.AcceptExistingOnly();

    static readonly Option<bool> Each = new("--each") { Description = "With the sentences" };

    public static Command Create()
    {
        var command = new Command("suggestions", "Events suggested from the five articles: how many of the events in them with a right date, and how many besides") { Folder, Each };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!, parsed.GetValue(Each)));
        return command;
    }

    static void Run(DirectoryInfo folder, bool each)
    {
        using var stream = typeof(SuggestionsCommand).Assembly.GetManifestResourceStream("Timeline.Bench.Suggestions.palmyra-events.json")!;
        var wanted = JsonDocument.Parse(stream).RootElement;
        var (events, others) = (Rows(wanted.GetProperty("events")), Rows(wanted.GetProperty("alsoWanted")));
        var texts = folder.GetFiles("*.txt").OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => TextDecoder.Decode(File.ReadAllBytes(file.FullName)) is DecodedText.Readable readable ? new ArticleText(file.Name, readable.Text) : null).OfType<ArticleText>().ToList();
        var sources = texts.ToDictionary(text => text.Text.Hash, text => text.Text);
        var suggested = SuggestEvents.Of(ArticleReader.Read(texts), new PlaceNames());

        var right = new HashSet<string>();
        var besides = 0;
        // Each event is looked for among the exact dates first.
        foreach (var one in suggested.OrderBy(one => one.Date.Latest!.Value.Day.Number - one.Date.Earliest!.Value.Day.Number))
        {
            var of = events.Where(row => row.IsOf(one)).ToList();
            var hit = of.FirstOrDefault(row => !right.Contains(row.Id) && row.IsRight(one.Date));
            var also = hit is null ? others.FirstOrDefault(row => row.IsOf(one) && row.IsRight(one.Date)) : null;
            var word = hit is not null ? hit.Id : also is not null ? $"({also.Id})" : of.Exists(row => row.IsRight(one.Date)) ? "– again" : of.Count > 0 ? $"– {string.Join(" or ", of.Select(row => row.Id))}, another date" : "– besides";
            if (hit is not null) right.Add(hit.Id);
            else if (also is null) besides++;
            Console.WriteLine($"{one.Date.Edtf,-28} {one.Title,-46} {one.Confidence:F2} {one.Sources} {word}");
            if (each) foreach (var mention in one.Mentions) Console.WriteLine($"    {mention.Certainty:F2} {mention.Date.Edtf,-24} {sources[mention.Article][mention.Sentence].ReplaceLineEndings(" ")}");
        }
        Console.WriteLine($"{right.Count} of {events.Count} with a right date; {besides} of {suggested.Count} besides, events told again and those with a wrong date included");
        Console.WriteLine($"missed: {string.Join(", ", events.Where(row => !right.Contains(row.Id)).Select(row => row.Id))}");
    }

    static List<Row> Rows(JsonElement rows) => [.. rows.EnumerateArray().Select(row => new Row(
        row.GetProperty("id").GetString()!, Date(row, "when"), row.TryGetProperty("bears", out _) ? Date(row, "bears") : Date(row, "when"), row.TryGetProperty("part", out _) ? Date(row, "part") : null, Names(row, "kinds"), Names(row, "places"), Names(row, "who")))];

    static EdtfDate Date(JsonElement row, string name) => EdtfDate.Read(row.GetProperty(name).GetString()!).Date!;

    static List<string> Names(JsonElement row, string name) => row.TryGetProperty(name, out var names) ? [.. names.EnumerateArray().Select(one => one.GetString()!)] : [];

    /// <param name="Bears">The date as exactly as the articles alone bear it.</param>
    /// <param name="Part">Of an event of several parts, the date of one that they name by itself.</param>
    sealed record Row(string Id, EdtfDate When, EdtfDate Bears, EdtfDate? Part, List<string> Kinds, List<string> Places, List<string> Who)
    {
        public bool IsOf(SuggestedEvent one) => Kinds.Contains(one.Kind) && (Who.Count > 0 ? Who.Exists(name => one.Who?.Contains(name, StringComparison.Ordinal) == true) : one.Place is { } place && Places.Contains(place.Name));

        /// <summary>What the articles bear, or what holds the true date and is no vaguer.</summary>
        public bool IsRight(EdtfDate date) => date.Edtf == Bears.Edtf || date.Edtf == Part?.Edtf || (Holds(date, When) && Days(date) <= Days(Bears)) || (Holds(date, Bears) && Days(date) <= Days(Bears));

        static bool Holds(EdtfDate date, EdtfDate other) => date.Earliest <= other.Earliest && date.Latest >= other.Latest;

        static long Days(EdtfDate date) => date.Latest!.Value.Day.Number - date.Earliest!.Value.Day.Number;
    }
}
