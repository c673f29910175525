using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Speech;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads the office before somebody's name, as far as two reports may differ on it by a step: “fire chief Name” and “Deputy fire chief Name”.</summary>
/// <remarks>Of articles that tell it alike it is no claim: nearly every name has an office before it.</remarks>
static class OfficeReader
{
    /// <summary>How many words may stand before the noun of an office.</summary>
    const int MostModifiers = 3;

    /// <summary>A step below the office whose noun follows.</summary>
    internal static readonly FrozenSet<string> Below = new[] { "vice", "deputy", "assistant", "junior" }.ToFrozenSet();

    /// <summary>Who was it once, or for a while, is told so by one report and not by the next.</summary>
    internal static readonly FrozenSet<string> AtOtherTimes = new[] { "former", "ex", "then", "acting", "interim", "outgoing", "incoming", "late" }.ToFrozenSet();

    /// <summary>Whether these are offices, or their holders, that all articles tell alike.</summary>
    public static bool AreAlike(IReadOnlyList<ClaimStatement> group) =>
        group[0].Key is { Kind: ClaimKind.Rank or ClaimKind.Holder, IsBare: true } && (group.DistinctBy(statement => statement.Value.Stated).Count() < 2 || group.DistinctBy(statement => statement.Witness.Id).Count() < 2);

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        foreach (var name in sentence.Names)
        {
            var noun = name.First - 1;
            if (name.Group.Kind != NameKind.Person || noun < 0 || sentence.Words[name.First].Gap != " " || !OfficeHolders.IsOffice(sentence.Words[noun].Lower) || sentence.Words[noun].IsPossessive) continue;
            var start = noun;
            while (start > 0 && noun - start < MostModifiers && sentence.Words[start].Gap is " " or "-" && !TokenFunctionWords.Contains(sentence.Word(start - 1)!)) start--;
            var modifiers = sentence.Words[start..noun];
            if (Array.Exists(modifiers, word => AtOtherTimes.Contains(word.Lower))) continue;
            var below = Array.Find(modifiers, word => Below.Contains(word.Lower));
            var span = new TextSpan(sentence.Words[below.Text is null ? noun : Array.IndexOf(modifiers, below) + start].Span.Start, sentence.Words[noun].Span.End);
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any)
            {
                Stated = below.Text is null ? sentence.Word(noun) : $"{below.Lower} {sentence.Word(noun)}", AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span),
            };
            yield return new(sentence.Witness, sentence.Read, new ClaimKey(ClaimKind.Rank, name.Group.Canonical, sentence.Word(noun)!, ClaimScope.Event, "", "") { IsBare = true }, value);
        }
    }
}
