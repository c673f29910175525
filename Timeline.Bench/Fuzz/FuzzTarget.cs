using Timeline.Core.Dates;
using Timeline.Core.Dates.Running;
using Timeline.Core.Events;
using Timeline.Core.Ingest;
using Timeline.Core.Ingest.Html;
using Timeline.Core.Texts;
using Timeline.Web.Ingest.Formats;

namespace Timeline.Bench.Fuzz;

/// <summary>A reader of what strangers send, and how to make what it might choke on.</summary>
/// <param name="Make">The same input for the same state of the random numbers.</param>
sealed record FuzzTarget(string Name, Func<Random, FuzzInput> Make, Func<FuzzInput, Silence, CancellationToken, Task> ReadAsync)
{
    const ulong BitsOfCase = 0x9E3779B97F4A7C15;

    static readonly EdtfDate Published = EdtfDate.Day(2019, 6, 4);

    public static readonly IReadOnlyList<FuzzTarget> All =
    [
        new("edtf", random => FuzzInput.OfCharacters(DatesToRead.Edtf(random)), Now(ReadEdtf)),
        new("words", random => FuzzInput.OfCharacters(DatesToRead.Words(random)), Now(ReadWords)),
        new("html", random => new FuzzInput("a.html", HostileBytes.Harm(random, HostileBytes.Encoded(random, PagesToRead.Page(random)), oneIn: 4)), Now(ReadPage)),
        new("text", random => new FuzzInput("a.txt", HostileBytes.Harm(random, HostileBytes.Encoded(random, HostileText.Harm(random, TextsToRead.Article(random))), oneIn: 4)), Now(ReadText)),
        new("zip", ArchivesToRead.Zip, ReadFilesAsync),
        new("warc", CapturesToRead.Warc, ReadFilesAsync),
        new("csv", TablesToRead.Csv, ReadFilesAsync),
        new("json", TablesToRead.Json, ReadFilesAsync),
        new("feed", FeedsToRead.Feed, ReadFilesAsync),
        new("reports", random => FuzzInput.OfCharacters(ReportsToRead.Reports(random)), Now(Compare)),
    ];

    /// <summary>Case <paramref name="number"/> of a seed, always the same.</summary>
    public FuzzInput Case(int seed, int number)
    {
        var bits = unchecked(((ulong)(uint)seed << 32 | (uint)number) * BitsOfCase);
        return Make(new Random((int)(bits >> 33)));
    }

    static Func<FuzzInput, Silence, CancellationToken, Task> Now(Action<FuzzInput, CancellationToken> read) => (input, _, cancel) =>
    {
        read(input, cancel);
        return Task.CompletedTask;
    };

    static void ReadEdtf(FuzzInput input, CancellationToken cancel)
    {
        if (EdtfDate.Read(input.Characters).Date is not { } date) return;
        var written = date.ToString();
        if (EdtfDate.Read(written).Date is not { } again || again != date) throw new InvalidOperationException($"It is written as {written}, which is not read as the same date.");
    }

    static void ReadWords(FuzzInput input, CancellationToken cancel)
    {
        var words = input.Characters;
        DateWords.Read(words);
        foreach (var published in new[] { null, Published })
        {
            var end = 0;
            foreach (var date in TextDates.Find(words, published))
            {
                if (date.Start < end || date.End <= date.Start || date.End > words.Length) throw new InvalidOperationException($"A date stands from {date.Start} to {date.End}, after one that ends at {end}.");
                end = date.End;
            }
        }
    }

    static void ReadPage(FuzzInput input, CancellationToken cancel)
    {
        if (HtmlReader.Read(input.File, input.Bytes, cancel: cancel) is ArticleReading.Readable readable) Draft(readable.Text, cancel);
    }

    static void ReadText(FuzzInput input, CancellationToken cancel)
    {
        if (TextDecoder.Decode(input.Bytes) is DecodedText.Readable readable) Draft(new ArticleText(input.File, readable.Text), cancel);
    }

    static void Compare(FuzzInput input, CancellationToken cancel)
    {
        if (ReportsToRead.Read(input.Characters) is not { Count: > 0 } reports) return;
        foreach (var value in ReportComparison.Of(reports, cancelled: cancel).Claims.SelectMany(claim => claim.Values))
            if (reports.Single(report => report.Id == value.Article).Text[value.Span] != value.Text) throw new InvalidOperationException($"{value.Text} does not stand at {value.Span} of report {value.Article}.");
    }

    static async Task ReadFilesAsync(FuzzInput input, Silence silence, CancellationToken cancel)
    {
        using var stream = new MemoryStream(input.Bytes);
        await foreach (var _ in ArticleFiles.ReadAsync(input.File, stream, cancel))
        {
            silence.Break();
            cancel.ThrowIfCancellationRequested();
        }
    }

    static void Draft(ArticleText text, CancellationToken cancel)
    {
        var draft = ArticleReader.Read([text], cancel: cancel)[0];
        var end = 0;
        foreach (var span in draft.Body.Concat(draft.Dropped.Select(part => part.Span)).Order())
        {
            if (span.Start < end || !draft.Source.Slice(new TextSpan(end, span.Start)).IsWhiteSpace()) throw new InvalidOperationException($"What stands before {span.Start} is not body or set aside exactly once.");
            end = span.End;
        }
        if (!draft.Source.Slice(new TextSpan(end, draft.Source.Text.Length)).IsWhiteSpace()) throw new InvalidOperationException($"What stands after {end} is neither body nor set aside.");
    }
}
