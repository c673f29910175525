using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;

namespace Timeline.Core.Ingest.Dating;

/// <summary>Settles dates in numbers by the rule of their outlet.</summary>
static class OutletOrder
{
    /// <summary>Why a date in numbers is this day and not the other.</summary>
    /// <returns>Null where the rule decides nothing.</returns>
    public static DateClue? Because(OutletRules rules, string words) => rules.Numbers is { } order && Either(words) is not null
        ? new DateClue(new Evidence(Fields.Published, Evidence.OutletRule, order == NumericOrder.DayFirst ? IngestWords.RuleOfDayFirst : IngestWords.RuleOfMonthFirst))
        : null;

    /// <summary>What the dates of a page come to, where they were read before its outlet was known.</summary>
    public static DateSum Settle(DateSum sum, OutletRules rules)
    {
        if (sum.Day is not null || rules.Numbers is not { } order) return sum;
        foreach (var clue in sum.Agreeing)
        {
            if (clue.Evidence.Text is not { Length: < 100 } words || Either(words) is not var (dayFirst, monthFirst) || sum.Edtf != $"[{Iso(Earlier(dayFirst, monthFirst))},{Iso(Later(dayFirst, monthFirst))}]") continue;
            var day = order == NumericOrder.DayFirst ? dayFirst : monthFirst;
            return sum with { Edtf = Iso(day), Days = [day], Day = day, Agreeing = [.. sum.Agreeing, Because(rules, words)!] };
        }
        return sum;
    }

    static (DateOnly DayFirst, DateOnly MonthFirst)? Either(string words) => DateMentions.In(words, open: true).Select(date => date.Either).FirstOrDefault(either => either is not null);

    static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    static DateOnly Later(DateOnly one, DateOnly other) => one < other ? other : one;

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
