using System.Collections.Frozen;
using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>How each class of difference is marked: its letter beside the words, its letter in the address, its sheet class and its word.</summary>
/// <param name="Key">The letter of the class in the address (<c>d=fnsahxow</c>).</param>
/// <param name="Sign">What clings to the last word of a mark.</param>
/// <param name="IsOnAtFirst">Whether readers see it without asking.</param>
public sealed record DifferenceMark(DifferenceClass Class, char Key, string Sign, Func<string> SpokenWords, Func<string> SwitchWords, bool IsOnAtFirst = true)
{
    /// <summary>In the order of the switch bar.</summary>
    public static readonly IReadOnlyList<DifferenceMark> All =
    [
        new(DifferenceClass.Figure, 'f', "F", () => ComparisonPageWords.SpokenFigure, () => ComparisonPageWords.SwitchFigure),
        new(DifferenceClass.Name, 'n', "N", () => ComparisonPageWords.SpokenName, () => ComparisonPageWords.SwitchName),
        new(DifferenceClass.Spelling, 's', "S", () => ComparisonPageWords.SpokenSpelling, () => ComparisonPageWords.SwitchSpelling),
        new(DifferenceClass.Attribution, 'a', "A", () => ComparisonPageWords.SpokenAttribution, () => ComparisonPageWords.SwitchAttribution),
        new(DifferenceClass.Hedge, 'h', "H", () => ComparisonPageWords.SpokenHedge, () => ComparisonPageWords.SwitchHedge),
        new(DifferenceClass.Addition, 'x', "+", () => ComparisonPageWords.SpokenAddition, () => ComparisonPageWords.SwitchAddition),
        new(DifferenceClass.Omission, 'o', "∅", () => ComparisonPageWords.SpokenOmission, () => ComparisonPageWords.SwitchOmission),
        new(DifferenceClass.Wording, 'w', "W", () => ComparisonPageWords.SpokenWording, () => ComparisonPageWords.SwitchWording, IsOnAtFirst: false),
    ];

    static readonly FrozenDictionary<DifferenceClass, DifferenceMark> ByClass = All.ToFrozenDictionary(mark => mark.Class);

    public string Sheet { get; } = "d d-" + Class.ToString().ToLowerInvariant();

    /// <summary>What those who listen hear before the marked words.</summary>
    public string Spoken => SpokenWords();

    /// <summary>The switch's label.</summary>
    public string Label => SwitchWords();

    public static DifferenceMark Of(DifferenceClass kind) => ByClass[kind];
}

/// <summary>Which classes a reader has switched on, as the address has it: <c>d=fnsahxo</c>.</summary>
public sealed record ShownClasses(IReadOnlySet<DifferenceClass> Classes)
{
    public static ShownClasses AtFirst { get; } = new(DifferenceMark.All.Where(mark => mark.IsOnAtFirst).Select(mark => mark.Class).ToHashSet());

    public string Letters => string.Concat(DifferenceMark.All.Where(mark => Classes.Contains(mark.Class)).Select(mark => mark.Key));

    /// <param name="letters"><c>-</c> for none.</param>
    /// <returns>Null where a letter is none of ours.</returns>
    public static ShownClasses? Read(string letters)
    {
        if (letters == "-") return new(new HashSet<DifferenceClass>());
        var found = letters.Distinct().Select(letter => DifferenceMark.All.FirstOrDefault(mark => mark.Key == letter)).ToList();
        return found.Contains(null) ? null : new(found.Select(mark => mark!.Class).ToHashSet());
    }

    /// <summary>The address's value with one class switched over; null where that is what is shown at first.</summary>
    public string? With(DifferenceClass kind)
    {
        var switched = Classes.ToHashSet();
        if (!switched.Remove(kind)) switched.Add(kind);
        var letters = new ShownClasses(switched).Letters;
        return letters == AtFirst.Letters ? null : letters.Length == 0 ? "-" : letters;
    }
}
