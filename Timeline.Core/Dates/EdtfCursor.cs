namespace Timeline.Core.Dates;

/// <summary>A place in a text that is being read as EDTF, and the first reason why it is none.</summary>
sealed class EdtfCursor(string text)
{
    public int Position { get; private set; }

    public EdtfRefusal? Refusal { get; private set; }

    /// <summary>Whether something was written that only level 2 has, though the date itself may not need it.</summary>
    public bool WroteLevel2 { get; set; }

    public bool AtEnd => Position == text.Length;

    /// <summary>The character here, or NUL at the end.</summary>
    public char Here => AtEnd ? '\0' : text[Position];

    public bool Sees(string symbol) => text.AsSpan(Position).StartsWith(symbol, StringComparison.Ordinal);

    public bool Take(char symbol)
    {
        if (AtEnd || text[Position] != symbol) return false;
        Position++;
        return true;
    }

    public bool Take(string symbol)
    {
        if (!Sees(symbol)) return false;
        Position += symbol.Length;
        return true;
    }

    public string TakeDigits() => TakeWhile(char.IsAsciiDigit, text.Length);

    /// <summary>Digits and X; a small x is taken as a capital one.</summary>
    public string TakeDigitsOrX(int atMost) => TakeWhile(c => char.IsAsciiDigit(c) || c is 'X' or 'x', atMost).ToUpperInvariant();

    /// <summary>Exactly two digits as a number; null where there are none, nothing taken.</summary>
    public int? TakeTwoDigits()
    {
        if (Position + 2 > text.Length || !char.IsAsciiDigit(text[Position]) || !char.IsAsciiDigit(text[Position + 1])) return null;
        Position += 2;
        return (text[Position - 2] - '0') * 10 + text[Position - 1] - '0';
    }

    public DateQualifier TakeQualifier() =>
        Take('?') ? DateQualifier.Uncertain
        : Take('~') ? DateQualifier.Approximate
        : Take('%') ? DateQualifier.Both
        : DateQualifier.None;

    /// <summary>Keeps the first refusal only: what follows it is its consequence.</summary>
    public void Refuse(int index, string reason) => Refusal ??= new EdtfRefusal(index, reason);

    public void RefuseHere(string reason) => Refuse(Position, reason);

    string TakeWhile(Func<char, bool> fits, int atMost)
    {
        var start = Position;
        while (!AtEnd && Position - start < atMost && fits(text[Position])) Position++;
        return text[start..Position];
    }
}
