namespace Timeline.Core.Dates.Running;

/// <summary>What a text has told of dates so far: where “the next day” and “in June” of a story are counted from.</summary>
sealed class ToldDates
{
    /// <summary>The events that the text counts from; null where it is not looked for them.</summary>
    public ToldEvents? Events { get; init; }

    /// <summary>The date told last, whatever it was.</summary>
    public SingleDate? Last { get; private set; }

    /// <summary>The year named last, in its digits or through such a date.</summary>
    public long? Year { get; private set; }

    /// <summary>Where that year stands in the text.</summary>
    public int YearAt { get; private set; } = int.MinValue;

    /// <summary>Whether the story is of that year: it was told with a month or at the head of a sentence, “In 1964 …”, and not by the way, “who took power in 2000”.</summary>
    public bool IsOfYear { get; private set; }

    /// <param name="isHead">Whether it opens its sentence.</param>
    public void Add(SaidDate said, EdtfDate date, bool isHead)
    {
        var single = date.Shape as SingleDate ?? (date.Shape as DateInterval)?.End.Date;
        if (single is not { IsFullyStated: true } || single.Year.Precision != DatePrecision.Year) return;
        // “The day before” looks aside: the story goes on from where it was.
        if (said.Shift is { FromTold: true, Direction: < 0 }) return;
        Last = single;
        // Who says "last year" counts from the day of publication again, and so do the months that follow.
        if (said is { Relation: SaidRelation.This or SaidRelation.Last or SaidRelation.Next, Unit: SaidUnit.Year })
        {
            Year = null;
            return;
        }
        if (!said.IsFull && Year != single.Year.Least) return;
        (Year, YearAt, IsOfYear) = (single.Year.Least, said.Start, isHead || single.Month is not null);
    }
}

/// <summary>Whether the words around a weekday or month speak of what was or of what will be.</summary>
enum SaidTense { Unknown, Past, Future }
