using System.Text;
using Timeline.Core.Sources;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Core.Exchange;

/// <summary>Reads one digest: a record about the article, then a line for each of its sentences, in its order; an empty line ends a paragraph.</summary>
sealed class DigestReader(string file, IReadOnlySet<string> outlets, IReadOnlySet<string> agencies, IReadOnlySet<string> events, List<FileProblem> problems)
{
    /// <summary>Why a line is not the story, as in <c>import --json</c>; the headline is always one of them.</summary>
    static readonly string[] Reasons =
        ["published", "teaser", "caption", "credit", "byline", "dateline", "signature", "repeated", "chrome", "comments", "related"];

    readonly StringBuilder text = new();
    readonly List<TextSpan> body = [];
    readonly List<DroppedSpan> dropped = [];
    readonly List<PassageEntry> passages = [];

    public DigestEntry? Read(string content)
    {
        var lines = FileLine.Of(content);
        var head = lines.TakeWhile(line => !line.Text.StartsWith('[') && !line.Text.StartsWith('(')).ToList();
        if (FileRecord.Read(file, head, problems) is not [var record, ..] records)
        {
            problems.Add(new FileProblem(file, 0, string.Format(null, ExchangeWords.OneRecord, 0)));
            return null;
        }
        if (records.Count > 1) problems.Add(new FileProblem(file, records[1].Line, string.Format(null, ExchangeWords.OneRecord, records.Count)));
        var fields = new RecordFields(record, problems);
        var headline = Append(fields.Text("Headline"));
        dropped.Add(new DroppedSpan("title", headline));
        foreach (var paragraph in Paragraphs(lines.Skip(head.Count))) Add(paragraph);
        var source = SourceText.From(text.ToString());
        var entry = new DigestEntry(
            fields.Slug("Article"), fields.Known("Outlet", outlets, ReadChronologyFiles.Outlets), fields.Text("Title"), fields.Text("Language"),
            fields.OptionalKnown("Agency", agencies, ReadChronologyFiles.Outlets), fields.Optional("Byline"), fields.Optional("Dateline"), fields.Date("Published"),
            source, headline, body, dropped, [.. fields.All("Clue").Select(clue => Clue(fields, clue, source))], passages);
        fields.Finish();
        return entry;
    }

    static IEnumerable<List<FileLine>> Paragraphs(IEnumerable<FileLine> lines)
    {
        var paragraph = new List<FileLine>();
        foreach (var line in lines)
        {
            if (line.Text.StartsWith('#')) continue;
            if (line.Text.Length > 0) paragraph.Add(line);
            else if (paragraph.Count > 0)
            {
                yield return paragraph;
                paragraph = [];
            }
        }
        if (paragraph.Count > 0) yield return paragraph;
    }

    void Add(List<FileLine> paragraph)
    {
        TextSpan? sentences = null;
        foreach (var line in paragraph)
        {
            var rest = line.Text;
            var reason = Bracketed(ref rest, '(', ')');
            var reported = Bracketed(ref rest, '[', ']');
            if (reason is null && reported is null) Tell(line, ExchangeWords.NoDigestLine);
            else if (rest.Length == 0) Tell(line, ExchangeWords.NoSentence);
            else
            {
                if (reason is not null && !Reasons.Contains(reason)) Tell(line, ExchangeWords.NoReason, reason, string.Join(", ", Reasons));
                var span = Append(rest, goesOn: reason is null && sentences is not null);
                foreach (var slug in reported?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [])
                {
                    if (events.Contains(slug)) passages.Add(new PassageEntry(slug, span));
                    else Tell(line, ExchangeWords.Unknown, slug, ReadChronologyFiles.Events, RecordFields.Nearest(slug, events));
                }
                if (reason is null) sentences = new TextSpan(sentences?.Start ?? span.Start, span.End);
                else dropped.Add(new DroppedSpan(reason, span));
            }
        }
        if (sentences is { } whole) body.Add(whole);
    }

    static string? Bracketed(ref string line, char open, char close)
    {
        var end = line.IndexOf(close);
        if (!line.StartsWith(open) || end < 0) return null;
        var inside = line[1..end].Trim();
        line = line[(end + 1)..].TrimStart();
        return inside;
    }

    TextSpan Append(string words, bool goesOn = false)
    {
        if (text.Length > 0) text.Append(goesOn ? " " : "\n\n");
        var start = text.Length;
        text.Append(words);
        return new TextSpan(start, text.Length);
    }

    static StoredEvidence Clue(RecordFields fields, FileField clue, SourceText source)
    {
        if (clue.Value.Split('|', StringSplitOptions.TrimEntries) is not [var field, var kind, var words, var because])
        {
            fields.Tell(clue.Line, ExchangeWords.Parts, 4, "published | weekday | On Friday | It speaks of a Friday");
            return new StoredEvidence("", "", "");
        }
        var span = words.Length == 0 ? null : FoundWords.First(source, words);
        if (words.Length > 0 && span is null) fields.Tell(clue.Line, ExchangeWords.NotInDigest, words, fields.Text("Article"));
        return new StoredEvidence(field, kind, because, span);
    }

    void Tell(FileLine line, string words, params object[] parts) => problems.Add(new FileProblem(file, line.Number, string.Format(null, words, parts)));
}
