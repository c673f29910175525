using Microsoft.Extensions.DependencyInjection;
using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Events.Editing;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.Shell;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Editing;

/// <summary>A published chronology of a flood of our own, with one event and one article, in a running program.</summary>
sealed record Flood(EditedChronology Chronology, EditedEvent Dam, long ArticleId)
{
    public const string Chronicle = "orle", Happening = "the-dam-at-verrin-gives-way", Article = "dam-gives-way";

    static readonly Cause Cause = new("cy", "prepared");

    public static async Task<Flood> InAsync(TimelineApplication application)
    {
        var services = application.Services;
        var chronology = (await services.GetRequiredService<RecordChronology>().NewAsync(new TypedChronology("Orle", "Two weeks of water."), Cause)).Chronology!;
        await services.GetRequiredService<PublishChronology>().RunAsync(chronology.Id, Cause);
        var report = Fixtures.Article(Article, "The dam gave way on Saturday. More than 200 houses are under water.\n\nNobody was hurt, the board said.");
        report.Body = [new TextSpan(0, 67), new TextSpan(69, 101)];
        var article = await application.Writer.RunAsync(Cause, db => Task.FromResult(db.Add(report).Entity));
        var typed = new TypedEvent { Title = "The dam at Verrin gives way", Summary = "Water reaches the lower town.", Date = "2 March 2019", Kind = EventKind.Destruction };
        var dam = (await services.GetRequiredService<RecordEvent>().NewAsync(chronology.Id, typed, Cause)).Event!;
        await services.GetRequiredService<AttachPassages>().RunAsync(dam.Id, article.Id, [new TextSpan(0, 29)], Cause);
        await services.GetRequiredService<RecordClaim>().NewAsync(dam.Id, new TypedClaim { About = "houses under water", Values = [new(Article, "more than 200")] }, Cause);
        await services.GetRequiredService<PublishEvent>().RunAsync(dam.Id, dam.Version, Cause);
        return new Flood(chronology, (await services.GetRequiredService<ReadEditedEvent>().RunAsync(dam.Id))!, article.Id);
    }
}
