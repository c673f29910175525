namespace Timeline.Core.Texts;

/// <summary>A stretch of a text, in UTF-16 code units: <paramref name="Start"/> included, <paramref name="End"/> not.</summary>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public bool IsEmpty => Start == End;

    /// <summary>Whether the two share at least one code unit; neighbours do not.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether every code unit of <paramref name="other"/> is in this one; an empty span at either edge is.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The same stretch, counted from where the text it was found in begins.</summary>
    public TextSpan From(int start) => new(start + Start, start + End);

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);
}
