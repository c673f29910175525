namespace Timeline.Core.Texts;

/// <summary>The entries of a running report, each from the time of day that it begins with to the next.</summary>
sealed class RunningEntries
{
    /// <summary>Two paragraphs that begin with a time may be a programme of what is to come.</summary>
    const int Least = 3;

    /// <summary>One of so many entries may stand out of order, as a correction does that is set below what it corrects.</summary>
    const int OneOf = 5;

    /// <summary>By how much at most: what goes over midnight goes back by most of a day.</summary>
    static readonly TimeSpan MostOutOfOrder = TimeSpan.FromHours(1);

    readonly (int From, TimeOnly At)[] _entries;

    RunningEntries((int, TimeOnly)[] entries) => _entries = entries;

    /// <returns>Null where it is no running report, or goes over midnight, so that no time tells its day.</returns>
    public static RunningEntries? Of(SourceText text, IReadOnlyList<TextSpan> paragraphs)
    {
        List<(int From, TimeOnly At)>? entries = null;
        foreach (var paragraph in paragraphs)
            if (EntryTime.Of(text.Text, paragraph) is { } at) (entries ??= []).Add((paragraph.Start, at));
        if (entries is null || entries.Count < Least) return null;
        var steps = entries.Zip(entries.Skip(1), (one, next) => next.At.ToTimeSpan() - one.At.ToTimeSpan());
        var back = (entries[0].At <= entries[^1].At ? steps.Select(step => -step) : steps).Where(step => step > TimeSpan.Zero).ToList();
        return back.Count * OneOf <= entries.Count && back.TrueForAll(step => step <= MostOutOfOrder) ? new([.. entries]) : null;
    }

    /// <summary>The time of the entry that a place stands in; null before the first.</summary>
    public TimeOnly? At(int place) => place < _entries[0].From ? null : Array.FindLast(_entries, entry => entry.From <= place).At;
}
