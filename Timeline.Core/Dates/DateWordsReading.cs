using System.Diagnostics.CodeAnalysis;

namespace Timeline.Core.Dates;

/// <summary>Which words of a phrase are no date, and why.</summary>
/// <param name="Start">Of the words, in UTF-16 code units, included.</param>
/// <param name="End">Not included.</param>
/// <param name="Words">As typed; empty where something is missing at the end.</param>
/// <param name="Reason">A sentence for people, in the language of the interface.</param>
public sealed record DateWordsRefusal(int Start, int End, string Words, string Reason);

/// <summary>The answer of <see cref="DateWords.Read"/>: a date, or why it is none.</summary>
public sealed record DateWordsReading
{
    internal DateWordsReading(EdtfDate date) => Date = date;

    internal DateWordsReading(DateWordsRefusal refusal) => Refusal = refusal;

    public EdtfDate? Date { get; }

    /// <summary>Null where a date was read.</summary>
    public DateWordsRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Date))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDate => Date is not null;
}
