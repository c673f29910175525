using System.CommandLine;

namespace Timeline.Bench.Pages;

/// <summary><c>pages</c>: how fast the program starts and serves its public pages, the load generator on the same machine.</summary>
static class PagesCommand
{
    static readonly Option<int> Seconds = new("--seconds") { Description = "How long each page is loaded", DefaultValueFactory = _ => 10 };
    static readonly Option<string> Chronology = new("--timeline") { Description = "The cached page", DefaultValueFactory = _ => "/t/palmyra" };
    static readonly Option<string> Event = new("--event") { Description = "The page that is made anew for each request", DefaultValueFactory = _ => "/t/palmyra/e/citadel" };

    public static Command Create()
    {
        var command = new Command("pages", "Start, memory and requests per second of public pages, by wrk -t2 -c64") { Seconds, Chronology, Event };
        command.SetAction(async (parsed, stop) =>
        {
            await using var site = await RunningSite.StartAsync(parsed.GetValue(Chronology)!, stop);
            Console.WriteLine($"start to first page   {site.FirstPage.TotalSeconds:F2} s");
            Console.WriteLine($"resident after start  {site.ResidentMegabytes:F0} MB");
            var seconds = parsed.GetValue(Seconds);
            Console.WriteLine($"cached timeline       {await Wrk.LoadAsync(site.Address + parsed.GetValue(Chronology), seconds, everyRequestNew: false, stop)}");
            Console.WriteLine($"uncached event        {await Wrk.LoadAsync(site.Address + parsed.GetValue(Event), seconds, everyRequestNew: true, stop)}");
            Console.WriteLine($"resident after load   {site.ResidentMegabytes:F0} MB");
        });
        return command;
    }
}
