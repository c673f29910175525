using System.Text.RegularExpressions;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>Words under pictures, known by the credit at their end or by how captions speak, and the credits.</summary>
sealed partial class Captions : IRecogniser
{
    const int MostWords = 120;

    const int MostWordsOfCredit = 14;

    [GeneratedRegex(@"^(FILE( PHOTO| PICTURE)?|File (photo|picture)|PHOTO|Photo|IMAGE|Image( caption)?|Picture|Caption|Media caption)\s*[:–—-]", RegexOptions.CultureInvariant)]
    static partial Regex Marker { get; }

    // "This undated file image released by ...", "... in this picture provided by ...", both in the first sentence.
    [GeneratedRegex(@"^((This|An?|In this|The)\s+([\p{L}-]+\s+){0,3}(photo|picture|image|photograph|frame grab|screengrab|video grab|satellite image)\s+[^.]*\b(shows?|purports?|taken|released|provided|posted|made|from)\b"
        + @"|[^.!?]+\b(in|seen in) (this|an?) ([\p{L}0-9-]+,? ){0,5}(photo|picture|image|photograph|frame grab|screengrab|video grab)\b)", RegexOptions.CultureInvariant)]
    static partial Regex MannerWords { get; }

    static readonly MarkedPattern Manner = new(MannerWords, "photo", "picture", "image", "frame grab", "screengrab", "video grab");

    // "REUTERS/Jane Doe/Files", "AFP PHOTO / JANE DOE", "Photograph: Jane Doe/AP" at the end of the words or as all of them.
    [GeneratedRegex(@"(^|[\s.])(?<credit>((REUTERS|AFP|AP|EPA|GETTY|GETTY IMAGES|XINHUA|ANADOLU)( PHOTO| Photo)?\s*/\s*|AFP PHOTO|AP Photo|(Photo|Photos|Photograph|Picture|Image|Credit|Photo credit|Image credit|Photo by)\s*:\s*)[\p{L}\p{M}.,'’/ -]*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex BareWords { get; }

    static readonly MarkedPattern Bare = new(BareWords, "REUTERS", "AFP", "AP", "EPA", "GETTY", "XINHUA", "ANADOLU", "Photo", "Picture", "Image", "Credit");

    [GeneratedRegex(@"\b([Pp]hotos?|PHOTO|[Pp]hotograph(er)?|[Hh]andout|HANDOUT|Files?|FILE|[Cc]ourtesy|Submitted|Supplied|[Ss]creen ?grab|[Pp]icture|Image)\b", RegexOptions.CultureInvariant)]
    public static partial Regex PhotoWord { get; }

    [GeneratedRegex(@"^[\p{Lu}][\p{L}.'’-]+( [\p{Lu}][\p{L}.'’-]+){0,3}\s*/\s*[\p{Lu}][\p{L}.'’ -]+$", RegexOptions.CultureInvariant)]
    static partial Regex Shared { get; }

    public IEnumerable<Finding> Read(Page page)
    {
        var last = page.Open.LastOrDefault(piece => piece.IsStory);
        for (var i = 0; i < page.Open.Count; i++)
        {
            var piece = page.Open[i];
            var words = piece.Words;
            if (words.Length > 12 * MostWords || piece.WordCount > MostWords) continue;

            if (CreditOf(words, isLast: piece == last) is { } credit)
            {
                var place = new TextSpan(piece.Span.Start + credit.Start, piece.Span.Start + credit.End);
                if (place.Start > piece.Span.Start) yield return new Finding.Aside(piece.Span with { End = place.Start }, DropReason.Caption);
                else if (i > 0 && page.Open[i - 1].Group == piece.Group) yield return new Finding.Aside(page.Open[i - 1].Span, DropReason.Caption);
                yield return new Finding.Aside(piece.Span with { Start = place.Start }, DropReason.Credit);
            }
            else if (Marker.IsMatch(words) || (Manner.IsMatch(words) && !words.Contains('"') && !words.Contains('“')))
            {
                yield return new Finding.Aside(piece.Span, DropReason.Caption);
            }
        }
    }

    static TextSpan? CreditOf(string words, bool isLast)
    {
        if (Bare.Match(words) is { Success: true } bare) return new TextSpan(bare.Groups["credit"].Index, words.Length);
        var end = words.AsSpan().TrimEnd(" .\u00a0").Length;
        if (end == 0 || words[end - 1] != ')') return null;
        var start = words.LastIndexOf('(', end - 1);
        return start >= 0 && IsCredit(words[(start + 1)..(end - 1)].Trim(), mayEndStory: isLast || start == 0) ? new TextSpan(start, words.Length) : null;
    }

    static bool IsCredit(string inner, bool mayEndStory)
    {
        if (Wording.Count(inner) is 0 or > MostWordsOfCredit || Signature.Begins(inner)) return false;
        if (PhotoWord.IsMatch(inner) || Shared.IsMatch(inner)) return true;
        var agencies = Agencies.In(inner).ToList();
        if (agencies.Count == 0) return false;

        // An agency alone in brackets signs the story when it ends it or has a line of its own; letters in brackets may be a party's just named.
        var bare = agencies[0].Span.Length == inner.Length;
        return bare ? !mayEndStory && agencies[0].Agency.Kind is not AgencyKind.National : inner.Contains(" via ", StringComparison.Ordinal) || inner.Contains('/') || inner.Contains(',');
    }
}
