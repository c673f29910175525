using System.CommandLine;

namespace Timeline.Bench.Pages;

/// <summary><c>pages</c>: how fast the program starts and serves its public pages, the load generator on the same machine.</summary>
static class PagesCommand
{
    static readonly Option<int> Seconds = new("--seconds") { Description = "How long each page is loaded", DefaultValueFactory = _ => 10 };
    static readonly Option<string> Chronology = new("--chronology") { Description = "Its slug: its page is the cached one", DefaultValueFactory = _ => "palmyra" };
    static readonly Option<string> Event = new("--event") { Description = "Its slug: its page is made anew for each request", DefaultValueFactory = _ => "citadel" };
    static readonly Option<string> Program = new("--program") { Description = "The folder of the program, for instance a published one", DefaultValueFactory = _ => AppContext.BaseDirectory };

    public static Command Create()
    {
        var command = new Command("pages", "Start, memory and requests per second of public pages, by wrk -t2 -c64") { Seconds, Chronology, Event, Program };
        command.SetAction((parsed, stop) => RunAsync(parsed.GetValue(Program)!, parsed.GetValue(Chronology)!, parsed.GetValue(Event)!, parsed.GetValue(Seconds), stop));
        return command;
    }

    static async Task RunAsync(string program, string chronology, string happening, int seconds, CancellationToken stop)
    {
        var data = Directory.CreateTempSubdirectory("timeline-bench-");
        try
        {
            var timeline = $"/t/{chronology}";
            await using (var first = await RunningSite.StartAsync(program, data, timeline, stop))
                Console.WriteLine($"first start, empty     {first.FirstPage.TotalSeconds:F2} s to {timeline}, the demonstration loaded");
            await using (var site = await RunningSite.StartAsync(program, data, timeline, stop))
            {
                Console.WriteLine($"start                  {site.FirstPage.TotalSeconds:F2} s to {timeline}");
                Console.WriteLine($"resident after start   {site.ResidentMegabytes:F0} MB");
                Console.WriteLine($"timeline, cached       {await Wrk.LoadAsync(site.Address + timeline, seconds, everyRequestNew: false, stop)}");
                Console.WriteLine($"event, drawn anew      {await Wrk.LoadAsync($"{site.Address}{timeline}/e/{happening}", seconds, everyRequestNew: true, stop)}");
                Console.WriteLine($"resident after load    {site.ResidentMegabytes:F0} MB");
            }
            Console.WriteLine($"event, read anew       {await EventReading.MeasureAsync(data.FullName, chronology, happening, seconds, stop)}");
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }
}
