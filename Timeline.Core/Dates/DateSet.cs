namespace Timeline.Core.Dates;

/// <summary>A member of a set: one date, or all units from one to another, both included; null is no limit on that side, never on both.</summary>
public sealed record SetMember(SingleDate? First, SingleDate? Last)
{
    public bool IsSingle => First is not null && First == Last;

    internal string Edtf => IsSingle ? First!.Edtf : $"{First?.Edtf}..{Last?.Edtf}";
}

/// <summary>Several dates of which one is meant (<c>[..]</c>) or all are (<c>{..}</c>), in the order written.</summary>
/// <param name="IsAllOf">All of them; else one of them, not known which.</param>
public sealed record DateSet(bool IsAllOf, IReadOnlyList<SetMember> Members) : DateShape
{
    /// <summary>The least of the members' earliest; null where a member has no limit.</summary>
    public override Moment? Earliest => Members.Any(member => member.First is null) ? null : Members.Min(member => member.First!.Earliest);

    /// <summary>The greatest of the members' latest; null where a member has no limit.</summary>
    public override Moment? Latest => Members.Any(member => member.Last is null) ? null : Members.Max(member => member.Last!.Latest);

    internal override string Edtf => $"{(IsAllOf ? '{' : '[')}{string.Join(',', Members.Select(member => member.Edtf))}{(IsAllOf ? '}' : ']')}";

    internal override int Level => 2;

    public bool Equals(DateSet? other) => other is not null && Edtf == other.Edtf;

    public override int GetHashCode() => Edtf.GetHashCode(StringComparison.Ordinal);
}
