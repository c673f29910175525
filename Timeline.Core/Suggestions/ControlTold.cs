using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>Who held a place and who holds it, as one sentence tells its change of hands.</summary>
sealed record ControlTold(ToldActor? From, ToldActor? To)
{
    // A subject stands near its verb, and what a preposition names near it.
    const int Reach = 80, WordsToName = 3;

    static readonly FrozenDictionary<string, Holder> Holders = WordTable.Shipped("SuggestionHolders")
        .SelectMany(row => row[4].Split('|').Select(words => (words, new Holder(row[0], row[1] == "next", row[2], row[3])))).ToFrozenDictionary(one => one.words, one => one.Item2, StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> Passive = FrozenSet.ToFrozenSet(["was", "were", "been", "being", "be", "is", "are", "got"]);

    static readonly FrozenSet<string> Prepositions = FrozenSet.ToFrozenSet(["by", "to", "from"]);

    /// <param name="named">Those that the sentence names, in order.</param>
    public static ControlTold Of(SourceText text, TextSpan trigger, IReadOnlyList<NamedActor> named)
    {
        ToldActor? from = null, to = null;
        foreach (var one in named.Where(one => one.Span.Start >= trigger.End))
        {
            if (Preposition(text, named.Where(other => other.Span.End <= one.Span.Start && other.Span.Start >= trigger.End).Select(other => other.Span.End).LastOrDefault(trigger.End), one.Span.Start) is not { } preposition) continue;
            if (preposition == "from") from ??= one.Actor;
            else to ??= one.Actor;
        }
        if (Holders.TryGetValue(text[trigger], out var holder))
        {
            var isPassive = IsPassive(text, trigger.Start);
            if (holder.Follows.Length > 0 && !isPassive && named.FirstOrDefault(one => one.Span.Start >= trigger.End && WordsBetween(text, trigger.End, one.Span.Start).Length <= 1) is { } follows) from ??= follows.Actor;
            var before = named.LastOrDefault(one => one.Span.End <= trigger.Start && one.Span.Start >= trigger.Start - Reach && (!holder.IsNext || WordsBetween(text, one.Span.End, trigger.Start) is [] or ["'s"] or ["’s"] or ["'"] or ["’"]))?.Actor;
            switch (isPassive ? holder.Passive : holder.Before)
            {
                case "from": from ??= before; break;
                case "to": to ??= before; break;
            }
        }
        return new ControlTold(from?.Key == to?.Key ? null : from, to);
    }

    static string? Preposition(SourceText text, int start, int end)
    {
        var words = WordsBetween(text, start, end);
        return words.Reverse().Take(WordsToName + 1).FirstOrDefault(Prepositions.Contains);
    }

    static bool IsPassive(SourceText text, int at)
    {
        var words = WordsBetween(text, Math.Max(0, at - 40), at);
        return words.Reverse().Take(2).Any(Passive.Contains);
    }

    static string[] WordsBetween(SourceText text, int start, int end) => text[new TextSpan(start, end)].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    sealed record Holder(string Before, bool IsNext, string Passive, string Follows);
}
