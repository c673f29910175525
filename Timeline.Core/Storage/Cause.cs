namespace Timeline.Core.Storage;

/// <summary>Who writes, and why: it stands in every revision that the write makes.</summary>
/// <param name="Who">The name shown in the history.</param>
/// <param name="Account">The account's number; null where the program itself writes.</param>
/// <param name="Key">Names this one write among all: what was written under it before is answered, not written again. Null where the write cannot be asked for twice.</param>
public sealed record Cause(string Who, string Why, long? Account = null, string? Key = null);
