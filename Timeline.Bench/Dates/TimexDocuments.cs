using System.Text.Json;
using Timeline.Core.Dates;

namespace Timeline.Bench.Dates;

/// <summary>A text whose time expressions people marked.</summary>
/// <param name="Dct">Its day of publication, ISO 8601.</param>
sealed record TimexDocument(string Doc, string Dct, string Text, IReadOnlyList<Timex> Timexes)
{
    static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public EdtfDate? Published => EdtfDate.Read(Dct).Date;

    public static IReadOnlyList<TimexDocument> ReadAll(FileInfo file) => JsonSerializer.Deserialize<List<TimexDocument>>(File.ReadAllText(file.FullName), Options)!;
}

/// <param name="Value">As TIMEX3 writes it; null where nobody could tell.</param>
sealed record Timex(int Start, int End, string? Type, string? Value)
{
    /// <summary>Its day, month or year: without the time of day.</summary>
    public string Day => Value is null ? "" : Value.Split('T')[0].Trim();
}
