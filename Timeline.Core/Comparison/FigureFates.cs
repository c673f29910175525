using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>What became of those whom the numbers of a cell count, by the nearest word that tells it.</summary>
static class FigureFates
{
    /// <summary>How many words off that word may stand.</summary>
    const int Reach = 3;

    /// <returns>For each number its fate, from 1; 0 for one of which none is told, and for every other word.</returns>
    public static int[] Of(Term[] words)
    {
        var fates = new int[words.Length];
        for (var at = 0; at < words.Length; at++)
        {
            if (words[at].Kind != TokenKind.Figure) continue;
            // “killed 19 and injured 37”: no word beyond another number is told of this one.
            var (behind, before) = (true, true);
            for (var off = 1; off <= Reach && fates[at] == 0; off++)
            {
                if (before &= at >= off && words[at - off].Kind != TokenKind.Figure) fates[at] = DifferenceWords.Fate(words[at - off]);
                if (fates[at] == 0 && (behind &= at + off < words.Length && words[at + off].Kind != TokenKind.Figure)) fates[at] = DifferenceWords.Fate(words[at + off]);
            }
        }
        return fates;
    }
}
