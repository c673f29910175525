using System.Globalization;

namespace Timeline.Bench.Reports;

/// <summary>Reports of made-up floods, each event told by several outlets: some copy a wire, others tell it in their own words and figures.</summary>
/// <remarks>The same numbers make the same words, so that two runs measure the same.</remarks>
static class MadeReports
{
    /// <summary>About as many words has a sentence.</summary>
    const int WordsOfSentence = 20;

    static readonly string[] Who = ["Mayor Ada Roe", "the river authority", "the Harbour Press", "Captain Ilan Moss", "the Red Crescent", "Governor Tarek Vale", "the weather office", "a spokeswoman for the railway", "Doctor Mina Sol", "the army", "Bishop Noor Hale", "the power company"];
    static readonly string[] Said = ["said", "reported", "estimated", "confirmed", "warned", "told reporters"];
    static readonly string[] Things = ["houses", "families", "bridges", "cattle", "soldiers", "boats", "villages", "patients", "schools", "shops", "pupils", "lorries", "wells", "volunteers", "tents"];
    static readonly string[] Fates = ["were carried away", "had been cut off", "were brought to safety", "stood under water", "were lost", "had been sent to help", "were left without power", "were moved to higher ground"];
    static readonly string[] Places = ["Sarabad", "Maran", "Ostrel", "the old quarter of Verin", "Tal Hadra", "the valley of the Orsa", "Qasr Nabil", "the port of Dellan", "Upper Maran", "Kesh"];
    static readonly string[] Times = ["on Friday morning", "late on Thursday", "before dawn", "within two hours", "after the dam broke", "overnight", "by noon", "since the rain began"];
    static readonly string[] Ends = ["while the water was still rising", "as the roads to the coast stayed closed", "and more rain is expected", "though nobody could reach the place", "in the worst flood for 40 years", "despite warnings that had been given a week before"];

    /// <summary>Writes the files of a chronology, one event after another, each with as many reports.</summary>
    public static void Write(DirectoryInfo folder, int events, int reports, int words)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "chronology.txt"), "Chronology: floods\nTitle: Floods\nStandfirst: Made to be measured.\nLanes: Valley\n");
        File.WriteAllText(Path.Combine(folder.FullName, "places.txt"), "Place: sarabad\nName: Sarabad\nLane: Valley\n");
        File.WriteAllText(Path.Combine(folder.FullName, "actors.txt"), "Actor: army\nName: The army\nShort: Army\nPattern: gov\n");
        File.WriteAllText(Path.Combine(folder.FullName, "outlets.txt"), string.Join('\n', Enumerable.Range(1, reports).Select(outlet => $"Outlet: outlet{outlet}\nName: Outlet {outlet}\n")));
        File.WriteAllText(Path.Combine(folder.FullName, "claims.txt"), "");
        File.WriteAllText(Path.Combine(folder.FullName, "events.txt"), string.Join('\n', Enumerable.Range(1, events).Select(one =>
            string.Create(CultureInfo.InvariantCulture, $"Event: flood{one}\nWhen: 2019-05-{one:00}\nKind: other\nPlace: sarabad\nTitle: Flood {one} at Sarabad\nSummary: A flood that never was.\n"))));
        var articles = folder.CreateSubdirectory("articles");
        for (var one = 1; one <= events; one++)
            for (var outlet = 1; outlet <= reports; outlet++)
                File.WriteAllText(Path.Combine(articles.FullName, $"flood{one}-{outlet}.txt"), Report(one, outlet, words));
    }

    static string Report(int one, int outlet, int words)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"Article: flood{one}-{outlet}\nOutlet: outlet{outlet}\nTitle: Flood {one} at Sarabad\nHeadline: {Headline(one, outlet)}\nLanguage: en\nPublished: 2019-05-{one:00}\n");
        return head + string.Concat(Paragraphs(one, outlet, words).Select(paragraph => $"\n{string.Concat(paragraph.Select(sentence => $"[flood{one}] {sentence}\n"))}"));
    }

    /// <summary>A report as a reader has it: its headline, then a paragraph a line.</summary>
    public static string Text(int one, int outlet, int words) => string.Join('\n', Paragraphs(one, outlet, words).Select(sentences => string.Join(' ', sentences)).Prepend(Headline(one, outlet)));

    static string Headline(int one, int outlet) => $"Flood {one} at Sarabad, told by outlet {outlet}";

    // Every third outlet prints the wire, the others tell four of its five points in their own words.
    static List<string[]> Paragraphs(int one, int outlet, int words)
    {
        var chance = new Random(one * 1000 + outlet);
        var facts = Enumerable.Range(0, words / WordsOfSentence * 5 / 4).Where(_ => chance.Next(5) > 0).Take(words / WordsOfSentence).ToList();
        return [.. facts.Select(fact => Sentence(one, fact, outlet % 3 == 0 ? 0 : outlet, chance)).ToList().Chunk(3)];
    }

    /// <param name="telling">0: the wire's words.</param>
    static string Sentence(int one, int fact, int telling, Random chance)
    {
        var set = new Random(one * 10_000 + fact);
        var (who, thing, fate, place, time, end, count) = (Pick(Who, set), Pick(Things, set), Pick(Fates, set), Pick(Places, set), Pick(Times, set), Pick(Ends, set), set.Next(12, 900));
        if (telling == 0) return $"About {count} {thing} {fate} in {place} {time}, {who} {Said[fact % Said.Length]}, {end}.";
        if (chance.Next(4) == 0) count += chance.Next(1, 40);
        return (telling % 3) switch
        {
            1 => $"{Capital(who)} {Pick(Said, chance)} that {count} {thing} {fate} {time} in {place}, {Pick(Ends, chance)}.",
            _ => $"In {place}, {count} {thing} {fate} {Pick(Times, chance)}, according to {who}, {end}.",
        };
    }

    static string Pick(string[] words, Random from) => words[from.Next(words.Length)];

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
