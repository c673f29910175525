using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Figures;

/// <summary>Reads the figures of a sentence as claims: what is counted, what is said of it, over what.</summary>
static class FigureReader
{
    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        foreach (var none in NoneReader.Read(sentence))
            if (new FigureTopic(sentence, none, none.Span.End).Read() is { Key.Predicate.Length: > 0 } topic) yield return topic;
        for (var at = 0; at < sentence.Quantities.Count; at++)
        {
            var quantity = sentence.Quantities[at];
            if (!quantity.IsAmount || sentence.IsDenied(quantity) || (at > 0 && IsGloss(sentence, sentence.Quantities[at - 1], quantity))) continue;
            var end = at + 1 < sentence.Quantities.Count && IsGloss(sentence, quantity, sentence.Quantities[at + 1]) ? sentence.Quantities[at + 1].Span.End : DeniedNumber.EndOf(sentence, quantity);
            if ((CorrectNumber.Of(sentence, quantity) is { } corrected ? Instead(sentence, quantity, corrected) : new FigureTopic(sentence, quantity, end).Read()) is { } topic) yield return topic;
        }
    }

    /// <summary>What the sentence before says of the number that this one corrects.</summary>
    static ClaimStatement? Instead(ClaimSentence sentence, Quantity quantity, (ClaimSentence Sentence, Quantity Quantity) corrected) =>
        new FigureTopic(corrected.Sentence, corrected.Quantity, corrected.Quantity.Span.End).Read() is { } topic ? topic with { Sentence = sentence.Read, Value = ValueOf(sentence, quantity) with { Denies = corrected.Quantity.Value, IsRevision = true, IsCorrection = true } } : null;

    /// <summary>A figure as it stands, whatever is said of it.</summary>
    public static ClaimStatement Bare(ClaimSentence sentence, Quantity quantity, string subject)
    {
        var key = new ClaimKey(ClaimKind.Figure, subject, "", ClaimScope.Event, "", quantity.Kind is QuantityKind.Age or QuantityKind.Ordinal ? quantity.Kind.ToString().ToLowerInvariant() : QuantityUnit.Named(quantity.Unit)?.Dimension ?? "count") { IsBare = true };
        return new(sentence.Witness, sentence.Read, key, ValueOf(sentence, quantity));
    }

    /// <summary>A time as it stands, whatever happened then.</summary>
    public static ClaimStatement Bare(ClaimSentence sentence, ClaimValue value, string dimension) =>
        new(sentence.Witness, sentence.Read, new ClaimKey(ClaimKind.Figure, "", "", ClaimScope.Event, "", dimension) { IsBare = true }, value with { AttributedTo = sentence.SaidBy(value.Span), AsOf = sentence.AsOf(value.Span) });

    internal static ClaimValue ValueOf(ClaimSentence sentence, Quantity quantity)
    {
        var denied = sentence.Denied.FirstOrDefault(one => one.Stated == quantity);
        return new(sentence.Witness.Id, quantity.Span, sentence.Text(quantity.Span), quantity.Value, quantity.Range)
        {
            Unit = quantity.Unit, Qualifier = quantity.Qualifier, Denies = denied?.Denied.Value, IsRevision = denied?.IsRevision == true, AttributedTo = sentence.SaidBy(quantity.Span), AsOf = sentence.AsOf(quantity.Span), Each = FigureRate.Each(sentence, quantity), IsFinal = sentence.IsOfFinalCount,
        };
    }

    /// <summary>"200 feet (61 metres)": the second says the first again in another unit.</summary>
    static bool IsGloss(ClaimSentence sentence, Quantity first, Quantity second) =>
        first.Unit != second.Unit && QuantityUnit.Named(first.Unit)?.Dimension is { } dimension && dimension == QuantityUnit.Named(second.Unit)?.Dimension
        && sentence.Text(new(first.Span.End, second.Span.Start)).Trim() is "(" or "," or "or" or ", or";
}
