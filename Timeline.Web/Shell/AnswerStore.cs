using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Caching.Memory;

namespace Timeline.Web.Shell;

/// <summary>Where the answers of public pages are kept, in memory, the longest unasked going first.</summary>
/// <remarks>The framework's own store takes one lock for all writes, to file each answer under its tags. Nothing is evicted by tag here: the key holds the content's revision.</remarks>
sealed class AnswerStore : IOutputCacheStore, IDisposable
{
    /// <summary>Of answers as they are sent, compressed for most.</summary>
    const long MostBytes = 64L << 20;

    readonly MemoryCache answers = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => new(answers.Get<byte[]>(key));

    public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken)
    {
        answers.Set(key, value, new MemoryCacheEntryOptions { Size = value.Length, AbsoluteExpirationRelativeToNow = validFor });
        return default;
    }

    public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken) => throw new NotSupportedException("Answers have no tags: what is written changes the revision in their keys.");

    public void Dispose() => answers.Dispose();
}
