namespace Timeline.Core.Dates;

/// <summary>What an <see cref="EdtfDate"/> is: a <see cref="SingleDate"/>, a <see cref="DateInterval"/> or a <see cref="DateSet"/>.</summary>
public abstract record DateShape
{
    private protected DateShape()
    {
    }

    /// <summary>The first instant it may be, included; null where open or unknown.</summary>
    public abstract Moment? Earliest { get; }

    /// <summary>The last instant it may be, included; null where open or unknown.</summary>
    public abstract Moment? Latest { get; }

    internal abstract string Edtf { get; }

    internal abstract int Level { get; }
}
