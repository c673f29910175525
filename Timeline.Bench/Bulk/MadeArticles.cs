using System.Globalization;
using System.Text.Json;

namespace Timeline.Bench.Bulk;

/// <summary>Short articles of made-up words, as JSON lines: some tell a story again that another outlet had, a few sentences changed.</summary>
/// <remarks>The same numbers make the same words, so that two runs measure the same.</remarks>
sealed class MadeArticles(int seed)
{
    const int Vocabulary = 8000;

    const double Copies = 0.2;

    /// <summary>A copy is of one of so many stories before it, so that it mostly comes in another batch.</summary>
    const int FarthestOriginal = 5000;

    static readonly string[] Syllables = ["ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "bar", "cen", "dol", "fim", "gur"];
    static readonly string[] Small = ["the", "of", "and", "to", "in", "that", "was", "for", "on", "with", "as", "by", "at", "from", "it", "said", "were", "had"];

    readonly Random random = new(seed);
    readonly List<(int Story, string[] Sentences)> recent = [];
    string[] words = [];

    /// <returns>Of each article the number of its story, in order.</returns>
    public IReadOnlyList<int> Write(TextWriter output, int articles)
    {
        words = [.. Enumerable.Range(0, Vocabulary).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)])))];
        var stories = new List<int>(articles);
        for (var number = 0; number < articles; number++)
        {
            var (story, sentences) = Next(number);
            stories.Add(story);
            output.WriteLine(JsonSerializer.Serialize(new
            {
                title = Title(),
                date = new DateOnly(2014, 1, 1).AddDays(random.Next(1400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                outlet = $"Outlet {random.Next(200)}",
                url = $"https://outlet.example/{number}",
                text = string.Join("\n\n", sentences.Chunk(3).Select(paragraph => string.Join(' ', paragraph))),
            }));
        }
        return stories;
    }

    (int Story, string[] Sentences) Next(int number)
    {
        if (recent.Count > 0 && random.NextDouble() < Copies)
        {
            var (story, original) = recent[random.Next(recent.Count)];
            return (story, [.. original.Select(sentence => random.NextDouble() < 0.3 ? Sentence() : sentence)]);
        }
        var own = (number, Enumerable.Range(0, random.Next(9, 16)).Select(_ => Sentence()).ToArray());
        if (recent.Count < FarthestOriginal) recent.Add(own);
        else recent[random.Next(FarthestOriginal)] = own;
        return own;
    }

    string Title() => string.Join(' ', Enumerable.Range(0, 6).Select(_ => words[random.Next(words.Length)]));

    string Sentence()
    {
        var said = Enumerable.Range(0, random.Next(8, 26)).Select(_ => random.NextDouble() < 0.45 ? Small[random.Next(Small.Length)] : words[(int)(words.Length * Math.Pow(random.NextDouble(), 3))]).ToArray();
        return char.ToUpperInvariant(said[0][0]) + string.Join(' ', said)[1..] + (random.NextDouble() < 0.2 ? $", and {random.Next(2, 900)} people came." : ".");
    }
}
