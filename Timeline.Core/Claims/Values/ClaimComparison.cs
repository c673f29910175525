using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Values;

/// <summary>How two values of one claim stand to each other.</summary>
public static class ClaimComparison
{
    /// <summary>What rounding may move a value by when its unit is converted: 61 metres and 200 feet are equal.</summary>
    public const decimal Tolerance = 0.02m;

    /// <summary>What “about” leaves open, as the table of qualifiers has it.</summary>
    const decimal About = 0.1m;

    /// <summary>The same of one that is told in whole hundreds, thousands and so on, and in one digit of them.</summary>
    const decimal AboutHundreds = 0.15m;

    /// <summary>What it leaves open of a number with many digits.</summary>
    const decimal LeastAbout = 0.05m;

    /// <summary>The first status that fits; never <see cref="ClaimStatus.Single"/>.</summary>
    public static ClaimStatus Of(ClaimValue one, ClaimValue other)
    {
        if (AreEqual(one, other)) return ClaimStatus.Agree;
        if (AreDisputed(one, other)) return Corrects(one, other) || Corrects(other, one) || IsRevised(one, other) ? ClaimStatus.Superseded : ClaimStatus.Conflict;
        // Only what is counted, and a time of day, can be told anew: a rank told later supersedes nothing.
        var isCounted = one.Stated is null && other.Stated is null || TimesOfDay.AreOfOneClock(one, other) && !Meets(one, other);
        if (isCounted && Counters.AreOne(one.AttributedTo, other.AttributedTo) && Days(one, other) is { } days)
        {
            if (days is DateRelation.Before or DateRelation.After) return ClaimStatus.Superseded;
            if (DayOf(one) == DayOf(other) && one.Value is { } first && other.Value is { } second && OneSlip(first, second)) return ClaimStatus.Suspect;
        }
        return Meets(one, other) ? ClaimStatus.Compatible : ClaimStatus.Conflict;
    }

    /// <summary>Whether one is said to be instead of the other.</summary>
    public static bool AreDisputed(ClaimValue one, ClaimValue other) => one.Unit == other.Unit && (one.Denies is { } denied && denied == other.Value || other.Denies is { } known && known == one.Value);

    /// <summary>Whether one is said to be what the other has become; what somebody else counted has become nothing.</summary>
    public static bool IsRevised(ClaimValue one, ClaimValue other) => AreDisputed(one, other) && (one.IsCorrection || other.IsCorrection || !Counters.AreTwo(one.AttributedTo, other.AttributedTo)) && (one.IsRevision && one.Denies == other.Value || other.IsRevision && other.Denies == one.Value);

    /// <summary>Whether whoever counted the earlier number gives the later one instead of it.</summary>
    static bool Corrects(ClaimValue later, ClaimValue earlier) => later.Denies is { } denied && denied == earlier.Value && Counters.AreOne(later.AttributedTo, earlier.AttributedTo) && Days(later, earlier) == DateRelation.After;

    /// <summary>Whether the greater of two numbers is the later one, by their days.</summary>
    public static bool HasGrown(ClaimValue one, ClaimValue other) => one.Unit == other.Unit && Days(one, other) switch
    {
        DateRelation.Before => IsBelow(one.Range, other.Range),
        DateRelation.After => IsBelow(other.Range, one.Range),
        _ => false,
    };

    public static bool IsLater(ClaimValue one, ClaimValue than) => Days(one, than) == DateRelation.After;

    public static bool AreOfTwoDays(ClaimValue one, ClaimValue other) => Days(one, other) is DateRelation.Before or DateRelation.After;

    /// <summary>Whether the smaller of two numbers is the later one, by their days.</summary>
    public static bool HasShrunk(ClaimValue one, ClaimValue other) => one.Unit == other.Unit && !Meets(one, other) && Days(one, other) switch
    {
        DateRelation.Before => IsBelow(other.Range, one.Range),
        DateRelation.After => IsBelow(one.Range, other.Range),
        _ => false,
    };

    /// <summary>Of “at least four” the four counts: it is what was known.</summary>
    static bool IsBelow(QuantityRange one, QuantityRange other) => (one.High ?? one.Low) is { } known && other.Low is { } low && known <= low && one.Low < low;

