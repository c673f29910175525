using Timeline.Core.Texts.Names;

namespace Timeline.Core.Texts.Bearers;

/// <summary>Brings the spellings of a set of articles together, bearer by bearer.</summary>
sealed class NameMerging(NameTies byHand)
{
    /// <summary>How many letters a surname has of which one may be wrong.</summary>
    const int LeastOfSurname = 5;

    /// <summary>How many a given name has to which one may be added.</summary>
    const int LeastOfGivenName = 3;

    readonly Dictionary<(string Article, string Text), NameSpelling> _known = [];

    /// <summary>By article, then by text; all of them while they are being merged.</summary>
    NameSpelling[] _spellings = [];

    /// <summary>What the articles themselves say of their names; it waits for what people say of them.</summary>
    readonly List<(NameSpelling, NameSpelling)> _said = [];

    public void Add(NamedText article)
    {
        var names = article.Reading.Names;
        foreach (var name in names) Of(article, name).Mentions.Add((article.Id, name));
        foreach (var (one, other) in article.Reading.Aliases)
        {
            var (first, second) = (names[one], names[other]);
            var saysNothing = first.IsAdjective || second.IsAdjective || (first.Entry is not null && second.Entry is not null);
            if (!saysNothing) _said.Add((Of(article, first), Of(article, second)));
        }
    }

    // Each step sees all spellings as the step before left them, so that no order of articles matters. Equal texts come first, for they carry the most clues of kind;
    // short forms go to full ones before spellings are compared, since a surname alone tells too little.
    public IReadOnlyList<NameGroup> Merge()
    {
        _spellings = [.. _known.Values];
        Array.Sort(_spellings, NameSpelling.ByPlace);
        byHand.Join(_spellings);
        Unite(_said);
        Func<IEnumerable<(NameSpelling, NameSpelling)>>[] steps = [SameText, ShortInArticle, SameKey, ShortAnywhere, GivenNames, Initials, OneLetterApart];
        foreach (var step in steps) Unite(step().ToArray());
        return [.. _spellings.Where(spelling => spelling.Root() == spelling).Select(spelling => byHand.Marked(spelling.Bearer.Group()))];
    }

    void Unite(IEnumerable<(NameSpelling, NameSpelling)> pairs)
    {
        foreach (var (first, second) in pairs) if (byHand.MayMeet(first, second)) first.Unite(second);
    }

    IEnumerable<NameSpelling> Plain => _spellings.Where(spelling => spelling.Entry is null);

    NameSpelling Of(NamedText article, NameMention name)
    {
        var known = byHand.EntryOf(name);
        var key = known is { } entry ? ("", entry.Canonical) : (article.Id, name.Text);
        if (!_known.TryGetValue(key, out var spelling)) _known[key] = spelling = NameSpelling.Of(key.Item1, known is null ? article.Reading.FormOf(name) : new NameForm(known.Canonical), known);
        return spelling;
    }

    IEnumerable<(NameSpelling, NameSpelling)> SameText() => Pairs(spelling => spelling.Form.Upper, (a, b) => a.Text == b.Text || a.Bearer.Fits(b.Bearer));

    IEnumerable<(NameSpelling, NameSpelling)> SameKey() => Pairs(spelling => spelling.Form.Key, (a, b) => a.Bearer.Fits(b.Bearer));

    /// <summary>Ash and Ashton with one surname.</summary>
    IEnumerable<(NameSpelling, NameSpelling)> GivenNames() => Pairs(
        spelling => spelling.Words.Length == 2 && spelling.Bearer.Kind == NameKind.Person ? spelling.Form.LastKey : "",
        (a, b) => Math.Min(a.Words[0].Length, b.Words[0].Length) >= 3
            && (a.Words[0].StartsWith(b.Words[0], StringComparison.Ordinal) || b.Words[0].StartsWith(a.Words[0], StringComparison.Ordinal)));

    /// <summary>A. Carter to the only Ash Carter of all the articles, whoever else is called Carter.</summary>
    IEnumerable<(NameSpelling, NameSpelling)> Initials()
    {
        var people = Plain.Where(spelling => spelling.Words.Length > 1 && spelling.Bearer.Kind == NameKind.Person).ToLookup(spelling => spelling.Form.LastKey);
        return
            from initial in Plain
            where initial.Words.Length > 1 && Array.TrueForAll(initial.Words[..^1], NameVocabulary.IsInitial)
            let full = people[initial.Form.LastKey].Where(longer => !NameVocabulary.IsInitial(longer.Words[0]) && longer.Words[0][0] == initial.Words[0][0]).ToArray()
            where full.Length > 0 && Array.TrueForAll(full, longer => longer.Root() == full[0].Root())
            select (initial, full[0]);
    }

