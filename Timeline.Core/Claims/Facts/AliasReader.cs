using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads aliases: two names that a sentence itself gives for one person.</summary>
static class AliasReader
{
    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        for (var at = 1; at < sentence.Names.Count; at++)
        {
            var (first, second) = (sentence.Names[at - 1], sentence.Names[at]);
            if (first.Group != second.Group || first.Group.Kind != NameKind.Person || first.Mention.Text == second.Mention.Text) continue;
            var between = sentence.Text(new(first.Mention.Span.End, second.Mention.Span.Start));
            // "X, an alias for Y" names the alias first, "Y, also known as X" last.
            var isFirst = between.Contains("alias for", StringComparison.Ordinal) || between.Contains("alias of", StringComparison.Ordinal) || between.Contains("nom de guerre o", StringComparison.Ordinal);
            if (!isFirst && !between.Contains("known as", StringComparison.Ordinal) && !between.Contains("alias", StringComparison.Ordinal)) continue;
            var alias = isFirst ? first.Mention : second.Mention;
            var value = new ClaimValue(sentence.Witness.Id, alias.Span, alias.Text, null, QuantityRange.Any) { Stated = alias.Text, AttributedTo = sentence.SaidBy(alias.Span), AsOf = sentence.AsOf(alias.Span) };
            var key = new ClaimKey(ClaimKind.Alias, first.Group.Canonical, "alias", ClaimScope.Event, TransliterationKey.Of(alias.Text), "");
            yield return new(sentence.Witness, sentence.Read, key, value);
        }
    }
}
