using Timeline.Bench.Clusters;
using Timeline.Core.Claims;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Readers;

/// <summary>What the engine makes of an event, held against what a careful reader finds in it.</summary>
sealed class ComparedEvent
{
    readonly JudgedEvent judged;
    readonly Dictionary<string, string> fileOf;

    public ComparedEvent(JudgedEvent judged)
    {
        this.judged = judged;
        fileOf = judged.Reports.ToDictionary(pair => pair.Value.Id, pair => pair.Key);
        var lead = judged.Reports.GetValueOrDefault("wire") ?? judged.Reports.GetValueOrDefault("agency");
        Found = Engine.Run([.. judged.Reports.Values], lead?.Id);
    }

    public Engine Found { get; }

    /// <summary>The file of an article, by its id.</summary>
    public string FileOf(string article) => fileOf[article];

    /// <param name="expected">A row of <see cref="JudgedEvent.Expected"/>.</param>
    public bool Holds(string[] expected) => expected[0] switch
    {
        "family" => Families.Contains(expected[1]),
        "together" => expected[1..].Select(RowOf).Distinct().ToList() is [not null],
        "apart" => RowOf(expected[1]) is not { } row || row != RowOf(expected[2]),
        "differs" => Found.Sources.Rows.SelectMany(row => row.Differences).Any(difference => Enum.Parse<DifferenceClass>(expected[1], ignoreCase: true) == difference.Class && expected[2..].All(value => Has(difference, value))),
        _ => throw new InvalidDataException($"{expected[0]} is not known in expected.tsv"),
    };

    /// <summary>The families that no reader expects: their members' files.</summary>
    public IEnumerable<string> Unexpected => Families.Except(judged.Expected.Where(row => row[0] == "family").Select(row => row[1]));

    IEnumerable<string> Families => Found.Sources.Families.Select(family => string.Join(' ', family.Members.Select(FileOf).Order(StringComparer.Ordinal)));

    /// <summary>The verdict of the engine on a quantity, <c>single</c> too where the articles are of one family, and the claim that it stands on.</summary>
    public string VerdictOn(JudgedQuantity quantity, out Claim? claim)
    {
        if (quantity.Verdict != "single") return quantity.VerdictOf(Found.Claims, out claim) is var verdict and not "family" ? verdict : "single";
        // What one source alone says must not be set beside what another says of something else.
        claim = Found.Claims.FirstOrDefault(one => one.Status != ClaimStatus.Single && quantity.In(one).Count > 0);
        return claim is null ? "single" : JudgedQuantity.Word(claim.Status);
    }

    /// <summary>Whether two articles' different values of it stand in one row.</summary>
    public bool AreInOneRow(JudgedQuantity quantity) => Found.Sources.Rows.Any(row =>
        quantity.Values.Where(value => row.Cells.Any(cell => cell.Article == value.Article && cell.Span.Contains(value.Span))).ToList() is var held && held.DistinctBy(value => value.Article).Count() > 1 && held.DistinctBy(value => value.Value).Count() > 1);

    /// <summary>The rows as people would note them, for a test that failed.</summary>
    public IEnumerable<string> Written() =>
        from row in Found.Sources.Rows
        from line in row.Cells.Select(cell => $"{row.Label} {row.Score} {FileOf(cell.Article)}: {Text(cell.Article, cell.Span)}").Concat(row.Differences.Select(difference => $"    {difference.Class}: {string.Join(" | ", difference.Values.Select(value => $"{FileOf(value.Article)}={Text(value.Article, value.Span)}"))}"))
        select line;

    /// <summary>The row of a passage below the title; null for what is chrome, or runs over the end of a cell.</summary>
    int? RowOf(string passage)
    {
        var (file, phrase) = judged.Parts(passage);
        if (!judged.Reports[file].Text.Text.Contains(phrase)) throw new InvalidDataException($"{judged.Name}: {passage} is not in the report");
        var row = Found.Sources.Rows.ToList().FindIndex(1, row => row.Cells.Any(cell => cell.Article == judged.Reports[file].Id && Text(cell.Article, cell.Span).Contains(phrase)));
        return row >= 0 ? row : null;
    }

    bool Has(Difference difference, string value)
    {
        var (file, words) = judged.Parts(value);
        return difference.Values.Any(found => found.Article == judged.Reports[file].Id && Text(found.Article, found.Span) == words);
    }

    string Text(string article, TextSpan span) => judged.Reports[FileOf(article)].Text[span];
}
