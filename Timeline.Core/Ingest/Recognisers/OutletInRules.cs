using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The outlet that speaks in the rules for its readers' comments: “X has the right to”, “X does not endorse”.</summary>
sealed class OutletInRules : IRecogniser
{
    static readonly Regex Speaker = new(
        @"\b(?<name>(The )?\p{Lu}[\p{L}&/.-]*( \p{Lu}[\p{L}&/.-]*){0,4})(['’]s)? (has the right|does not endorse|do not endorse|reserves the right|online communit|community guidelines|comment|moderat|terms of (use|service))",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    static readonly HashSet<string> NotNames = ["we", "you", "comments", "please", "the", "this", "our", "your", "all", "any", "post", "no", "user", "reader", "read", "new", "if", "to", "by"];

    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in page.Pieces.Where(piece => piece.Reason is DropReason.Comments && Tails.IsPolicy(piece)))
        {
            foreach (var name in Speaker.Matches(piece.Words).Select(match => match.Groups["name"]))
            {
                if (NotNames.Contains(name.Value.ToLowerInvariant())) continue;
                var place = new TextSpan(piece.Span.Start + name.Index, piece.Span.Start + name.Index + name.Length);
                yield return new Finding.Value(Outlets.Spelled(name.Value) ?? name.Value, new Evidence(Fields.Outlet, "rules", IngestWords.OutletInRules).At(page.Source, place));
            }
        }
    }
}
