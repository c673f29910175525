using System.Text.RegularExpressions;

namespace Timeline.Core.Ingest;

/// <summary>The agency of an article that names none, from what sources say to and who took the pictures: said to be inferred.</summary>
static partial class InferredAgency
{
    [GeneratedRegex(@"\b(told|interview with|interviewed by) (the )?", RegexOptions.CultureInvariant)]
    static partial Regex ToldWords { get; }

    static readonly MarkedPattern Told = new(ToldWords, "told ", "interview with ", "interviewed by ");

    /// <summary>The agency that people in the story speak to, else the one whose pictures it carries most, else null.</summary>
    public static Finding.Value? Of(Page page) => ToldTo(page) ?? Pictured(page);

    static Finding.Value? ToldTo(Page page)
    {
        foreach (var piece in page.Open)
        {
            var words = piece.Words;
            foreach (var match in Told.Matches(words))
            {
                if (Agencies.At(words, match.Index + match.Length) is not { Agency.Kind: AgencyKind.Wire } told) continue;
                return new Finding.Value(told.Agency.Name, new Evidence(Fields.Agency, "told", IngestWords.AgencyTold).At(page.Source, told.Span.From(piece.Span.Start)));
            }
        }

        return null;
    }

    static Finding.Value? Pictured(Page page)
    {
        var credits =
            from piece in page.Pieces
            where piece.Reason is DropReason.Credit
            from found in Agencies.In(piece.Words)
            where found.Agency.Kind is AgencyKind.Wire
            select (found.Agency.Name, Place: found.Span.From(piece.Span.Start));
        var most = credits.GroupBy(credit => credit.Name).OrderByDescending(agency => agency.Count()).ThenBy(agency => agency.Key, StringComparer.Ordinal).FirstOrDefault();
        return most is null ? null : new Finding.Value(most.Key, new Evidence(Fields.Agency, "credits", IngestWords.AgencyInCredits).At(page.Source, most.First().Place));
    }
}
