using System.Collections.Frozen;
using Timeline.Core.Dates;

namespace Timeline.Core.Suggestions;

/// <summary>When an event of a sentence was.</summary>
static class DateOfEvent
{
    static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(["said", "says", "told", "reported", "announced", "according", "claimed", "confirmed", "citing", "quoting"]);

    /// <summary>The date and from 0 to 1 how closely it stands with the trigger; null where the sentence names none for it.</summary>
    public static (EdtfDate Date, double Nearness, string Because)? Of(ToldSentence sentence, EventTrigger trigger)
    {
        var (clause, at) = (sentence.ClauseAt(trigger.First), sentence.SpanOf(trigger));
        var own = sentence.SpanOf(clause);
        if (sentence.Counted.LastOrDefault(counted => counted.Span.End <= at.Start) is { } from && IsInReach(sentence, from, clause)) return (from.Date, 0.9, SuggestionWords.CountedFrom);
        var dates = sentence.Dates.Where(date => own.Contains(date.Span) && !IsOfTelling(date)).ToList();
        if (dates.Count > 0)
        {
            // A verb is dated behind it rather than before: “was shot on Monday”.
            var near = dates.MinBy(date => date.Span.Start >= at.End ? date.Span.Start - at.End : 1.5 * (at.Start - date.Span.End))!;
            return (near.Date, 1, near.Because);
        }
        // “an offensive that began in November”, “was killed when his car was hit on Thursday”.
        if (sentence.Clauses.SkipWhile(one => one != clause).Skip(1).FirstOrDefault() is { Opener: "that" or "which" or "when" } next && DateIn(next) is { } further) return (further.Date, 0.9, further.Because);
        // “since June, when the town was captured”.
        if (clause.Opener is "when" && sentence.Clauses.TakeWhile(one => one != clause).LastOrDefault() is { } last && DateIn(last) is { } of) return (of.Date, 0.9, of.Because);
        // “said on Friday that fighters had taken”: no later than it was said, and mostly on that day.
        if (sentence.Dates.FirstOrDefault(date => own.Contains(date.Span)) is { } told) return (told.Date, 0.7, told.Because);
        if (sentence.Clauses.TakeWhile(one => one != clause).LastOrDefault(IsTelling) is { } teller && DateIn(teller) is { } said) return (said.Date, 0.7, said.Because);
        if (clause.Opener is "" && sentence.Clauses.Where(one => one.Opener is "" or "and" or "with" or "during" or "amid").Select(DateIn).OfType<ToldDate>().ToList() is [var only]) return (only.Date, 0.7, only.Because);
        return null;

        bool IsOfTelling(ToldDate date)
        {
            var before = sentence.Words.Where(word => word.Span.End <= date.Span.Start).TakeLast(2).Select(word => word.Low).ToList();
            return before.Count > 0 && (Telling.Contains(before[^1]) || (before is [var verb, "on"] && Telling.Contains(verb)));
        }

        bool IsTelling(Clause one) => sentence.Words.Skip(one.First).Take(one.End - one.First).Any(word => Telling.Contains(word.Low));

        ToldDate? DateIn(Clause one) => sentence.Dates.FirstOrDefault(date => sentence.SpanOf(one).Contains(date.Span));
    }

    // What is counted reaches to the end of the clause that it opens.
    static bool IsInReach(ToldSentence sentence, CountedFrom from, Clause clause) => sentence.SpanOf(clause) is var span && span.Start <= from.Span.End + 1 && span.End > from.Span.End;
}
