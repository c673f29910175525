using System.Text.Json;

namespace Timeline.Bench.Dates;

/// <summary>One sentence of the specification of Recognizers-Text, with what it has in it.</summary>
/// <param name="Spec">The file of the specification.</param>
/// <param name="Ref">The moment at which it is read, for dates; null elsewhere.</param>
sealed record RecognizersCase(string Spec, string Input, string? Ref, IReadOnlyList<RecognizersEntity> Results)
{
    static readonly JsonSerializerOptions Options = new() { PropertyNameCaseInsensitive = true };

    public static IReadOnlyList<RecognizersCase> ReadAll(FileInfo file) => JsonSerializer.Deserialize<List<RecognizersCase>>(File.ReadAllText(file.FullName), Options)!;
}

/// <summary>One stretch of words with its type and value.</summary>
/// <param name="End">Its last code unit, included.</param>
/// <param name="TypeName">As <c>number</c>, <c>numberrange</c>, <c>percentage</c>, <c>age</c>, <c>dimension</c> or <c>datetimeV2.…</c>.</param>
sealed record RecognizersEntity(string Text, int Start, int End, string TypeName, RecognizersResolution? Resolution)
{
    /// <summary>Whether the specification says what the words are worth: “the school year” it leaves unresolved, “a percentage” has <c>null</c>.</summary>
    public bool HasValue => Resolution?.Value is not (null or "null") || Resolution?.Values?.Any(value => value.Value is not (null or "not resolved") || value.Start is not null || value.End is not null) == true;

    public override string ToString() => $"{Text} = {Resolution}";
}

/// <summary>What the words are worth.</summary>
/// <param name="Values">Of a date, each way in which it may be read.</param>
/// <param name="Value">Of all else: <c>20</c>, <c>20%</c>, <c>[20,30)</c>.</param>
/// <param name="Unit">In words, singular: <c>Square meter</c>.</param>
sealed record RecognizersResolution(IReadOnlyList<RecognizersMoment>? Values, string? Value, string? Unit)
{
    public override string ToString() => Values is null ? $"{Value} {Unit}".TrimEnd() : string.Join(" or ", Values.Select(value => value.Value ?? $"{value.Start}–{value.End}"));
}

/// <param name="End">Not included.</param>
sealed record RecognizersMoment(string? Value, string? Start, string? End);