    /// <summary>Helen Tranter and Helen Trantor, Ian and Iain Rafferty: of two names of people, of which no article has both, one is a slip or another spelling.</summary>
    IEnumerable<(NameSpelling, NameSpelling)> OneLetterApart()
    {
        var people = Plain.Where(spelling => spelling.Words.Length == 2 && spelling.Bearer.Kind == NameKind.Person).ToArray();
        var articles = _spellings.SelectMany(spelling => spelling.Mentions.Select(mention => (Root: spelling.Root(), mention.Article))).ToLookup(pair => pair.Root, pair => pair.Article);
        var pairs = Among(people, spelling => spelling.Words[0], 1, LeastOfSurname).Concat(Among(people, spelling => spelling.Form.LastKey, 0, LeastOfGivenName).Where(pair => pair.One.Words[0].Length != pair.Other.Words[0].Length));
        return pairs.Where(pair => !articles[pair.One.Root()].Intersect(articles[pair.Other.Root()]).Any());

        static IEnumerable<(NameSpelling One, NameSpelling Other)> Among(NameSpelling[] people, Func<NameSpelling, string> same, int differs, int least) =>
            from alike in people.GroupBy(same)
            where alike.Key.Length > 1
            from one in alike
            from other in alike
            where string.CompareOrdinal(one.Words[differs], other.Words[differs]) < 0 && Math.Min(one.Words[differs].Length, other.Words[differs].Length) >= least
                && one.Words[differs][0] == other.Words[differs][0] && EditDistance.Of(one.Words[differs], other.Words[differs]) == 1
            select (one, other);
    }

    IEnumerable<(NameSpelling, NameSpelling)> Pairs(Func<NameSpelling, string> key, Func<NameSpelling, NameSpelling, bool> fits)
    {
        foreach (var same in Plain.GroupBy(key).Where(same => same.Key.Length > 1 && same.Count() > 1))
        {
            var all = same.ToArray();
            for (var at = 0; at < all.Length; at++)
                for (var other = at + 1; other < all.Length; other++)
                    if (fits(all[at], all[other])) yield return (all[at], all[other]);
        }
    }

    /// <summary>Carter to the only Ash Carter of the article, Observatory to its only observatory.</summary>
    IEnumerable<(NameSpelling, NameSpelling)> ShortInArticle()
    {
        var tabled = _spellings.Where(spelling => spelling.Entry is not null).SelectMany(spelling => spelling.Mentions.Select(mention => mention.Article).Distinct().Select(article => (article, spelling))).ToLookup(pair => pair.article, pair => pair.spelling);
        return
            from article in Plain.GroupBy(spelling => spelling.Article)
            let here = article.ToArray()
            let full = new FullNames(here.Concat(tabled[article.Key]))
            from pair in OnlyFull(here, shorter => full.EndingLike(shorter).Where(longer => EndsPersonal(shorter, longer)).Concat(IsOrganisationNoun(shorter) ? full.All.Where(longer => IsShortOrganisation(shorter, longer)) : []))
            select pair;
    }

    /// <summary>Putin to the only Vladimir Putin of all the articles, where nothing says that it is something else.</summary>
    IEnumerable<(NameSpelling, NameSpelling)> ShortAnywhere()
    {
        var full = new FullNames(Plain);
        return OnlyFull(Plain.Where(spelling => spelling.Bearer.Told is null or NameKind.Person && spelling.Bearer.Canonical == spelling.Text), shorter => full.EndingLike(shorter).Where(longer => EndsPersonal(shorter, longer)));
    }

    /// <param name="fits">The longer names that each may stand for.</param>
    static IEnumerable<(NameSpelling, NameSpelling)> OnlyFull(IEnumerable<NameSpelling> shorts, Func<NameSpelling, IEnumerable<NameSpelling>> fits) =>
        from shorter in shorts
        where shorter.Words.Length <= 2
        let full = fits(shorter).Where(longer => longer.Words.Length > shorter.Words.Length).ToArray()
        where full.Length > 0 && Array.TrueForAll(full, longer => longer.Root() == full[0].Root())
        select (shorter, full[0]);

    /// <summary>Names to look for the full form of a short one among.</summary>
    sealed class FullNames(IEnumerable<NameSpelling> all)
    {
        ILookup<string, NameSpelling>? byLastKey;

        public NameSpelling[] All { get; } = [.. all];

        /// <summary>Those of two words and more that no table knows, whose last word may be spelled like the other's.</summary>
        public IEnumerable<NameSpelling> EndingLike(NameSpelling shorter) => (byLastKey ??= All.Where(spelling => spelling.Entry is null && spelling.Words.Length > 1).ToLookup(spelling => spelling.Form.LastKey))[shorter.Form.LastKey];
    }

    /// <summary>The surname of a person, with or without its article.</summary>
    bool EndsPersonal(NameSpelling shorter, NameSpelling longer) =>
        longer.Entry is null && !NameVocabulary.IsSibling(longer.Words[0])
        && (longer.Words.AsSpan(^shorter.Words.Length..).SequenceEqual(shorter.Words)
            || (shorter.Words[^1].Length > 3 && shorter.Form.LastKey == longer.Form.LastKey && shorter.Words.SkipLast(1).All(NameVocabulary.IsArticle)))
        && longer.Bearer.Kind == NameKind.Person && shorter.Bearer.Told is not (NameKind.Organisation or NameKind.Group);

    static bool IsOrganisationNoun(NameSpelling shorter) => shorter.Words.Length == 1 && shorter.Text.Length > 4 && NameVocabulary.IsOrganisation(shorter.Text);

    /// <summary>One word that says what it is: the Observatory, the Ministry.</summary>
    bool IsShortOrganisation(NameSpelling shorter, NameSpelling longer) =>
        longer.Bearer.Kind == NameKind.Organisation
        && (longer.Words.Contains(shorter.Text) || (longer.Entry is { } entry && entry.Canonical.Split(' ').Contains(shorter.Text)));
}
