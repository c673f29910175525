namespace Timeline.Core.Claims.Values;

/// <summary>What is kept of a question that may be asked again.</summary>
enum Answer : byte { None, No, Yes }

/// <summary>The different values of articles under one number each. Which of them are equal is asked once: the same two meet in every pair of their articles.</summary>
/// <remarks>May be asked by several threads at once, but only where all values are numbered.</remarks>
sealed class EqualValues
{
    /// <summary>Of more values the answers would take too much memory: reports with tables of statistics have thousands.</summary>
    const int Most = 4000;

    readonly Dictionary<ClaimValue, int> _numbers = new(SameText.Instance);
    readonly List<ClaimValue> _values = [];
    Answer[] _answers = [];

    public int NumberOf(ClaimValue value)
    {
        // Where it stands and who counted when makes no value another.
        var alone = value with { Article = "", Span = default, AttributedTo = null, AsOf = null };
        if (_numbers.TryGetValue(alone, out var known)) return known;
        _values.Add(alone);
        return _numbers[alone] = _values.Count - 1;
    }

    /// <summary>Makes room for the answers, when all values have their numbers.</summary>
    public void Close() => _answers = _values.Count > Most ? [] : new Answer[_values.Count * _values.Count];

    /// <inheritdoc cref="ClaimComparison.AreEqual"/>
    public bool AreEqual(int one, int other)
    {
        if (_answers.Length == 0) return ClaimComparison.AreEqual(_values[one], _values[other]);
        ref var known = ref _answers[(one * _values.Count) + other];
        if (known == Answer.None) known = ClaimComparison.AreEqual(_values[one], _values[other]) ? Answer.Yes : Answer.No;
        return known == Answer.Yes;
    }
}
