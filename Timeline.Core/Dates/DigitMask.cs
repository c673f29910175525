namespace Timeline.Core.Dates;

/// <summary>Digits of which some may be unspecified: <c>19XX</c>, <c>1X</c>. The letter is a capital X.</summary>
public readonly record struct DigitMask(string Text)
{
    public bool IsExact => !Text.Contains('X');

    /// <summary>Whether no digit is stated.</summary>
    public bool IsBlank => Text.AsSpan().IndexOfAnyExcept('X') < 0;

    /// <summary>How many digits at the end are unspecified.</summary>
    public int TrailingUnspecified => Text.Length - Text.AsSpan().TrimEnd('X').Length;

    /// <summary>The least number that fits.</summary>
    public int Least => int.Parse(Text.Replace('X', '0'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The greatest number that fits.</summary>
    public int Greatest => int.Parse(Text.Replace('X', '9'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Whether a number of at most that many digits fits; leading zeros count.</summary>
    public bool Fits(int number)
    {
        for (var i = Text.Length - 1; i >= 0; i--, number /= 10)
            if (Text[i] != 'X' && Text[i] - '0' != number % 10) return false;
        return number == 0;
    }

    public override string ToString() => Text;
}
