namespace Timeline.Core.Claims.Values;

/// <summary>Gives one number to values that say the same, whoever has them and wherever they stand.</summary>
sealed class ValueKinds
{
    readonly Dictionary<ClaimValue, int> _known = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<ClaimValue, int> _kinds = new(SameText.Instance);

    public int Of(ClaimValue value)
    {
        if (_known.TryGetValue(value, out var kind)) return kind;
        var said = value with { Article = "", Span = default };
        if (!_kinds.TryGetValue(said, out kind)) _kinds[said] = kind = _kinds.Count;
        return _known[value] = kind;
    }
}

/// <summary>Values by their words: a hash of all that makes a value takes longer than the answer that it would spare.</summary>
sealed class SameText : IEqualityComparer<ClaimValue>
{
    public static readonly SameText Instance = new();

    public bool Equals(ClaimValue? one, ClaimValue? other) => one == other;

    public int GetHashCode(ClaimValue value) => value.Text.GetHashCode(StringComparison.Ordinal);
}
