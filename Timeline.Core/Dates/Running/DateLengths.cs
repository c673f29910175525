namespace Timeline.Core.Dates.Running;

/// <summary>Reads lengths of time, from which dates are counted.</summary>
sealed class DateLengths(DateText text)
{
    // Years to seconds: what goes on without end would be read once from each of its words.
    const int MostLengths = 7;

    /// <summary>One length or several: “1 day 2 hours”, “5 minutes, and 30 seconds”.</summary>
    public (IReadOnlyList<(decimal Count, SaidUnit Unit)> Lengths, int Next) All(int at)
    {
        // Asked of most numbers, few of which begin a length of time.
        if (Length(at) is null) return ([], at);
        var lengths = new List<(decimal, SaidUnit)>();
        while (lengths.Count < MostLengths && Length(lengths.Count == 0 ? at : text.Past(text.PastComma(at), "and")) is var (count, unit, behind))
        {
            lengths.Add((count, unit));
            at = behind;
        }
        return (lengths, at);
    }

    /// <summary>Whether the words from one token to another only come near: “a few days”.</summary>
    public bool HasFew(int from, int to) => Enumerable.Range(from, to - from).Any(at => text.IsWord(at, "few"));

    public SaidUnit? Unit(int at) => text.Number(at, DateWordKind.Unit) is { } unit ? (SaidUnit)unit : null;

    /// <summary>Three days · a year and a half · 2-week.</summary>
    public (decimal Count, SaidUnit Unit, int Next)? Length(int at)
    {
        var half = text.IsWord(at, "half") && (text.IsWord(at + 1, "a") || text.IsWord(at + 1, "an"));
        if (half && Unit(at + 2) is { } halved) return (0.5m, halved, at + 3);
        if (Count(at) is not var (count, next)) return null;
        // "A half hour"
        if (text.IsWord(at, "a") && text.IsWord(next, "half") && Unit(text.IsDash(next + 1) ? next + 2 : next + 1) is { } halfOf) return (0.5m, halfOf, text.IsDash(next + 1) ? next + 3 : next + 2);
        if (text.IsDash(next)) next++;
        else if (text.IsWord(next, "and") && text.IsWord(next + 1, "a") && text.IsWord(next + 2, "half")) (count, next) = (count + 0.5m, next + 3);
        if (text.IsWord(next, "of") || text.IsWord(next, "more") || text.IsWord(next, "full")) next++;
        if ((Unit(next) ?? (SaidUnit?)(count < 100 ? text.Number(next, DateWordKind.ShortUnit) : null)) is not { } unit) return null;
        // "A month and a half"
        return text.IsWord(next + 1, "and") && text.IsWord(next + 2, "a") && text.IsWord(next + 3, "half") ? (count + 0.5m, unit, next + 4) : (count, unit, next + 1);
    }

    /// <summary>A number in digits or words; “several” is none.</summary>
    public (decimal Count, int Next)? Count(int at)
    {
        if (text.Digits(at) is { } digits)
        {
            if (text.IsGlued(at) && text.IsSign(at - 1, '.')) return null;
            var hasPoint = text.IsSign(at + 1, '.') && text.IsGlued(at + 1) && text.IsGlued(at + 2) && text.Length(at + 2) == 1 && text.Digits(at + 2) is not null;
            return hasPoint ? (digits + text.Digits(at + 2)!.Value / 10m, at + 3) : (digits, at + 1);
        }
        if (text.Number(at, DateWordKind.Number) is not { } number) return null;
        if (text.IsWord(at, "a") && text.IsWord(at + 1, "couple")) return (2, text.Past(at + 2, "of"));
        if (text.IsWord(at, "a") && text.IsWord(at + 1, "few")) return (number + 2, at + 2);
        if (text.IsWord(at, "couple")) return text.IsWord(at + 1, "of") ? (2, at + 2) : Unit(at + 1) is not null && text.Word(at + 1)[^1] == 's' ? (2, at + 1) : null;
        if (number is >= 20 and <= 90 && text.Number(text.IsDash(at + 1) ? at + 2 : at + 1, DateWordKind.Number) is { } ones and >= 1 and <= 9 && !text.IsWord(at + 1, "a")) return (number + ones, text.IsDash(at + 1) ? at + 3 : at + 2);
        return text.IsWord(at + 1, "hundred") ? (number * 100, at + 2) : (number, at + 1);
    }
}
