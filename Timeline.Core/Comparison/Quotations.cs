using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Which tokens of a paragraph stand between double quotation marks.</summary>
static class Quotations
{
    /// <summary>Brings <paramref name="quoted"/> up to the length of <paramref name="tokens"/>; those before <paramref name="first"/> that it does not know are unquoted.</summary>
    public static void Mark(List<Token> tokens, int first, List<bool> quoted)
    {
        while (quoted.Count < first) quoted.Add(false);
        var inside = false;
        for (var at = first; at < tokens.Count; at++)
        {
            var mark = tokens[at].Term.Surface is ['"' or '“' or '”' or '«' or '»' or '„', ..];
            if (mark) inside = tokens[at].Term.Surface[0] switch { '"' => !inside, '”' or '»' => false, _ => true };
            quoted.Add(inside && !mark);
        }
    }
}
