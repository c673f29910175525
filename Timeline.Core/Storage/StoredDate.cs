using System.Diagnostics.CodeAnalysis;
using Timeline.Core.Dates;

namespace Timeline.Core.Storage;

/// <summary>An uncertain date as it is kept: its EDTF, and the bounds on which windows are queried.</summary>
/// <param name="Earliest">Seconds since 1970-01-01T00:00:00, included; null where open or unknown.</param>
/// <param name="Latest">The same for the last second that it may mean.</param>
public readonly record struct StoredDate(string Edtf, long? Earliest, long? Latest)
{
    public static StoredDate Of(EdtfDate date) => new(date.Edtf, date.Earliest?.Seconds, date.Latest?.Seconds);

    public static implicit operator StoredDate(EdtfDate date) => Of(date);

    /// <inheritdoc cref="Read(string?)"/>
    public EdtfDate Read() => Read(Edtf)!;

    /// <exception cref="InvalidOperationException">The column does not hold a date, which nothing in this program writes.</exception>
    [return: NotNullIfNotNull(nameof(edtf))]
    internal static EdtfDate? Read(string? edtf) =>
        edtf is null ? null : EdtfDate.Read(edtf).Date ?? throw new InvalidOperationException($"\"{edtf}\" is kept as a date, but is none.");
}
