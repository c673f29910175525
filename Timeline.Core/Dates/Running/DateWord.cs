namespace Timeline.Core.Dates.Running;

/// <summary>All that a word can be in a date: “second” is a unit and a number, “march” a month and a verb.</summary>
sealed class DateWord
{
    // These stand in or beside a date that began before them; words of theirs that may begin one are openings too.
    const uint NeverFirst = 1u << (int)DateWordKind.HalfDay | 1u << (int)DateWordKind.Evening | 1u << (int)DateWordKind.ShortUnit | 1u << (int)DateWordKind.From | 1u << (int)DateWordKind.OrdinalEnding
        | 1u << (int)DateWordKind.Tens | 1u << (int)DateWordKind.Before | 1u << (int)DateWordKind.Future | 1u << (int)DateWordKind.Past;

    // These say nothing of a date without the word behind them.
    const uint Leading = 1u << (int)DateWordKind.Opening | 1u << (int)DateWordKind.Relation | 1u << (int)DateWordKind.Number | 1u << (int)DateWordKind.Near;

    readonly (DateWordKind Kind, int Number)[] meanings;
    readonly uint kinds;

    public DateWord((DateWordKind Kind, int Number)[] meanings)
    {
        this.meanings = meanings;
        foreach (var (kind, _) in meanings) kinds |= 1u << (int)kind;
        var first = kinds & ~NeverFirst;
        MayBegin = first != 0;
        IsLeading = MayBegin && (first & ~Leading) == 0;
        IsFeast = first == 1u << (int)DateWordKind.Feast;
    }

    /// <summary>Whether a date may begin with it.</summary>
    public bool MayBegin { get; }

    /// <summary>Whether a date may begin with it, but only where the next word is one of a date too.</summary>
    public bool IsLeading { get; }

    /// <summary>Whether a date may begin with it, but only as a feast.</summary>
    public bool IsFeast { get; }

    public bool Is(DateWordKind kind) => (kinds & 1u << (int)kind) != 0;

    public int? Number(DateWordKind kind)
    {
        if (Is(kind)) foreach (var (own, number) in meanings) if (own == kind) return number;
        return null;
    }
}
