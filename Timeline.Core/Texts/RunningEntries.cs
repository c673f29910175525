namespace Timeline.Core.Texts;

/// <summary>The entries of a running report, each from the time of day that it begins with to the next.</summary>
sealed class RunningEntries
{
    /// <summary>Two paragraphs that begin with a time may be a programme of what is to come.</summary>
    const int Least = 3;

    readonly (int From, TimeOnly At)[] _entries;

    RunningEntries((int, TimeOnly)[] entries) => _entries = entries;

    /// <returns>Null where it is no running report, or goes over midnight, so that no time tells its day.</returns>
    public static RunningEntries? Of(SourceText text, IReadOnlyList<TextSpan> paragraphs)
    {
        List<(int From, TimeOnly At)>? entries = null;
        foreach (var paragraph in paragraphs)
            if (EntryTime.Of(text.Text, paragraph) is { } at) (entries ??= []).Add((paragraph.Start, at));
        if (entries is null || entries.Count < Least) return null;
        var (first, last) = (entries[0].At, entries[^1].At);
        return entries.Zip(entries.Skip(1)).All(next => first <= last ? next.First.At <= next.Second.At : next.First.At >= next.Second.At) ? new([.. entries]) : null;
    }

    /// <summary>The time of the entry that a place stands in; null before the first.</summary>
    public TimeOnly? At(int place) => place < _entries[0].From ? null : Array.FindLast(_entries, entry => entry.From <= place).At;
}
