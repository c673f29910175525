using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Tells how many voted for something and how many against it: “by 151 votes to 138”, “with 98 deputies for and 131 against”.</summary>
static class VoteCounts
{
    const string For = "votes", Against = "votes against";

    /// <summary>How many words may stand between the votes for something and those against it.</summary>
    const int MostBetween = 5;

    /// <summary>The same between “threw” and “out”.</summary>
    const int MostOfObject = 6;

    /// <summary>Who votes, in a body that does.</summary>
    static readonly FrozenSet<string> Voters = new[] { "deputies", "mps", "lawmakers", "senators", "councillors", "legislators", "delegates" }.ToFrozenSet();

    static readonly FrozenSet<string> Down = new[] { "rejected", "defeated", "failed", "fell" }.ToFrozenSet();

    static readonly FrozenSet<string> Through = new[] { "passed", "approved", "adopted", "accepted", "backed", "carried", "cleared", "took", "pushed", "endorsed", "confirmed", "ratified", "won", "survived" }.ToFrozenSet();

    /// <summary>What the number counts; null for any other number.</summary>
    /// <param name="first">The number's first word.</param>
    /// <param name="end">The first word behind it.</param>
    public static string? Of(ClaimSentence sentence, Quantity quantity, int first, int end)
    {
        // “128 members in favour”; a club has members too.
        var isOfVoters = Voters.Contains(sentence.Word(end) ?? "") || sentence.Word(end) == "members" && (sentence.Word(end + 1) is "against" or "voted" || sentence.Word(end + 1) == "in" && sentence.Word(end + 2) is "favour" or "favor");
        var behind = isOfVoters || sentence.Word(end) == "votes" ? end + 1 : end;
        if (isOfVoters && sentence.Word(behind) == "voted") behind++;
        if (isOfVoters || sentence.Words.Any(word => word.Lower is "votes" or "voted" or "vote" or "motion" or "ballot" or "favour" or "favor" || Voters.Contains(word.Lower)))
        {
            if (sentence.Word(behind) == "against" && !sentence.Quantities.Any(other => sentence.WordFrom(other.Span.Start) == behind + 1)) return Against;
            if (sentence.Word(behind) == "in" && sentence.Word(behind + 1) is "favour" or "favor" || sentence.Word(behind) == "for" && (sentence.Word(behind - 1) == "voted" || behind + 1 >= sentence.Words.Length || sentence.IsCut(behind + 1) || sentence.Word(behind + 1) == "and")) return For;
        }
        if (InOrder(sentence, first, end) is not { } told) return null;
        // What was voted down had more against it, whichever number is told first.
        var other = sentence.Quantities.FirstOrDefault(other => other != quantity && InOrder(sentence, sentence.WordFrom(other.Span.Start), sentence.WordFrom(other.Span.End)) is { } with && with != told);
        return other is not null && IsVotedDown(sentence, Math.Min(first, sentence.WordFrom(other.Span.Start))) ? quantity.Value > other.Value ? Against : For : told;
    }

    /// <summary>By the nearest verb before that tells what came of it.</summary>
    static bool IsVotedDown(ClaimSentence sentence, int first)
    {
        for (var at = first - 1; at >= 0; at--)
        {
            if (Through.Contains(sentence.Word(at)!)) return false;
            if (Down.Contains(sentence.Word(at)!) || sentence.Word(at) is "threw" or "thrown" && IsBefore(at, "out") || sentence.Word(at) is "voted" or "turned" && IsBefore(at, "down")) return true;
        }
        return false;

        bool IsBefore(int verb, string particle) => Enumerable.Range(verb + 1, MostOfObject).Any(after => after < first && sentence.Word(after) == particle);
    }

    static string? InOrder(ClaimSentence sentence, int first, int end)
    {
        if (sentence.Word(first - 1) is "to" or "against" && sentence.Word(first - 2) == "votes") return Against;
        if (sentence.Word(first - 1) is "by" && sentence.Word(end) == "votes" && sentence.Word(end + 1) is "to" or "against") return For;
        if (sentence.Word(first - 1) is not ("to" or "by") || !sentence.Words.Any(word => word.Lower is "voted" or "vote" or "parliament" or "senate" or "motion" || Voters.Contains(word.Lower))) return null;
        var isFirst = sentence.Word(first - 1) == "by";
        var other = sentence.Quantities.FirstOrDefault(other => other is { Kind: QuantityKind.Count, Unit: null } && (isFirst ? sentence.WordFrom(other.Span.Start) == end + 1 && sentence.Word(end) == "to" && !sentence.IsCut(end) : sentence.WordFrom(other.Span.End) == first - 1));
        // “The toll rose by 12 to 151”
        var by = other is null ? -1 : (isFirst ? first : sentence.WordFrom(other.Span.Start)) - 1;
        return by < 0 || sentence.Word(by) != "by" || Enumerable.Range(Math.Max(0, by - MostBetween), Math.Min(by, MostBetween)).Any(at => ToldNoun.IsChange(sentence.Word(at)!)) ? null : isFirst ? For : Against;
    }
}
