using Timeline.Core.Dates.Running;
using Timeline.Core.Ingest;

namespace Timeline.Core.Sources;

/// <summary>The rules of an outlet as an editor types them.</summary>
/// <param name="Numbers">The name of a <see cref="NumericOrder"/>; empty where it is not settled.</param>
/// <param name="Lines">One a line.</param>
/// <param name="Names">One a line, each <c>Daesh = Islamic State</c>.</param>
public sealed record TypedRules(string Numbers, string Lines, string Names)
{
    public const int MostRules = 100, LongestRule = 300;

    const char Means = '=';

    public static readonly TypedRules None = new("", "", "");

    internal static TypedRules Of(OutletRules? rules) => rules is null ? None : new TypedRules(rules.Numbers?.ToString() ?? "", string.Join('\n', rules.Lines), string.Join('\n', rules.Names.Select(name => $"{name.Writes} {Means} {name.For}")));

    /// <returns>Null for no rule.</returns>
    internal OutletRules? Read(Action<string, string, object[]> tell)
    {
        var lines = Each(Lines);
        var names = Each(Names).ConvertAll(line => line.Split(Means, 2, StringSplitOptions.TrimEntries));
        NumericOrder? numbers = Numbers.Length == 0 ? null : Enum.TryParse<NumericOrder>(Numbers, out var order) && Enum.IsDefined(order) ? order : default(NumericOrder?);
        if (numbers is null && Numbers.Length > 0) tell(nameof(Numbers), ArticleWords.NoOrder, []);
        CheckLengths(nameof(Lines), lines);
        CheckLengths(nameof(Names), Each(Names));
        if (names.Find(parts => parts is not [{ Length: > 0 }, { Length: > 0 }]) is { } wrong) tell(nameof(Names), ArticleWords.NoHouseName, [string.Join($" {Means} ", wrong)]);
        else return new OutletRules(numbers, lines, names.ConvertAll(parts => new HouseName(parts[0], parts[1]))) is { IsEmpty: false } rules ? rules : null;
        return null;

        void CheckLengths(string field, List<string> rules)
        {
            if (rules.Count > MostRules) tell(field, ArticleWords.TooManyRules, [rules.Count, MostRules]);
            if (rules.Find(rule => rule.Length > LongestRule) is { } long_) tell(field, ArticleWords.TooLong, [long_.Length, LongestRule]);
        }
    }

    static List<string> Each(string typed) => [.. typed.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct()];
}
