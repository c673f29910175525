using Timeline.Core.Comparison;

namespace Timeline.Web.Comparison;

/// <summary>How each class of difference is marked: its letter beside the words, its letter in the address, its sheet class and its word.</summary>
/// <param name="Key">The letter of the class in the address (<c>d=fnsahxow</c>).</param>
/// <param name="Sign">What clings to the last word of a mark.</param>
/// <param name="IsOnAtFirst">Whether readers see it without asking.</param>
public sealed record DifferenceMark(DifferenceClass Class, char Key, string Sign, bool IsOnAtFirst = true)
{
    /// <summary>In the order of the switch bar.</summary>
    public static readonly IReadOnlyList<DifferenceMark> All =
    [
        new(DifferenceClass.Figure, 'f', "F"), new(DifferenceClass.Name, 'n', "N"), new(DifferenceClass.Spelling, 's', "S"), new(DifferenceClass.Attribution, 'a', "A"),
        new(DifferenceClass.Hedge, 'h', "H"), new(DifferenceClass.Addition, 'x', "+"), new(DifferenceClass.Omission, 'o', "∅"), new(DifferenceClass.Wording, 'w', "W", IsOnAtFirst: false),
    ];

    public string Sheet => "d d-" + Class.ToString().ToLowerInvariant();

    /// <summary>What those who listen hear before the marked words.</summary>
    public string Spoken => Words(ComparisonPageWords.SpokenFigure, ComparisonPageWords.SpokenName, ComparisonPageWords.SpokenSpelling, ComparisonPageWords.SpokenAttribution,
        ComparisonPageWords.SpokenHedge, ComparisonPageWords.SpokenAddition, ComparisonPageWords.SpokenOmission, ComparisonPageWords.SpokenWording);

    /// <summary>The switch's label.</summary>
    public string Label => Words(ComparisonPageWords.SwitchFigure, ComparisonPageWords.SwitchName, ComparisonPageWords.SwitchSpelling, ComparisonPageWords.SwitchAttribution,
        ComparisonPageWords.SwitchHedge, ComparisonPageWords.SwitchAddition, ComparisonPageWords.SwitchOmission, ComparisonPageWords.SwitchWording);

    public static DifferenceMark Of(DifferenceClass kind) => All.Single(mark => mark.Class == kind);

    string Words(string figure, string name, string spelling, string attribution, string hedge, string addition, string omission, string wording) => Class switch
    {
        DifferenceClass.Figure => figure,
        DifferenceClass.Name => name,
        DifferenceClass.Spelling => spelling,
        DifferenceClass.Attribution => attribution,
        DifferenceClass.Hedge => hedge,
        DifferenceClass.Addition => addition,
        DifferenceClass.Omission => omission,
        DifferenceClass.Wording => wording,
        _ => throw new ArgumentOutOfRangeException(nameof(figure), Class, null),
    };
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
