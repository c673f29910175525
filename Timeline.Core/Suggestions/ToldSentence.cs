using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>A date in a sentence.</summary>
sealed record ToldDate(TextSpan Span, EdtfDate Date, string Because);

/// <summary>A sentence with what an event is made of: its words, clauses, dates, places.</summary>
sealed record ToldSentence(SourceText Text, TextSpan Span, IReadOnlyList<SentenceWord> Words, IReadOnlyList<Clause> Clauses, IReadOnlyList<ToldDate> Dates, IReadOnlyList<CountedFrom> Counted, IReadOnlyList<NamedPlace> Places, bool IsLead)
{
    public Clause ClauseAt(int word) => Clauses.First(clause => clause.Holds(word));

    public TextSpan SpanOf(Clause clause) => new(Words[clause.First].Span.Start, Words[clause.End - 1].Span.End);

    public TextSpan SpanOf(EventTrigger trigger) => new(Words[trigger.First].Span.Start, Words[trigger.Last].Span.End);
}
