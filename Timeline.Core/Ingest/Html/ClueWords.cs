using System.Globalization;
using Timeline.Core.Texts;

namespace Timeline.Core.Ingest.Html;

/// <summary>How a draft says what a clue of the markup is.</summary>
static class ClueWords
{
    const int LongestQuoted = 200;

    public static Evidence Of(PageFact fact, SourceText source)
    {
        var evidence = new Evidence(fact.Clue.Field, fact.Clue.Kind, string.Format(CultureInfo.CurrentCulture, Sentence(fact.Clue.Kind), fact.Clue.Name, Short(fact.Said)));
        return fact.Where is { } span ? evidence.At(source, span) : evidence with { Text = fact.Said };
    }

    static string Short(string said) => said.Length <= LongestQuoted ? said : said[..LongestQuoted] + "…";

    static string Sentence(string kind) => kind switch
    {
        "json-ld" or "json-ld-page" => IngestWords.ClueStructured,
        "meta" => IngestWords.ClueMeta,
        "itemprop" => IngestWords.ClueProperty,
        "link" => IngestWords.ClueLink,
        "document" => IngestWords.ClueDocument,
        "time" => IngestWords.ClueTime,
        "address" => IngestWords.ClueAddress,
        "script" => IngestWords.ClueScript,
        "picture" => IngestWords.CluePicture,
        "label" => IngestWords.ClueLabel,
        "named" => IngestWords.ClueNamed,
        "heading" => IngestWords.ClueHeading,
        "told" => IngestWords.ClueTold,
        _ => IngestWords.ClueStated,
    };
}
