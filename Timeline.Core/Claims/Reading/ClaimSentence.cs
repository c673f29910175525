using System.Collections.Frozen;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Reading;

namespace Timeline.Core.Claims.Reading;

/// <summary>One sentence of a witness with all that reading claims needs of it.</summary>
sealed class ClaimSentence
{
    /// <summary>How far before a number, in words, stands who has so many of what each side has its own of.</summary>
    const int BearerReach = 10;

    /// <summary>How far behind “whose” or “which” a name tells only of whom stands before.</summary>
    const int AsideReach = 3;

    /// <summary>How far behind a number, in words, stands what those whom it counts have suffered: “paintings stolen”.</summary>
    const int ParticipleReach = 4;

    readonly (int First, int End, NameGroup Group, NameMention Mention)[] _names;
    readonly IReadOnlyList<Attribution> _said;
    readonly NameIndex _index;
    readonly string? _currency;
    bool? isOfFinalCount;

    /// <param name="before">The sentence before it in the same paragraph; null for none.</param>
    /// <param name="after">The one behind it; null for none.</param>
    /// <param name="currency">The only one of the witness; null for none or several.</param>
    public ClaimSentence(Witness witness, TextSentence read, TextSentence? before, TextSentence? after, NameIndex names, IReadOnlyList<Attribution> said, string? currency)
    {
        Witness = witness;
        Read = read;
        (Before, After) = (before, after);
        (_said, _index, _currency) = (said, names, currency);
        Quantities = ClaimQuantities.Of(read.Quantities, witness.Text, currency);
        var starts = names.StartsIn(witness.Id);
        var found = new List<(int, int, NameGroup, NameMention)>();
        for (var at = 0; at < Words.Length; at++)
        {
            if (!starts.TryGetValue(Words[at].Span.Start, out var name)) continue;
            var end = at + 1;
            while (end < Words.Length && Words[end].Span.Start < name.Mention.Span.End) end++;
            found.Add((at, end, name.Bearer, name.Mention));
        }
        _names = [.. found];
    }

    public Witness Witness { get; }
    public TextSentence Read { get; }
    public TextSentence? Before { get; }

    public TextSentence? After { get; }

    /// <summary><see cref="Before"/> with all that of its own.</summary>
    public ClaimSentence? Previous() => Before is null ? null : new(Witness, Before, before: null, Read, _index, _said, _currency);

    public TextSpan Span => Read.Span;
    public NameWord[] Words => Read.Words;
    public IReadOnlyList<Quantity> Quantities { get; }

    /// <summary>Numbers that it gives instead of others.</summary>
    public IReadOnlyList<DeniedNumber> Denied => field ??= Quantities.Count > 1 ? DeniedNumber.Of(this) : [];

    public bool IsDenied(Quantity quantity) => Denied.Any(one => one.Denied == quantity) || DeniedNumber.IsOfDenial(this, quantity) || DeniedNumber.IsWithdrawn(this, quantity) || CorrectNumber.IsCorrected(this, quantity) || _said.Any(said => said.Strength == SpeechStrength.Denying && said.Span.Contains(quantity.Span) && IsBehindThat(said) && !_said.Any(inner => inner.Strength != SpeechStrength.Denying && said.Span.Contains(inner.Span) && inner.Span.Contains(quantity.Span)));

    /// <summary>“denied reports that …”, and not “rejected the plan by 52 percent”.</summary>
    bool IsBehindThat(Attribution said) => said.Span.Start >= Span.Start && Word(WordFrom(said.Span.Start) - 1) == "that";

    /// <summary>“The final results”, “the final official toll”: whether it tells how a count ended.</summary>
    public bool IsOfFinalCount => isOfFinalCount ??= Enumerable.Range(0, Words.Length).Any(at => Word(at) == "final" && Enumerable.Range(at + 1, 2).Any(next => Word(next) is "result" or "results" or "count" or "tally" or "figure" or "figures" or "turnout" or "toll"));

    /// <summary>The names with their words, in reading order.</summary>
    public IReadOnlyList<(int First, int End, NameGroup Group, NameMention Mention)> Names => _names;

