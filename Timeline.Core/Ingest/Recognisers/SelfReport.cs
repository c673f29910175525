using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>An outlet that names itself as it retells an agency: “X reports, quoting Y”.</summary>
sealed class SelfReport : IRecogniser
{
    static readonly MarkedPattern Sentence = new(
        new Regex(@"\b(?<outlet>(The )?\p{Lu}[\p{L}&/.-]*( \p{Lu}[\p{L}&/.-]*){0,3}) (reports|informs|has learned)(,| with)? (quoting|citing|referring to|reference to|quoted) (the )?", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture),
        " reports", " informs", " has learned");

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in page.Open)
        {
            var words = piece.Words;
            if (Sentence.Match(words) is not { Success: true } match || Agencies.At(words, match.Index + match.Length) is not { } retold) continue;
            var outlet = new TextSpan(match.Groups["outlet"].Index, match.Groups["outlet"].Index + match.Groups["outlet"].Length).From(piece.Span.Start);
            yield return new Finding.Value(Outlets.Spelled(page.Source[outlet]) ?? page.Source[outlet], new Evidence(Fields.Outlet, "own-name", IngestWords.OutletRetells).At(page.Source, outlet));
            yield return new Finding.Value(retold.Agency.Name, new Evidence(Fields.Agency, "quoting", IngestWords.AgencyRetold).At(page.Source, retold.Span.From(piece.Span.Start)));
            yield break;
        }
    }
}
