using System.Collections.Frozen;
using System.Globalization;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Dates;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads since when there is something: “the bridge, built in 1964”, “the plant was opened in May 1962”.</summary>
/// <remarks>Only dates with a year of their own are read, as far as they say: a year, a month or a day.</remarks>
static class OriginReader
{
    /// <summary>How many words may stand between the verb and its date.</summary>
    const int MostWords = 8;

    /// <summary>The same between the verb and the noun before it.</summary>
    const int MostBefore = 3;

    static readonly FrozenSet<string> Between = new[] { "was", "were", "had", "been", "is", "first", "originally", "officially", "only", "which", "that" }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        for (var at = 0; at < sentence.Words.Length; at++)
        {
            if (ClaimVocabulary.Origin(sentence.Word(at)!) is not { } predicate || IsOfObject(sentence, at) || (at == 0 ? Led(sentence) : Thing(sentence, at)) is not var (thing, first) || Date(sentence, at, first) is not { } date) continue;
            var span = new TextSpan(sentence.Span.Start + date.Start, sentence.Span.Start + date.End);
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any) { Edtf = Edtf(date), AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span) };
            yield return new(sentence.Witness, sentence.Read, new ClaimKey(ClaimKind.Date, thing, predicate, ClaimScope.Event, "", ""), value);
        }
    }

    /// <summary>What was built, and its word: the noun before the verb; of “the Karel Bridge” the bridge. Of “Halden lies on the coast and was founded in 1820” it is what the sentence begins with.</summary>
    static (string, int)? Thing(ClaimSentence sentence, int verb)
    {
        var at = verb - 1;
        while (at > verb - MostBefore - 1 && at > 0 && Between.Contains(sentence.Word(at)!)) at--;
        at = BeforePlace(sentence, BeforeAside(sentence, at));
        if (sentence.Word(at) == "and" && !Enumerable.Range(1, at).Any(sentence.IsCut)) at = sentence.Word(0) is "the" or "a" or "an" ? 1 : 0;
        return at >= 0 && sentence.Word(at) is { } word && !TokenFunctionWords.Contains(word) && char.IsLetter(word[0]) && !NameVocabulary.IsCalendar(sentence.Words[at].Text) ? (Named(sentence, at) ?? One(word), at) : null;
    }

    /// <summary>“Founded in 1847, the library is …”: the noun behind the comma, before the verb.</summary>
    static (string, int)? Led(ClaimSentence sentence)
    {
        var comma = Enumerable.Range(1, Math.Min(MostWords, sentence.Words.Length - 1)).FirstOrDefault(sentence.IsCut);
        if (comma == 0 || sentence.Words[comma].Gap != ", " || sentence.Word(comma) is not ("the" or "a" or "an" or "its") && !sentence.Words[comma].IsPossessive) return null;
        var end = Enumerable.Range(comma + 1, MostBefore).TakeWhile(at => at < sentence.Words.Length && !sentence.IsCut(at)).FirstOrDefault(at => TokenFunctionWords.Contains(sentence.Word(at)!) || ClaimVocabulary.IsDone(sentence.Word(at)!));
        // “Built in 1964, the owner says the bridge needs repairs”
        return end > comma + 1 && !Enumerable.Range(comma, end - comma + 1).Any(at => SpeechVerb.Of(sentence.Words[at].Text) is not null) ? Thing(sentence, end) : null;
    }

    /// <summary>“The prison, 80 km north of Arvin, was built”: what an aside between two commas stands behind; the word itself where none ends with it.</summary>
    static int BeforeAside(ClaimSentence sentence, int at)
    {
        if (at + 1 >= sentence.Words.Length || sentence.Words[at + 1].Gap != ", ") return at;
        var start = Enumerable.Range(1, at).LastOrDefault(from => sentence.Words[from].Gap is not (" " or "-" or "’" or "'"));
        return start > 0 && sentence.Words[start].Gap == ", " ? start - 1 : at;
    }

    /// <summary>The name under which others of its kind stand, as one of them: “ferry” is a ship.</summary>
    static string One(string word)
    {
        var known = (word == "house" ? null : FigureSense.Named(word)) ?? ClaimVocabulary.Noun(word) ?? word;
        return Stemmer.Stem(known) == Stemmer.Stem(word) ? word : known.EndsWith('s') && !word.EndsWith('s') && ClaimVocabulary.Noun(known) == known ? known[..^1] : known;
    }

    /// <summary>“The library in Oakhurst was founded”: the noun before the place; the word itself where no place stands there.</summary>
    static int BeforePlace(ClaimSentence sentence, int at) =>
        sentence.Names.FirstOrDefault(name => name.First <= at && name.End == at + 1) is { Group: not null, First: > 1 and var first } && sentence.Word(first - 1) is "in" or "at" or "near" && !sentence.IsCut(first - 1) ? ClaimVocabulary.IsDone(sentence.Word(first - 2)!) || sentence.Word(first - 2) is "based" or "headquartered" ? first - 3 : first - 2 : at;

    /// <summary>“Lind founded the works in 1902”: not Lind was founded.</summary>
    static bool IsOfObject(ClaimSentence sentence, int verb) =>
        verb + 1 < sentence.Words.Length && !sentence.IsCut(verb) && !sentence.IsCut(verb + 1) && !Between.Contains(sentence.Word(verb - 1)!) && (sentence.Words[verb + 1].IsCapital || sentence.Word(verb + 1) is "the" or "a" or "an" or "his" or "her" or "its" or "their");

    /// <summary>The name that ends with the word, where that by itself says nothing of what it is: “Nordic Air”, and not “the Karel Bridge”.</summary>
    static string? Named(ClaimSentence sentence, int at) =>
        ClaimVocabulary.Noun(sentence.Word(at)!) is null && NameClues.HeadOf(sentence.Words[at].Text) is null ? sentence.Names.FirstOrDefault(name => name.First <= at && name.End == at + 1 && !name.Mention.IsAdjective).Group?.Canonical : null;

    /// <summary>The date behind the verb, else the one that stands before the thing: “in May 1962 the plant was opened”.</summary>
    static DateMention? Date(ClaimSentence sentence, int verb, int thing)
    {
        foreach (var date in sentence.Read.Dates.Where(date => date is { Year: not null, Relative: null, Elapsed: null, Either: null }))
        {
            var (first, end) = (sentence.WordFrom(sentence.Span.Start + date.Start), sentence.WordFrom(sentence.Span.Start + date.End));
            if (sentence.Word(first - 1) is not ("in" or "on" or "of")) continue;
            if (first > verb && first - verb <= MostWords && !Enumerable.Range(verb + 1, first - verb).Any(at => sentence.IsCut(at) || ClaimVocabulary.Origin(sentence.Word(at)!) is not null)) return date;
            if (end <= thing && thing - end < MostBefore) return date;
        }
        return null;
    }

    static string Edtf(DateMention date) => date switch
    {
        { StatedDay: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { Month: { } month, Day: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
    };
}
