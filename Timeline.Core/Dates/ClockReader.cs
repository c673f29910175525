namespace Timeline.Core.Dates;

/// <summary>Reads a time of day that is typed beside a date: 8:30, 20:15:07, 8.30 pm, 4 a.m., 14h05, noon, each perhaps with UTC and the distance from it.</summary>
sealed class ClockReader(DateVocabulary vocabulary, IReadOnlyList<DateToken> tokens)
{
    public readonly record struct ReadTime(TimeOfDay Time, int Next);

    /// <summary>Null where no time begins here. Hours and minutes are as typed: whether a clock shows them is for the date to say.</summary>
    /// <param name="isBehindYear">Only then may a stop part hours from minutes: 25.3 may yet become a day.</param>
    public ReadTime? Read(int at, bool isBehindYear)
    {
        if (Noon(at) is { } noon) return noon;
        if (At(at) is not { IsNumber: true, Digits: <= 2 } hour) return null;
        var isHourSign = vocabulary.IsHourSign(hour);
        var next = at + 1;
        var minute = isHourSign ? Part(at) : Behind(at, ":") ?? (isBehindYear ? Behind(at, ".") : null);
        if (minute is not null) next = isHourSign ? at + 2 : at + 3;
        var second = minute is null || isHourSign ? null : Behind(next - 1, ":");
        if (second is not null) next += 2;
        var half = Half(ref next);
        if (minute is null && half == 0 && !isHourSign) return null;
        // 17:30 pm is said by people who mean 17:30.
        var hours = half == 0 || hour.Number > 12 ? hour.Number : hour.Number % 12 + 12 * (half - 1);
        return new ReadTime(new TimeOfDay(hours, minute?.Number ?? 0, second?.Number, OffsetMinutes: Offset(ref next)), next);
    }

    /// <summary>Noon, 12 noon, midnight: that which begins the day.</summary>
    ReadTime? Noon(int at)
    {
        var next = At(at) is { IsNumber: true, Text: "12" } ? at + 2 : at + 1;
        return At(next - 1) is { } word && vocabulary.Number(word, DateWord.Noon) is > 0 and var noon ? new ReadTime(new TimeOfDay(noon == 1 ? 12 : 0, 0, OffsetMinutes: Offset(ref next)), next) : null;
    }

    DateToken? At(int index) => index < tokens.Count ? tokens[index] : null;

    bool IsGlued(int index) => index < tokens.Count && tokens[index].Start == tokens[index - 1].End;

    /// <summary>The two digits glued behind a token.</summary>
    DateToken? Part(int at) => IsGlued(at + 1) && tokens[at + 1] is { IsNumber: true, Digits: 2 } part ? part : null;

    DateToken? Behind(int at, string sign) => IsGlued(at + 1) && tokens[at + 1].Text == sign ? Part(at + 1) : null;

    /// <summary>1 before noon, 2 after it, 0 where nothing is said: 4 am, 4am, 4 a.m.</summary>
    int Half(ref int next)
    {
        if (vocabulary.HalfDay(tokens[next - 1].Ending) is > 0 and var glued) return glued;
        if (At(next) is not { } word) return 0;
        if (vocabulary.HalfDay(word.Text) is > 0 and var half)
        {
            next++;
            return half;
        }
        if (At(next + 1)?.Text != "." || At(next + 2) is not { } last || vocabulary.HalfDay(word.Text + last.Text) is not (> 0 and var dotted)) return 0;
        next += At(next + 3)?.Text == "." ? 4 : 3;
        return dotted;
    }

    int? Offset(ref int next)
    {
        if (At(next) is not { } zone || !vocabulary.Is(zone, DateWord.Zone)) return null;
        next++;
        if (At(next)?.Text is not ("+" or "-") || !IsGlued(next) || !IsGlued(next + 1) || At(next + 1) is not { IsNumber: true, Digits: <= 2 } hours) return 0;
        var isWest = tokens[next].Text == "-";
        next += 2;
        var minutes = Behind(next - 1, ":");
        if (minutes is not null) next += 2;
        var distance = hours.Number * 60 + (minutes?.Number ?? 0);
        return isWest ? -distance : distance;
    }
}
