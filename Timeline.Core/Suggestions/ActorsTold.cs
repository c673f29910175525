using System.Collections.Frozen;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>A party that a report may name.</summary>
/// <param name="Id">As the caller knows it.</param>
/// <param name="Names">Each way it is written.</param>
public sealed record KnownActor(string Id, IReadOnlyList<string> Names);

/// <summary>Who takes part in an event, as the sentences that tell it name them; of a change of control, who held the place before and who holds it after.</summary>
/// <param name="All">Ids, in the order they are named.</param>
/// <param name="From">Id; null where the sentences do not tell.</param>
/// <param name="To">Id; null where the sentences do not tell.</param>
public sealed record ActorsTold(IReadOnlyList<string> All, string? From, string? To)
{
    static readonly FrozenSet<string> Losing = FrozenSet.ToFrozenSet(["driven out", "drove out", "expelled", "ousted", "routed", "pushed out", "pulled out", "lost ground", "lost control", "loss", "fall", "fell"]);

    /// <param name="source">The text of an article by its hash.</param>
    public static ActorsTold Of(SuggestedEvent suggested, IReadOnlyList<KnownActor> actors, Func<string, SourceText> source)
    {
        var all = new List<string>();
        string? from = null, to = null;
        foreach (var mention in suggested.Mentions)
        {
            var text = source(mention.Article);
            var named = Named(text, mention.Sentence, actors);
            all.AddRange(named.Select(one => one.Id).Where(id => !all.Contains(id)));
            if (suggested.Kind != "control") continue;
            var before = named.LastOrDefault(one => one.Span.End <= mention.Trigger.Start && one.Span.Start >= mention.Trigger.Start - Reach).Id;
            if (Losing.Contains(text[mention.Trigger].ToLowerInvariant())) from ??= before;
            else to ??= before;
            from ??= named.FirstOrDefault(one => one.Span.Start >= mention.Trigger.End && text.Slice(new TextSpan(mention.Trigger.End, one.Span.Start)).TrimEnd().EndsWith(" from", StringComparison.Ordinal)).Id;
        }
        return new ActorsTold(all, from, from == to ? null : to);
    }

    // A subject stands near its verb.
    const int Reach = 80;

    static List<(string Id, TextSpan Span)> Named(SourceText text, TextSpan sentence, IReadOnlyList<KnownActor> actors)
    {
        var found = new List<(string Id, TextSpan Span)>();
        foreach (var actor in actors)
            foreach (var name in actor.Names.Where(name => name.Length > 1))
                for (var at = text.Text.IndexOf(name, sentence.Start, sentence.Length, StringComparison.Ordinal); at >= 0 && at + name.Length <= sentence.End; at = Next(text, name, at + 1, sentence.End))
                    if (IsWord(text.Text, at, at + name.Length)) found.Add((actor.Id, new TextSpan(at, at + name.Length)));
        return [.. found.OrderBy(one => one.Span.Start).ThenByDescending(one => one.Span.Length)];
    }

    static int Next(SourceText text, string name, int from, int end) => from < end ? text.Text.IndexOf(name, from, end - from, StringComparison.Ordinal) : -1;

    static bool IsWord(string text, int start, int end) => (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
}
