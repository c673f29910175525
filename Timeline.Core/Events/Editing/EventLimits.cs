using Timeline.Core.Storage;

namespace Timeline.Core.Events.Editing;

/// <summary>How much may be typed, in characters (UTF-16 code units); a form says the same to the browser.</summary>
public static class EventLimits
{
    public const int Title = Column.TitleLength;
    public const int Name = Column.NameLength;
    public const int Date = Column.EdtfLength;

    /// <summary>A summary is a few sentences; what is longer belongs in an article or a note.</summary>
    public const int Summary = 8_000;

    public const int Why = 500;

    public const int Actors = 20;
}
