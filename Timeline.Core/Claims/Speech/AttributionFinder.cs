using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Speech;

/// <summary>Finds who is said to have said what: quotations, indirect speech, "according to", and nouns such as "a statement from".</summary>
public static class AttributionFinder
{
    /// <summary>A quotation of fewer words that no verb introduces belongs to the indirect speech around it.</summary>
    public const int FewestQuotedWords = 5;

    /// <summary>The attributions of all witnesses, by article id, then in reading order; the order of the witnesses changes nothing.</summary>
    public static IReadOnlyList<Attribution> Find(IReadOnlyList<Witness> witnesses, NameIndex names, CancellationToken cancelled = default) =>
        [.. InParallel.Map([.. witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal)], witness => Find(witness, names), cancelled).SelectMany(own => own)];

    /// <summary>The attributions in the body of one witness, in reading order.</summary>
    public static IReadOnlyList<Attribution> Find(Witness witness, NameIndex names)
    {
        var speakers = new SpeakerMemory(new OfficeHolders(witness, names), NounsOfBodies(witness, names), Called(witness, names));
        var found = new List<Attribution>();
        foreach (var (paragraph, sentences) in witness.Body.Zip(witness.Reading.Paragraphs))
        {
            var quotes = QuotedWords.Read(witness.Text.Text, paragraph);
            var acts = sentences.SelectMany(sentence => new SpeechActs(new SpeechSentence(witness, names, sentence, quotes, speakers), speakers).Read()).ToArray();
            found.AddRange(InParagraph(witness, names, sentences, quotes, acts, speakers));
        }
        return [.. found.OrderBy(attribution => attribution.Span).ThenBy(attribution => attribution.Cue)];
    }

    static HashSet<string> NounsOfBodies(Witness witness, NameIndex names) =>
    [
        .. from name in names.StartsIn(witness.Id).Values
           where name.Bearer.Kind is NameKind.Organisation or NameKind.Group
           select witness.Text.Text[name.Mention.Span.Start..name.Mention.Span.End].Split(' ') into words
           where words.Length > 1
           select words[^1].ToLowerInvariant(),
    ];

    static CalledBody[] Called(Witness witness, NameIndex names)
    {
        var starts = names.StartsIn(witness.Id);
        return
        [
            .. from sentence in witness.Reading.Paragraphs.SelectMany(paragraph => paragraph)
               from word in sentence.Words
               where starts.TryGetValue(word.Span.Start, out var name) && name is { Bearer.Kind: NameKind.Organisation or NameKind.Group, Mention.IsAdjective: false }
               let noun = Array.Find(sentence.Words, behind => behind.Span.Start >= starts[word.Span.Start].Mention.Span.End)
               where noun is { Gap: " ", IsCapital: false } && SpeakerNouns.IsBody(noun.Lower)
               select new CalledBody(noun.Span.Start, noun.Lower, starts[word.Span.Start].Bearer),
        ];
    }

    static IEnumerable<Attribution> InParagraph(Witness witness, NameIndex names, IReadOnlyList<TextSentence> sentences, IReadOnlyList<TextSpan> quotes, SpeechAct[] acts, SpeakerMemory speakers)
    {
        var taken = new HashSet<SpeechAct>();
        foreach (var quote in quotes)
        {
            var isSpeech = Words(witness.Text.Slice(quote)) >= FewestQuotedWords;
            // The verb of the sentence first, then the speaker just heard; a quotation that opens its paragraph may name its speaker only behind it.
            var act = acts.FirstOrDefault(act => act.Sentence.Contains(quote) && act.Manner != AttributionManner.Source && (isSpeech || act.Touches(quote)))
                ?? (isSpeech ? acts.FirstOrDefault(act => act.Sentence.Contains(quote)) : null);
            var goesOn = isSpeech && act is null && GoesOn(witness, names, sentences, quote);
            if (goesOn) act = acts.LastOrDefault(act => act.Sentence.End <= quote.Start + 1) ?? acts.FirstOrDefault(act => act.Sentence.Start >= quote.Start);
            if (act is not null)
            {
                // What was said before a quotation that goes on stays said.
                if (act.Sentence.Overlaps(quote)) taken.Add(act);
                yield return new(act.Speaker, AttributionManner.Direct, act.Verb, witness.Id, quote, act.Cue);
            }
            else if (goesOn && acts.Length == 0 && speakers.Last is { } last)
            {
                yield return new(last.Name, AttributionManner.Direct, null, witness.Id, quote, quote);
            }
        }
        foreach (var act in acts.Where(act => !taken.Contains(act)))
        {
            if (!act.Statement.IsEmpty) yield return new(act.Speaker, act.Manner, act.Verb, witness.Id, act.Statement, act.Cue);
            if (!act.Rest.IsEmpty) yield return new(act.Speaker, act.Manner, act.Verb, witness.Id, act.Rest, act.Cue);
        }
    }

    /// <summary>Whether a quotation may be of whoever spoke before: no other is named in its sentence, and the sentence is not about "a banner".</summary>
    static bool GoesOn(Witness witness, NameIndex names, IReadOnlyList<TextSentence> sentences, TextSpan quote)
    {
        if (sentences.FirstOrDefault(sentence => quote.Start >= sentence.Span.Start && quote.Start < sentence.Span.End) is not { } sentence) return true;
        var starts = names.StartsIn(witness.Id);
        foreach (var word in sentence.Words)
            if (!quote.Contains(word.Span) && starts.TryGetValue(word.Span.Start, out var name) && !name.Mention.IsAdjective && name.Bearer.Kind is NameKind.Person or NameKind.Group or NameKind.Organisation) return false;
        return sentence.Words is not [{ Lower: "a" or "an" }, ..];
    }

    static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.Split(' ')) if (!text[range].IsEmpty) words++;
        return words;
    }
}
