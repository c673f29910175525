using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Timeline.Core.Storage;

/// <summary>Instants are UTC and cut to whole microseconds, the finest that PostgreSQL keeps: both engines give back the same.</summary>
sealed class UtcMicroseconds() : ValueConverter<DateTime, DateTime>(value => Cut(value), value => DateTime.SpecifyKind(value, DateTimeKind.Utc))
{
    /// <exception cref="ArgumentException">The instant is not UTC.</exception>
    public static DateTime Cut(DateTime instant) => instant.Kind == DateTimeKind.Utc
        ? new DateTime(instant.Ticks - instant.Ticks % TimeSpan.TicksPerMicrosecond, DateTimeKind.Utc)
        : throw new ArgumentException("An instant is stored in UTC.", nameof(instant));
}