    public static bool AreEqual(ClaimValue one, ClaimValue other)
    {
        if (TimesOfDay.AreOfOneClock(one, other)) return TimesOfDay.MinutesApart(one, other) == 0;
        if (one.Stated is not null || other.Stated is not null) return one.Stated == other.Stated;
        if (one.Edtf is not null || other.Edtf is not null) return one.Edtf == other.Edtf;
        if (one.Unit == other.Unit) return one.Range == other.Range || one.Value is not null && one.Value == other.Value && IsSaidOf(one) && IsSaidOf(other);
        var (first, second) = InBase(one, other);
        return IsConversion(one, other) || first.LowOpen == second.LowOpen && first.HighOpen == second.HighOpen && Near(first.Low, second.Low) && Near(first.High, second.High);
    }

    /// <summary>Whether an article may give both of one thing: one number, or those of two who counted.</summary>
    public static bool MayStandInOneArticle(ClaimValue one, ClaimValue other) => AreOneNumber(one, other) || Counters.AreTwo(one.AttributedTo, other.AttributedTo);

    /// <summary>Whether both are one number: “around 80” here and “more than 80” there.</summary>
    public static bool AreOneNumber(ClaimValue one, ClaimValue other) => AreEqual(one, other) || one.Value is not null && one.Value == other.Value && one.Unit == other.Unit;

    /// <summary>Whether a value is the number itself, with no word before it or one that only takes away from its sureness: of one thing, “12” and “about 12” are said alike.</summary>
    static bool IsSaidOf(ClaimValue value) => value.Value is { } number && (value.Range == QuantityRange.Exactly(number) || IsAbout(value));

    /// <summary>Whether both can be true.</summary>
    public static bool Meets(ClaimValue one, ClaimValue other)
    {
        if (TimesOfDay.AreOfOneClock(one, other)) return TimesOfDay.Meet(one, other);
        if (one.Stated is not null || other.Stated is not null) return one.Stated == other.Stated;
        if (one.Edtf is not null || other.Edtf is not null) return Relation(one.Edtf, other.Edtf) == DateRelation.Overlaps;
        // A round number is said for numbers near it too: “2,000” and “more than 2,000” can both be true, 12 and more than 12 cannot.
        if (one.Unit == other.Unit) return Meant(one).Meets(Meant(other)) || AreBothAbout(one, other) || one.Value is { } mine && other.Value is { } theirs && (mine == theirs && IsRound(mine, digits: 2) || Math.Abs(mine - theirs) < Math.Max(Step(one), Step(other)) || IsRoundingOf(mine, theirs) || IsRoundingOf(theirs, mine) || IsMeasure(one) && one.Unit != "millimetre" && (IsToTheTen(mine, theirs) || IsToTheTen(theirs, mine)));
        var (first, second) = InBase(one, other);
        return first.Widened(Tolerance).Meets(second);
    }

    /// <summary>“About 2,900” leaves open what its last digit does and not a tenth of it, which would be 2,610.</summary>
    static QuantityRange Meant(ClaimValue value) => IsAbout(value) ? new(value.Value - LeftOpen(value), value.Value + LeftOpen(value), LowOpen: true, HighOpen: true) : value.Range;

    static bool AreBothAbout(ClaimValue one, ClaimValue other) =>
        IsAbout(one) && IsAbout(other) && Math.Abs(one.Value!.Value - other.Value!.Value) <= LeftOpen(one) + LeftOpen(other);

    static bool IsAbout(ClaimValue value) => value.Value is { } number && number != 0 && value.Range == QuantityRange.Exactly(number).Widened(About);

    static decimal LeftOpen(ClaimValue value)
    {
        var number = value.Value!.Value;
        // Things and money are counted; a distance is told to the nearest ten of whatever it is.
        if (QuantityUnit.Named(value.Unit)?.Kind is not (null or QuantityKind.Money)) return Math.Abs(number) * About;
        var unit = LastDigit(number);
        var ofDigits = number / unit % 10 == 5 ? unit * 5 : unit;
        // “About 300” is said of 340 too.
        return Math.Clamp(ofDigits, Math.Abs(number) * LeastAbout, Math.Abs(number) * (number >= 100 && Significant(number) == 1 ? AboutHundreds : About));
    }

