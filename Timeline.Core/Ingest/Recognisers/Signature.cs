using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>What stands under a story: who edited and helped, and the agency that signs it.</summary>
sealed partial class Signature : IRecogniser
{
    const int LinesSearched = 6;

    [GeneratedRegex(@"^[(\[]?\s*(Additional reporting|Reporting|Editing|Writing|Compiled|Edited|With files|With inputs?|With reporting|Our Standards|This (story|article|report) (was|has been) (originally )?(published|produced|written|edited)|The views expressed)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    static partial Regex Credits { get; }

    static readonly Regex SignedLine = new(@"^(Source\s*:\s*|[-–—]+\s*|\(|\[)?(?<agency>\p{L}[^)\].]*?)\s*([)\].]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    static readonly Regex SignedEnd = new(@"[.!?""”’]\s*(?<sign>([-–—]+\s*|[(\[])(?<agency>\p{L}[\p{L} -]*)[)\]]?)\.?$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>Whether the words begin as the credits of a newsroom do (“Editing by ...”).</summary>
    public static bool Begins(string words) => Credits.IsMatch(words);

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in page.Open.TakeLast(LinesSearched))
        {
            var words = piece.Words;
            var isCredits = Begins(words) && piece.WordCount <= 60;
            if (isCredits || (piece.WordCount <= 6 && IsAgency(SignedLine.Match(words))))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Signature);
                if ((isCredits ? WithFilesFrom(words) : Place(SignedLine.Match(words))) is { } agency) yield return Signed(page, piece, agency);
            }
            else if (piece == page.Open[^1] && SignedEnd.Match(words) is { Success: true } match && IsAgency(match))
            {
                yield return new Finding.Aside(new TextSpan(piece.Span.Start + match.Groups["sign"].Index, piece.Span.End), DropReason.Signature);
                yield return Signed(page, piece, Place(match));
            }
        }
    }

    static TextSpan? WithFilesFrom(string words) =>
        words.Contains("ith ", StringComparison.Ordinal) || words.Contains("Source", StringComparison.Ordinal)
            ? Agencies.In(words).Where(found => found.Agency.Kind is not AgencyKind.Photo).Select(found => (TextSpan?)found.Span).FirstOrDefault()
            : null;

    static bool IsAgency(Match match) => Agencies.Spelled(match.Groups["agency"].Value) is not null;

    static TextSpan Place(Match match) => new(match.Groups["agency"].Index, match.Groups["agency"].Index + match.Groups["agency"].Length);

    static Finding.Value Signed(Page page, Piece piece, TextSpan agency)
    {
        var place = agency.From(piece.Span.Start);
        return new Finding.Value(Agencies.Spelled(page.Source[place])!.Name, new Evidence(Fields.Agency, "signature", IngestWords.AgencyInSignature).At(page.Source, place));
    }
}
