using System.Collections.Frozen;

namespace Timeline.Core.Texts.Quantities;

/// <summary>Tells the range “from 20 to 30 people” from the change “rose from 20 to 30”.</summary>
static class QuantityChange
{
    /// <summary>How many words before “from” may tell of a change.</summary>
    const int Reach = 8;

    static readonly FrozenSet<string> Spreads = "range ranges ranged ranging anywhere somewhere vary varies varied varying between".Split(' ').ToFrozenSet();

    static readonly FrozenSet<string> Stems = new[]
    {
        "ros", "ris", "grew", "grow", "fell", "fall", "increas", "decreas", "declin", "drop", "cut", "rais", "lower", "jump", "climb", "surg", "soar", "plung", "shrink", "shrank", "shrunk", "chang", "mov", "went", "go", "goes", "going", "gone",
        "boost", "doubl", "tripl", "reduc", "expand", "slip", "swell", "swollen", "swelled", "extend", "eas", "narrow", "widen", "up", "down", "revis", "upgrad", "downgrad", "amend", "brought", "bring", "took", "tak", "adjust", "correct", "updat",
        "hik", "slash", "trim", "double", "leap", "leapt", "rocket", "spik", "tumbl", "slump", "sank", "sink", "dip", "dwindl", "advanc", "improv", "worsen", "push", "pull", "pulled", "drove", "driv", "lift", "gain", "los", "lost", "swung", "swing",
        "switch", "shift", "turn", "convert", "stretch", "edg", "creep", "crept", "inch", "crash", "collaps", "recover", "rebound", "accelerat", "slow", "trebl", "quadrupl", "halv", "scal", "promot", "transfer", "travel", "journey", "drive", "walk", "run", "ran", "came", "com",
    }.ToFrozenSet();

    static readonly string[] Endings = ["", "e", "es", "ed", "ing", "s", "ped", "ping", "med", "ming", "ned", "ning"];

    static readonly FrozenSet<string> Words = Stems.SelectMany(stem => Endings.Select(ending => stem + ending)).ToFrozenSet();

    /// <summary>Whether the number at <paramref name="at"/>, behind “from”, begins a range.</summary>
    public static bool IsSpread(ReadOnlySpan<QuantityLexeme> lexemes, int at)
    {
        if (QuantityNumber.Word(lexemes, at - 2) is { } before && Spreads.Contains(before)) return true;
        for (var word = at - 2; word >= Math.Max(0, at - 2 - Reach); word--)
        {
            if (QuantityNumber.Symbol(lexemes, word) is ";" or ".") break;
            if (Words.Contains(lexemes[word].Lower)) return false;
        }
        return true;
    }
}
