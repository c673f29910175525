using System.Collections.Frozen;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Facts;

/// <summary>Reads the grade of soldiers and police before their names: “Major Name” against “Brigadier Name”.</summary>
/// <remarks>Of articles that tell it alike it is no claim: nobody in uniform is named without.</remarks>
static class GradeReader
{
    /// <summary>With “General” behind them they are offices.</summary>
    static readonly FrozenSet<string> OfOffice = new[] { "Attorney", "Secretary", "Director", "Surgeon", "Governor", "Consul", "Solicitor", "Auditor", "Prosecutor", "Inspector", "Comptroller" }.ToFrozenSet();

    static readonly FrozenSet<string> Captained = new[] { "team", "side", "match", "game", "cup", "scored", "ship", "ferry", "vessel", "boat", "flight", "plane", "airliner", "aircraft", "airline", "cockpit", "crew" }.ToFrozenSet();

    public static IEnumerable<ClaimStatement> Read(ClaimSentence sentence)
    {
        foreach (var name in sentence.Names)
        {
            if (name.Group.Kind != NameKind.Person || name.First == 0 || ClaimVocabulary.Grade(sentence.Words[name.First - 1].Text) is not { } grade || !IsBeside(sentence.Words[name.First])) continue;
            var first = name.First - 1;
            while (first > 0 && ClaimVocabulary.Grade(sentence.Words[first - 1].Text) is not null && IsBeside(sentence.Words[first])) first--;
            var before = first > 0 ? sentence.Words[first - 1] : default;
            if (OfficeReader.AtOtherTimes.Contains(before.Lower ?? "") || grade == "general" && (OfOffice.Contains(before.Text ?? "") || OfOffice.Contains(sentence.Words[first].Text))) continue;
            // Of a team and of a ship there are captains too.
            if (grade == "captain" && sentence.Words.Any(word => Captained.Contains(word.Lower))) continue;
            // “Colonel Name, as he then was, led them in 2011”
            if (PastTime.Of(sentence, first, name.End).Length > 0) continue;
            var span = new TextSpan(sentence.Words[first].Span.Start, sentence.Words[name.First - 1].Span.End);
            var value = new ClaimValue(sentence.Witness.Id, span, sentence.Text(span), null, QuantityRange.Any)
            {
                // A brigadier general is a brigadier elsewhere, and a sergeant major no major.
                Stated = ClaimVocabulary.Grade(sentence.Words[first].Text) is ("brigadier" or "sergeant") and var higher ? higher : grade, AttributedTo = sentence.SaidBy(span), AsOf = sentence.AsOf(span),
            };
            yield return new(sentence.Witness, sentence.Read, new ClaimKey(ClaimKind.Rank, name.Group.Canonical, "grade", ClaimScope.Event, "", "") { IsBare = true }, value);
        }
    }

    /// <summary>“Lt. Col. Name”</summary>
    static bool IsBeside(NameWord word) => word.Gap is " " or ". " or "-";
}
