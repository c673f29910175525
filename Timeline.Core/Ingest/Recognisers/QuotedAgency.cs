using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The agency that the story itself quotes as its source.</summary>
/// <remarks>Only agencies that sell copy round the world: a national one is quoted by everybody.</remarks>
sealed partial class QuotedAgency : IRecogniser
{
    [GeneratedRegex(@"\b([Qq]uoting|[Cc]iting|[Qq]uoted by|reported by) (the )?", RegexOptions.CultureInvariant)]
    static partial Regex QuotingWords { get; }

    static readonly MarkedPattern Quoting = new(QuotingWords, "uoting ", "iting ", "uoted by ", "reported by ");

    public IEnumerable<Finding> Read(Page page)
    {
        if (page[Fields.Agency] is not null) yield break;
        foreach (var piece in page.Open)
        {
            var words = piece.Words;
            foreach (var match in Quoting.Matches(words))
            {
                if (Agencies.At(words, match.Index + match.Length) is not { Agency.Kind: AgencyKind.Wire } quoted) continue;
                yield return new Finding.Value(quoted.Agency.Name, new Evidence(Fields.Agency, "quoting", IngestWords.AgencyQuoted).At(page.Source, quoted.Span.From(piece.Span.Start)));
                yield break;
            }
        }
    }
}
