using Timeline.Core.Events;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Exchange;

/// <summary>Reads what an editor compares; numbers, units and limits are read from the words of the digests.</summary>
sealed class ClaimReader(IReadOnlyList<DigestEntry> digests, IReadOnlySet<string> events)
{
    readonly ILookup<string, DigestEntry> digests = digests.ToLookup(digest => digest.Slug);
    readonly HashSet<string> slugs = [.. digests.Select(digest => digest.Slug)];

    public ClaimEntry Read(RecordFields fields)
    {
        fields.Slug("Claim");
        var happening = fields.Known("Event", events, ReadChronologyFiles.Events);
        var says = fields.All("Says");
        if (says.Count == 0) fields.Tell(fields.Line, ExchangeWords.NoValues);
        return new ClaimEntry(
            happening, fields.Text("About"), fields.Optional("Subject"), fields.Optional("Scope"), fields.OneOf<CuratedStatus>("Verdict"), fields.Text("Because"),
            [.. says.Select(line => Value(fields, line, happening))]);
    }

    CuratedValue Value(RecordFields fields, FileField line, string happening)
    {
        if (line.Value.Split('|', StringSplitOptions.TrimEntries) is not [var slug, var words, var who, var asOf])
        {
            fields.Tell(line.Line, ExchangeWords.Parts, 4, "citadel-retaken | 41 sorties | Russian Defence Ministry | 2016-03-25");
            return new CuratedValue("");
        }
        fields.CheckKnown(line.Line, slug, slugs, ReadChronologyFiles.Articles);
        var value = new CuratedValue(slug, AttributedTo: who.Length == 0 ? null : who, AsOf: asOf.Length == 0 ? null : fields.Date(line.Line, asOf).Edtf);
        if (digests[slug].FirstOrDefault() is not { } digest) return value;
        if (!digest.Passages.Any(passage => passage.Event == happening)) fields.Tell(line.Line, ExchangeWords.NotReported, slug, happening);
        if (FoundWords.First(digest.Text, words) is { } span) return Measured(value, digest.Text, span);
        fields.Tell(line.Line, ExchangeWords.NotInDigest, words, slug);
        return value;
    }

    static CuratedValue Measured(CuratedValue value, SourceText text, TextSpan span) =>
        QuantityReader.Read(text, span).FirstOrDefault(quantity => quantity.IsAmount) is { } amount
            ? value with
            {
                Value = amount.Value, Low = amount.Range.Low, High = amount.Range.High, LowOpen = amount.Range.LowOpen, HighOpen = amount.Range.HighOpen,
                Unit = amount.Unit, Qualifier = amount.Qualifier, Stated = text[span],
            }
            : value with { Stated = text[span] };
}
