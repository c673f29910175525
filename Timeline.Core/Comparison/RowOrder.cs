namespace Timeline.Core.Comparison;

/// <summary>Puts rows in the order of the base; rows without it stand where they stand relative to it.</summary>
static class RowOrder
{
    /// <summary>More rows than these that other articles begin with do not stand before the first of the base: one that tells the beginning last, as a running report with its newest entry first, would bury it.</summary>
    const int MostBeforeBase = 3;

    /// <summary>A row in its place.</summary>
    /// <param name="MovedFrom">For a witness whose run stands elsewhere in its own article, the place of the row that it follows there, -1 at the beginning.</param>
    public sealed record Placed(RowMembers Row, IReadOnlyDictionary<int, int> MovedFrom);

    /// <param name="baseWitness">The number of the witness whose order holds.</param>
    public static List<Placed> Order(SentenceTable table, List<RowMembers> rows, int baseWitness)
    {
        var rowsOf = RowsOf(table, rows);
        var order = rowsOf[baseWitness].ToList();
        // Those that share most rows with the base come first: a copy keeps its order, and an article that tells it otherwise is fitted in.
        var ofBase = order.ToHashSet();
        foreach (var own in Enumerable.Range(0, table.Readings.Count).Where(witness => witness != baseWitness).Select(witness => rowsOf[witness]).OrderByDescending(own => own.Count(ofBase.Contains)))
            Insert(order, own, rowsOf[baseWitness].FirstOrDefault());
        var moved = order.ToDictionary(row => row, _ => new Dictionary<int, int>());
        var places = Places(order);
        for (var witness = 0; witness < table.Readings.Count; witness++) Moves(places, rowsOf[witness], witness, moved);
        return [.. order.Select(row => new Placed(row, moved[row]))];
    }

    /// <summary>For each witness the rows that it stands in, in the order of its own sentences.</summary>
    static List<RowMembers>[] RowsOf(SentenceTable table, List<RowMembers> rows)
    {
        var rowOf = new RowMembers[table.Count];
        foreach (var row in rows) foreach (var number in row.Sentences) rowOf[number] = row;
        var rowsOf = new List<RowMembers>[table.Readings.Count];
        for (var witness = 0; witness < rowsOf.Length; witness++) rowsOf[witness] = [.. rowOf[table.NumberOf(witness, 0)..table.NumberOf(witness + 1, 0)].Distinct()];
        return rowsOf;
    }

    /// <summary>Puts those of one witness that have no place yet behind the row they follow, and the first ones before the first that has, but for a long beginning before that of the base.</summary>
    /// <param name="beginning">The first row of the base.</param>
    static void Insert(List<RowMembers> order, List<RowMembers> own, RowMembers? beginning)
    {
        var places = Places(order);
        var kept = Unmoved(own, places);
        var before = new Dictionary<RowMembers, List<RowMembers>>();
        var after = new Dictionary<RowMembers, List<RowMembers>>();
        RowMembers? anchor = null;
        var first = own.Find(kept.Contains);
        var isBuried = first is not null && first == beginning && own.TakeWhile(row => row != first).Count(row => !places.ContainsKey(row)) + places[first] > MostBeforeBase;
        foreach (var row in own)
        {
            if (kept.Contains(row)) anchor = row;
            else if (places.ContainsKey(row)) continue;
            else if (anchor is not null) List(after, anchor).Add(row);
            else if (first is not null) List(isBuried ? after : before, first).Add(row);
            else order.Add(row);
        }
        if (before.Count + after.Count == 0) return;
        var all = order.ToArray();
        order.Clear();
        foreach (var row in all)
        {
            if (before.TryGetValue(row, out var leading)) order.AddRange(leading);
            order.Add(row);
            if (after.TryGetValue(row, out var trailing)) order.AddRange(trailing);
        }

        static List<RowMembers> List(Dictionary<RowMembers, List<RowMembers>> lists, RowMembers row)
        {
            if (!lists.TryGetValue(row, out var list)) lists[row] = list = [];
            return list;
        }
    }

    static void Moves(Dictionary<RowMembers, int> places, List<RowMembers> own, int witness, Dictionary<RowMembers, Dictionary<int, int>> moved)
    {
        var kept = Unmoved(own, places);
        var follows = -1;
        foreach (var row in own)
        {
            if (kept.Contains(row)) follows = places[row];
            else moved[row][witness] = follows;
        }
    }

    static Dictionary<RowMembers, int> Places(List<RowMembers> order) => 
        order.Select((row, place) => (row, place)).ToDictionary(pair => pair.row, pair => pair.place);

    /// <summary>The most rows that stand in both orders one after the other (longest increasing subsequence); the others crossed them. Of several such, the one that begins first in its own article: what stands before it would go before what it follows.</summary>
    static HashSet<RowMembers> Unmoved(List<RowMembers> own, Dictionary<RowMembers, int> places)
    {
        var placed = own.Where(places.ContainsKey).ToArray();
        var place = Array.ConvertAll(placed, row => places[row]);
        // How many can follow each one, itself counted.
        var lengths = LengthsBefore([.. place.Reverse().Select(at => -at)]);
        Array.Reverse(lengths);
        var kept = new HashSet<RowMembers>();
        var (wanted, last) = (lengths.DefaultIfEmpty().Max(), -1);
        for (var at = 0; at < placed.Length && wanted > 0; at++)
        {
            if (lengths[at] != wanted || place[at] <= last) continue;
            kept.Add(placed[at]);
            (wanted, last) = (wanted - 1, place[at]);
        }
        return kept;
    }

    /// <summary>For each number the length of the longest rising sequence that ends with it.</summary>
    static int[] LengthsBefore(int[] numbers)
    {
        var least = new List<int>();
        var lengths = new int[numbers.Length];
        for (var at = 0; at < numbers.Length; at++)
        {
            var length = least.BinarySearch(numbers[at]);
            if (length < 0) length = ~length;
            lengths[at] = length + 1;
            if (length == least.Count) least.Add(numbers[at]);
            else least[length] = numbers[at];
        }
        return lengths;
    }
}
