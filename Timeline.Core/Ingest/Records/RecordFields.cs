using System.Collections.Frozen;

namespace Timeline.Core.Ingest.Records;

/// <summary>What the fields of a record are called: the table <c>IngestRecordFields.tsv</c>.</summary>
public static class RecordFields
{
    public const string Text = "text", Html = "html", Summary = "summary", Address = "address";

    static readonly FrozenDictionary<string, (string Field, int Rank)> ByName = WordTable.Shipped("IngestRecordFields")
        .SelectMany(row => row[1].Split('|').Select((name, rank) => (Name: Plain(name), row[0], rank))).ToFrozenDictionary(one => one.Name, one => (one.Item2, one.rank));

    /// <summary>The field that a column or property of this name is; null for one that says nothing of an article.</summary>
    public static string? Of(string name) => ByName.TryGetValue(Plain(name), out var known) ? known.Field : null;

    /// <summary>What each field says, with the name under which it stood: of several under one field the first of the table that says anything.</summary>
    public static IReadOnlyDictionary<string, (string Name, string Said)> Known(IEnumerable<KeyValuePair<string, string>> record) =>
        record.Where(one => !string.IsNullOrWhiteSpace(one.Value)).Select(one => (one.Key, one.Value, Known: ByName.TryGetValue(Plain(one.Key), out var known) ? known : default))
            .Where(one => one.Known.Field is not null).GroupBy(one => one.Known.Field).ToDictionary(field => field.Key, field => field.OrderBy(one => one.Known.Rank).Select(one => (one.Key, one.Value.Trim())).First());

    static string Plain(string name) => new([.. name[(name.LastIndexOf(':') + 1)..].Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
