using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Suggestions;

/// <summary>The sentences of a story with the days that each names.</summary>
sealed class StorySentences
{
    public StorySentences(DatedText text)
    {
        Text = text;
        var reading = new TextReading(text.Text, text.Title, text.Body);
        Headline = reading.Headline;
        Body = [.. reading.Paragraphs.SelectMany(sentences => sentences)];
        var dates = TextDates.Find(text.Text.Text, text.Published);
        Days = [.. Body.Select(sentence => NamedDays.In(text, sentence.Span, dates))];
    }

    public DatedText Text { get; }

    public TextSentence? Headline { get; }

    public IReadOnlyList<TextSentence> Body { get; }

    /// <summary>Of each sentence of the body, in reading order.</summary>
    public IReadOnlyList<IReadOnlyList<NamedDay>> Days { get; }
}

/// <summary>A day that a sentence names.</summary>
/// <param name="Role">What it is the day of.</param>
/// <param name="Because">A sentence for people.</param>
sealed record NamedDay(TextSpan Span, CalendarDay Day, NamedDayRole Role, string Because);

enum NamedDayRole
{
    /// <summary>What the sentence tells happened then.</summary>
    Event,

    /// <summary>The night to the day of publication, in which something happened.</summary>
    Night,

    /// <summary>It was said or confirmed then.</summary>
    Report,

    /// <summary>It belongs to something else that is only named: “Tuesday’s attack”, “since Monday”.</summary>
    Other,
}
