using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Tests.House;

namespace Timeline.Tests.Comparison;

/// <summary>Events of our own invention, each with what a careful reader finds in it: <c>Fixtures/EVENT/expected.tsv</c>.</summary>
public class FixtureTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "Timeline.Tests/Comparison/Fixtures");

    public static TheoryData<string> Events => [.. Directory.GetDirectories(Folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Events))]
    public void A_careful_reader_agrees(string name)
    {
        var found = new Compared(name);
        var wrong = WordTable.Rows(File.ReadAllText(Path.Combine(Folder, name, "expected.tsv"))).Where(row => !found.Holds(row)).Select(row => string.Join(" · ", row));
        Assert.True(!wrong.Any(), string.Join('\n', wrong.Append("").Concat(found.Written())));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void Only_those_are_families_that_are_expected(string name)
    {
        var expected = WordTable.Rows(File.ReadAllText(Path.Combine(Folder, name, "expected.tsv"))).Count(row => row[0] == "family");
        Assert.Equal(expected, new Compared(name).Comparison.Families.Count);
    }

    sealed class Compared
    {
        readonly Dictionary<string, Witness> byFile;
        readonly Dictionary<string, string> fileOf;

        public Compared(string name)
        {
            byFile = Directory.GetFiles(Path.Combine(Folder, name), "*.txt").ToDictionary(path => Path.GetFileNameWithoutExtension(path), path => Witnesses.Of(File.ReadAllText(path)));
            fileOf = byFile.ToDictionary(pair => pair.Value.Id, pair => pair.Key);
            var lead = byFile.GetValueOrDefault("wire") ?? byFile["agency"];
            Comparison = new CompareWitnesses().Run(byFile.Values, lead.Id);
        }

        public ArticleComparison Comparison { get; }

        public bool Holds(string[] expected) => expected[0] switch
        {
            "family" => Comparison.Families.Any(family => string.Join(' ', family.Members.Select(id => fileOf[id]).Order(StringComparer.Ordinal)) == expected[1]),
            "together" => expected[1..].Select(RowOf).Distinct().Count() == 1,
            "apart" => RowOf(expected[1]) != RowOf(expected[2]),
            "differs" => Comparison.Rows.SelectMany(row => row.Differences).Any(difference => Enum.Parse<DifferenceClass>(expected[1], ignoreCase: true) == difference.Class && expected[2..].All(value => Has(difference, value))),
            _ => throw new InvalidDataException($"{expected[0]} is not known in expected.tsv"),
        };

        /// <summary>The rows as people would note them, for a test that failed.</summary>
        public IEnumerable<string> Written() =>
            from row in Comparison.Rows
            from line in row.Cells.Select(cell => $"{row.Label} {row.Score} {fileOf[cell.Article]}: {Text(cell.Article, cell.Span)}").Concat(row.Differences.Select(difference => $"    {difference.Class}: {string.Join(" | ", difference.Values.Select(value => $"{fileOf[value.Article]}={Text(value.Article, value.Span)}"))}"))
            select line;

        int RowOf(string passage)
        {
            var (file, phrase) = Parts(passage);
            var row = Comparison.Rows.ToList().FindIndex(1, row => row.Cells.Any(cell => cell.Article == byFile[file].Id && Text(cell.Article, cell.Span).Contains(phrase)));
            return row >= 0 ? row : throw new InvalidDataException($"{passage} is not in the fixture");
        }

        bool Has(Difference difference, string value)
        {
            var (file, words) = Parts(value);
            return difference.Values.Any(found => found.Article == byFile[file].Id && Text(found.Article, found.Span) == words);
        }

        string Text(string article, TextSpan span) => byFile[fileOf[article]].Text[span];

        static (string File, string Words) Parts(string value) => value.Split(':', 2) is [var file, var words] ? (file, words.Trim()) : throw new InvalidDataException($"{value} names no file");
    }
}
