using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>What a comparison takes over from one of some of the same witnesses: what each text and each row came to, wherever it would come to the same again.</summary>
/// <remarks>It changes how long a comparison takes and nothing else: what is taken over is found by witnesses, names and words that are equal.</remarks>
sealed class EarlierComparison
{
    readonly ArticleComparison? before;
    readonly Dictionary<string, WitnessReading> readings = new(StringComparer.Ordinal);
    readonly Dictionary<(string Article, TextSpan Span), ComparisonRow> rows = [];
    readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <param name="before">Null for none.</param>
    /// <param name="articles">How many are compared now.</param>
    public EarlierComparison(ArticleComparison? before, int articles)
    {
        // Forms of articles that are compared no more stay in a lexicon that is gone on with: it begins anew before they are most of it.
        if (before is null || before.Lexicon.Texts > 2 * articles)
        {
            Lexicon = SentenceTable.NewLexicon();
            return;
        }
        this.before = before;
        Lexicon = new TokenLexicon(before.Lexicon);
        foreach (var reading in before.Articles) readings[reading.Witness.Id] = reading;
        foreach (var row in before.Rows) rows.TryAdd((row.Cells[0].Article, row.Cells[0].Span), row);
    }

    /// <summary>For the readings of this comparison.</summary>
    public TokenLexicon Lexicon { get; }

    /// <param name="names">The names found in it.</param>
    public WitnessReading Read(Witness witness, IReadOnlyList<TokenAtom> names)
    {
        if (!readings.TryGetValue(witness.Id, out var reading) || !reading.IsOf(witness, names)) return WitnessReading.Read(witness, names, Lexicon);
        taken.Add(witness.Id);
        return reading;
    }

    /// <summary>The row that had these cells, of readings that were all taken over, and the same cell before all others; null where there was none.</summary>
    /// <param name="cells">By article id.</param>
    /// <param name="baseId">Of this comparison.</param>
    public ComparisonRow? Row(IReadOnlyList<(string Article, TextSpan Span)> cells, string baseId)
    {
        if (!rows.TryGetValue(cells[0], out var row) || row.Cells.Count != cells.Count) return null;
        for (var at = 0; at < cells.Count; at++)
        {
            var (article, span) = cells[at];
            if (row.Cells[at].Article != article || row.Cells[at].Span != span || !taken.Contains(article)) return null;
            if (before!.Base != baseId && (article == baseId || article == before.Base)) return null;
        }
        return row;
    }
}
