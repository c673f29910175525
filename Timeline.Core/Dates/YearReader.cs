using System.Globalization;

namespace Timeline.Core.Dates;

/// <summary>Reads a year: four digits, two for a century, three for a decade, five without and any number with the letter Y; X, exponent and significant digits.</summary>
static class YearReader
{
    public static DateYear? Read(EdtfCursor cursor)
    {
        var index = cursor.Position;
        var year = cursor.Take('Y') ? LetterPrefixed(cursor, index) : Plain(cursor, index);
        return year is null || !cursor.Take('S') ? year : Significant(cursor, year);
    }

    static DateYear? Plain(EdtfCursor cursor, int index)
    {
        var isNegative = cursor.Take('-');
        var digits = cursor.TakeDigitsOrX(atMost: int.MaxValue);
        var mask = new DigitMask(digits);
        if (digits.Length is < 2 or > 5 || digits.Length < 4 && !mask.IsExact)
        {
            if (digits.Length == 0) cursor.RefuseHere(EdtfWords.DigitsExpected);
            else cursor.Refuse(index, EdtfWords.YearDigits);
            return null;
        }
        if (isNegative && mask.Greatest == 0)
        {
            cursor.Refuse(index, EdtfWords.NoYearMinusZero);
            return null;
        }
        var text = isNegative ? "-" + digits : digits;
        if (digits.Length < 4) return Unit(text, long.Parse(text, CultureInfo.InvariantCulture));
        // −00XX begins at −99 and ends at −1: there is no year minus zero.
        var (least, greatest) = isNegative ? (-mask.Greatest, Math.Min(-mask.Least, -1)) : (mask.Least, mask.Greatest);
        if (mask.IsExact) return new DateYear(text, least, greatest, DatePrecision.Year, Level(digits, isNegative));
        var precision = (digits.Length - digits.IndexOf('X')) switch
        {
            1 => DatePrecision.Decade,
            2 => DatePrecision.Century,
            3 => DatePrecision.Millennium,
            _ => DatePrecision.Unstated,
        };
        return new DateYear(text, least, greatest, precision, Level(digits, isNegative)) { Mask = mask };
    }

    static int Level(string digits, bool isNegative) => digits.Length > 4 ? 2 : isNegative ? 1 : 0;

    // ISO 8601 counts centuries and decades up from their first year before year 0 too: -05 is -500 to -401.
    static DateYear Unit(string text, long number) => text.TrimStart('-').Length == 2
        ? new DateYear(text, number * 100, number * 100 + 99, DatePrecision.Century, 0)
        : new DateYear(text, number * 10, number * 10 + 9, DatePrecision.Decade, 2);

    static DateYear? LetterPrefixed(EdtfCursor cursor, int index)
    {
        var isNegative = cursor.Take('-');
        var digits = cursor.TakeDigits();
        var exponent = digits.Length > 0 && cursor.Take('E') ? cursor.TakeDigits() : null;
        if (digits.Length == 0 || exponent is "")
        {
            cursor.RefuseHere(EdtfWords.DigitsExpected);
            return null;
        }
        var magnitude = Magnitude(digits, exponent ?? "");
        if (exponent is null && magnitude is <= 9999)
        {
            cursor.Refuse(index, EdtfWords.LongYearDigits);
            return null;
        }
        if (magnitude is not { } number || number > DateYear.Furthest)
        {
            cursor.Refuse(index, EdtfWords.YearTooFar);
            return null;
        }
        var year = isNegative ? -number : number;
        var significand = digits.TrimStart('0').PadLeft(1, '0');
        var sign = isNegative && number > 0 ? "-" : "";
        var power = exponent is null ? "" : "E" + exponent.TrimStart('0').PadLeft(1, '0');
        return new DateYear($"Y{sign}{significand}{power}", year, year, DatePrecision.Year, exponent is null ? 1 : 2);
    }

    static long? Magnitude(string digits, string exponent)
    {
        var significant = digits.TrimStart('0');
        var zeros = exponent.TrimStart('0');
        if (significant.Length == 0) return 0;
        if (significant.Length > 12 || zeros.Length > 2) return null;
        var power = zeros.Length == 0 ? 0 : int.Parse(zeros, CultureInfo.InvariantCulture);
        return significant.Length + power > 12 ? null : long.Parse(significant + new string('0', power), CultureInfo.InvariantCulture);
    }

    static DateYear? Significant(EdtfCursor cursor, DateYear year)
    {
        var digits = cursor.TakeDigits();
        if (digits.Trim('0').Length > 0 && year.IsExact)
            return new DateYear($"{year.Text}S{digits.TrimStart('0')}", year.Least, year.Greatest, DatePrecision.Year, 2) { SignificantDigits = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null };
        cursor.RefuseHere(EdtfWords.SignificantDigits);
        return null;
    }
}
