namespace Timeline.Core.Storage;

/// <summary>An uncertain date as it is kept: its EDTF, and the bounds on which windows are queried.</summary>
/// <param name="Earliest">Seconds since 1970-01-01T00:00:00, included; null where open or unknown.</param>
/// <param name="Latest">The same for the last second that it may mean.</param>
public readonly record struct StoredDate(string Edtf, long? Earliest, long? Latest);
