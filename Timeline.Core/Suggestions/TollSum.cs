using System.Text.RegularExpressions;
using Timeline.Core.Claims.Tolls;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Suggestions;

/// <summary>The sum of a toll over the sentences of a story.</summary>
sealed partial class TollSum(StorySentences story, IReadOnlyList<ToldToll> told)
{
    static readonly QuantityRange Several = new(3, 20, LowOpen: false, HighOpen: true);

    public EventToll? Of()
    {
        var figures = new List<TollFigure>();
        foreach (var of in told.SelectMany(one => one.Parties).Select(party => party.Class).Distinct().Order().ToList()) figures.AddRange(OfClass(of));
        // "Twelve people were killed, three of them children": a number of anybody has the others in it.
        var anybody = figures.Where(figure => figure.Who == TollClass.People).ToList();
        var others = figures.Where(figure => figure.Who != TollClass.People).ToList();
        if (anybody.Count > 0 && others.Count > 0) figures = Together(anybody.Select(figure => figure.Least)) >= Together(others.Select(figure => figure.Least)) ? anybody : others;
        // "Four men, one of them a courier": who was told before as the courier is among the four.
        if (told.Any(one => one.Parties.Any(party => party.IncludesOthers && figures.Exists(figure => figure.Span == party.Span)))) figures.RemoveAll(figure => figure.Who == TollClass.Individual && figures.Exists(other => other.Who == TollClass.Rank && other.Least > 1));
        figures.AddRange(Beside(figures));
        if (figures.Count == 0 && Known() is { } known) figures.Add(known);
        if (figures.Count == 0) return null;
        return new(Together(figures.Select(figure => figure.Least)), figures.TrueForAll(figure => figure.Most is not null) ? Together(figures.Select(figure => figure.Most!.Value)) : null, [.. figures.OrderBy(figure => figure.Span)]);
    }

    /// <summary>“They took him and two others”: who is only a pronoun, beside those who are counted.</summary>
    List<TollFigure> Beside(List<TollFigure> figures) =>
        [.. (from one in told
            where one.Parties.Any(party => figures.Exists(figure => figure.Span == party.Span))
            from party in one.Parties
            where party is { Form: TollForm.Known, IsOne: true } && !figures.Exists(figure => figure.Who == party.Class) && !told.Any(other => other.Parties.Any(earlier => earlier.IncludesOthers && figures.Exists(figure => figure.Span == earlier.Span)))
            select Figure(party.Span, party.Class, party.Range, SuggestionWords.TollKnown)).Take(1)];

    List<TollFigure> OfClass(TollClass of)
    {
        var best = new List<(TollParty Party, string Because)>();
        ToldToll? from = null;
        foreach (var one in told)
        {
            var own = one.Parties.Where(party => party.Class == of && party.Form != TollForm.Known).ToList();
            if (own.Count == 0) continue;
            if (best.Count == 0) Take(own, one);
            else if (IsMore(own, one, from!) || IsElsewhere(one.Sentence)) best.AddRange(own.Select(party => (party, SuggestionWords.TollMore)));
            else if (IsBetter(own, best)) Take(own, one);
        }
        return best.ConvertAll(one => Figure(one.Party.Span, one.Party.Class, one.Party.Range, one.Because));

        void Take(List<TollParty> own, ToldToll one)
        {
            best = own.ConvertAll(party => (party, one.Sentence < 0 ? SuggestionWords.TollHeadline : party.IsCounted ? SuggestionWords.TollCounted : SuggestionWords.TollVague));
            from = one;
        }
    }

    /// <summary>“Another man was held”, where those before were told without him.</summary>
    bool IsMore(List<TollParty> own, ToldToll one, ToldToll from)
    {
        var stoodAlone = from.Parties.All(party => party.Class == own[0].Class && !party.IncludesOthers) && one.Parties.All(party => party.Form != TollForm.Known);
        return stoodAlone && (own.TrueForAll(party => party.Form == TollForm.More) || HasAlso(one.Sentence));
    }

    /// <summary>“In a separate operation”: those of another place are not those told before.</summary>
    bool IsElsewhere(int sentence) => sentence >= 0 && Elsewhere.IsMatch(story.Text.Text[story.Body[sentence].Span]);

    [GeneratedRegex(@"^(?:Elsewhere|Meanwhile|Separately|In (?:a separate|a second|another|other)\b|Also in )|\b(?:a separate|another) (?:\w+ )?(?:operation|engagement|incident|clash)\b", RegexOptions.CultureInvariant)]
    static partial Regex Elsewhere { get; }

    bool HasAlso(int sentence) => sentence >= 0 && story.Body[sentence].Words.Any(word => word.Lower is "also");

    /// <summary>A number says more than “several”; of two numbers the greater has the other in it.</summary>
    static bool IsBetter(List<TollParty> own, List<(TollParty Party, string Because)> best)
    {
        var (isCounted, wasCounted) = (own.TrueForAll(party => party.IsCounted), best.TrueForAll(one => one.Party.IsCounted));
        if (own.TrueForAll(party => party.IsPart)) return false;
        // One of them is not how many "several" were.
        if (isCounted && !wasCounted) return own is not [{ IsOne: true }];
        if (wasCounted && !isCounted) return best is [{ Party.IsPart: true }];
        return own.Sum(party => Least(party.Range)) > best.Sum(one => Least(one.Party.Range));
    }

    /// <summary>Where they are only spoken of as known: as many as the words before them say.</summary>
    TollFigure? Known()
    {
        var best = (TollFigure?)null;
        foreach (var one in told)
        {
            foreach (var party in one.Parties)
            {
                var range = party.IsOne || party.IsCounted && party.Range.Low > 2 ? party.Range : Before(one.Sentence) ?? Several;
                var figure = Figure(party.Span, party.Class, range, SuggestionWords.TollKnown);
                if (best is null || figure.Least > best.Least) best = figure;
            }
        }
        return best;
    }

    /// <summary>How many were spoken of last.</summary>
    QuantityRange? Before(int sentence)
    {
        for (var at = sentence; at >= Math.Max(0, sentence - 3); at--)
            if (TollReader.Counted(story.Text.Text, story.Body[at]).LastOrDefault(party => !party.IsOne && party.Class is not (TollClass.Soldiers or TollClass.Police)) is { } party) return party.Range;
        return null;
    }

    TollFigure Figure(TextSpan span, TollClass of, QuantityRange range, string because) => new(span, story.Text.Text[span], of, Least(range), Most(range), because);

    /// <summary>Of “about 20” the number itself, which the report gives; of “up to 20” one, for somebody there was.</summary>
    static int Least(QuantityRange range) => range switch
    {
        { Low: null } or { Low: < 1 } => 1,
        { Low: { } low, High: { } high, LowOpen: false, HighOpen: false } when IsAbout(low, high) => (int)Math.Min(int.MaxValue, (low + high) / 2),
        { Low: { } low } => (int)Math.Min(int.MaxValue, range.LowOpen ? Math.Floor(low) + 1 : Math.Ceiling(low)),
    };

    // A tenth on either side is what the table of qualifiers makes of "about".
    static bool IsAbout(decimal low, decimal high) => low < high && low * 11 == high * 9;

    // A text may tell of more than there are people, and of others beside them.
    static int Together(IEnumerable<int> persons) => (int)Math.Min(int.MaxValue, persons.Sum(one => (long)one));

    static int? Most(QuantityRange range) => range.High is { } high && high < int.MaxValue ? (int)(range.HighOpen ? Math.Ceiling(high) - 1 : Math.Floor(high)) : null;
}
