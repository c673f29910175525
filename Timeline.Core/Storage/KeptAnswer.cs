using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Timeline.Core.Storage;

/// <summary>What a write answered, kept in its own transaction under the key that its cause bears: asked for once more, it is not done again.</summary>
/// <remarks>The shape of the HTTP header <c>Idempotency-Key</c> (draft-ietf-httpapi-idempotency-key-header), for forms.</remarks>
sealed class KeptAnswer
{
    /// <summary>A form that was left open for longer counts as a new one.</summary>
    public const int DaysKept = 7;

    public const int KeyLength = 120;

    public required string Key { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>As JSON.</summary>
    public required string Answer { get; init; }

    /// <returns>False where nothing was written under this key.</returns>
    public static async Task<(bool IsKept, T Answer)> ReadAsync<T>(TimelineDb db, string key, CancellationToken cancel) =>
        await db.Set<KeptAnswer>().AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancel) is { } kept
            ? (true, JsonSerializer.Deserialize<T>(kept.Answer, JsonColumn.Options)!)
            : (false, default!);

    /// <summary>Keeps an answer, and lets go of those that are too old.</summary>
    public static async Task KeepAsync<T>(TimelineDb db, string key, T answer, CancellationToken cancel)
    {
        var oldest = db.WritesAt.AddDays(-DaysKept);
        await db.Set<KeptAnswer>().Where(row => row.At < oldest).ExecuteDeleteAsync(cancel);
        db.Add(new KeptAnswer { Key = key, At = db.WritesAt, Answer = JsonSerializer.Serialize(answer, JsonColumn.Options) });
        await db.SaveChangesAsync(cancel);
    }
}

sealed class KeptAnswerMapping : IEntityTypeConfiguration<KeptAnswer>, IReadersSee<KeptAnswer>
{
    public void Configure(EntityTypeBuilder<KeptAnswer> answer)
    {
        answer.HasKey(row => row.Key);
        answer.HasIndex(row => row.At);
        answer.Property(row => row.Key).HasMaxLength(KeptAnswer.KeyLength);
    }

    public Expression<Func<KeptAnswer, bool>> Rule(TimelineDb db) => answer => false;
}
