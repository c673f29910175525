using System.Globalization;
using Timeline.Core.Claims;
using Timeline.Core.Events;

namespace Timeline.Web.Comparison;

/// <summary>A comparison for people at a terminal: the articles with a letter each, then row by row what they say and where they differ.</summary>
static class ComparisonTable
{
    const int TextWidth = 120;

    public static async Task WriteAsync(TextWriter output, ReportComparison compared, IReadOnlyList<ComparedArticle> articles)
    {
        var comparison = compared.Sources;
        var letters = articles.Select((article, place) => (article.Witness.Id, Letter: Letter(place))).ToDictionary(pair => pair.Id, pair => pair.Letter);
        var texts = articles.ToDictionary(article => article.Witness.Id, article => article.Witness.Text);
        foreach (var article in articles)
            await output.WriteLineAsync($"{letters[article.Witness.Id]}  {article.File}{(article.Witness.Id == comparison.Base ? $"  ({CompareWords.Base})" : "")}");
        foreach (var family in comparison.Families)
            await output.WriteLineAsync(Format(CompareWords.Family, string.Join(", ", family.Members.Select(member => letters[member])), family.Agency ?? CompareWords.UnknownAgency, family.Origin is { } origin ? Format(CompareWords.Origin, letters[origin]) : CompareWords.UnknownOrigin));

        // A terminal has no room for what one source says or all agree on; the JSON has it.
        foreach (var claim in compared.Claims.Where(claim => claim.Status > ClaimStatus.Compatible))
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync($"{Words(claim.Status)}  {claim.About}: {string.Join(" | ", claim.Values.Select(value => $"{letters[value.Article]} {value.Text}"))}");
            await output.WriteLineAsync($"   {claim.Why}");
        }

        foreach (var (row, place) in comparison.Rows.Select((row, place) => (row, place)))
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync($"{place}  {Words(row.Label)}  {row.Score.ToString("0.000", CultureInfo.CurrentCulture)}  {row.Why}");
            foreach (var cell in row.Cells) await output.WriteLineAsync($"   {letters[cell.Article]}  {Cut(texts[cell.Article][cell.Span])}{(cell.MovedFrom is { } from ? $"  {Format(CompareWords.Moved, from)}" : "")}");
            foreach (var difference in row.Differences)
                await output.WriteLineAsync($"      {Words(difference.Class)}: {string.Join(" | ", difference.Values.Select(value => $"{letters[value.Article]} {(value.Span.IsEmpty ? "∅" : Cut(texts[value.Article][value.Span]))}"))}");
        }
    }

    static string Letter(int place) => place < 26 ? ((char)('A' + place)).ToString() : (place + 1).ToString(CultureInfo.InvariantCulture);

    static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= TextWidth ? line : line[..(TextWidth - 1)] + "…";
    }

    static string Words<T>(T value) where T : struct, Enum => CompareWords.ResourceManager.GetString(value.ToString(), CultureInfo.CurrentUICulture)!;

    static string Format(string words, params object[] parts) => string.Format(CultureInfo.CurrentCulture, words, parts);
}