    /// <summary>How many times the smaller of two numbers of one dimension the greater is, “more than 40” taken for 40; null where one is not above none.</summary>
    public static decimal? Times(ClaimValue one, ClaimValue other)
    {
        var (mine, theirs) = (Known(one), Known(other));
        return mine is { } first and > 0 && theirs is { } second and > 0 ? Math.Max(first, second) / Math.Min(first, second) : null;

        static decimal? Known(ClaimValue value) => (value.Value ?? value.Range.Low ?? value.Range.High) * (QuantityUnit.Named(value.Unit)?.Factor ?? 1);
    }

    /// <summary>Whether two copies of one story, whose counter is one, have numbers of which one is a slip of the other: whatever the day of the copy, nothing was counted since. A greater one may come of a later edition.</summary>
    public static bool AreSlips(ClaimValue one, ClaimValue other) =>
        one.Article != other.Article && Counters.AreOne(one.AttributedTo, other.AttributedTo) && one.Unit == other.Unit && one.Value is { } first && other.Value is { } second && OneSlip(first, second) && !HasGrown(one, other) && !AreDisputed(one, other);

    /// <summary>Numbers of equal length with exactly one digit different, or two neighbours swapped.</summary>
    public static bool OneSlip(decimal one, decimal other) => Different(one, other).Length == 1 || AreSwapped(one, other);

    /// <summary>Whether two neighbouring digits stand the other way round: 36 and 63.</summary>
    public static bool AreSwapped(decimal one, decimal other) =>
        Different(one, other) is [var left, var right] && right == left + 1 && Digits(one) is var first && Digits(other) is var second && first[left] == second[right] && first[right] == second[left];

    /// <summary>How many digits count: without zeros at either end.</summary>
    public static int Significant(decimal number) => Digits(number).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    /// <summary>Where the digits of two numbers of equal length are not the same; empty for numbers of two lengths.</summary>
    static int[] Different(decimal one, decimal other) => (Digits(one), Digits(other)) is var (first, second) && first.Length == second.Length ? [.. Enumerable.Range(0, first.Length).Where(at => first[at] != second[at])] : [];

    static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Whether behind its first digits there are zeros alone, and one at least.</summary>
    public static bool IsRound(decimal number, int digits)
    {
        var unit = 1m;
        while (number / unit >= (decimal)Math.Pow(10, digits)) unit *= 10;
        return unit > 1 && number % unit == 0;
    }

