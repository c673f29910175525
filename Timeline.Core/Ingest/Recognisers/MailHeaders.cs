using System.Text.RegularExpressions;
using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Recognisers;

/// <summary>The headers of the mail that brought the copy, and of the mails in which that was forwarded.</summary>
/// <remarks>Only at the top: letters that an article quotes have headers too.</remarks>
sealed partial class MailHeaders : IRecogniser
{
    const int MostLines = 120;

    const int MostWordsOfNote = 40;

    [GeneratedRegex(@"^[\p{L}]+\s?:\s*((Fwd?|FW|FWD|Re|RE|AW|WG|TR)\s*:\s*)*", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    static partial Regex Label { get; }

    /// <param name="Kind">That of <see cref="WireLines"/>; <c>mail</c> too for what goes on from the line above.</param>
    sealed record Line(TextSpan Span, string? Kind);

    public IEnumerable<Finding> Read(Page page)
    {
        var lines = LinesOf(page);
        var end = 0;
        TextSpan? subject = null;
        var dates = new Stack<TextSpan>();
        for (var i = 0; i < lines.Count; i++)
        {
            var length = i == end ? HeadersAt(lines, i) : 0;
            if (length == 0 && IsForward(page, lines, end, i)) length = 1 + HeadersAt(lines, i + 1);
            if (length == 0) continue;

            foreach (var line in lines[end..(i + length)].Where(line => line.Kind is not "subject")) yield return new Finding.Aside(line.Span, line.Kind is "date" ? DropReason.Published : DropReason.Chrome);
            foreach (var header in lines[i..(i + length)])
            {
                if (header.Kind is "date") dates.Push(header.Span);
                if (header.Kind is not "subject") continue;
                if (subject is { } outer) yield return new Finding.Aside(outer, DropReason.Chrome);
                subject = header.Span;
            }

            end = i + length;
            i = end - 1;
        }

        // The last mail is the innermost, nearest to the copy.
        foreach (var sent in dates)
            if (DateMentions.In(page.Source[sent]).Select(said => said.StatedDay).FirstOrDefault(day => day is not null) is { } on)
                yield return new Finding.Sent(new Transmission(sent, ByMail: true, on, ""));
        if (subject is { } title) yield return new Finding.Aside(HasHeadline(page, title) ? title : title with { End = title.Start + Label.Match(page.Source[title]).Length }, DropReason.Chrome);
    }

    /// <summary>Whether the piece is the subject of a mail, its label set aside.</summary>
    public static bool IsSubject(Page page, Piece piece) =>
        page.Pieces.SkipWhile(one => one.Index < piece.Index).TakeWhile(one => one != piece).Any(label => label.Reason is DropReason.Chrome && WireLines.KindOf(label.Words) is "subject");

    // What stands first below the headers is the headline, or the story itself.
    static bool HasHeadline(Page page, TextSpan subject)
    {
        var words = page.Source[subject][Label.Match(page.Source[subject]).Length..];
        if (!Wording.IsHeadline(words) || Slug.Is(words)) return true;
        var below = page.Open.SkipWhile(piece => piece.Span.Start <= subject.End).FirstOrDefault(piece => !DateStamp.Is(piece, page.Rules) && WireLines.KindOf(piece.Words) is null);
        return below is not null && PageTitle.IsTitle(below.Words, alone: false);
    }

    // A few words above a forwarded mail are its sender's; a story above it has an older mail quoted below it.
    static bool IsForward(Page page, List<Line> lines, int end, int number) =>
        lines[number].Kind is "forward" && HeadersAt(lines, number + 1) > 0 && lines[end..number].Sum(line => Wording.Count(page.Source[line.Span])) <= MostWordsOfNote;

    // Two headers in a row, one of which says who or what.
    static int HeadersAt(List<Line> lines, int start)
    {
        var length = lines.Skip(start).TakeWhile(line => line.Kind is "mail" or "subject" or "date").Count();
        return length >= 2 && lines.Skip(start).Take(length).Any(line => line.Kind is "subject" or "date") ? length : 0;
    }

    static List<Line> LinesOf(Page page)
    {
        var lines = new List<Line>();
        foreach (var piece in page.Open)
        {
            foreach (var span in page.Lines(piece).Take(MostLines))
            {
                var kind = WireLines.KindOf(page.Source.Slice(span));
                var goesOn = kind is null && lines is [.., { Kind: "mail" or "subject" or "date" }] && span.Start > 0 && page.Source.Text[span.Start - 1] is ' ' or '\t';
                lines.Add(new Line(span, goesOn ? "mail" : kind));
            }

            if (lines.Count > MostLines) break;
        }

        return lines;
    }
}
