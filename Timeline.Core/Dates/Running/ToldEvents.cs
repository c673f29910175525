namespace Timeline.Core.Dates.Running;

/// <summary>The events that a text counts from, each with the date that was told together with it.</summary>
sealed class ToldEvents
{
    /// <summary>In UTF-16 code units, to each side of a date.</summary>
    const int MostOfSentence = 400;

    static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase) { "began", "begun", "begin", "begins", "start", "started", "starts", "broke", "erupted", "launched", "opened", "laid", "since" };

    /// <summary>A date with such a word before the event is beside it: “on 3 March, before the vote”.</summary>
    static readonly HashSet<string> Beside = new(StringComparer.OrdinalIgnoreCase) { "before", "after", "until", "till", "following", "ahead", "into" };

    /// <summary>Of a noun, its plural and the verb beside it: vote, votes, voted, voting.</summary>
    static readonly string[] Endings = ["", "e", "s", "es", "ed", "ing", "y", "ies"];

    const int LeastStem = 3;

    readonly string text;
    readonly IReadOnlyList<SaidDate> all;
    readonly Dictionary<string, (SingleDate? Day, SingleDate? Beginning)> told = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<int> asked = [];

    /// <param name="all">In reading order.</param>
    public ToldEvents(string text, IReadOnlyList<SaidDate> all)
    {
        (this.text, this.all) = (text, all);
        foreach (var said in all)
        {
            if (said.Shift?.Event is not { } from) continue;
            told.TryAdd(Stem(from.Noun), default);
            asked.Add(from.Start);
        }
    }

    /// <summary>When the event was, or when it began; null where the text has told neither so far.</summary>
    public SingleDate? Of(SaidEvent from, bool isBeginning) => told.TryGetValue(Stem(from.Noun), out var of) ? isBeginning ? of.Beginning : of.Day : null;

    /// <param name="index">Of the date among all.</param>
    public void Add(int index, EdtfDate date)
    {
        if (told.Count == 0 || date.Shape is not SingleDate { IsFullyStated: true } single || all[index].Shift?.Event is not null) return;
        var words = Words(Sentence(all[index]));
        var begins = words.Exists(word => Beginnings.Contains(text[word.Start..word.End]));
        foreach (var word in words)
            if (StemIn(word) is { } stem && IsNearest(word, index) && !IsBeside(words, word)) told[stem] = (single, begins ? single : told[stem].Beginning);
    }

    static string Stem(string noun)
    {
        var stem = noun.EndsWith("ing", StringComparison.Ordinal) && noun.Length >= LeastStem + 3 ? noun[..^3] : noun is [.., not 's', 's'] && noun.Length > LeastStem ? noun[..^1] : noun;
        return stem[^1] is 'e' or 'y' ? stem[..^1] : stem;
    }

    /// <summary>That of the events whose noun a word is a form of.</summary>
    string? StemIn((int Start, int End) word)
    {
        if (asked.Contains(word.Start)) return null;
        var letters = text.AsSpan(word.Start, word.End - word.Start);
        var stems = told.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var ending in Endings)
            if (letters.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && stems.TryGetValue(letters[..^ending.Length], out var stem, out _)) return stem;
        return null;
    }

    bool IsNearest((int Start, int End) word, int index)
    {
        var own = Distance(index);
        return (index == 0 || Distance(index - 1) > own) && (index + 1 == all.Count || Distance(index + 1) >= own);

        // A date in the same part of the sentence is nearer than any behind a comma.
        int Distance(int of)
        {
            var (from, to) = word.End <= all[of].Start ? (word.End, all[of].Start) : (all[of].End, Math.Max(all[of].End, word.Start));
            return to - from + (to - from < MostOfSentence && text.AsSpan(from, to - from).ContainsAny(',', ';') ? MostOfSentence : 0);
        }
    }

    bool IsBeside(List<(int Start, int End)> words, (int Start, int End) word)
    {
        var at = words.IndexOf(word);
        return Enumerable.Range(1, Math.Min(3, at)).Any(back => Beside.Contains(text[words[at - back].Start..words[at - back].End]));
    }

    (int Start, int End) Sentence(SaidDate said)
    {
        var (start, end) = (said.Start, said.End);
        while (start > 0 && said.Start - start < MostOfSentence && !IsEnd(start - 1)) start--;
        while (end < text.Length && end - said.End < MostOfSentence && !IsEnd(end)) end++;
        return (start, end);
    }

    // "1.5", "U.S. troops" and "Dr. Weber" go on.
    bool IsEnd(int at) => text[at] is '\n' or '!' or '?' || text[at] == '.' && at > 1 && char.IsLetter(text[at - 2]) && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]));

    List<(int Start, int End)> Words((int Start, int End) sentence)
    {
        var (start, end) = sentence;
        var words = new List<(int, int)>();
        for (var at = start; at < end; at++)
        {
            var first = at;
            while (at < end && char.IsLetter(text[at])) at++;
            if (at > first) words.Add((first, at));
        }
        return words;
    }
}
