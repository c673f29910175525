using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>Published events of our own that 2, 5 and 20 outlets report in full: some copy a wire, others tell it in their own words and figures, and each leaves something out.</summary>
static class ManyReports
{
    static readonly Cause Cause = new("cy", "prepared");

    static readonly string[] Who = ["Mayor Ada Roe", "the river authority", "Captain Ilan Moss", "a spokeswoman for the railway", "Governor Tarek Vale", "the weather office"];
    static readonly string[] Things = ["houses", "families", "bridges", "soldiers", "boats", "patients", "pupils", "wells", "tents", "lorries"];
    static readonly string[] Fates = ["were carried away", "had been cut off", "stood under water", "were left without power", "were moved to higher ground"];
    static readonly string[] Places = ["Sarabad", "Ostrel", "the old quarter of Verin", "Tal Hadra", "Upper Maran"];
    static readonly string[] Names = ["The Courier", "Valley Evening Advertiser", "Herald", "Orsa River Gazette and Shipping List", "Dellan Press"];

    const int Facts = 24;

    /// <summary>Where readers find the event that as many outlets report.</summary>
    public static string Of(int reports) => $"/t/floods/e/{Slug(reports)}";

    static string Slug(int reports) => $"a-flood-that-{reports}-report";

    public static async Task<bool> InAsync(TimelineApplication application)
    {
        var services = application.Services;
        var chronology = (await services.GetRequiredService<RecordChronology>().NewAsync(new TypedChronology("Floods", "Made up."), Cause)).Chronology!;
        await services.GetRequiredService<PublishChronology>().RunAsync(chronology.Id, Cause);
        var articles = new List<Article>();
        for (var outlet = 0; outlet < 20; outlet++) articles.Add(await AddAsync(application, outlet));
        foreach (var reports in new[] { 2, 5, 20 })
        {
            var typed = new TypedEvent { Title = $"A flood that {reports} report", Summary = "The Orsa leaves its bed.", Date = "3 May 2019", Kind = EventKind.Other };
            var flood = (await services.GetRequiredService<RecordEvent>().NewAsync(chronology.Id, typed, Cause)).Event!;
            foreach (var article in articles.Take(reports)) await services.GetRequiredService<AttachPassages>().RunAsync(flood.Id, article.Id, article.Body.ToList(), Cause);
            await services.GetRequiredService<PublishEvent>().RunAsync(flood.Id, flood.Version, Cause);
        }
        return true;
    }

    static Task<Article> AddAsync(TimelineApplication application, int outlet)
    {
        var name = outlet < Names.Length ? Names[outlet] : string.Create(CultureInfo.InvariantCulture, $"{Names[outlet % Names.Length]} {outlet / Names.Length + 1}");
        // Two articles that are the same to a letter would be one.
        var sentences = Enumerable.Range(0, Facts).Where(fact => (fact + outlet) % 5 > 0).Select(fact => Sentence(fact, outlet)).Prepend($"A reporter of {name} stood at the river.").ToList();
        if (outlet == 3) sentences.Add("Bakers beside the old market sold bread by candlelight until their ovens went cold.");
        var (slug, text, body, at) = ($"flood-{outlet + 1}", string.Join("\n\n", sentences), new List<TextSpan>(), 0);
        foreach (var sentence in sentences)
        {
            body.Add(new TextSpan(at, at + sentence.Length));
            at += sentence.Length + 2;
        }
        var article = new Article { Slug = slug, Outlet = new Outlet { Slug = slug, Name = name }, Title = "The Orsa floods Sarabad", Language = "en", Hash = SourceText.From(text).Hash, Text = text, Body = body, Display = DisplayPolicy.Full };
        return application.Writer.RunAsync(Cause, db => Task.FromResult(db.Add(article).Entity));
    }

    // Every third outlet copies.
    static string Sentence(int fact, int outlet)
    {
        var (who, thing, fate, place, count) = (Who[fact % Who.Length], Things[fact % Things.Length], Fates[fact % Fates.Length], Places[fact / Places.Length], 12 + fact * 37);
        if (outlet % 7 == 4) count += outlet;
        return (outlet % 3) switch
        {
            0 => $"About {count} {thing} {fate} in {place} before dawn, {who} said, while the water was still rising.",
            1 => $"In {place} {count} {thing} {fate} overnight, according to {who}, and more rain is expected.",
            _ => $"“{char.ToUpperInvariant(thing[0])}{thing[1..]} {fate} in {place}, {count} of them,” {who} told reporters on Friday.",
        };
    }
}
