using Timeline.Core.Texts;

namespace Timeline.Core.Ingest;

/// <summary>A paragraph, or a line that stands for itself (a heading, a masthead).</summary>
/// <param name="Span">Its words, without the space around them; never empty.</param>
/// <param name="Group">The number of the stretch between blank lines in which it stands.</param>
public readonly record struct Block(TextSpan Span, int Group);

/// <summary>Cuts a text into blocks.</summary>
public static class Blocks
{
    // Wrapped mail and terminals are narrower than this; a line of a page that is wider is a whole paragraph.
    const int WidestWrapped = 110;

    const int NarrowestWrapped = 40;

    // Editors wrap a little before the edge.
    const int Slack = 6;

    /// <summary>Every block in reading order. Every line is one, but in a narrow text: there a line is joined to the one above when its first word did not fit on that, or goes on in small letters.</summary>
    public static IReadOnlyList<Block> Of(string text)
    {
        var lines = Lines(text);
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Span.Length);
        if (width is < NarrowestWrapped or > WidestWrapped) return lines;

        var blocks = new List<Block>();
        for (var i = 0; i < lines.Count; i++)
        {
            var wrapped = i > 0 && lines[i - 1].Group == lines[i].Group && GoesOn(text, lines[i - 1].Span, lines[i].Span, width);
            if (wrapped) blocks[^1] = blocks[^1] with { Span = new TextSpan(blocks[^1].Span.Start, lines[i].Span.End) };
            else blocks.Add(lines[i]);
        }

        return blocks;
    }

    static List<Block> Lines(string text)
    {
        var lines = new List<Block>();
        var group = 0;
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0) end = text.Length;
            var span = Trim(text, start, end);
            if (span.IsEmpty) group++;
            else lines.Add(new Block(span, group));
            start = end + 1;
        }

        return lines;
    }

    static bool GoesOn(string text, TextSpan above, TextSpan line, int width) =>
        above.Length + 1 + FirstWord(text, line) > width - Slack || (char.IsLower(text[line.Start]) && above.Length > width / 2);

    static int FirstWord(string text, TextSpan line)
    {
        var length = text.AsSpan(line.Start, line.Length).IndexOf(' ');
        return length < 0 ? line.Length : length;
    }

    /// <summary>The part from start to end without the white space at its edges.</summary>
    internal static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