    public string Text(TextSpan span) => Witness.Text[span];

    public string? Word(int at) => at >= 0 && at < Words.Length ? Words[at].Lower : null;

    /// <summary>The first word that begins at or behind the position.</summary>
    public int WordFrom(int position) => NameWord.From(Words, position);

    /// <summary>Whether a comma, bracket, dash or other sign stands between two words.</summary>
    public bool IsCut(int at) => at < Words.Length && Words[at].IsCut;

    /// <summary>The names of places behind "in" and the like: those near a word, else all of the sentence's. Where its speaker is, or told it, tells nothing of it.</summary>
    public FrozenSet<string> PlacesNear(int first, int end)
    {
        var said = Saying(Words[Math.Min(first, Words.Length - 1)].Span);
        var cued = _names.Where(name => name is { Group.Kind: NameKind.Place, Mention.IsAdjective: false } && NameVocabulary.IsPlaceCue(Word(name.First - 1) ?? "")
            && !IsOfTeller(said, name.Mention.Span) && !IsOfWriter(name.First) && !IsOfOther(end, name.First) && !IsOfSome(end, name.First) && !IsOfOtherVerb(end, name.First) && !IsFarFrom(name.First)).ToArray();
        var near = Array.FindAll(cued, name => name.First >= first - 6 && name.First <= end + 8);
        if (near.Length == 0) near = cued;
        return near.Select(name => name.Group.Canonical).ToFrozenSet();
    }

    /// <summary>“Passengers in Orsa tell our reporter”, “…, the mayor told reporters in Orsa”.</summary>
    static bool IsOfTeller(Attribution? said, TextSpan place) => said is not null && !said.Span.Contains(place) && (said.Cue.Contains(place) || said.Cue.Start > said.Span.Start && place.Start > said.Cue.Start);

    /// <summary>“Four were arrested, three of them in the village of Brem and one in Orsa”: where another number stands between, it tells of that.</summary>
    bool IsOfOther(int figure, int place) => Quantities.Any(other => other.Kind == QuantityKind.Count && WordFrom(other.Span.Start) is var at && at > figure && at < place && Enumerable.Range(figure, at - figure + 1).Any(IsCut) && !Enumerable.Range(at + 1, place - at).Any(IsCut) && Word(WordFrom(other.Span.End)) is "of" or "in" or "at" or "near" or "others" or "more");

    /// <summary>“62 were brought away, most of them to Lindholm”</summary>
    bool IsOfSome(int figure, int place) => Enumerable.Range(figure, Math.Max(0, place - figure)).Any(at => IsCut(at) && Word(at) is "most" or "many" or "some" or "half" or "several" && Word(at + 1) == "of" && Word(at + 2) is "them" or "whom" or "these" && !Enumerable.Range(at + 1, place - at).Any(IsCut));

    /// <summary>“One of three paintings stolen on Saturday has been recovered in Brenn”: where it was found is not where it was stolen.</summary>
    bool IsOfOtherVerb(int figure, int place)
    {
        var suffered = Enumerable.Range(figure, ParticipleReach).TakeWhile(at => at < place && !IsFinite(at)).FirstOrDefault(at => ClaimVocabulary.IsDone(Word(at)!), -1);
        return suffered >= 0 && Enumerable.Range(suffered + 1, Math.Max(0, place - suffered - 1)).TakeWhile(at => !(Word(at) is "when" or "after" or "as" or "while" or "because" or "that" or "before" or "since" or "until")).Any(at => IsFinite(at) && !IsCut(at));

        bool IsFinite(int at) => Word(at) is "has" or "have" or "had" or "was" or "were" or "is" or "are" or "who" or "which";
    }

    /// <summary>“In Brenn, 35 kilometres from Orsa”</summary>
    bool IsFarFrom(int place) => Word(place - 1) is "from" or "of" && Quantities.Any(far => far.Kind == QuantityKind.Measure && WordFrom(far.Span.End) is var end && end < place && place - end <= 3 && !Enumerable.Range(end + 1, place - end).Any(IsCut));

