namespace Timeline.Core.Ingest.Recognisers;

/// <summary>What a wire puts round a line that is itself no instruction: its version before a headline (<c>UPDATE 3-</c>), what is new behind it (<c>(adds details)</c>), carets round it, an equals sign behind it.</summary>
sealed class HeadlineMarks : IRecogniser
{
    public IEnumerable<Finding> Read(Page page)
    {
        foreach (var piece in page.Open)
        {
            foreach (var line in page.Lines(piece))
            {
                var place = line;
                if (page.Source.Text[line.Start] == '^' && page.Source.Text[line.End - 1] is '^' or '<' or '=')
                {
                    var words = page.Source[line];
                    var (start, end) = (line.End - words.TrimStart('^').Length, line.Start + words.TrimEnd('^', '<', '=').Length);
                    if (start >= end) continue;
                    place = Blocks.Trim(page.Source.Text, start, end);
                    yield return new Finding.Aside(line with { End = place.Start }, DropReason.Chrome);
                    yield return new Finding.Aside(line with { Start = place.End }, DropReason.Chrome);
                }

                if (piece.IsStory) break;
                if (place == line && page.Source.Slice(line).EndsWith(" =", StringComparison.Ordinal))
                {
                    place = Blocks.Trim(page.Source.Text, line.Start, line.End - 1);
                    yield return new Finding.Aside(line with { Start = line.End - 1 }, DropReason.Chrome);
                }

                if (WireLines.NoteBehind(page.Source.Slice(place)) is > 0 and var note)
                {
                    yield return new Finding.Aside(place with { Start = place.End - note }, DropReason.Chrome);
                    place = place with { End = place.End - note };
                }

                for (var length = WireLines.MarkBefore(page.Source.Slice(place)); length > 0; length = WireLines.MarkBefore(page.Source.Slice(place)))
                {
                    var mark = page.Source[place with { End = place.Start + length }];
                    yield return new Finding.Aside(place with { End = place.Start + length }, DropReason.Chrome);
                    yield return WireLines.KindOf(mark) is "corrected"
                        ? DeskLines.Warn(WarningKind.Corrects, IngestWords.WireCorrects, mark)
                        : DeskLines.Warn(WarningKind.Later, IngestWords.WireLater, mark);
                    place = Blocks.Trim(page.Source.Text, place.Start + length, place.End);
                }
            }
        }
    }
}
