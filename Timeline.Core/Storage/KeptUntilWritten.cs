using Microsoft.Extensions.Caching.Memory;

namespace Timeline.Core.Storage;

/// <summary>Keeps answers for readers until somebody writes: between two writes the same question has the same answer.</summary>
/// <remarks>An answer is shared by all who ask, so it may hold nothing that changes, and nothing that depends on who asks.</remarks>
public sealed class KeptUntilWritten(SingleWriter writer) : IDisposable
{
    /// <summary>How many answers are kept; the longest unasked goes first.</summary>
    const int Most = 200;

    readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = Most });

    /// <param name="question">What is asked, as a value with equality: the name of the reading and all that it depends on but the database.</param>
    public async Task<T> ReadAsync<T>(object question, Func<Task<T>> read)
    {
        // The number is taken before the reading: an answer from before a write is never asked for after it.
        var key = (writer.Commits, question);
        if (answers.TryGetValue(key, out var kept)) return (T)kept!;
        var answer = await read();
        answers.Set(key, (object?)answer, new MemoryCacheEntryOptions { Size = 1 });
        return answer;
    }

    public void Dispose() => answers.Dispose();
}
