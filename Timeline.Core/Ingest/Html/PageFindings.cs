namespace Timeline.Core.Ingest.Html;

/// <summary>Turns what was read of a page into findings as recognisers make them.</summary>
static class PageFindings
{
    const int LongestName = 120;

    static readonly char[] NameEnds = ['|', '@', '•', '·'];

    public static GivenPage Of(PageFacts facts, IReadOnlyList<DropReason?> reasons, Headline? headline, string? address)
    {
        var page = facts.Page;
        var languages = facts.Of(Fields.Language).ToList();
        var canonical = Canonical(facts, address).ToList();
        var order = DayOrders.Of(address ?? canonical.FirstOrDefault()?.Said, [.. languages.Select(fact => fact.Said)]);
        var dates = PublicationFacts.Of(facts, address, reasons, headline?.Line ?? -1, order);
        return new GivenPage(
            Pieces(page, WithHeadline(page, reasons, headline)),
            [.. Title(page, headline), .. Named(facts, Fields.Outlet), .. Named(facts, Fields.Byline), .. AgencyOf(facts)],
            [.. canonical.Take(1).Select(fact => ClueWords.Of(fact, page.Source)), .. PageDate.Updated(dates) is { } updated ? [ClueWords.Of(updated.Fact, page.Source) with { Text = updated.Fact.Where is null ? updated.Date.Edtf : page.Source[updated.Fact.Where.Value] }] : Array.Empty<Evidence>()],
            PageDate.Published(dates, page),
            languages.Count > 0 ? ClueWords.Of(languages[0], page.Source) with { Text = languages[0].Said.Replace('_', '-').Split(',')[0].Trim() } : null,
            []);
    }

    static List<Piece> Pieces(RenderedPage page, DropReason?[] reasons)
    {
        var pieces = new List<Piece>(page.Lines.Count);
        var group = 0;
        for (var i = 0; i < page.Lines.Count; i++)
        {
            if (i > 0 && page.Lines[i].Span.Start - page.Lines[i - 1].Span.End > 1) group++;
            pieces.Add(new Piece(page.Source, page.Lines[i].Span, group, i, reasons[i]));
        }

        return pieces;
    }

    static DropReason?[] WithHeadline(RenderedPage page, IReadOnlyList<DropReason?> reasons, Headline? headline)
    {
        var all = reasons.ToArray();
        if (headline is null) return all;
        var folded = Wording.Folded(headline.Said);
        for (var i = 0; i < all.Length; i++)
            if (all[i] is null && page.Lines[i].Span.Length < 2 * headline.Said.Length + 10 && Wording.Folded(page.Source[page.Lines[i].Span]) == folded) all[i] = DropReason.Repeated;
        all[headline.Line] = DropReason.Title;
        return all;
    }

    static IEnumerable<Finding.Value> Title(RenderedPage page, Headline? headline)
    {
        if (headline is null) yield break;
        var span = page.Lines[headline.Line].Span;
        var fact = headline.Clue ?? new PageFact(new ClueKind(int.MaxValue, Fields.Title, "heading", "h1"), headline.Said);
        yield return new Finding.Value(page.Source[span], ClueWords.Of(fact with { Where = span }, page.Source));
    }

    static IEnumerable<Finding.Value> Named(PageFacts facts, string field)
    {
        foreach (var fact in facts.Of(field))
        {
            var name = NameOf(fact.Said, field);
            if (name is not null) yield return new Finding.Value(name, ClueWords.Of(fact with { Said = name }, facts.Page.Source));
        }
    }

    // Markup has an address, a nickname or a whole life where a name should be.
    static string? NameOf(string said, string field)
    {
        var name = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (field == Fields.Byline && name.StartsWith("by ", StringComparison.OrdinalIgnoreCase)) name = name[3..];
        // Behind a name stand slogans and accounts, and under a byline often the day.
        if (name.IndexOfAny(NameEnds) is var end and > 0) name = name[..end].TrimEnd();
        if (field == Fields.Byline && WrittenDate.In(name, DayOrder.Unknown) is [var date, ..]) name = name[..date.Start].TrimEnd(' ', ',', '-');
        if (name.Length is < 2 or > LongestName || name.Contains("://", StringComparison.Ordinal) || name[0] == '@' || Wording.Count(name) is 0 or > 14) return null;
        return field == Fields.Outlet ? Outlets.Spelled(name) ?? name : name;
    }

    static IEnumerable<Finding.Value> AgencyOf(PageFacts facts)
    {
        foreach (var fact in facts.Of(Fields.Byline))
            if (Agencies.Spelled(fact.Said) is { } agency)
            {
                var evidence = ClueWords.Of(fact with { Clue = fact.Clue with { Field = Fields.Agency } }, facts.Page.Source);
                yield return new Finding.Value(agency.Name, evidence);
            }
    }

    static IEnumerable<PageFact> Canonical(PageFacts facts, string? address)
    {
        foreach (var fact in facts.Of(Fields.Canonical))
            if (Absolute(fact.Said, address) is { } whole) yield return fact with { Said = whole };
        if (Absolute(address ?? "", null) is { } told) yield return new PageFact(new ClueKind(int.MaxValue, Fields.Canonical, "told", "address"), told);
    }

    static string? Absolute(string said, string? address)
    {
        if (Uri.TryCreate(said, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https") return whole!.AbsoluteUri;
        return address is not null && said.Length > 0 && Uri.TryCreate(address, UriKind.Absolute, out var from) && Uri.TryCreate(from, said, out var joined) && joined.Scheme is "http" or "https" ? joined.AbsoluteUri : null;
    }
}
