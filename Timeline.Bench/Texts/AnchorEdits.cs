namespace Timeline.Bench.Texts;

/// <summary>What is done to a sentence.</summary>
enum Fate { Kept, Deleted, Edited, Moved }

/// <summary>Edits of a text, the same for the same seed.</summary>
sealed class AnchorEdits(PlainWords text, Random random)
{
    const double LeastChanged = 0.1;
    const double MostChanged = 0.4;

    /// <summary>The text as it is.</summary>
    public EditedText Untouched() => new([.. text.Sentences.SelectMany(Same)]);

    /// <summary>Gives each sentence its fate, all at once.</summary>
    public EditedText With(IReadOnlyList<Fate> fates)
    {
        var sentences = Enumerable.Range(0, fates.Count).Where(at => fates[at] is Fate.Kept or Fate.Edited).ToList();
        foreach (var at in Enumerable.Range(0, fates.Count).Where(at => fates[at] == Fate.Moved))
        {
            // Anywhere but where it was.
            var home = sentences.FindIndex(other => other > at) is >= 0 and var found ? found : sentences.Count;
            var place = random.Next(sentences.Count + 1);
            sentences.Insert(place == home ? (place + 1) % (sentences.Count + 1) : place, at);
        }
        var words = sentences.SelectMany(at => fates[at] == Fate.Edited ? Changed(text.Sentences[at]) : Same(text.Sentences[at])).ToList();
        for (var at = 0; at + 1 < words.Count; at++) if (words[at].Gap.Length == 0) words[at] = words[at] with { Gap = " " };
        return new EditedText(words);
    }

    IEnumerable<EditedWord> Same((int From, int End) sentence) => Enumerable.Range(sentence.From, sentence.End - sentence.From).Select(at => new EditedWord(text.Words[at], text.Gaps[at], at, IsSame: true));

    /// <summary>One to four of ten words replaced, taken out, or followed by another; all new words are words of the text, the harder case.</summary>
    List<EditedWord> Changed((int From, int End) sentence)
    {
        var count = sentence.End - sentence.From;
        var share = LeastChanged + random.NextDouble() * (MostChanged - LeastChanged);
        var chosen = Enumerable.Range(0, count).OrderBy(_ => random.Next()).Take(Math.Max(1, (int)(count * share))).ToHashSet();
        var words = new List<EditedWord>();
        foreach (var word in Same(sentence))
        {
            var kind = chosen.Contains(word.Origin - sentence.From) ? random.Next(5) : 5;
            if (kind < 3) words.Add(Other(word.Word) is var other && other == word.Word ? word : word with { Word = other, IsSame = false });
            else if (kind == 3 && count > 1) continue;
            else words.Add(word);
            if (kind == 4) words.Add(new EditedWord(Other(word.Word), word.Gap, -1, IsSame: false));
        }
        for (var at = 0; at + 1 < words.Count; at++) if (words[at].Gap.Length == 0) words[at] = words[at] with { Gap = " " };
        return words.Count > 0 ? words : [.. Same(sentence)];
    }

    /// <summary>Another word, with the same punctuation behind it.</summary>
    string Other(string word)
    {
        var other = text.Words[random.Next(text.Words.Count)].TrimEnd('.', ',', ';', ':', '!', '?', '"', '”', '’', ')');
        return (other.Length == 0 ? "thus" : other) + word[word.TrimEnd('.', ',', ';', ':', '!', '?', '"', '”', '’', ')').Length..];
    }
}
