using System.Buffers;
using System.Globalization;
using System.Text;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>The text of a page as it grows: white space folded, a blank line between paragraphs, Unicode normalisation form C throughout.</summary>
sealed class RenderedText
{
    readonly StringBuilder text = new();
    readonly List<Line> lines = [];
    Gap gap = Gap.Paragraph;

    enum Gap { None, Space, Line, Paragraph }

    public int Length => text.Length;

    /// <summary>What follows begins a line.</summary>
    public void Break() => gap = gap >= Gap.Line ? Gap.Paragraph : Gap.Line;

    /// <summary>What follows begins a paragraph.</summary>
    public void EndParagraph() => gap = Gap.Paragraph;

    /// <param name="element">The innermost element in which the words stand.</param>
    /// <param name="keepsLines">Whether line ends in the words are line ends on the page.</param>
    public void Add(string words, PageElement element, bool linked, bool keepsLines)
    {
        var normal = Normal(words);
        for (var i = 0; i < normal.Length; i++)
        {
            var c = normal[i];
            if (!char.IsWhiteSpace(c)) Put(c, element, linked, joins: i == 0 && Joins(c));
            else if (keepsLines && c == '\n') Break();
            else if (gap == Gap.None && IsInNumber(normal, i)) Put(c, element, linked, joins: false);
            else if (gap == Gap.None) gap = Gap.Space;
        }
    }

    public override string ToString() => text.ToString();

    public IEnumerable<PageLine> Lines()
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i + 1 < lines.Count ? lines[i + 1].Start : text.Length;
            while (text[end - 1] == '\n') end--;
            yield return new PageLine(new TextSpan(lines[i].Start, end), lines[i].Holder, lines[i].Linked);
        }
    }

    void Put(char c, PageElement element, bool linked, bool joins)
    {
        if (gap >= Gap.Line)
        {
            if (text.Length > 0) text.Append(gap == Gap.Paragraph ? "\n\n" : "\n");
            lines.Add(new Line(text.Length, element));
        }
        else if (gap == Gap.Space || joins)
        {
            text.Append(' ');
        }

        gap = Gap.None;
        text.Append(c);
        lines[^1].Hold(element);
        if (linked) lines[^1].Linked++;
    }

    static string Normal(string words)
    {
        var rest = words.AsSpan();
        if (!rest.ContainsAny(Invisible)) return SourceText.Composed(words);
        var seen = new StringBuilder(words.Length);
        while (rest.IndexOfAny(Invisible) is var at and >= 0)
        {
            seen.Append(rest[..at]);
            rest = rest[(at + 1)..];
        }
        return SourceText.Composed(seen.Append(rest).ToString());
    }

    // Soft hyphens, spaces of no width, marks of byte order and other controls: they would only cut words in two.
    static readonly SearchValues<char> Invisible = SearchValues.Create([.. Enumerable.Range(0, 0x100).Select(c => (char)c).Where(c => char.IsControl(c) && !char.IsWhiteSpace(c)), '\u00ad', '\u200b', '\u2060', '\ufeff']);

    // "250 000" with a space that does not break is one number; any other such space is a matter of layout.
    static bool IsInNumber(string words, int at) =>
        words[at] is '\u00a0' or '\u202f' or '\u2009' && at > 0 && char.IsDigit(words[at - 1]) && at + 1 < words.Length && char.IsDigit(words[at + 1]);

    // A mark that would change the letter before it, in another node, is set apart from it, so that the whole stays in its normal form.
    static bool Joins(char c) =>
        c is >= '\u1161' and <= '\u11ff' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    sealed class Line(int start, PageElement holder)
    {
        PageElement last = holder;

        public int Start => start;

        public PageElement Holder { get; private set; } = holder;

        public int Linked { get; set; }

        /// <summary>Widens the holder to the innermost element that has this one in it too.</summary>
        public void Hold(PageElement element)
        {
            if (element == last) return;
            last = element;
            while (Holder != element)
            {
                if (element.Depth >= Holder.Depth) element = element.Parent!;
                else Holder = Holder.Parent!;
            }
        }
    }
}
