using System.Collections.Frozen;

namespace Timeline.Core.Dates.Running;

/// <summary>Tells from the word behind a date whether it stands by itself or before a noun: “since Friday, …”, but “after Friday prayers”.</summary>
static class DateNeighbours
{
    static readonly FrozenSet<string> Behind = ("a after all amid an and are around as at be because been before both but by can could did do does during each for from had has have he her his however i if in into is it its last may might must my next "
        + "no nor not of on one or our over she since so some still than that the their there these they this those though through to under unless until upon was we were when where whether which while who will with without would you your")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Behind.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one that no noun in front of it is joined to.</summary>
    public static bool IsApart(DateText text, int at) => BySpan.Contains(text.Word(at));

    /// <summary>Whether the words before a token are whole: behind them ends the sentence or a part of it, or goes on with a verb or a small word.</summary>
    public static bool EndsDate(DateText text, int at) => text[at].Kind switch
    {
        DateTextTokenKind.Word => IsApart(text, at) || text.Is(at, DateWordKind.Past) || text.Is(at, DateWordKind.Future),
        DateTextTokenKind.Number => !text.IsGlued(at),
        _ => at >= text.Count || !text.IsGlued(at) || !(text.IsSign(at, '\'') || text.IsSign(at, '’') || text.IsDash(at) && text.IsGlued(at + 1)),
    };
}
