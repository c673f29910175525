using Timeline.Core.Texts;

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
        return one.KeyNumber == other.KeyNumber && one.Folded[0] == other.Folded[0] && Distance(one.Spelling, other.Spelling) <= Math.Min(one.Folded.Length, other.Folded.Length) / 4;
    }

    /// <summary>How many letters must be put in, left out or replaced (Levenshtein).</summary>
    static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j < row.Length; j++) row[j] = j;
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < b.Length; j++)
            {
                var changed = diagonal + (a[i] == b[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(changed, Math.Min(row[j], row[j + 1]) + 1);
            }
        }
        return row[b.Length];
    }
}
