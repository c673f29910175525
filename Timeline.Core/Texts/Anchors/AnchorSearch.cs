namespace Timeline.Core.Texts.Anchors;

/// <summary>Looks for the words of an anchor by themselves and by their neighbours.</summary>
sealed class AnchorSearch(TextAnchor anchor, SourceText text)
{
    /// <summary>So many characters side by side, words and neighbours, are no coincidence.</summary>
    const int LeastTogether = 32;

    /// <summary>The share of the words and their neighbours, by weight, that must stand where they are found rewritten.</summary>
    const double Floor = 0.6;

    /// <summary>A place with less is none to choose from.</summary>
    const double LeastOfCandidate = 0.3;

    readonly string all = text.Text;
    IReadOnlyList<AnchorCandidate>? places;

    /// <summary>Everywhere the same words stand, by how much of the neighbours stands there too.</summary>
    IReadOnlyList<AnchorCandidate> Places => places ??= [.. FoundWords.All(text, anchor.Exact).Select(span => new AnchorCandidate(span, (double)Together(span) / Kept)).OrderByDescending(place => place.Score).ThenBy(place => place.Span)];

    int Kept => anchor.Prefix.Length + anchor.Exact.Length + anchor.Suffix.Length;

    /// <summary>First where they stood, then the same words elsewhere, then what stands between their neighbours, then words that are much like them.</summary>
    public AnchorFinding Find()
    {
        if (IsThere()) return Answer(new FoundAnchor(AnchorState.Exact, anchor.Span), 1);
        if (Places is [var best, ..] && (Places.Count == 1 || Between(best.Span)) && !(Places.Count > 1 && Between(Places[1].Span)) && (Between(best.Span) || Together(best.Span) >= Math.Min(LeastTogether, Kept)))
            return Answer(new FoundAnchor(AnchorState.Moved, best.Span), 1);
        var between = BetweenNeighbours().Take(2).ToList();
        if (between is [var place]) return Answer(text.Slice(place).SequenceEqual(anchor.Exact) ? new FoundAnchor(AnchorState.Moved, place) : new FoundAnchor(AnchorState.Changed, place), Share(place));
        return between.Count == 0 && Places.Count == 0 && Alike() is var (span, share) ? Answer(new FoundAnchor(AnchorState.Changed, span), share) : Answer(FoundAnchor.Lost, 0);
    }

    /// <summary>Adds where else the words could be.</summary>
    public AnchorFinding Answer(FoundAnchor found, double score)
    {
        var others = Places.Where(place => found.Span is not { } span || !place.Span.Overlaps(span)).Take(AnchorFinding.MostCandidates).ToList();
        if (others.Count == 0 && found.State == AnchorState.Lost) others = [.. Likest()];
        return new AnchorFinding(found, score, others);
    }

    bool IsThere()
    {
        var span = anchor.Span;
        return span.End <= all.Length && text.Slice(span).SequenceEqual(anchor.Exact) && (Together(span) >= Math.Min(LeastTogether, Kept) || Between(span));
    }

    bool Between(TextSpan span) => Together(span) == Kept && (anchor.Prefix.Length > 0 || span.Start == 0) && (anchor.Suffix.Length > 0 || span.End == all.Length);

    /// <summary>How many characters of what was kept stand around words that are the same, these included.</summary>
    int Together(TextSpan span)
    {
        int before = 0, behind = 0;
        while (before < Math.Min(anchor.Prefix.Length, span.Start) && all[span.Start - before - 1] == anchor.Prefix[^(before + 1)]) before++;
        while (behind < Math.Min(anchor.Suffix.Length, all.Length - span.End) && all[span.End + behind] == anchor.Suffix[behind]) behind++;
        return before + span.Length + behind;
    }

    /// <summary>What stands between the two neighbours now, wherever they are.</summary>
    IEnumerable<TextSpan> BetweenNeighbours()
    {
        if (anchor.Prefix.Length + anchor.Suffix.Length == 0) yield break;
        for (var before = all.IndexOf(anchor.Prefix, StringComparison.Ordinal); before >= 0; before = anchor.Prefix.Length == 0 ? -1 : all.IndexOf(anchor.Prefix, before + 1, StringComparison.Ordinal))
        {
            var start = before + anchor.Prefix.Length;
            var end = anchor.Suffix.Length == 0 ? all.Length : all.IndexOf(anchor.Suffix, start, StringComparison.Ordinal);
            if (end > start && end - start <= anchor.Exact.Length * CarriedSpan.MostGrowth && !all.AsSpan(start, end - start).IsWhiteSpace()) yield return new TextSpan(start, end);
        }
    }

    /// <summary>The place whose words and neighbours are much like those that were kept, where no second comes near.</summary>
    CarriedSpan? Alike()
    {
        if (anchor.Exact.Length < TextDifference.LeastCharacters) return null;
        var kept = SourceText.From(anchor.Prefix + anchor.Exact + anchor.Suffix);
        var span = new TextSpan(anchor.Prefix.Length, anchor.Prefix.Length + anchor.Exact.Length);
        // What was kept may change where it is joined: a mark that was half of a character.
        return kept.Text.Length == Kept ? new WordsAlike(kept, text).Find(span, Floor) : null;
    }

    IEnumerable<AnchorCandidate> Likest() => anchor.Exact.Length < TextDifference.LeastCharacters ? [] : new WordsAlike(SourceText.From(anchor.Exact), text).All(LeastOfCandidate).Take(AnchorFinding.MostCandidates);

    double Share(TextSpan place) => new WordsAlike(SourceText.From(anchor.Exact), SourceText.From(text[place])).All(0).Select(found => found.Score).FirstOrDefault();
}
