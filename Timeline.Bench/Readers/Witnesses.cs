using Timeline.Core.Comparison;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Bench.Readers;

/// <summary>Witnesses out of plain words: the first line is the title, paragraphs stand between blank lines.</summary>
static class Witnesses
{
    public static Witness Of(string characters, string? published = null, string? agency = null)
    {
        var text = SourceText.From(characters);
        var paragraphs = Paragraphs(text.Text).ToList();
        return new Witness(text.Hash[..12], text, paragraphs.FirstOrDefault(), paragraphs.Skip(1).ToList()) { Published = published, Agency = agency };
    }

    public static WitnessReading Read(Witness witness, TokenLexicon lexicon) => WitnessReading.Read(witness, [], lexicon);

    static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var at = 0;
        foreach (var paragraph in text.Split("\n\n"))
        {
            if (paragraph.Trim().Length > 0) yield return new TextSpan(at, at + paragraph.Length);
            at += paragraph.Length + 2;
        }
    }
}
