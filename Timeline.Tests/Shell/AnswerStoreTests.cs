using Timeline.Web.Shell;

namespace Timeline.Tests.Shell;

public sealed class AnswerStoreTests
{
    static readonly TimeSpan Day = TimeSpan.FromDays(1);

    [Fact]
    public async Task An_answer_is_found_under_its_key_alone()
    {
        using var store = new AnswerStore();
        await store.SetAsync("a", [1, 2], null, Day, default);

        Assert.Equal([1, 2], await store.GetAsync("a", default));
        Assert.Null(await store.GetAsync("b", default));
    }

    [Fact]
    public async Task An_answer_larger_than_all_that_is_kept_is_not_kept()
    {
        using var store = new AnswerStore();
        await store.SetAsync("large", new byte[(64 << 20) + 1], [], Day, default);

        Assert.Null(await store.GetAsync("large", default));
    }
}
