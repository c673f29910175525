using System.Buffers;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads ranks: who is said to hold which place in an order of command.</summary>
static class RankReader
{
    static readonly SearchValues<string> AnyRank = SearchValues.Create([.. ClaimVocabulary.Ranks.Select(rank => rank.Phrase)], StringComparison.OrdinalIgnoreCase);

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        var free = sentence.Span.Start;
        foreach (var (span, rank) in Phrases(sentence))
        {
            if (span.Start < free || Holder(sentence, span) is not { } person) continue;
            free = span.End;
            var before = sentence.WordFrom(span.Start) - 1;
            if (Enumerable.Range(before - 1, 2).Any(at => OfficeReader.AtOtherTimes.Contains(sentence.Word(at) ?? ""))) continue;
            var isBelow = OfficeReader.Below.Contains(sentence.Word(before) ?? "");
            var told = isBelow ? new(sentence.Words[before].Span.Start, span.End) : span;
            var value = new ClaimValue(sentence.Witness.Id, told, sentence.Text(told), null, QuantityRange.Any) { Stated = isBelow ? $"{sentence.Word(before)} {rank}" : rank, AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span) };
            var key = new ClaimKey(ClaimKind.Rank, person, "rank", ClaimScope.Event, "", "");
            yield return new(sentence.Witness, sentence.Read, key, value);
        }
    }

    static IEnumerable<(TextSpan Span, string Rank)> Phrases(ClaimSentence sentence)
    {
        if (!sentence.Witness.Text.Slice(sentence.Span).ContainsAny(AnyRank)) return [];
        var text = sentence.Text(sentence.Span);
        var found = new List<(TextSpan Span, string Rank)>();
        foreach (var (phrase, rank) in ClaimVocabulary.Ranks)
            for (var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var span = new TextSpan(sentence.Span.Start + at, sentence.Span.Start + at + phrase.Length);
                var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + phrase.Length == text.Length || !char.IsLetterOrDigit(text[at + phrase.Length]));
                if (isWord && !found.Any(other => other.Span.Overlaps(span))) found.Add((span, rank));
            }
        return found.OrderBy(phrase => phrase.Span);
    }

    /// <summary>The person directly behind the rank, “the chief executive, Name, said” among them, else the last one before it; not beyond one who is named nearer.</summary>
    static string? Holder(ClaimSentence sentence, TextSpan rank)
    {
        var people = sentence.Names.Where(name => name.Group.Kind == NameKind.Person).ToArray();
        var at = sentence.WordFrom(rank.Start);
        var end = sentence.WordFrom(rank.End);
        // “Anna Berg, the chief executive, Karin Holm, the finance chief, and …”
        var isBehindName = people.Any(name => name.End <= at && at - name.End <= 1 && sentence.IsCut(name.End));
        var behind = people.FirstOrDefault(name => name.First == end && (!sentence.IsCut(end) || name.End < sentence.Words.Length && sentence.IsCut(name.End) && !isBehindName));
        var before = people.LastOrDefault(name => name.End <= at && at - name.End <= 10 && !sentence.Words[name.End - 1].IsPossessive);
        return (behind.Group ?? before.Group)?.Canonical;
    }
}
