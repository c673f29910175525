namespace Timeline.Core.Ingest.Html;

/// <summary>Finds which lines of a page are its story, and of each other line why it is not.</summary>
/// <remarks>
/// Prose is weighed; elements that are called or marked as something else are set aside, unless too much of the prose is in them; of what is left the innermost element
/// with most of it holds the story. In that element every line counts that is not a link to elsewhere.
/// </remarks>
sealed class MainContent
{
    // A child with this part of the prose of its parent is where the story is; with less, other children have some of it too.
    const double MostOfIt = 0.72;

    // An element with this part of the prose is not set aside for its name; comments and the foot of a page may outgrow a story.
    const double TooMuchToDrop = 0.4;

    const double TooMuchFirmly = 0.92;

    // Nor is one around an element with this part of it that is called a story.
    const double TooMuchOfStory = 0.3;

    const double MostLinked = 0.5;

    const int ShortestLinkedSentence = 50;

    // In UTF-16 code units.
    const int ShortestProse = 50;

    const int ShortestDenseProse = 20;

    const int LongLine = 120;

    static readonly HashSet<string> Wrappers = ["div", "section", "article", "main", "body", "td", "center", "form"];

    readonly RenderedPage page;
    readonly string? told;
    readonly bool[] isProse;
    readonly ElementPurpose[] purposes;
    readonly bool[] isInNamed;
    readonly bool[] isInParagraph;
    readonly double[] prose;
    readonly double[] named;
    readonly DropReason?[] asides;

    MainContent(RenderedPage page, string? told)
    {
        this.page = page;
        this.told = told;
        var names = new ElementNames();
        purposes = [.. page.Elements.Select(element => names.Of(element.Element))];
        // From the outside in, once: a hostile page nests as deep as it has lines.
        isInNamed = Inwards(IsStoryName);
        isInParagraph = Inwards(element => element.Name is "li" or "td" or "p" or "blockquote" or "pre");
        isProse = [.. page.Lines.Select(IsProse)];
        prose = Weigh(_ => true);
        named = Named();
        asides = Asides();
    }

    /// <summary>The reasons, line by line; null for the story.</summary>
    /// <param name="told">The story as the page tells it to machines, folded, or null.</param>
    public static DropReason?[] Of(RenderedPage page, string? told) => page.Elements.Count == 0 ? [] : new MainContent(page, told).Read();

    DropReason?[] Read()
    {
        var story = StoryOf(Weigh(line => asides[line.Holder.Number] is null));
        var isIn = Inwards(element => element == story);
        var reasons = page.Lines.Select(line => ReasonOf(line, isIn[line.Holder.Number])).ToArray();
        WidenToProse(reasons, isIn);
        return reasons;
    }

    // The innermost element that has most of what its parent has; then outwards to one that is called a story, or can be one.
    PageElement StoryOf(double[] kept)
    {
        var heaviest = new PageElement?[page.Elements.Count];
        foreach (var element in page.Elements)
            if (element.Parent is { } parent && (heaviest[parent.Number] is not { } best || kept[element.Number] > kept[best.Number])) heaviest[parent.Number] = element;
        var story = page.Elements[0];
        while (heaviest[story.Number] is { } child && kept[child.Number] > 0 && kept[child.Number] >= MostOfIt * kept[story.Number]) story = child;
        return story.Outwards().FirstOrDefault(outer => IsStoryName(outer) && kept[outer.Number] * MostOfIt <= kept[story.Number])
            ?? story.Outwards().First(element => Wrappers.Contains(element.Name) || element.Parent is null);
    }

    bool[] Inwards(Func<PageElement, bool> begins)
    {
        var within = new bool[page.Elements.Count];
        foreach (var element in page.Elements) within[element.Number] = begins(element) || (element.Parent is { } parent && within[parent.Number]);
        return within;
    }

    bool IsStoryName(PageElement element) => purposes[element.Number].IsBody || element.Name is "article" or "main";

    DropReason? ReasonOf(PageLine line, bool isInStory)
    {
        if (asides[line.Holder.Number] is { } reason) return reason;
        if (!isInStory || IsNotice(line)) return DropReason.Chrome;
        // A sentence may be a link as a whole; other such lines lead to other pages.
        return line.LinkDensity <= MostLinked || (line.Span.Length >= ShortestLinkedSentence && EndsSentence(page.Source[line.Span])) ? null : DropReason.Related;
    }

