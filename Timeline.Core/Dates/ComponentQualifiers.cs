namespace Timeline.Core.Dates;

/// <summary>The doubts about year, month and day, each for itself.</summary>
public readonly record struct ComponentQualifiers(DateQualifier Year, DateQualifier Month, DateQualifier Day)
{
    /// <summary>Doubts about any component, together.</summary>
    public DateQualifier Any => Year | Month | Day;

    /// <summary>0 the year, 1 the month, 2 the day.</summary>
    public DateQualifier this[int component] => component switch { 0 => Year, 1 => Month, _ => Day };

    /// <summary>The same doubt about the whole date.</summary>
    public static ComponentQualifiers Whole(DateQualifier qualifier, int components) =>
        new(qualifier, components > 1 ? qualifier : DateQualifier.None, components > 2 ? qualifier : DateQualifier.None);

    internal ComponentQualifiers With(int component, DateQualifier qualifier) => component switch
    {
        0 => this with { Year = Year | qualifier },
        1 => this with { Month = Month | qualifier },
        _ => this with { Day = Day | qualifier },
    };

    internal bool AreUniform(int components) => LeadingGroup(components) == components;

    /// <summary>How many components from the left share the year's qualifier; 0 where it has none.</summary>
    internal int LeadingGroup(int components)
    {
        if (Year == DateQualifier.None) return 0;
        var group = 1;
        while (group < components && this[group] == Year) group++;
        return group;
    }

    internal static string Sign(DateQualifier qualifier) => qualifier switch
    {
        DateQualifier.Uncertain => "?",
        DateQualifier.Approximate => "~",
        DateQualifier.Both => "%",
        _ => "",
    };
}
