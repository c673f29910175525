using Timeline.Core;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;

namespace Timeline.Bench.Readers;

/// <summary>
/// An event of our own invention and what a careful reader finds in it, a folder: a <c>.txt</c> for each report, <c>expected.tsv</c>, and where there are such
/// <c>reports.tsv</c> (file, outlet, day of publication) and <c>claims.tsv</c> (verdict, quantity, values).
/// </summary>
/// <param name="Reports">By the file's name without <c>.txt</c>.</param>
/// <param name="Expected">
/// <c>together</c>, <c>apart</c>: passages in one row or not, each <c>file: phrase</c>; <c>family</c>: its members; <c>differs</c>: a class and the words of two reports in one row.
/// </param>
/// <param name="Claims">A verdict, the name of a quantity, and the values, each <c>file: phrase</c> with the number in brackets.</param>
sealed record JudgedEvent(string Name, IReadOnlyDictionary<string, Witness> Reports, IReadOnlyList<string[]> Expected, IReadOnlyList<string[]> Claims)
{
    public static readonly IReadOnlyList<string> Kinds = ["together", "apart", "family", "differs"];
    public static readonly IReadOnlyList<string> Verdicts = ["single", "agree", "compatible", "superseded", "conflict"];

    public IReadOnlyList<JudgedQuantity> Quantities => [.. Claims.Select(row => new JudgedQuantity(row[1], row[0], [.. row[2..].Select(ToStated)]))];

    public static IReadOnlyList<JudgedEvent> ReadAll(string folder) => [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal).Select(Read)];

    /// <param name="folder">Of the one event.</param>
    public static JudgedEvent Read(string folder)
    {
        var days = Rows("reports.tsv").ToDictionary(row => row[0], row => row[2]);
        var reports = Directory.GetFiles(folder, "*.txt").Select(path => (File: Path.GetFileNameWithoutExtension(path), Text: File.ReadAllText(path)));
        return new(Path.GetFileName(folder), reports.ToDictionary(one => one.File, one => Witnesses.Of(one.Text, days.GetValueOrDefault(one.File))), Rows("expected.tsv"), Rows("claims.tsv"));

        IReadOnlyList<string[]> Rows(string file) => File.Exists(Path.Combine(folder, file)) ? WordTable.Rows(File.ReadAllText(Path.Combine(folder, file))) : [];
    }

    /// <summary>The file and the words of <c>file: words</c>.</summary>
    /// <exception cref="InvalidDataException">It names no file of the event.</exception>
    public (string File, string Words) Parts(string passage) =>
        passage.Split(':', 2) is [var file, var words] && Reports.ContainsKey(file) ? (file, words.Trim()) : throw new InvalidDataException($"{Name}: {passage} names no file");

    Stated ToStated(string passage)
    {
        var (file, phrase) = Parts(passage);
        var (open, shut) = (phrase.IndexOf('['), phrase.IndexOf(']'));
        if (open < 0 || shut < open) throw new InvalidDataException($"{Name}: {passage} has no number in brackets");
        var at = Reports[file].Text.Text.IndexOf(Unmarked(phrase), StringComparison.Ordinal) + open;
        return new(Reports[file].Id, new TextSpan(at, at + shut - open - 1), phrase[(open + 1)..shut]);
    }

    /// <summary>A phrase of <see cref="Claims"/> as it stands in the report.</summary>
    public static string Unmarked(string phrase) => phrase.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
}
