using System.Collections.Frozen;
using Timeline.Core.Claims.Vocabulary;

namespace Timeline.Core.Suggestions;

/// <summary>A word that tells an event.</summary>
/// <param name="Kind">That of <see cref="TriggerWords"/>, as <paramref name="What"/> and <paramref name="Use"/> are.</param>
/// <param name="First">The number of its first word in the sentence.</param>
/// <param name="Last">Of its last.</param>
sealed record EventTrigger(string Kind, string? What, TriggerUse Use, int First, int Last);

/// <summary>Finds words that tell events.</summary>
static class EventTriggers
{
    const int WordsWith = 5;

    static readonly FrozenSet<string> NotSo = FrozenSet.ToFrozenSet(["to", "would", "will", "could", "may", "might", "not", "never", "should", "can", "must", "cannot", "if", "whether", "without"]);

    // Behind one of these somebody else does it.
    static readonly FrozenSet<string> Parting = FrozenSet.ToFrozenSet(["and", "police", "soldiers", "army", "troops", "gunmen", "rebels", "who", "when", "where", "were", "was", "been"]);

    static readonly FrozenSet<string> NotYet = FrozenSet.ToFrozenSet(["would", "will", "could", "may", "might", "should"]);

    static readonly FrozenSet<string> Ahead = FrozenSet.ToFrozenSet(["to", "for", "any", "no", "possible", "planned", "further", "new", "another", "against", "before"]);

    static readonly ILookup<string, (string[] Words, TriggerWords Row)> ByFirstWord = TriggerWords.All
        .SelectMany(row => row.Forms.Select(form => (Words: form.Split(' '), row))).OrderByDescending(form => form.Words.Length).ToLookup(form => form.Words[0]);

    /// <param name="words">Of one sentence, in small letters.</param>
    public static IReadOnlyList<EventTrigger> In(IReadOnlyList<string> words)
    {
        var found = new List<EventTrigger>();
        for (var at = 0; at < words.Count; at++)
            foreach (var form in ByFirstWord[words[at]])
            {
                if (!form.Words.SequenceEqual(words.Skip(at).Take(form.Words.Length))) continue;
                var last = at + form.Words.Length - 1;
                if (form.Row.With.Count > 0 && !words.Skip(last + 1).Take(WordsWith).Any(form.Row.With.Contains)) continue;
                if (words.Skip(last + 1).Take(WordsWith).TakeWhile(word => form.Row.Without.Contains(word) || !OpensAnother(word)).Any(form.Row.Without.Contains)) continue;
                // “Rockets fired from one town hit another”: where a verb must follow, what is told reaches to it.
                var end = form.Row.With.Count == 0 ? last : Enumerable.Range(last + 1, WordsWith).First(word => form.Row.With.Contains(words[word]));
                if (!ClaimVocabulary.IsDone(words[end])) end = last;
                if (IsReal(words, at, end, form.Row.Use)) found.Add(new EventTrigger(form.Row.Kind, form.Row.What, form.Row.Use, at, end));
                at = last;
                break;
            }
        found.RemoveAll(trigger => trigger is { Kind: "killing", Use: TriggerUse.Verb } && found.Exists(cause => IsOf(words, cause, trigger)));
        return found;
    }

    /// <summary>“captured the town and took hostages”, “overran the base, seizing weapons”</summary>
    static bool OpensAnother(string word) => word == "and" || word.EndsWith("ing", StringComparison.Ordinal);

    /// <summary>“The landslide killed 14”: what killed them is the event.</summary>
    static bool IsOf(IReadOnlyList<string> words, EventTrigger cause, EventTrigger killing) =>
        cause is { What: not null, Use: TriggerUse.Noun } && cause.Last < killing.First && killing.First - cause.Last <= WordsWith && !words.Skip(cause.Last + 1).Take(killing.First - cause.Last - 1).Any(Parting.Contains);

    // What is wanted, planned or feared did not happen.
    static bool IsReal(IReadOnlyList<string> words, int first, int last, TriggerUse use)
    {
        if (use is TriggerUse.Noun or TriggerUse.Amid) return !words.Skip(last + 1).Take(6).Any(NotYet.Contains) && !(first > 0 && Ahead.Contains(words[first - 1]));
        return !words.Skip(Math.Max(0, first - 3)).Take(Math.Min(3, first)).Any(NotSo.Contains);
    }
}
