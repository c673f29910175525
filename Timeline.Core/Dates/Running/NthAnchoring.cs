namespace Timeline.Core.Dates.Running;

/// <summary>Counts days, weeks and months in a stretch whose first and last day are known.</summary>
static class NthAnchoring
{
    const int DaysOfWeek = 7;

    /// <summary>The first half of any month.</summary>
    const int DaysOfHalf = 15;

    /// <summary>Null where the stretch has no such part: the fifth Monday of a month with four.</summary>
    public static EdtfDate? In(SaidNth nth, CalendarDay first, CalendarDay last) => nth switch
    {
        { IsHalf: true } => nth.Place == 1 ? Stretch(first, first.AddDays(DaysOfHalf - 1)) : Stretch(first.AddDays(DaysOfHalf), last),
        // A day itself is told: the weekday before it or behind it, or the weekend beside it.
        { Weekday: { } beside } when first == last => EdtfDate.Day(nth.Place > 0 ? Ahead(first.AddDays(1), beside).AddDays(DaysOfWeek * (nth.Place - 1)) : Back(first.AddDays(-1), beside).AddDays(DaysOfWeek * (nth.Place + 1))),
        // A feast that is always on a Monday or a Friday makes its weekend longer.
        { Unit: SaidUnit.Weekend, Place: 0, Of.Holiday.IsOfWeekday: true } when first.Weekday is DayOfWeek.Monday => Stretch(first.AddDays(-2), first),
        { Unit: SaidUnit.Weekend, Place: 0, Of.Holiday.IsOfWeekday: true } when first.Weekday is DayOfWeek.Friday => Stretch(first, first.AddDays(2)),
        { Unit: SaidUnit.Weekend, Place: 0 } => Weekend(first.Weekday is DayOfWeek.Sunday or DayOfWeek.Monday or DayOfWeek.Tuesday ? Back(first, DayOfWeek.Saturday) : Ahead(first, DayOfWeek.Saturday)),
        { Weekday: { } weekday } => Day(nth.Place > 0 ? Ahead(first, weekday).AddDays(DaysOfWeek * (nth.Place - 1)) : Back(last, weekday), first, last),
        { Unit: SaidUnit.Day, Count: 1 } => Day(nth.Place > 0 ? first.AddDays(nth.Place - 1) : last, first, last),
        { Unit: SaidUnit.Day } => Stretch(nth.Place > 0 ? first : last.AddDays(1 - nth.Count), nth.Place > 0 ? first.AddDays(nth.Count - 1) : last),
        // The day itself is told: the week that holds it, or that begins or ends with it.
        { Unit: SaidUnit.Week } when first == last => nth.Place switch { 1 => Stretch(first, first.AddDays(6)), -1 => Stretch(first.AddDays(-6), first), _ => Stretch(Monday(first), Monday(first).AddDays(6)) },
        { Unit: SaidUnit.Week } => Week(nth, first, last),
        { Unit: SaidUnit.Weekend } => Weekend(nth.Place > 0 ? Ahead(first, DayOfWeek.Saturday).AddDays(DaysOfWeek * (nth.Place - 1)) : Back(last, DayOfWeek.Saturday), first, last),
        { Unit: SaidUnit.Quarter } => Quarters(nth, first, last),
        _ => Months(nth, first, last),
    };

    /// <summary>A week is of the month or year that has its Thursday, as in ISO 8601.</summary>
    static EdtfDate? Week(SaidNth nth, CalendarDay first, CalendarDay last)
    {
        var thursday = nth.Place > 0 ? Ahead(first, DayOfWeek.Thursday).AddDays(DaysOfWeek * (nth.Place - 1)) : Back(last, DayOfWeek.Thursday).AddDays(DaysOfWeek * (1 - nth.Count));
        return thursday < first || thursday > last ? null : Stretch(Monday(thursday), Monday(thursday).AddDays(DaysOfWeek * nth.Count - 1));
    }

    static EdtfDate Weekend(CalendarDay saturday) => Stretch(saturday, saturday.AddDays(1));

    static EdtfDate? Weekend(CalendarDay saturday, CalendarDay first, CalendarDay last) => saturday < first || saturday > last ? null : Weekend(saturday);

    static EdtfDate? Months(SaidNth nth, CalendarDay first, CalendarDay last)
    {
        var from = nth.Place > 0 ? first.AddMonths(nth.Place - 1) : last.AddMonths(1 - nth.Count);
        var to = from.AddMonths(nth.Count - 1);
        if (from < first || to > last) return null;
        return nth.Count == 1 ? EdtfDate.Month(from.Year, from.Month) : EdtfDate.Interval(EdtfDate.Month(from.Year, from.Month), EdtfDate.Month(to.Year, to.Month));
    }

    static EdtfDate? Quarters(SaidNth nth, CalendarDay first, CalendarDay last)
    {
        var from = nth.Place > 0 ? first.AddMonths(3 * (nth.Place - 1)) : last.AddMonths(1 - 3 * nth.Count);
        if (from < first || from.AddMonths(3 * nth.Count - 1) > last) return null;
        return nth.Count == 1 ? EdtfDate.Month(from.Year, Season.FirstQuarter + (from.Month - 1) / 3) : Months(nth with { Place = nth.Place > 0 ? 3 * (nth.Place - 1) + 1 : -1, Count = 3 * nth.Count }, first, last);
    }

    static EdtfDate? Day(CalendarDay day, CalendarDay first, CalendarDay last) => day < first || day > last ? null : EdtfDate.Day(day);

    static EdtfDate Stretch(CalendarDay first, CalendarDay last) => EdtfDate.Interval(EdtfDate.Day(first), EdtfDate.Day(last));

    static CalendarDay Ahead(CalendarDay from, DayOfWeek weekday) => from.AddDays(((int)weekday - (int)from.Weekday + DaysOfWeek) % DaysOfWeek);

    static CalendarDay Back(CalendarDay from, DayOfWeek weekday) => from.AddDays(-(((int)from.Weekday - (int)weekday + DaysOfWeek) % DaysOfWeek));

    static CalendarDay Monday(CalendarDay of) => Back(of, DayOfWeek.Monday);
}
