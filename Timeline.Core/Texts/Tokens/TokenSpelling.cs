namespace Timeline.Core.Texts.Tokens;

/// <summary>What the British and the American spelling of a word have in common.</summary>
static class TokenSpelling
{
    // British to American, in this order: "programme" loses its end before double letters are looked at.
    static readonly (string British, string American)[] Habits =
    [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("yse", "yze"), ("our", "or"), ("tre", "ter"), ("ence", "ense"), ("ogue", "og"), ("amme", "am"),
        ("ae", "e"), ("oe", "e"), ("ll", "l"), ("grey", "gray"), ("tyre", "tire"), ("kerb", "curb"), ("cheque", "check"), ("mould", "mold"), ("plough", "plow"), ("sceptic", "skeptic"), ("ageing", "aging"),
    ];

    /// <param name="folded">Of a word or name; a name only loses its hyphens, blanks and apostrophes.</param>
    public static string Of(TokenKind kind, string folded)
    {
        if (kind is TokenKind.Figure or TokenKind.Punctuation) return folded;
        var plain = folded.Replace("-", "").Replace(" ", "").Replace("'", "");
        if (kind != TokenKind.Word || plain.Length < 4) return plain;
        foreach (var (british, american) in Habits) plain = plain.Replace(british, american);
        return plain;
    }
}
