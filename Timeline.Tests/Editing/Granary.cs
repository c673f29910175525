using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;

namespace Timeline.Tests.Editing;

/// <summary>A published event of our own, that two articles report in words which do not show that they speak of one thing; a third can come.</summary>
static class Granary
{
    public const string Chronicle = "ostrel", Happening = "the-granary-of-ostrel-burns";
    public const string Edit = "/edit/" + Chronicle + "/" + Happening, ByHand = Edit + "/by-hand", Read = "/t/" + Chronicle + "/e/" + Happening;
    public const string Burned = "The granary of Ostrel burned down on Sunday night.", Flames = "Flames took the store of grain beside the ford.", Counted = "Governor Minna Sulayman counted 40 lost carts.", Guild = "The Ferry Guild called governor Minna Suleyman a liar.";
    public const string Rain = "Rain closed the coastal road for an hour.", Unhurt = "Nobody was hurt, the fire brigade said.";

    public const string Courier = "On Sunday night the granary of Ostrel burned down to its walls.";

    static readonly Cause Cause = new("cy", "prepared");

    public static async Task<EditedEvent> InAsync(TimelineApplication application)
    {
        var services = application.Services;
        var chronology = (await services.GetRequiredService<RecordChronology>().NewAsync(new TypedChronology("Ostrel", "A week of fires."), Cause)).Chronology!;
        await services.GetRequiredService<PublishChronology>().RunAsync(chronology.Id, Cause);
        var typed = new TypedEvent { Title = "The granary of Ostrel burns", Summary = "Nobody is hurt.", Date = "3 March 2019", Kind = EventKind.Destruction };
        var fire = (await services.GetRequiredService<RecordEvent>().NewAsync(chronology.Id, typed, Cause)).Event!;
        await AttachAsync(application, fire.Id, await AddAsync(application, "messenger", "The Ostrel Messenger", $"{Burned}\n\n{Counted}\n\n{Rain}\n\n{Unhurt}"));
        await AttachAsync(application, fire.Id, await AddAsync(application, "herald", "The Herald", $"{Flames}\n\n{Unhurt}\n\n{Guild}\n\nBakers opened late."));
        await AddAsync(application, "courier", "The Courier", Courier);
        await services.GetRequiredService<PublishEvent>().RunAsync(fire.Id, fire.Version, Cause);
        return fire;
    }

    /// <summary>The same, with two things set by hand.</summary>
    public static async Task<Written> WithCorrectionsAsync(TimelineApplication application)
    {
        var fire = await InAsync(application);
        return await application.Services.GetRequiredService<SetByHand>().RunAsync(
            fire.Id,
            [
                new(CorrectionKind.JoinRows, [new("ostrel-messenger", new TextSpan(0, Burned.Length))]) { With = [new("ostrel-herald", new TextSpan(0, Flames.Length))] },
                new(CorrectionKind.SeveralStories, [new("ostrel-messenger"), new("ostrel-herald")]),
                new(CorrectionKind.OneStory, [new("ostrel-messenger"), new("ostrel-herald")]),
            ],
            Cause with { Why = "one fire, told by two who were there" });
    }

    /// <summary>A third article reports the event too.</summary>
    public static async Task AttachCourierAsync(TimelineApplication application)
    {
        var happening = (await application.Services.GetRequiredService<ReadEvent>().RunAsync(Chronicle, Happening, Sight.Editors))!;
        var courier = (await application.Services.GetRequiredService<FindArticles>().RunAsync("Fire", default)).Single(article => article.Slug == "ostrel-courier");
        await application.Services.GetRequiredService<AttachPassages>().RunAsync(happening.Event.Id, courier.Id, [new TextSpan(0, Courier.Length)], Cause);
    }

    static Task<Written> AttachAsync(TimelineApplication application, long happening, Article article) =>
        application.Services.GetRequiredService<AttachPassages>().RunAsync(happening, article.Id, article.Body.ToList(), Cause);

    static async Task<Article> AddAsync(TimelineApplication application, string slug, string outlet, string text)
    {
        var spans = Paragraphs(text).ToList();
        var article = new Article { Slug = "ostrel-" + slug, Outlet = new Outlet { Slug = "ostrel-" + slug, Name = outlet }, Title = "Fire", Language = "en", Hash = SourceText.From(text).Hash, Text = text, Body = spans, Display = DisplayPolicy.Full };
        return await application.Writer.RunAsync(Cause, db => Task.FromResult(db.Add(article).Entity));
    }

    static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var at = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            yield return new TextSpan(at, at + paragraph.Length);
            at += paragraph.Length + 2;
        }
    }
}
