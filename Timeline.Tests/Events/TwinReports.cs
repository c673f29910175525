using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Annotations;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Events;

/// <summary>Published events of our own that outlets report in one wire text, word for word, in a running program; shared by the tests of a class, none of which writes.</summary>
public sealed class TwinReports : IAsyncLifetime
{
    public const string Wire = "Granary burns at Ostrel\n\nThe granary of Ostrel burned down on Sunday night, killing 14 people, the fire brigade said.\n\n“We had 40 carts of grain in it,” said Governor Minna Sulayman.\n\nRain closed the coastal road for an hour, and 200 families were without bread on Monday.";

    public const string Own = "Ostrel loses its bread\n\nFlames took the store of grain beside the ford at Ostrel, and 16 people died.\n\nGovernor Minna Sulayman spoke of 40 carts.";

    const string Later = "Bread comes to Ostrel\n\nThe first loaves since the granary burned reached Ostrel on a ferry, and 14 people were buried.";

    /// <summary>An event that one outlet reports twice.</summary>
    public const string OneOutlet = "again";

    /// <summary>Events that two outlets report in one text, those two and one in its own words, and twenty in one text.</summary>
    public static readonly string[] Events = ["two", "three", "twenty"];

    internal TimelineApplication Application { get; } = new();

    static Cause Cause => new("ana", "prepared");

    public static string Page(string happening) => $"/t/loaves/e/{happening}";

    public Task InitializeAsync() => InAsync(Application);

    public Task DisposeAsync() => Application.DisposeAsync().AsTask();

    internal static async Task<bool> InAsync(TimelineApplication application)
    {
        var services = application.Services;
        var outlets = Enumerable.Range(1, 20).Select(number => string.Create(CultureInfo.InvariantCulture, $"Messenger {number}"));
        var wires = await ImportAsync(services, Wire, [.. outlets]);
        long[] own = await ImportAsync(services, Own, ["The Herald"]), later = await ImportAsync(services, Later, ["The Herald"]);
        // Of one text two outlets may show different parts.
        await application.Writer.RunAsync(Cause, async db => (await db.FindAsync<Article>(wires[0]))!.Display = DisplayPolicy.Full);
        await application.Writer.RunAsync(Cause, async db => (await db.FindAsync<Article>(wires[3]))!.Display = DisplayPolicy.ReferenceOnly);
        var chronology = (await services.GetRequiredService<RecordChronology>().NewAsync(new TypedChronology("Loaves", "A week without bread."), Cause)).Chronology!;
        await services.GetRequiredService<PublishChronology>().RunAsync(chronology.Id, Cause);
        foreach (var (title, articles) in Events.Append(OneOutlet).Zip(new long[][] { wires[..2], [.. wires[..2], .. own], wires, [.. own, .. later, .. wires[..1]] }))
        {
            var typed = new TypedEvent { Title = title, Summary = "Nobody sleeps.", Date = "3 March 2019", Kind = EventKind.Destruction };
            var fire = (await services.GetRequiredService<RecordEvent>().NewAsync(chronology.Id, typed, Cause)).Event!;
            foreach (var article in articles) await AttachAsync(application, fire.Id, article);
            await services.GetRequiredService<PublishEvent>().RunAsync(fire.Id, fire.Version, Cause);
            if (title == OneOutlet) continue;
            var on = new NoteOn(NoteTarget.Row, "granary-burns-at-ostrel-2", new TextSpan(Wire.IndexOf("The granary", StringComparison.Ordinal), Wire.IndexOf("\n\n“", StringComparison.Ordinal)));
            Assert.Empty((await services.GetRequiredService<WriteNote>().NewAsync(fire.Id, on, "Who *counted*?", Cause)).Written.Problems);
        }
        return true;
    }

    static async Task<long[]> ImportAsync(IServiceProvider services, string words, string[] outlets)
    {
        var text = new ArticleText("a.txt", SourceText.From(words));
        var kept = await services.GetRequiredService<ImportArticles>().RunAsync([.. outlets.Select(outlet => new ArticleToImport(text) { Outlet = outlet })], Cause);
        return [.. kept.Select(one => one.Id)];
    }

    static async Task AttachAsync(TimelineApplication application, long happening, long id)
    {
        var article = await application.Writer.RunAsync(Cause, async db => (await db.FindAsync<Article>(id))!);
        await application.Services.GetRequiredService<AttachPassages>().RunAsync(happening, id, [.. article.Body], Cause);
    }
}
