using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Texts.Names;

/// <summary>Finds the names in one article by their capitals in context, and by the alias table.</summary>
public static class NameReader
{
    /// <summary>The names in the passages (paragraphs, and the headline among them), in reading order, none overlapping another.</summary>
    /// <remarks>
    /// A capital that may come from its place (first in a sentence, in a headline of capitals) makes a name only where the rest of the article writes it so in running text.
    /// </remarks>
    public static IReadOnlyList<NameMention> Read(SourceText text, IReadOnlyList<TextSpan> passages)
    {
        var lines = passages.Order().SelectMany(passage => QuantityReader.Lines(text.Text, passage)).Select(line => (Span: line, Words: NameWord.Read(text.Text, line))).ToLookup(line => IsHeadline(text.Text.AsSpan(line.Span.Start, line.Span.Length), line.Words));
        var running = lines[false];
        var evidence = NameEvidence.Of(running.Select(line => line.Words));
        var names = new List<NameMention>();
        foreach (var (span, words) in running) names.AddRange(new NameLine(text.Text, span, words, evidence).Read());

        // Headlines come last: in them every word has a capital, so that only names known by now are taken.
        var known = names.Where(name => !name.IsAdjective).Select(name => name.Text).Distinct().OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).ToArray();
        foreach (var (span, words) in lines[true]) names.AddRange(Known(text.Text, span, words, known));
        return [.. names.OrderBy(name => name.Span)];
    }

    /// <summary>Whether nearly all longer words of a line have capitals, and no full stop ends it.</summary>
    static bool IsHeadline(ReadOnlySpan<char> line, NameWord[] words)
    {
        if (line.TrimEnd("\"”’' \t").EndsWith(".")) return false;
        if (IsShouted(words)) return true;
        var longer = words.Skip(1).Where(word => word.Text.Length >= 4 && char.IsLetter(word.Text[0])).ToArray();
        return longer.Length >= 3 && longer.Count(word => word.IsCapital) >= longer.Length * 0.75 && words.Length <= 25;
    }

    /// <summary>“ALMOST 60 KILLED IN BUS CRASH”: capitals that name nobody.</summary>
    static bool IsShouted(NameWord[] words) => words.Length > 2 && words.Count(word => word.IsAcronym) > words.Length / 2;

    static IEnumerable<NameMention> Known(string text, TextSpan line, NameWord[] words, string[] known)
    {
        var free = line.Start;
        var isShouted = IsShouted(words);
        foreach (var word in words)
        {
            var at = word.Span.Start;
            if (at < free || isShouted) continue;
            if (NameTable.At(text, at, line.End) is { } entry)
            {
                yield return new(entry.Span, text[entry.Span.Start..entry.Span.End], entry.Entry, entry.IsAdjective);
                free = entry.Span.End;
            }
            else if (Array.Find(known, name => Stands(text, name, at, line.End)) is { } name)
            {
                yield return new(new(at, at + name.Length), name, null, IsAdjective: false);
                free = at + name.Length;
            }
        }
    }

    static bool Stands(string text, string name, int at, int end) =>
        at + name.Length <= end && string.CompareOrdinal(text, at, name, 0, name.Length) == 0 && (at + name.Length == end || !char.IsLetterOrDigit(text[at + name.Length]));
}
