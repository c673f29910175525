using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells whose a sum, a share or a length of time is: figures of two owners are none of one thing.</summary>
static class FigureOwners
{
    /// <summary>How far before a figure, in words, the name may stand.</summary>
    const int Reach = 6;

    /// <summary>The name nearest before the figure, where one stands near.</summary>
    /// <param name="first">The figure's first word.</param>
    public static FrozenSet<string> Before(ClaimSentence sentence, int first) =>
        sentence.Names.Where(name => name.End <= first && first - name.End <= Reach && !name.Mention.IsAdjective).Select(name => name.Group.Canonical).TakeLast(1).ToFrozenSet();

    /// <inheritdoc cref="Before"/>
    /// <remarks>Who tells of it is not meant.</remarks>
    public static FrozenSet<string> Named(ClaimSentence sentence, Quantity quantity, int first) => Others(sentence, quantity, Before(sentence, first));

    /// <summary>Whose sentence or office it is, where somebody or a body is named near; who tells of it is not meant.</summary>
    /// <param name="first">The figure's first word.</param>
    public static FrozenSet<string> Bearer(ClaimSentence sentence, Quantity quantity, int first) => Others(sentence, quantity, sentence.BearerBefore(first));

    static FrozenSet<string> Others(ClaimSentence sentence, Quantity quantity, IEnumerable<string> names) =>
        sentence.SaidBy(quantity.Span) is not { } speaker ? names.ToFrozenSet() : names.Where(name => !speaker.Contains(name, StringComparison.Ordinal) && !name.Contains(speaker, StringComparison.Ordinal)).ToFrozenSet();
}
