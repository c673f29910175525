using System.Globalization;
using Timeline.Core.Dates;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Events.Editing;

/// <summary>A claim as an editor types it: nothing in it need be right.</summary>
public sealed record TypedClaim
{
    public string About { get; init; } = "";

    public string? Subject { get; init; }

    /// <summary><c>event</c>, <c>cumulative</c>, or in words.</summary>
    public string Scope { get; init; } = "event";

    public CuratedStatus Status { get; init; } = CuratedStatus.Single;

    /// <summary>A sentence for readers that gives the reason of the verdict.</summary>
    public string Why { get; init; } = "";

    public IReadOnlyList<TypedValue> Values { get; init; } = [];

    /// <summary>Whether the editor knows that some of the words do not stand in their articles.</summary>
    public bool IsInOwnWords { get; init; }

    public static TypedClaim Of(ClaimView claim) => new()
    {
        About = claim.About, Subject = claim.Subject, Scope = claim.Scope, Status = claim.Status, Why = claim.Why, Values = [.. claim.Values.Select(TypedValue.Of)],
        IsInOwnWords = claim.Values.Any(value => value.IsInOwnWords),
    };

    public static TypedClaim Of(FoundClaim claim) => new()
    {
        About = claim.About, Subject = claim.Subject, Scope = claim.Scope, Status = claim.Status, Why = claim.Why, Values = [.. claim.Values.Select(TypedValue.Of)],
    };
}

/// <summary>What one article says on the point, as typed.</summary>
/// <param name="Article">Its slug.</param>
/// <param name="Words">A figure with its unit and qualifier, or what is said where it is no number; empty: no value.</param>
/// <param name="AsOf">For which day it holds, in words or EDTF.</param>
/// <param name="Span">The words of the article that it is about; null where nobody said.</param>
public sealed record TypedValue(string Article, string Words, string? AttributedTo = null, string? AsOf = null, TextSpan? Span = null)
{
    public static TypedValue Of(CuratedValue value) => new(value.Article, InWords(value), value.AttributedTo, value.AsOf, value.Span);

    /// <summary>The value as words that would be read as it.</summary>
    public static string InWords(CuratedValue value)
    {
        if (value.Stated is { } stated) return stated;
        if (value.Edtf is { } edtf) return EdtfDate.Read(edtf).Date is { } date ? DateWords.WriteShort(date, CultureInfo.CurrentUICulture) : edtf;
        var number = value.Value is { } one ? Number(one)
            : value is { Low: { } low, High: { } high } ? string.Format(CultureInfo.CurrentCulture, EventEditingWords.Range, Number(low), Number(high))
            : (value.Low ?? value.High) is { } bound ? Number(bound) : "";
        return string.Join(' ', new[] { value.Qualifier, number, value.Unit }.Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>What the words say: a quantity where one is read in them, else the words themselves.</summary>
    internal CuratedValue Read(EdtfDate? asOf)
    {
        var text = SourceText.From(Words.Trim());
        var value = new CuratedValue(Article, AttributedTo: string.IsNullOrWhiteSpace(AttributedTo) ? null : AttributedTo.Trim(), AsOf: asOf?.Edtf, Span: Span);
        return QuantityReader.Read(text, new TextSpan(0, text.Text.Length)).FirstOrDefault(quantity => quantity.IsAmount) is { } amount
            ? value with
            {
                Value = amount.Value, Low = amount.Range.Low, High = amount.Range.High, LowOpen = amount.Range.LowOpen, HighOpen = amount.Range.HighOpen,
                Unit = amount.Unit, Qualifier = amount.Qualifier,
            }
            : value with { Stated = text.Text };
    }

    static string Number(decimal number) => number.ToString("#,0.##########", CultureInfo.CurrentCulture);
}
