namespace Timeline.Core.Dates;

/// <summary>Reads what follows the T: hours and minutes, perhaps seconds with a fraction, perhaps a zone.</summary>
static class TimeReader
{
    public static TimeOfDay? Read(EdtfCursor cursor)
    {
        var hourIndex = cursor.Position;
        if (Number(cursor, 24, EdtfWords.NoSuchHour) is not { } hour || !Colon(cursor) || Number(cursor, 59, EdtfWords.NoSuchMinute) is not { } minute) return null;
        int? second = null;
        var fraction = "";
        if (cursor.Take(':'))
        {
            second = Number(cursor, 59, EdtfWords.NoSuchMinute);
            if (second is null) return null;
            if (cursor.Take('.'))
            {
                fraction = cursor.TakeDigits();
                if (fraction.Length == 0) cursor.RefuseHere(EdtfWords.FractionDigits);
                fraction = fraction.TrimEnd('0');
            }
        }
        if (hour == 24 && (minute > 0 || second > 0 || fraction.Length > 0)) cursor.Refuse(hourIndex, EdtfWords.NoSuchHour);
        var offset = Offset(cursor);
        return cursor.Refusal is null ? new TimeOfDay(hour, minute, second, fraction, offset) : null;
    }

    static int? Offset(EdtfCursor cursor)
    {
        if (cursor.Take('Z')) return 0;
        var index = cursor.Position;
        var isWest = cursor.Here == '-';
        if (!cursor.Take('+') && !cursor.Take('-')) return null;
        if (Number(cursor, 14, EdtfWords.NoSuchOffset) is not { } hours) return null;
        var minutes = cursor.Take(':') || char.IsAsciiDigit(cursor.Here) ? Number(cursor, 59, EdtfWords.NoSuchMinute) : 0;
        if (hours == 14 && minutes > 0) cursor.Refuse(index, EdtfWords.NoSuchOffset);
        return isWest ? -(hours * 60 + minutes) : hours * 60 + minutes;
    }

    static bool Colon(EdtfCursor cursor)
    {
        if (cursor.Take(':')) return true;
        cursor.RefuseHere(EdtfWords.ColonExpected);
        return false;
    }

    static int? Number(EdtfCursor cursor, int greatest, string reason)
    {
        var index = cursor.Position;
        if (cursor.TakeTwoDigits() is not { } number)
        {
            cursor.RefuseHere(EdtfWords.TwoDigits);
            return null;
        }
        if (number <= greatest) return number;
        cursor.Refuse(index, reason);
        return null;
    }
}