    /// <summary>What the last digit is worth of a number that a word scales: “11 million” may stand for 11.5 million. 0 where all digits are written.</summary>
    static decimal Step(ClaimValue value)
    {
        var digits = string.Concat(value.Text.SkipWhile(sign => !char.IsAsciiDigit(sign)).TakeWhile(sign => char.IsAsciiDigit(sign) || sign is '.' or ',')).Replace(",", "", StringComparison.Ordinal).TrimEnd('.');
        if (digits.Length == 0) return ScaleInWords(value);
        if (value.Value is not { } number || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var written) || written == 0 || number <= written) return 0;
        var step = number / written;
        for (var decimals = digits.Contains('.', StringComparison.Ordinal) ? digits.Length - digits.IndexOf('.', StringComparison.Ordinal) - 1 : 0; decimals > 0; decimals--) step /= 10;
        return step;
    }

    /// <summary>“eighteen million” is said of 18.4 million, and “a dozen” of eleven.</summary>
    static decimal ScaleInWords(ClaimValue value)
    {
        var scale = value.Text.Split(' ', '-').Select(word => word switch { "dozen" => 2m, "thousand" => 1_000m, "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 0 }).Max();
        return scale > 0 && value.Value > scale && value.Value % scale == 0 ? scale : 0;
    }

    /// <summary>“five per cent” is said of 4.99, and “38,000” of 38,412; of a number with one digit that counts, or with one zero, nobody can tell.</summary>
    static bool IsRoundingOf(decimal rounded, decimal exact)
    {
        if (Decimals(rounded) is var kept && kept < Decimals(exact)) return rounded != 0 && Math.Round(exact, kept, MidpointRounding.AwayFromZero) == rounded;
        var unit = 1m;
        while (rounded != 0 && rounded % (unit * 10) == 0) unit *= 10;
        return unit >= 100 && Math.Abs(rounded) >= unit * 10 && exact % unit != 0 && Math.Round(exact / unit, MidpointRounding.AwayFromZero) * unit == rounded;
    }

    static bool IsMeasure(ClaimValue value) => QuantityUnit.Named(value.Unit)?.Kind == QuantityKind.Measure;

    /// <summary>A height of 312 metres is told as 310 too: what is measured, other than what is counted, is rounded to the ten, and still has two digits that count.</summary>
    static bool IsToTheTen(decimal rounded, decimal exact) => rounded >= 100 && LastDigit(rounded) == 10 && exact % 10 != 0 && IsToldAs(exact, rounded);

    /// <summary>Whether each of two measures, converted and told as roundly as the other, is the other: 30 miles and 50 kilometres, which are 48. What ends in five is told to the five: 25 metres and 80 feet, which are 24.4.</summary>
    static bool IsConversion(ClaimValue one, ClaimValue other) =>
        one.Value is > 0 and var mine && other.Value is > 0 and var theirs && IsSaidOf(one) && IsSaidOf(other)
        && QuantityUnit.Named(one.Unit) is { Kind: QuantityKind.Measure } first && QuantityUnit.Named(other.Unit) is { Kind: QuantityKind.Measure } second
        && IsRoundlyToldAs(mine * first.Factor / second.Factor, theirs) && IsRoundlyToldAs(theirs * second.Factor / first.Factor, mine);

    static bool IsRoundlyToldAs(decimal exact, decimal told) => IsToldAs(exact, told) || LastDigit(told) * 5 is var five && told % (five * 2) == five && told > five && Math.Round(exact / five, MidpointRounding.AwayFromZero) * five == told;

    static bool IsToldAs(decimal exact, decimal told) => LastDigit(told) is var unit && Math.Round(exact / unit, MidpointRounding.AwayFromZero) * unit == told;

    /// <summary>What the last digit of a number that is no zero at its end is worth: 10 of 310, 0.1 of 6.2.</summary>
    static decimal LastDigit(decimal number)
    {
        var unit = 1m;
        while (unit < Math.Abs(number) && number % (unit * 10) == 0) unit *= 10;
        while (number % unit != 0) unit /= 10;
        return unit;
    }

    static int Decimals(decimal number) => (number / 1.0000000000000000000000000000m).Scale;

    static string? DayOf(ClaimValue value) => value.AsOf?.Split('T')[0];

    /// <summary>Whether one article gives the second in a later entry of its running report, or of a later day by the same counter.</summary>
    public static bool IsOvertaken(ClaimValue one, ClaimValue later) => one.Article == later.Article && (AreEntries(one, later) || Counters.AreOne(one.AttributedTo, later.AttributedTo)) && Days(one, later) == DateRelation.Before;

    /// <summary>Whether both stand in entries of a running report: of those alone the time is told.</summary>
    public static bool AreEntries(ClaimValue one, ClaimValue other) => one.AsOf?.Contains('T') == true && other.AsOf?.Contains('T') == true;

    static DateRelation? Days(ClaimValue one, ClaimValue other) => Relation(one.AsOf, other.AsOf);

    static DateRelation? Relation(string? one, string? other) =>
        one is { } first && other is { } second && EdtfDate.Read(first).Date is { } mine && EdtfDate.Read(second).Date is { } theirs ? mine.RelationTo(theirs) : null;

    static (QuantityRange First, QuantityRange Second) InBase(ClaimValue one, ClaimValue other) =>
        (one.Range.Times(QuantityUnit.Named(one.Unit)?.Factor ?? 1), other.Range.Times(QuantityUnit.Named(other.Unit)?.Factor ?? 1));

    static bool Near(decimal? one, decimal? other) => one is { } first && other is { } second ? Math.Abs(first - second) <= Tolerance * Math.Max(Math.Abs(first), Math.Abs(second)) : one is null && other is null;
}
