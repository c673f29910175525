namespace Timeline.Core.Dates;

/// <summary>What is known of an end of an interval.</summary>
public enum IntervalEndKind
{
    /// <summary>A date.</summary>
    Known,

    /// <summary><c>..</c>: there is no limit, or it goes on.</summary>
    Open,

    /// <summary>Nothing written: there is an end, and nobody says when.</summary>
    Unknown,

    /// <summary><c>..2004-06-01</c> at the start, <c>2004-06-20..</c> at the end: that date or beyond it.</summary>
    KnownOrBeyond,
}

/// <summary>One end of an interval; it has a date where <see cref="IntervalEndKind.Known"/> or <see cref="IntervalEndKind.KnownOrBeyond"/>.</summary>
public sealed record IntervalEnd
{
    public static readonly IntervalEnd Open = new(IntervalEndKind.Open, null);

    public static readonly IntervalEnd Unknown = new(IntervalEndKind.Unknown, null);

    IntervalEnd(IntervalEndKind kind, SingleDate? date) => (Kind, Date) = (kind, date);

    public IntervalEndKind Kind { get; }

    public SingleDate? Date { get; }

    public static IntervalEnd At(SingleDate date) => new(IntervalEndKind.Known, date);

    public static IntervalEnd AtOrBeyond(SingleDate date) => new(IntervalEndKind.KnownOrBeyond, date);
}

/// <summary>A stretch of time from one date to another, both included whole: <c>2016-03/2016-05</c> ends on 31 May.</summary>
public sealed record DateInterval(IntervalEnd Start, IntervalEnd End) : DateShape
{
    public override Moment? Earliest => Start.Kind == IntervalEndKind.Known ? Start.Date!.Earliest : null;

    public override Moment? Latest => End.Kind == IntervalEndKind.Known ? End.Date!.Latest : null;

    internal override string Edtf => $"{(Start.Kind == IntervalEndKind.KnownOrBeyond ? ".." : "")}{Text(Start)}/{Text(End)}{(End.Kind == IntervalEndKind.KnownOrBeyond ? ".." : "")}";

    internal override int Level => Math.Max(EndLevel(Start), EndLevel(End));

    static string Text(IntervalEnd end) => end.Kind == IntervalEndKind.Open ? ".." : end.Date?.Edtf ?? "";

    static int EndLevel(IntervalEnd end) => end switch
    {
        { Kind: IntervalEndKind.KnownOrBeyond } => 2,
        { Date: { } date } => date.IsFullyStated ? date.Level : 2,
        _ => 1,
    };
}
