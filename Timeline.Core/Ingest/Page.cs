using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>An article while it is being read. Immutable: each recogniser looks at one page and its findings make the next.</summary>
/// <remarks>The pieces cover every word exactly once, so that what is set aside is never body and nothing is lost.</remarks>
sealed class Page
{
    readonly IReadOnlyDictionary<string, string> values;

    readonly IReadOnlyDictionary<WarningKind, string> warnings;

    Page(SourceText source, OutletRules rules, IReadOnlyList<Piece> pieces)
        : this(source, rules, pieces, new Dictionary<string, string>(), [], [], new Dictionary<WarningKind, string>())
    {
    }

    Page(SourceText source, OutletRules rules, IReadOnlyList<Piece> pieces, IReadOnlyDictionary<string, string> values, IReadOnlyList<Evidence> evidence, IReadOnlyList<Transmission> transmissions, IReadOnlyDictionary<WarningKind, string> warnings)
    {
        Source = source;
        Rules = rules;
        Pieces = pieces;
        this.values = values;
        this.warnings = warnings;
        Evidence = evidence;
        Transmissions = transmissions;
        Open = [.. pieces.Where(piece => piece.Reason is null)];
    }

    public SourceText Source { get; }

    /// <summary>Those of its outlet, as far as that is known before.</summary>
    public OutletRules Rules { get; }

    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>What no recogniser has set aside so far, in reading order.</summary>
    public IReadOnlyList<Piece> Open { get; }

    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>When the copy says that it was sent; of several mails the innermost first.</summary>
    public IReadOnlyList<Transmission> Transmissions { get; }

    /// <summary>Sentences for people, of each kind one.</summary>
    public IEnumerable<string> Warnings => warnings.OrderBy(warning => warning.Key).Select(warning => warning.Value);

    public static Page Of(SourceText source, OutletRules rules) => new(source, rules, PiecesOf(source));

    /// <summary>One of which markup or fields have said something already.</summary>
    public static Page Of(SourceText source, OutletRules rules, GivenPage given) => new Page(source, rules, given.Pieces).With(given.Values);

    /// <summary>The blocks of a text, all of them open.</summary>
    public static IReadOnlyList<Piece> PiecesOf(SourceText source) => [.. Blocks.Of(source.Text).Select((block, index) => new Piece(source, block.Span, block.Group, index))];

    /// <summary>The lines of a piece: what was joined to a paragraph may be lines that stand for themselves.</summary>
    public IEnumerable<TextSpan> Lines(Piece piece)
    {
        for (var start = piece.Span.Start; start < piece.Span.End;)
        {
            var length = Source.Text.AsSpan(start, piece.Span.End - start).IndexOf('\n');
            var end = length < 0 ? piece.Span.End : start + length;
            if (Blocks.Trim(Source.Text, start, end) is { IsEmpty: false } line) yield return line;
            start = end + 1;
        }
    }

    /// <summary>What was found for a field so far, or null.</summary>
    public string? this[string field] => values.GetValueOrDefault(field);

    public TextSpan? Place(string field) => Evidence.FirstOrDefault(evidence => evidence.Field == field)?.Span;

    public Page With(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count == 0) return this;
        var asides = new List<Finding.Aside>();
        var found = new Dictionary<string, string>(values);
        var evidence = Evidence.ToList();
        var transmissions = Transmissions.ToList();
        var warned = new Dictionary<WarningKind, string>(warnings);
        foreach (var finding in all)
        {
            switch (finding)
            {
                case Finding.Aside aside:
                    asides.Add(aside);
                    break;
                case Finding.Value value when found.TryAdd(value.Evidence.Field, value.Said) || found[value.Evidence.Field] == value.Said:
                    evidence.Add(value.Evidence);
                    break;
                case Finding.Sent sent:
                    transmissions.Add(sent.Transmission);
                    break;
                case Finding.Warning warning:
                    warned.TryAdd(warning.Kind, warning.Sentence);
                    break;
            }
        }

        return new Page(Source, Rules, SetAside(asides), found, evidence, transmissions, warned);
    }

    // What was set aside first stays so: a later recogniser sees only what is open.
    IReadOnlyList<Piece> SetAside(List<Finding.Aside> asides)
    {
        if (asides.Count == 0) return Pieces;
        var byPiece = new Dictionary<int, List<Finding.Aside>>();
        foreach (var aside in asides)
            for (var at = FirstBehind(Pieces, aside.Span.Start); at < Pieces.Count && Pieces[at].Span.Start < aside.Span.End; at++)
                if (Pieces[at].Reason is null) (byPiece.TryGetValue(at, out var own) ? own : byPiece[at] = []).Add(aside);
        var cut = new List<Piece>(Pieces.Count + (2 * asides.Count));
        for (var at = 0; at < Pieces.Count; at++)
            if (byPiece.TryGetValue(at, out var own)) cut.AddRange(Cut(Pieces[at], own));
            else cut.Add(Pieces[at]);
        return cut;
    }

    // A text of a hundred thousand lines has as many that are set aside: none of them may cost a walk over all others.
    List<Piece> Cut(Piece piece, List<Finding.Aside> asides)
    {
        List<Piece> parts = [piece];
        foreach (var aside in asides)
            for (var at = FirstBehind(parts, aside.Span.Start); at < parts.Count && parts[at].Span.Start < aside.Span.End;)
            {
                var part = parts[at];
                if (part.Reason is not null)
                {
                    at++;
                    continue;
                }
                var three = new List<Piece>(3);
                Add(part.Span.Start, aside.Span.Start, reason: null);
                Add(Math.Max(part.Span.Start, aside.Span.Start), Math.Min(part.Span.End, aside.Span.End), aside.Reason);
                Add(aside.Span.End, part.Span.End, reason: null);
                parts.RemoveAt(at);
                parts.InsertRange(at, three);
                at += three.Count;

                void Add(int start, int end, DropReason? reason)
                {
                    var span = start < end ? Blocks.Trim(Source.Text, start, end) : default;
                    if (!span.IsEmpty) three.Add(part.Part(span, reason));
                }
            }
        return parts;
    }

    /// <returns>The number of the first piece that ends behind an offset.</returns>
    static int FirstBehind(IReadOnlyList<Piece> pieces, int offset)
    {
        var (low, high) = (0, pieces.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Span.End > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}

/// <summary>A day on which the copy was sent, as a line beside the story says it.</summary>
/// <param name="ByMail">Whether a mail brought it, which may be days after the copy was published; else the agency says when it published it.</param>
/// <param name="Time">As EDTF writes it behind the day; empty where it is not said.</param>
sealed record Transmission(TextSpan Span, bool ByMail, DateOnly Day, string Time);

/// <summary>What editors are warned of in the words of the copy.</summary>
enum WarningKind { Later, Corrects, Embargo, NoDate }

/// <summary>What a recogniser has to say.</summary>
abstract record Finding
{
    Finding() { }

    /// <summary>This part is not the story.</summary>
    public sealed record Aside(TextSpan Span, DropReason Reason) : Finding;

    /// <summary>This is what a field says. Of two values for one field the first stands; evidence that agrees with it is kept too.</summary>
    public sealed record Value(string Said, Evidence Evidence) : Finding;

    /// <summary>This is when the copy was sent.</summary>
    public sealed record Sent(Transmission Transmission) : Finding;

    /// <summary>Editors should know this. Of two sentences of one kind the first stands.</summary>
    public sealed record Warning(WarningKind Kind, string Sentence) : Finding;
}

/// <summary>One step of reading: recognises one kind of part.</summary>
interface IRecogniser
{
    IEnumerable<Finding> Read(Page page);
}
