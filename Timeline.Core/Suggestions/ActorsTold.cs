using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>Who takes part in an event, as the sentences that tell it name them; of a change of control, who held the place before and who holds it after.</summary>
/// <param name="All">In the order they are named, each once.</param>
/// <param name="From">Null where the sentences do not tell.</param>
/// <param name="To">Null where the sentences do not tell.</param>
public sealed record ActorsTold(IReadOnlyList<ToldActor> All, ToldActor? From, ToldActor? To)
{
    /// <param name="source">The text of an article by its hash.</param>
    public static ActorsTold Of(SuggestedEvent suggested, ActorNames actors, Func<string, SourceText> source)
    {
        var country = suggested.Place is { IsCountry: true } wide ? wide.Name : suggested.Place?.Country;
        var (all, control) = (new List<ToldActor>(), new List<ControlTold>());
        foreach (var mention in suggested.Mentions)
        {
            var text = source(mention.Article);
            var named = actors.In(text, mention.Sentence, country);
            all.AddRange(named.Select(one => one.Actor));
            if (mention.Kind == "control") control.Add(ControlTold.Of(text, mention.Trigger, named));
        }
        var to = MostTold(control.Select(one => one.To));
        return new ActorsTold([.. all.DistinctBy(one => one.Key)], MostTold(control.Select(one => one.From).Where(one => one?.Key != to?.Key)), to);
    }

    // Of as many the one that is told first: the sentences stand by how exact they are.
    static ToldActor? MostTold(IEnumerable<ToldActor?> told) => told.OfType<ToldActor>().GroupBy(one => one.Key).MaxBy(one => one.Count())?.First();
}
