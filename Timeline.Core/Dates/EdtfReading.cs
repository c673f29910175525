using System.Diagnostics.CodeAnalysis;

namespace Timeline.Core.Dates;

/// <summary>Where and why a text is not EDTF.</summary>
/// <param name="Index">The UTF-16 code unit at fault; the length of the text where something is missing at its end.</param>
/// <param name="Reason">A sentence for people, in the language of the interface.</param>
public sealed record EdtfRefusal(int Index, string Reason);

/// <summary>The answer of <see cref="EdtfDate.Read"/>: a date, or why it is none.</summary>
public sealed record EdtfReading
{
    internal EdtfReading(EdtfDate date, int level) => (Date, Level) = (date, level);

    internal EdtfReading(EdtfRefusal refusal) => Refusal = refusal;

    public EdtfDate? Date { get; }

    /// <summary>The level of the text as written, 0 to 2; <c>~1945</c> has level 2, though its canonical form <c>1945~</c> has 1.</summary>
    public int? Level { get; }

    /// <summary>Null where a date was read.</summary>
    public EdtfRefusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Date), nameof(Level))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDate => Date is not null;
}
