using Microsoft.EntityFrameworkCore;
using Timeline.Core.Ingest;
using Timeline.Core.Sources;
using Timeline.Core.Storage;
using Timeline.Core.Texts;
using Timeline.Tests.House;
using Timeline.Tests.Storage;

namespace Timeline.Tests.Sources;

/// <summary>Imports into databases that hold no article yet: those kept before are context for what comes.</summary>
public abstract class OnEmptyDatabases : IAsyncLifetime
{
    readonly List<TestDatabase> databases = [];

    /// <summary>One more empty database, which goes with the test.</summary>
    private protected async Task<TestDatabase> NewAsync(Engine engine)
    {
        var database = await TestDatabase.NewAsync(engine);
        databases.Add(database);
        return database;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var database in databases) await database.DisposeAsync();
    }

    private protected static Task<IReadOnlyList<ImportedArticle>> ImportAsync(TestDatabase database, params ArticleText[] texts) =>
        database.Verb<ImportArticles>().RunAsync([.. texts.Select(text => new ArticleToImport(text))], TestDatabase.Cause);

    /// <summary>An article of our own from <c>Ingest/Articles</c>, by its name without ending.</summary>
    protected static ArticleText Own(string name) => Text(Repository.Read($"Timeline.Tests/Ingest/Articles/{name}.txt"), name);

    protected static ArticleText Text(string text, string name = "a.txt") => new(name, SourceText.From(text));

    /// <summary>All that is kept, in the order in which it came.</summary>
    private protected static async Task<List<Article>> ArticlesAsync(TestDatabase database)
    {
        await using var db = database.Read(Sight.Editors);
        return await db.Set<Article>().Include(article => article.Agency).Include(article => article.Outlet).OrderBy(article => article.Id).ToListAsync();
    }
}
