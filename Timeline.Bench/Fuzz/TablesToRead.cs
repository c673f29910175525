using System.Text;
using System.Text.Json;

namespace Timeline.Bench.Fuzz;

/// <summary>Tables and JSON with articles, whole and harmed.</summary>
static class TablesToRead
{
    static readonly string[] Columns = ["title", "text", "body", "html", "date", "published", "url", "source", "author", "language", "summary", "id", "Text", "a:text", ""];

    static readonly string[] Values = ["null", "true", "-1", "1e999", "9999999999999999999999", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\u0000\"", "[]", "{}", "{\"name\":{\"name\":{\"name\":\"A\"}}}", "[1,[2,[3]]]", "{\"$date\":\"2019-06-04\"}", "{\"$date\":1559606400000}", "1559606400", "\"\ufeff\"", "NaN", "'a'", "/* a */ 1", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-14:00\""];

    public static FuzzInput Csv(Random random)
    {
        var separator = random.Pick([',', ',', ';', '\t', '|']);
        var columns = random.Next(20) == 0 ? [.. Enumerable.Range(0, random.Next(100, 3000)).Select(i => $"c{i}"), "text"] : Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Pick(Columns)).Append("text").ToArray();
        var table = new StringBuilder(string.Join(separator, columns)).Append("\r\n");
        for (var left = random.Next(30); left > 0 && table.Length < 300_000; left--) table.AppendJoin(separator, columns.Take(random.Next(10) == 0 ? random.Next(columns.Length) : columns.Length).Select(column => Field(random, column))).Append(random.Pick(["\r\n", "\n", "\r"]));
        var text = random.Next(2) == 0 ? table.ToString() : HostileText.Harm(random, table.ToString());
        if (random.Next(40) == 0) return new FuzzInput("a.csv.gz", HostileBytes.Gzip([.. Encoding.UTF8.GetBytes(text), .. HostileBytes.Bulk(random)]));
        return new FuzzInput(random.Pick(["a.csv", "a.tsv"]), HostileBytes.Harm(random, HostileBytes.Encoded(random, text), oneIn: 3));
    }

    static string Field(Random random, string column) => random.Next(8) switch
    {
        0 => $"\"{TextsToRead.Article(random).Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        1 => $"\"{TextsToRead.Day(random)}",
        2 => HostileText.Some(random),
        3 when column == "html" => PagesToRead.Page(random),
        _ => $"\"{TextsToRead.Sentence(random)}\"",
    };

    public static FuzzInput Json(Random random)
    {
        var records = Enumerable.Range(0, random.Next(30)).Select(_ => Record(random));
        var isLines = random.Next(2) == 0;
        var text = random.Next(10) == 0 ? HostileText.Run(random, random.Pick(["[", "{\"a\":", "[{\"text\":[", "{\"name\":{", "//", "/*", "\"", "1", "[1,", "{}", "[{},"]))
            : isLines ? string.Join('\n', records) : random.Pick(["[", "{\"n\":1,\"articles\":["]) + string.Join(",\n", records) + random.Pick(["]", "]}", "", ",]"]);
        if (random.Next(3) == 0) text = HostileText.Harm(random, text);
        var name = isLines ? "a.jsonl" : "a.json";
        if (random.Next(40) == 0) return new FuzzInput($"{name}.gz", HostileBytes.Gzip([.. Encoding.UTF8.GetBytes(text), .. HostileBytes.Bulk(random)]));
        return new FuzzInput(name, HostileBytes.Harm(random, HostileBytes.Encoded(random, text), oneIn: 3));
    }

    static string Record(Random random) => $"{{{string.Join(',', Enumerable.Range(0, random.Next(1, 7)).Select(_ => $"{Quoted(random.Next(20) == 0 ? HostileText.Some(random) : random.Pick(Columns))}:{Value(random)}"))}}}";

    static string Value(Random random) => random.Next(6) switch
    {
        0 => random.Pick(Values),
        1 => Quoted(HostileText.Some(random)),
        2 => Quoted(TextsToRead.Article(random)),
        3 => Quoted(TextsToRead.Day(random)),
        4 when random.Next(4) == 0 => Quoted(PagesToRead.Page(random)),
        _ => Quoted(TextsToRead.Sentence(random)),
    };

    static string Quoted(string text) => JsonSerializer.Serialize(text);
}
