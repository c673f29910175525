using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Whether two forms differ in spelling only, so that no difference of substance is ever shown as one.</summary>
static class Spelling
{
    public static bool IsVariant(Term one, Term other) =>
        one.Kind == other.Kind && one.FoldedNumber != other.FoldedNumber && one.Kind switch
        {
            TokenKind.Word => one.Spelling == other.Spelling,
            TokenKind.Name => IsNameVariant(one, other),
            _ => false,
        };

    static bool IsNameVariant(Term one, Term other)
    {
        if (one.Spelling == other.Spelling) return true;
        return one.KeyNumber == other.KeyNumber && one.Folded[0] == other.Folded[0] && EditDistance.Of(one.Spelling, other.Spelling) <= Math.Min(one.Folded.Length, other.Folded.Length) / 4;
    }
}
