using System.CommandLine;
using System.Diagnostics;
using Timeline.Bench.Clusters;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Anchors;

namespace Timeline.Bench.Texts;

/// <summary><c>anchors FOLDER</c>: words of articles are anchored, the articles edited, the words found again.</summary>
static class AnchorsCommand
{
    const int LeastSentences = 8;
    const int LeastWords = 4;
    const int Sentence = 9;

    static readonly Argument<DirectoryInfo> Folder = new Argument<DirectoryInfo>("folder") { Description = "Of the gold data: clusters" }.AcceptExistingOnly();
    static readonly Option<int> Articles = new("--articles") { Description = "How many articles", DefaultValueFactory = _ => 20 };
    static readonly Option<int> Seed = new("--seed") { Description = "Of the edits and selections", DefaultValueFactory = _ => 1 };
    static readonly Option<bool> Each = new("--each") { Description = "List each selection that was found wrong, by article and offsets" };

    public static Command Create()
    {
        var command = new Command("anchors", "Words found again after edits: silently wrong, and found of those that still exist") { Folder, Articles, Seed, Each };
        command.SetAction(parsed => Run(parsed.GetValue(Folder)!, parsed.GetValue(Articles), parsed.GetValue(Seed), parsed.GetValue(Each)));
        return command;
    }

    static void Run(DirectoryInfo folder, int count, int seed, bool each)
    {
        var longEnough = ClusterArticles.ReadAll(folder).SelectMany(cluster => cluster.Articles.Select(article => (Name: $"{cluster.Number}/{article.Id}", article.Text)))
            .Where(article => PlainWords.Of(article.Text.Text).Sentences.Count >= LeastSentences).ToList();
        var articles = Enumerable.Range(0, Math.Min(count, longEnough.Count)).Select(at => longEnough[at * longEnough.Count / Math.Min(count, longEnough.Count)]).ToList();
        Console.WriteLine($"articles               {articles.Count} of {longEnough.Count} with {LeastSentences} sentences or more, seed {seed}");
        var (one, all, kept) = (new AnchorTally(), new AnchorTally(), new AnchorTally());
        var watch = Stopwatch.StartNew();
        foreach (var (article, number) in articles.Select((article, number) => (article, number))) new Trial(article.Name, article.Text, new Random(seed * 1000 + number), one, all, kept).Run();
        Console.WriteLine($"time                   {watch.Elapsed.TotalSeconds:F1} s");
        one.Write("one sentence edited at a time", each);
        all.Write("a third of the sentences edited at once", each);
        kept.Write("the same edits as first, but the old text is not known", each);
    }

    sealed class Trial(string name, SourceText source, Random random, AnchorTally one, AnchorTally all, AnchorTally kept)
    {
        readonly PlainWords text = PlainWords.Of(source.Text);

        public void Run()
        {
            var edits = new AnchorEdits(text, random);
            var before = edits.Untouched();
            foreach (var sentence in Long())
            {
                foreach (var fate in (Fate[])[Fate.Deleted, Fate.Edited, Fate.Moved])
                {
                    var fates = new Fate[text.Sentences.Count];
                    fates[sentence] = fate;
                    var after = edits.With(fates);
                    // The same sentence twice in a row, one moved behind the other.
                    if (after.Text.Equals(before.Text)) continue;
                    var difference = TextDifference.Between(before.Text, after.Text);
                    Try(sentence, fate, before, after, difference, one, kept);
                    foreach (var beside in (int[])[sentence - 1, sentence + 1])
                        if (beside >= 0 && beside < fates.Length) Try(beside, Fate.Kept, before, after, difference, one, kept);
                }
            }
            for (var round = 0; round < 5; round++)
            {
                var fates = text.Sentences.Select(_ => random.Next(30) switch { < 3 => Fate.Deleted, < 7 => Fate.Edited, < 10 => Fate.Moved, _ => Fate.Kept }).ToArray();
                var after = edits.With(fates);
                var difference = TextDifference.Between(before.Text, after.Text);
                foreach (var sentence in Long()) Try(sentence, fates[sentence], before, after, difference, all, null);
            }
        }

        IEnumerable<int> Long() => Enumerable.Range(0, text.Sentences.Count).Where(at => text.Sentences[at].End - text.Sentences[at].From >= LeastWords);

        void Try(int sentence, Fate fate, EditedText before, EditedText after, TextDifference difference, AnchorTally known, AnchorTally? unknown)
        {
            var (from, end) = text.Sentences[sentence];
            for (var size = 1; size <= Sentence; size++)
            {
                var isWhole = size == Sentence;
                if (!isWhole && size > end - from) continue;
                var first = isWhole ? from : from + random.Next(end - from - size + 1);
                var last = isWhole ? end : first + size;
                if (before.Span(first, last, isWhole) is not { } span) continue;
                var anchor = TextAnchor.Of(before.Text, span);
                var truth = new AnchorTruth(before, after, first, last, isWhole);
                Judge(known, anchor.FindIn(difference));
                if (unknown is not null) Judge(unknown, anchor.FindIn(after.Text));

                void Judge(AnchorTally tally, FoundAnchor found) =>
                    tally.Add(fate, size, truth.Judge(found), truth.Exists, $"{name} {span.Start}–{span.End} of {size}, {fate}: {found.State} {found.Span?.Start}–{found.Span?.End}");
            }
        }
    }
}
