namespace Timeline.Core.Dates;

/// <summary>A recursive reader of EDTF; each method reads what its name says, or refuses at the cursor and answers null.</summary>
static class EdtfReader
{
    public static EdtfReading Read(string text)
    {
        var cursor = new EdtfCursor(text);
        if (cursor.AtEnd) cursor.RefuseHere(EdtfWords.Empty);
        var shape = cursor.Refusal is null ? Shape(cursor, text) : null;
        if (shape is not null && !cursor.AtEnd) cursor.RefuseHere(EdtfWords.TooMuch);
        if (cursor.Refusal is not null || shape is null) return new EdtfReading(cursor.Refusal!);
        var date = new EdtfDate(shape);
        return new EdtfReading(date, cursor.WroteLevel2 ? 2 : date.Level);
    }

    static DateShape? Shape(EdtfCursor cursor, string text) =>
        cursor.Take('[') ? Set(cursor, isAllOf: false, ']')
        : cursor.Take('{') ? Set(cursor, isAllOf: true, '}')
        : text.Contains('/') ? Interval(cursor)
        : text.Contains("..") ? BareRange(cursor)
        : SingleDateReader.Read(cursor);

    static DateInterval? Interval(EdtfCursor cursor)
    {
        var start = Start(cursor);
        if (start is null) return null;
        if (!cursor.Take('/'))
        {
            cursor.RefuseHere(EdtfWords.SlashExpected);
            return null;
        }
        var endIndex = cursor.Position;
        var end = End(cursor);
        if (end is null) return null;
        if (start.Kind == IntervalEndKind.Unknown && end.Kind == IntervalEndKind.Unknown) cursor.Refuse(0, EdtfWords.NothingInInterval);
        if (start.Date is { } first && end.Date is { } last && RunsBackwards(first, last)) cursor.Refuse(endIndex, EdtfWords.Backwards);
        return new DateInterval(start, end);
    }

    static IntervalEnd? Start(EdtfCursor cursor)
    {
        if (cursor.Sees("/")) return IntervalEnd.Unknown;
        if (!cursor.Take("..")) return WithoutTime(cursor) is { } date ? IntervalEnd.At(date) : null;
        if (cursor.Sees("/")) return IntervalEnd.Open;
        return WithoutTime(cursor) is { } beyond ? IntervalEnd.AtOrBeyond(beyond) : null;
    }

    static IntervalEnd? End(EdtfCursor cursor)
    {
        if (cursor.AtEnd) return IntervalEnd.Unknown;
        if (cursor.Take("..")) return IntervalEnd.Open;
        if (WithoutTime(cursor) is not { } date) return null;
        return cursor.Take("..") ? IntervalEnd.AtOrBeyond(date) : IntervalEnd.At(date);
    }

    // ISO 8601-2 leaves the brackets out nowhere, yet catalogues write 1670..1673 for a date in that range.
    static DateSet? BareRange(EdtfCursor cursor) => Member(cursor, ends: '\0') is { } member ? new DateSet(IsAllOf: false, [member]) : null;

    static DateSet? Set(EdtfCursor cursor, bool isAllOf, char close)
    {
        List<SetMember> members = [];
        do
        {
            if (Member(cursor, close) is not { } member) return null;
            members.Add(member);
        }
        while (cursor.Take(','));
        if (!cursor.Take(close)) cursor.RefuseHere(string.Format(null, EdtfWords.CloseExpected, close));
        return new DateSet(isAllOf, members);
    }

    static SetMember? Member(EdtfCursor cursor, char ends)
    {
        if (cursor.Take("..")) return WithoutTime(cursor) is { } latest ? new SetMember(null, latest) : null;
        if (WithoutTime(cursor) is not { } first) return null;
        if (!cursor.Take("..")) return new SetMember(first, first);
        if (cursor.AtEnd || cursor.Here == ',' || cursor.Here == ends) return new SetMember(first, null);
        var lastIndex = cursor.Position;
        if (WithoutTime(cursor) is not { } last) return null;
        if (first.Unit != last.Unit) cursor.Refuse(lastIndex, EdtfWords.UnlikeUnits);
        if (RunsBackwards(first, last)) cursor.Refuse(lastIndex, EdtfWords.Backwards);
        return new SetMember(first, last);
    }

    static SingleDate? WithoutTime(EdtfCursor cursor)
    {
        var index = cursor.Position;
        if (cursor.AtEnd || cursor.Here is ',' or ']' or '}')
        {
            cursor.RefuseHere(EdtfWords.MemberExpected);
            return null;
        }
        var date = SingleDateReader.Read(cursor);
        if (date is { Time: not null } || date is { Year.IsLetterPrefixed: true }) cursor.Refuse(index, EdtfWords.NotInInterval);
        return cursor.Refusal is null ? date : null;
    }

    // Seasons of one year run in the order of their numbers, though winter begins in the year before. What is not stated gets the benefit of the doubt.
    static bool RunsBackwards(SingleDate start, SingleDate end) =>
        start.Season is { } startSeason && end.Season is { } endSeason && start.Year == end.Year ? startSeason > endSeason
        : start.IsFullyStated && end.IsFullyStated ? start.FirstDay > end.FirstDay
        : start.FirstDay > end.LastDay;
}