    /// <summary>“Our teams in Orsa have confirmed the deaths”.</summary>
    bool IsOfWriter(int place) => Word(place - 3) == "our" || Word(place - 4) == "our";

    /// <summary>The name of a place nearest to the words, of the whole sentence.</summary>
    public string? NearestPlace(int first, int end) => _names
        .Where(name => name is { Group.Kind: NameKind.Place, Mention.IsAdjective: false })
        .OrderBy(name => name.First >= end ? name.First - end : first - name.End).ThenBy(name => name.First).Select(name => name.Group.Canonical).FirstOrDefault();

    /// <summary>Groups, organisations and sides among the words from <paramref name="first"/> to before <paramref name="end"/>: whose something is.</summary>
    public IEnumerable<string> OwnersAmong(int first, int end)
    {
        foreach (var name in _names)
            if (name.First >= first && name.First < end && name.Group.Kind is NameKind.Group or NameKind.Organisation) yield return name.Group.Canonical;
        for (var at = Math.Max(first, 0); at < Math.Min(end, Words.Length); at++)
            if (ClaimVocabulary.Side(Words[at].Lower) is { } side) yield return side;
    }

    /// <summary>Whoever is named last before the word, and near it; none where no one is.</summary>
    public IEnumerable<string> BearerBefore(int at) => _names.Where(name => name.End <= at && at - name.End <= BearerReach && !Enumerable.Range(name.First - AsideReach, AsideReach).Any(before => Word(before) is "whose" or "which") && name.Group.Kind is NameKind.Person or NameKind.Organisation or NameKind.Group).TakeLast(1).Select(name => name.Group.Canonical);

    /// <summary>The countries whose adjectives stand among the words.</summary>
    public IEnumerable<string> NationsAmong(int first, int end) => _names.Where(name => name.First >= first && name.First < end && name.Mention.IsAdjective).Select(name => name.Group.Canonical);

    /// <summary>Who is said to say what stands at the span: the narrowest statement around it. Who denies a number has not counted it.</summary>
    public string? SaidBy(TextSpan span) => Saying(span)?.Speaker;

    /// <summary>The day that <see cref="AsOfDay"/> finds; of an entry of a running report that tells no other than its own, with the time of the entry.</summary>
    public string? AsOf(TextSpan span)
    {
        var published = PublicationDay.Edtf(Witness);
        var day = Read.Dates.Count == 0 ? published : AsOfDay.Of(this, span, Saying(span));
        return day is { Length: 10 } && day == published && Witness.Reading.Entries?.At(Span.Start) is { } time ? $"{day}T{time:HH':'mm':'ss}" : day;
    }

    /// <summary>The narrowest statement around the span; the stop of “3:12 a.m.” may be that of what is said.</summary>
    Attribution? Saying(TextSpan span)
    {
        var told = span.Length > 1 && Witness.Text.Text[span.End - 1] == '.' ? new TextSpan(span.Start, span.End - 1) : span;
        return _said.Where(said => said.Span.Contains(told) && said.Strength != SpeechStrength.Denying).OrderBy(said => said.Manner == AttributionManner.Source ? 0 : 1).ThenBy(said => said.Span.Length).FirstOrDefault();
    }

    /// <summary>Whether what stands near is said of a quarter of a year, and whether it is what was expected. Empty where it is said of none.</summary>
    public string Quarter(int first, int end)
    {
        var isOfQuarter = false;
        var isExpected = false;
        for (var at = Math.Max(0, first - 14); at < Math.Min(Words.Length, end + 9); at++)
        {
            isOfQuarter |= Words[at].Lower.EndsWith("quarter", StringComparison.Ordinal) && Word(at + 1) != "of" || Words[at].Lower == "quarterly";
            isExpected |= Words[at].Lower is "expected" or "estimated" or "forecast" or "predicted" or "projected" or "analysts" or "estimates" or "forecasts" or "consensus";
        }
        return !isOfQuarter ? "" : isExpected ? "quarter, expected" : "quarter";
    }
}
