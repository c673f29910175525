using System.Runtime.InteropServices;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Comparison;

/// <summary>Finds wire families by containment of shingles of five words (Broder, 1997): how much of the shorter story stands in the longer.</summary>
/// <remarks>Direct speech does not count: two outlets that quote the same person at length wrote two stories.</remarks>
public static class WireFamilies
{
    /// <summary>How many words in a row make one piece that is looked for in the other.</summary>
    public const int ShingleWords = 5;

    /// <summary>The share of the shorter story that two of one family have in common at least.</summary>
    public const double LeastContainment = 0.2;

    /// <summary>Fewer common shingles than this may be a formula that all outlets use.</summary>
    public const int LeastShingles = 12;

    /// <summary>The share of each other one of its time that the origin has at least.</summary>
    public const double LeastOfOrigin = 0.9;

    /// <param name="readings">In any order.</param>
    /// <returns>By their first members' ids.</returns>
    public static IReadOnlyList<WireFamily> Of(IReadOnlyList<WitnessReading> readings) => Of(readings, []).Families;

    /// <param name="ties">Between articles by id.</param>
    /// <inheritdoc cref="Of(IReadOnlyList{WitnessReading})"/>
    public static (IReadOnlyList<WireFamily> Families, IReadOnlyList<TieOutcome> ByHand) Of(IReadOnlyList<WitnessReading> readings, IReadOnlyList<Tie<string>> ties)
    {
        var byId = readings.OrderBy(reading => reading.Witness.Id, StringComparer.Ordinal).ToArray();
        var settled = SettledTies.Of(byId.Length, ties.Select(tie => new Tie<int[]>(tie.Correction, tie.IsTogether, Numbers(tie.One), Numbers(tie.Other))));
        var shingles = InParallel.Map(byId, reading => reading.Shingles);
        var common = Common(shingles);
        // Where two stories that are none are both near a third, it goes with the nearer.
        var pairs =
            from a in Enumerable.Range(0, byId.Length)
            from b in Enumerable.Range(a + 1, byId.Length - a - 1)
            // What an outlet kept when it changed its article is no copy of a wire.
            where !byId[a].Witness.IsVersionOf(byId[b].Witness)
            let share = IsOneText(byId[a], byId[b]) ? 1 : Share(common[(a * byId.Length) + b], shingles[a], shingles[b])
            where share >= LeastContainment
            orderby share descending, a, b
            select (a, b);
        var families =
            from member in settled.Join([.. pairs]).Select((family, number) => (family, number))
            group member.number by member.family into members
            where members.Count() > 1
            select Of(members.Select(number => byId[number])) with { ByHand = [.. members.SelectMany(settled.CorrectionsOf).Distinct().Order()] };
        return ([.. families.OrderBy(family => family.Members[0], StringComparer.Ordinal)], settled.Outcomes);

        int[] Numbers(string id) => Array.FindIndex(byId, reading => reading.Witness.Id == id) is >= 0 and var found ? [found] : [];
    }

    /// <summary>Two outlets that print the same text carry one story, however short it is and whoever speaks in it.</summary>
    static bool IsOneText(WitnessReading a, WitnessReading b) => a.Sentences.Length > 0 && a.Witness.Text.Equals(b.Witness.Text) && a.Witness.Body.SequenceEqual(b.Witness.Body);

    /// <returns>Of the shorter one what both have; 0 where they have too little in common to tell.</returns>
    static double Share(int common, ulong[] a, ulong[] b) => common >= LeastShingles ? (double)common / Math.Min(a.Length, b.Length) : 0;

    /// <summary>How many shingles each has in common with each later one, counted shingle by shingle: of many stories most pairs have none.</summary>
    static int[] Common(ulong[][] shingles)
    {
        var common = new int[shingles.Length * shingles.Length];
        var all = shingles.Sum(own => own.Length);
        // For each shingle the last that has it, for each of those the one before: most shingles have one owner, and need no list.
        var last = new Dictionary<ulong, int>(all);
        var owners = new List<(int Story, int Before)>(all);
        for (var b = 0; b < shingles.Length; b++)
        {
            foreach (var shingle in shingles[b])
            {
                ref var owner = ref CollectionsMarshal.GetValueRefOrAddDefault(last, shingle, out var isKnown);
                for (var at = isKnown ? owner : -1; at >= 0; at = owners[at].Before) common[(owners[at].Story * shingles.Length) + b]++;
                owners.Add((b, isKnown ? owner : -1));
                owner = owners.Count - 1;
            }
        }
        return common;
    }

    static WireFamily Of(IEnumerable<WitnessReading> members)
    {
        var byId = members.OrderBy(member => member.Witness.Id, StringComparer.Ordinal).ToArray();
        var agency = byId.Select(member => member.Witness.Agency).OfType<string>().GroupBy(name => name).OrderByDescending(said => said.Count()).ThenBy(said => said.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
        return new WireFamily([.. byId.Select(member => member.Witness.Id)], agency, Origin(byId)?.Witness.Id, IsInferred: true);
    }

    /// <summary>Of several that came out at one time, one that added to the copy is as long as one that cut it: only what has all that the others have is nearer to it.</summary>
    static WitnessReading? Origin(WitnessReading[] members)
    {
        var byTime = members.OrderBy(member => member.Witness, PublicationOrder.EarliestFirst).ToArray();
        var first = byTime.TakeWhile(member => PublicationOrder.EarliestFirst.Compare(member.Witness, byTime[0].Witness) == 0).OrderByDescending(member => member.Sentences.Sum(sentence => sentence.Length)).ToArray();
        return Array.TrueForAll(first[1..], other => Has(first[0].Shingles, other.Shingles)) ? first[0] : null;
    }

    static bool Has(ulong[] all, ulong[] part) => part.Intersect(all).Count() >= LeastOfOrigin * part.Length;

    /// <summary>The hashes of every five words that follow each other in the body, each once; those all in direct speech left out.</summary>
    internal static ulong[] Shingles(WitnessReading reading)
    {
        var words = new List<(int Form, bool Quoted)>();
        for (var at = reading.Title?.EndToken ?? 0; at < reading.Tokens.Count; at++)
            if (reading.Tokens[at].Term is { Kind: not TokenKind.Punctuation } term) words.Add((term.FoldedNumber, reading.IsQuoted(at)));
        var found = new HashSet<ulong>(words.Count);
        for (var at = 0; at + ShingleWords <= words.Count; at++)
        {
            var hash = 14695981039346656037;
            var quoted = true;
            for (var i = at; i < at + ShingleWords; i++)
            {
                hash = (hash ^ (uint)words[i].Form) * 1099511628211;
                hash ^= hash >> 29;
                quoted &= words[i].Quoted;
            }
            if (!quoted) found.Add(hash);
        }
        return [.. found];
    }
}
