using System.Globalization;
using Timeline.Core.Claims.Facts;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Values;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Clock times, days and years of a sentence as figures that a row may set against another article's.</summary>
/// <remarks>Where no words near them tell what they are the time of, none is taken of a sentence with two of a kind.</remarks>
static class RowMoment
{
    /// <summary>The dimension of a time of day.</summary>
    public const string Clock = TimesOfDay.Unit;

    const int Noon = 720;

    /// <summary>What in a time itself tells before from after noon.</summary>
    static readonly string[] Marks = ["am", "a.m", "pm", "p.m", "hours", "noon", "midday", "midnight"];

    const string Day = ValueTopic.Day;
    const string Year = ValueTopic.Year;

    public static bool IsOne(ClaimKey key) => key.Dimension is Clock or Day or Year;

    public static IEnumerable<(TextSpan Span, ClaimStatement Statement)> Of(ClaimSentence sentence)
    {
        (TextSpan Span, string Dimension, ClaimValue Value)[] moments = [.. Times(sentence), .. Dates(sentence)];
        return moments.Where(moment => !IsDenied(sentence, moment.Span) && !IsOfEntry(sentence, moment.Span)).GroupBy(moment => moment.Dimension).Where(kind => kind.Count() == 1).Select(kind => kind.First())
            .Select(moment => (moment.Span, FigureReader.Bare(sentence, moment.Value, moment.Dimension)));
    }

    /// <summary>Times of day and dates of which words near them tell what they are the time of.</summary>
    public static IEnumerable<ClaimStatement> Told(ClaimSentence sentence)
    {
        (TextSpan Span, string Dimension, ClaimValue Value)[] all = [.. Times(sentence), .. Dates(sentence)];
        TextSpan[]? origins = null;
        foreach (var (span, dimension, value) in all)
        {
            if (IsDenied(sentence, span) || IsOfEntry(sentence, span) || ValueTopic.OfMoment(sentence, dimension == Clock ? ValueTopic.Clock : dimension, span, all.Where(other => other.Dimension == dimension && other.Span != span).Select(other => other.Span)) is not { } topic) continue;
            // Since when there is something is told of the thing itself: “a factory, opened in 1962, was shut”.
            if (dimension != Clock && (origins ??= [.. OriginReader.Read(sentence).Select(origin => origin.Value.Span)]).Contains(span)) continue;
            var bare = FigureReader.Bare(sentence, value, dimension);
            yield return bare with { Key = bare.Key with { Subject = topic, IsBare = false }, Places = sentence.PlacesNear(sentence.WordFrom(span.Start), sentence.WordFrom(span.End)) };
        }
    }

    /// <summary>“12:00 - 510 operations postponed”: when a running report tells it.</summary>
    static bool IsOfEntry(ClaimSentence sentence, TextSpan time) =>
        time.Start == sentence.Span.Start && sentence.Witness.Reading.Entries is not null && EntryTime.EndOf(sentence.Witness.Text.Text, sentence.Span) > time.Start;

    static IEnumerable<(TextSpan Span, string Dimension, ClaimValue Value)> Times(ClaimSentence sentence)
    {
        foreach (var time in sentence.Quantities.Where(quantity => quantity.Kind == QuantityKind.ClockTime))
        {
            var behind = sentence.WordFrom(time.Span.End);
            var before = sentence.WordFrom(time.Span.Start);
            var zone = behind < sentence.Words.Length && sentence.Words[behind].IsAcronym ? sentence.Words[behind].Text : string.Concat(sentence.Text(time.Span).Where(char.IsUpper));
            var near = sentence.Word(before - 1);
            var half = HalfOfDay(sentence, time, before, behind);
            // “Shortly before 4 a.m.”, and not “4 a.m.”
            var span = IsBound(near) ? new TextSpan(sentence.Words[sentence.Word(before - 2) is "shortly" or "just" ? before - 2 : before - 1].Span.Start, time.Span.End) : time.Span;
            var minute = (int)time.Value! + (half == "p.m." && time.Value < Noon ? Noon : 0);
            yield return (time.Span, Clock, new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Exactly(minute))
            {
                // With a zone it is another clock's time, which is never set against one without.
                Unit = zone.Length > 1 ? $"{Clock}, {zone}" : Clock, Qualifier = IsBound(near) || near is "by" or "until" or "since" ? near : null,
                Stated = string.Create(CultureInfo.InvariantCulture, $"{minute / 60:00}:{minute % 60:00}"), IsOfEitherHalf = half is null,
            });
        }
    }

    static bool IsBound(string? word) => word is "about" or "around" or "before" or "after";

    /// <summary>Before or after noon, by the time itself or the words beside it: “05:40”, “at twenty to six this morning”. Null where nothing tells.</summary>
    static string? HalfOfDay(ClaimSentence sentence, Quantity time, int before, int behind)
    {
        var text = sentence.Text(time.Span);
        if (time.Value >= Noon + 60 || text[0] == '0' || Marks.Any(mark => text.Contains(mark, StringComparison.Ordinal))) return "";
        foreach (var at in Enumerable.Range(behind, 4).Concat(Enumerable.Range(before - 4, 4)))
            switch (sentence.Word(at))
            {
                case "morning" or "dawn": return "a.m.";
                case "afternoon" or "evening": return "p.m.";
                case "night" or "tonight" when time.Value > Noon / 2: return "p.m.";
            }
        return null;
    }

    static IEnumerable<(TextSpan Span, string Dimension, ClaimValue Value)> Dates(ClaimSentence sentence)
    {
        foreach (var date in sentence.Read.Dates)
        {
            var span = new TextSpan(sentence.Span.Start + date.Start, sentence.Span.Start + date.End);
            if (IsOfDateline(sentence, span)) continue;
            if (date is { Day: { } day } && DateReader.Nearest(date, day, PublicationDay.Of(sentence.Witness)) is { } stated) yield return (span, Day, Value(sentence, span, stated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) with { IsOfOtherWeekday = date.Weekday is { } weekday && weekday != stated.DayOfWeek });
            else if (date is { Year: { } year, Month: null, Day: null }) yield return (span, Year, Value(sentence, span, year.ToString("0000", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>“on 12 September and not on 2 September”</summary>
    static bool IsDenied(ClaimSentence sentence, TextSpan span) =>
        sentence.WordFrom(span.Start) - 1 is var before && sentence.Word(sentence.Word(before) is "on" or "at" or "in" ? before - 1 : before) == "not";

    /// <summary>“PORT MARRAS, May 14 (Agency) - ”: where and when it was written.</summary>
    static bool IsOfDateline(ClaimSentence sentence, TextSpan span)
    {
        var (first, end) = (sentence.WordFrom(span.Start), sentence.WordFrom(span.End));
        return first is > 0 and < 5 && sentence.Words[first].Gap == ", " && end < sentence.Words.Length && sentence.Words[end].Gap.AsSpan().IndexOfAny("(-–—") >= 0 && sentence.Words.Take(first).All(word => word.IsCapital);
    }

    static ClaimValue Value(ClaimSentence sentence, TextSpan span, string edtf) => new(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any) { Edtf = edtf };
}
