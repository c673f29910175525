using Timeline.Core.Claims.Facts;
using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Grouping;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;

namespace Timeline.Core.Claims;

/// <summary>Finds what articles give values for, and how those values stand to each other.</summary>
public static class ClaimFinder
{
    // Figures first: a rank written with a number ("number two") is no figure, so the others never take words from them.
    static readonly Func<ClaimSentence, IEnumerable<ClaimStatement>>[] Readers = [FigureReader.Read, RowMoment.Told, RankReader.Read, OfficeReader.Read, GradeReader.Read, HolderReader.Read, AliasReader.Read, ExtentReader.Read, PlaceReader.Read, ClaimantReader.Read, DateReader.Read, DayReader.Read, OriginReader.Read, AgeReader.Read];

    /// <summary>The claims of the bodies, those on which the articles differ first, of each kind what people suffered, then by what they are about; the order of the witnesses and families changes nothing.</summary>
    /// <param name="families">Wire families; their articles count as one source.</param>
    /// <param name="attributions">Of the same witnesses: who is said to have counted.</param>
    /// <param name="rows">Of their comparison: figures of one row can be of one thing where their sentences name it in different words.</param>
    /// <param name="progress">Told after each sentence, from any thread, one call at a time.</param>
    public static IReadOnlyList<Claim> Find(
        IReadOnlyList<Witness> witnesses, IReadOnlyList<WireFamily> families, NameIndex names, IReadOnlyList<Attribution> attributions, IReadOnlyList<ComparisonRow>? rows = null,
        Action<ComparisonProgress>? progress = null, CancellationToken cancelled = default) =>
        Find(witnesses, families, new WordGroups(Read(witnesses, names, attributions, (_, _) => null, progress, cancelled)), rows);

    /// <summary>What each sentence of some witnesses tells, by witness id, then in reading order.</summary>
    /// <param name="known">What is known already of a sentence of a witness, by its place from 0; null for nothing.</param>
    internal static IReadOnlyList<ReadClaims> Read(IReadOnlyList<Witness> witnesses, NameIndex names, IReadOnlyList<Attribution> attributions, Func<Witness, int, ReadClaims?> known, Action<ComparisonProgress>? progress, CancellationToken cancelled)
    {
        var said = attributions.ToLookup(attribution => attribution.Article);
        var sentences = (
            from witness in witnesses.OrderBy(witness => witness.Id, StringComparer.Ordinal)
            let own = said[witness.Id].ToArray()
            let currency = ClaimQuantities.Currency(witness.Reading)
            from sentence in witness.Reading.Paragraphs.SelectMany(paragraph => paragraph.Select((sentence, at) => (Read: sentence, Before: at > 0 ? paragraph[at - 1] : null, After: paragraph.ElementAtOrDefault(at + 1)))).Select((sentence, place) => (sentence.Read, sentence.Before, sentence.After, Place: place))
            select (Witness: witness, Sentence: sentence, Said: own, Currency: currency)).ToArray();
        var done = ComparisonProgress.Counter(ComparisonStage.Claims, sentences.Length, progress);
        return InParallel.Map(sentences, one =>
        {
            var found = known(one.Witness, one.Sentence.Place) ?? Read(new ClaimSentence(one.Witness, one.Sentence.Read, one.Sentence.Before, one.Sentence.After, names, one.Said, one.Currency));
            done?.Invoke();
            return found;
        }, cancelled);
    }

    /// <param name="words">Of all witnesses.</param>
    /// <inheritdoc cref="Find(IReadOnlyList{Witness}, IReadOnlyList{WireFamily}, NameIndex, IReadOnlyList{Attribution}, IReadOnlyList{ComparisonRow}?, Action{ComparisonProgress}?, CancellationToken)"/>
    internal static IReadOnlyList<Claim> Find(IReadOnlyList<Witness> witnesses, IReadOnlyList<WireFamily> families, WordGroups words, IReadOnlyList<ComparisonRow>? rows)
    {
        var verdicts = new ClaimVerdicts(new ClaimSources(witnesses, families));
        var all = InParallel.Map([.. rows is null ? words.Groups : RowGroups.Of(words, rows)], group => (Claim: verdicts.Of(words.Whole(group)), Group: group, Place: group.Min(Place)));
        return [.. all.GroupBy(found => found.Claim.About).SelectMany(same => same.Count() == 1 ? same : NamesOfSides.Of(same))
            .OrderByDescending(found => found.Claim.Status switch { ClaimStatus.Single => 0, ClaimStatus.Agree or ClaimStatus.Compatible => 1, _ => 2 }).ThenBy(found => found.Place).ThenBy(found => found.Claim.Subject != ClaimKey.People).ThenByDescending(found => found.Claim.Status).ThenBy(found => found.Claim.About, StringComparer.Ordinal)
            .ThenBy(found => found.Claim.Values[0].Article, StringComparer.Ordinal).ThenBy(found => found.Claim.Values[0].Span).Select(found => found.Claim)];
    }

    /// <summary>What people suffered comes first, in the order of the table of predicates, all of them before some; last what words around it alone tell.</summary>
    static int Place(ClaimStatement statement) =>
        ClaimPredicate.Named(statement.Key.Predicate) is { IsOfPatients: true } suffered ? suffered.Place : ClaimPredicate.Table.Count + (statement.Key is { IsBare: true, Kind: ClaimKind.Figure } ? 1 : 0);

    static ReadClaims Read(ClaimSentence sentence) =>
        new(sentence.Witness.Id, sentence.Span, [.. Readers.SelectMany(read => read(sentence))], [.. RowFigure.Of(sentence).Select(figure => (sentence.Span, figure))]);
}
