using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Chronologies.Layout;

/// <summary>A window as addresses write it: two dates in EDTF, both whole.</summary>
/// <param name="To">The last year, month, day or minute of the window, included.</param>
public sealed record WindowAddress(string From, string To)
{
    const long SecondsOfMinute = 60, FurthestYearWithMonths = 9999;

    /// <summary>The address of a window; exact where the window begins and ends with whole minutes of years from 0000 to 9999, else with whole years.</summary>
    public static WindowAddress Of(TimeWindow window)
    {
        var (from, to) = (new Moment(window.From), new Moment(window.To));
        var (first, last) = (from.Day, new Moment(window.To - 1).Day);
        if (IsYear(from) && IsYear(to) || !HasMonths(first.Year) || !HasMonths(last.Year)) return new(EdtfDate.Year(first.Year).Edtf, EdtfDate.Year(last.Year).Edtf);
        if (IsMonth(from) && IsMonth(to)) return new(EdtfDate.Month(first.Year, first.Month).Edtf, EdtfDate.Month(last.Year, last.Month).Edtf);
        return from.SecondOfDay == 0 && to.SecondOfDay == 0
            ? new(EdtfDate.Day(first).Edtf, EdtfDate.Day(last).Edtf)
            : new(Minute(window.From), Minute(window.To - 1));
    }

    /// <summary>As one value, the end without what it shares with the start: <c>2016-03-20/28</c> (ISO 8601-1, 5.5.2.3).</summary>
    public string Joined()
    {
        if (From.Length != To.Length || !char.IsAsciiDigit(From[0])) return $"{From}/{To}";
        var shared = 0;
        for (var i = 0; i < From.Length && From[i] == To[i]; i++) shared = IsSeparator(From[i]) ? i + 1 : shared;
        return $"{From}/{To[shared..]}";
    }

    /// <summary>The window that <see cref="Joined"/> wrote, or null where the text names none.</summary>
    public static TimeWindow? ReadJoined(string text)
    {
        if (text.Split('/') is not [var from, var to]) return null;
        if (IsShortened(from, to)) to = from[..^to.Length] + to;
        return EdtfDate.Read(from).Date is { } first && EdtfDate.Read(to).Date is { } last ? TimeWindow.Create(first, last) : null;
    }

    static bool IsShortened(string from, string to) =>
        to.Length > 0 && to.Length < from.Length && char.IsAsciiDigit(from[0]) && char.IsAsciiDigit(to[0]) && IsSeparator(from[^(to.Length + 1)]);

    static bool IsSeparator(char letter) => letter is '-' or 'T' or ':';

    static bool HasMonths(long year) => year is >= 0 and <= FurthestYearWithMonths;

    static bool IsMonth(Moment moment) => moment.SecondOfDay == 0 && moment.Day.Day == 1;

    static bool IsYear(Moment moment) => IsMonth(moment) && moment.Day.Month == 1;

    static string Minute(long second)
    {
        var moment = new Moment(second);
        var minutes = moment.SecondOfDay / SecondsOfMinute;
        return string.Create(CultureInfo.InvariantCulture, $"{moment.Day}T{minutes / 60:00}:{minutes % 60:00}");
    }
}
