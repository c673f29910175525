using Timeline.Core.Dates.Running;

namespace Timeline.Core.Ingest;

/// <summary>What holds for every article of an outlet, because an editor made it a rule.</summary>
/// <param name="Numbers">The order of day and month in its dates of numbers; null where that is not settled.</param>
/// <param name="Lines">What its pages print beside their stories, each a paragraph of its own; case, punctuation and white space do not count.</param>
/// <param name="Names">Which names its editors use.</param>
public sealed record OutletRules(NumericOrder? Numbers, IReadOnlyList<string> Lines, IReadOnlyList<HouseName> Names)
{
    public static readonly OutletRules None = new(null, [], []);

    public bool IsEmpty => Numbers is null && Lines.Count == 0 && Names.Count == 0;
}

/// <summary>A name as an outlet’s house style has it.</summary>
/// <param name="Writes">For instance <c>Daesh</c>.</param>
/// <param name="For">Whom others call by another name: <c>Islamic State</c>.</param>
public sealed record HouseName(string Writes, string For);
