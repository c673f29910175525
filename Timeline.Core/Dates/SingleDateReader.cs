namespace Timeline.Core.Dates;

/// <summary>Reads year, month, day and time, with a qualifier before or behind each component.</summary>
static class SingleDateReader
{
    public static SingleDate? Read(EdtfCursor cursor)
    {
        var qualifiers = default(ComponentQualifiers);
        if (Component(cursor, 0, ref qualifiers, YearReader.Read) is not { } year) return null;
        DigitMask? month = null, day = null;
        var dayIndex = cursor.Position;
        if (cursor.Here == '-' && !year.TakesMonth) cursor.RefuseHere(EdtfWords.YearTakesNoMonth);
        else if (cursor.Take('-'))
        {
            month = Component(cursor, 1, ref qualifiers, Month);
            dayIndex = cursor.Position;
            if (month is not null && cursor.Take('-'))
            {
                if (month is { IsExact: true, Least: > 12 }) cursor.RefuseHere(EdtfWords.SeasonTakesNoDay);
                dayIndex = cursor.Position;
                day = Component(cursor, 2, ref qualifiers, Day);
            }
        }
        var time = cursor.Here == 'T' && cursor.Refusal is null ? Time(cursor, year, month, day, qualifiers) : null;
        if (cursor.Refusal is not null) return null;
        if (DateSpan.Of(year, month, day) is not { } span)
        {
            cursor.Refuse(dayIndex, EdtfWords.NotInCalendar);
            return null;
        }
        var alone = month is null && year is { IsExact: true, IsLetterPrefixed: false } && !year.Text.Contains('S') && Math.Abs(year.Least) > 9999;
        return new SingleDate(alone ? DateYear.Of(year.Least) : year, month, day, time, qualifiers, span);
    }

    /// <summary>A qualifier before a component is about it alone, one behind it about it and all to its left.</summary>
    static T? Component<T>(EdtfCursor cursor, int component, ref ComponentQualifiers qualifiers, Func<EdtfCursor, T?> read)
    {
        var before = cursor.TakeQualifier();
        qualifiers = qualifiers.With(component, before);
        var value = read(cursor);
        var behind = value is null ? DateQualifier.None : cursor.TakeQualifier();
        for (var i = 0; i <= component; i++) qualifiers = qualifiers.With(i, behind);
        if (before != DateQualifier.None || behind != DateQualifier.None && cursor.Here == '-') cursor.WroteLevel2 = true;
        return value;
    }

    static DigitMask? Month(EdtfCursor cursor)
    {
        var index = cursor.Position;
        if (TwoDigits(cursor) is not { } mask) return null;
        var exists = mask.IsExact ? mask.Least is >= 1 and <= 12 || Season.Exists(mask.Least) : Enumerable.Range(1, 12).Any(mask.Fits);
        if (exists) return mask;
        cursor.Refuse(index, EdtfWords.NoSuchMonth);
        return null;
    }

    static DigitMask? Day(EdtfCursor cursor)
    {
        var index = cursor.Position;
        if (TwoDigits(cursor) is not { } mask) return null;
        if (Enumerable.Range(1, 31).Any(mask.Fits)) return mask;
        cursor.Refuse(index, EdtfWords.NoSuchDay);
        return null;
    }

    static DigitMask? TwoDigits(EdtfCursor cursor)
    {
        var digits = cursor.TakeDigitsOrX(atMost: 2);
        if (digits.Length == 2) return new DigitMask(digits);
        cursor.RefuseHere(EdtfWords.TwoDigits);
        return null;
    }

    static TimeOfDay? Time(EdtfCursor cursor, DateYear year, DigitMask? month, DigitMask? day, ComponentQualifiers qualifiers)
    {
        if (day is { IsExact: true } && month is { IsExact: true } && year.IsExact && qualifiers.Any == DateQualifier.None)
        {
            cursor.Take('T');
            return TimeReader.Read(cursor);
        }
        cursor.RefuseHere(EdtfWords.TimeNeedsDay);
        return null;
    }
}
