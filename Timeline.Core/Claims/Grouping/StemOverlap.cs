using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Grouping;

/// <summary>How many content words the sentences of some statements have in common, asked of every two of them.</summary>
sealed class StemOverlap
{
    readonly NumberSet[] _stems;
    readonly int[] _counts;

    public StemOverlap(ClaimStatement[] all)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in all) foreach (var stem in statement.Sentence.Stems) numbers.TryAdd(stem, numbers.Count);
        // A sentence may make several statements.
        var known = new Dictionary<TextSentence, NumberSet>(ReferenceEqualityComparer.Instance);
        _stems = Array.ConvertAll(all, statement => known.TryGetValue(statement.Sentence, out var stems) ? stems : known[statement.Sentence] = new NumberSet(numbers.Count, statement.Sentence.Stems.Select(stem => numbers[stem])));
        _counts = Array.ConvertAll(all, statement => statement.Sentence.Stems.Count);
    }

    /// <summary>Jaccard index of two sentences by the places of their statements, from none to one.</summary>
    public double Jaccard(int one, int other)
    {
        var common = _stems[one].CountOfCommon(_stems[other]);
        return common == 0 ? 0 : (double)common / (_counts[one] + _counts[other] - common);
    }
}