    bool IsNotice(PageLine line) => line.Span.Length < 600 && PagePhrases.IsNotice(page.Source[line.Span]);

    // Above the first paragraph and below the last stand lines of the page's own, unless they are paragraphs or entries of lists too.
    // A standfirst stands above; what is called one further down is a section head.
    void WidenToProse(DropReason?[] reasons, bool[] isInStory)
    {
        var first = Array.FindIndex(reasons, reason => reason is null);
        while (first >= 0 && first < reasons.Length && !(reasons[first] is null && isProse[first])) first++;
        if (first < 0 || first == reasons.Length) return;
        var last = reasons.Length - 1;
        while (!(reasons[last] is null && isProse[last])) last--;
        for (var i = first; i < reasons.Length; i++)
            if (reasons[i] is DropReason.Teaser && isInStory[page.Lines[i].Holder.Number]) reasons[i] = null;
        for (var i = 0; i < reasons.Length; i++)
            if (reasons[i] is null && (i < first || i > last) && !isInParagraph[page.Lines[i].Holder.Number]) reasons[i] = DropReason.Chrome;
    }

    double[] Weigh(Func<PageLine, bool> counts)
    {
        var weights = new double[page.Elements.Count];
        for (var i = 0; i < page.Lines.Count; i++)
            if (isProse[i] && counts(page.Lines[i])) weights[page.Lines[i].Holder.Number] += WeightOf(page.Lines[i]);
        for (var i = weights.Length - 1; i > 0; i--)
            if (page.Elements[i].Parent is { } parent) weights[parent.Number] += weights[i];
        return weights;
    }

    double WeightOf(PageLine line)
    {
        var weight = line.Span.Length - line.Linked + 40d;
        if (isInNamed[line.Holder.Number]) weight *= 2;
        return told is not null && told.Contains(Wording.Folded(page.Source[line.Span]), StringComparison.Ordinal) ? 3 * weight : weight;
    }

    bool IsProse(PageLine line)
    {
        if (line.LinkDensity > MostLinked || line.Span.Length < (IsDense(line) ? ShortestDenseProse : ShortestProse)) return false;
        var words = page.Source[line.Span];
        return (line.Span.Length >= LongLine || EndsSentence(words) || words.EndsWith(':')) && !IsNotice(line);
    }

    static bool EndsSentence(string words) => Wording.EndsSentence(words) || words is [.., '。' or '！' or '？' or '」'];

    // Signs of Chinese, Japanese and Korean say about three times as much as letters.
    bool IsDense(PageLine line) => page.Source.Slice(line.Span).ContainsAnyInRange('\u3040', '\u9fff');

    double[] Named()
    {
        var most = new double[page.Elements.Count];
        for (var i = most.Length - 1; i >= 0; i--)
        {
            var element = page.Elements[i];
            if (IsStoryName(element)) most[i] = prose[i];
            if (element.Parent is { } parent) most[parent.Number] = Math.Max(most[parent.Number], most[i]);
        }

        return most;
    }

    DropReason?[] Asides()
    {
        var (reasons, isInBody) = (new DropReason?[page.Elements.Count], new bool[page.Elements.Count]);
        foreach (var element in page.Elements)
        {
            var i = element.Number;
            isInBody[i] = purposes[i].IsBody || (element.Parent is { } outer && isInBody[outer.Number]);
            var above = element.Parent is { } parent ? reasons[parent.Number] : null;
            reasons[i] = above ?? (purposes[i].Reason is { } reason && MayDrop(element, reason, isInBody[i]) ? reason : null);
        }

        return reasons;
    }

    bool MayDrop(PageElement element, DropReason reason, bool isInBody)
    {
        var longest = reason switch
        {
            DropReason.Published or DropReason.Title or DropReason.Credit => 300,
            DropReason.Byline or DropReason.Teaser => 700,
            DropReason.Caption => 1200,
            _ => int.MaxValue,
        };
        if (element.Span.Length > longest || (isInBody && reason is DropReason.Teaser or DropReason.Title)) return false;
        if (named[element.Number] > TooMuchOfStory * prose[0]) return false;
        return prose[element.Number] / Math.Max(1, prose[0]) < (purposes[element.Number].IsFirm ? TooMuchFirmly : TooMuchToDrop);
    }
}
