using Timeline.Core.Storage;

namespace Timeline.Tests.Storage;

[Trait("Category", "Storage")]
public class KeptUntilWrittenTests(TestDatabases databases) : IClassFixture<TestDatabases>
{
    [Theory, OnSqlite, OnPostgres]
    public async Task A_question_is_read_once_between_two_writes(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        using var kept = new KeptUntilWritten(database.Writer);
        var readings = 0;

        Assert.Equal(1, await Ask("dam"));
        Assert.Equal(1, await Ask("dam"));
        Assert.Equal(2, await Ask("weir"));
        await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Place("after-the-reading"))));
        Assert.Equal(3, await Ask("dam"));

        Task<int> Ask(string what) => kept.ReadAsync(("reading", what), () => Task.FromResult(++readings));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_read_while_somebody_wrote_is_not_shown_after_the_write(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        using var kept = new KeptUntilWritten(database.Writer);
        var before = await kept.ReadAsync("question", async () =>
        {
            await database.Writer.RunAsync(TestDatabase.Cause, db => Task.FromResult(db.Add(Fixtures.Place("in-between"))));
            return "read before the write";
        });

        Assert.Equal("read before the write", before);
        Assert.Equal("read after it", await kept.ReadAsync("question", () => Task.FromResult("read after it")));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_reading_that_fails_is_tried_again(Engine engine)
    {
        var database = await databases.OnAsync(engine);
        using var kept = new KeptUntilWritten(database.Writer);
        await Assert.ThrowsAsync<OperationCanceledException>(() => kept.ReadAsync<string>("question", () => throw new OperationCanceledException()));

        Assert.Equal("read", await kept.ReadAsync("question", () => Task.FromResult("read")));
    }
}
