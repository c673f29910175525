using System.Collections.Frozen;
using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Comparison;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>The names among the words of one sentence.</summary>
sealed class PhraseNames(Witness witness, NameIndex names, NameWord[] words)
{
    static readonly FrozenSet<string> Preps = new[] { "of", "for", "in", "at", "with", "by", "to", "from", "against", "near", "on", "about" }.ToFrozenSet();

    const int MostWords = 12;

    /// <summary>Whether the word is a small one behind which stands whose or where something is.</summary>
    public static bool IsLink(string word) => Preps.Contains(word);

    /// <summary>Whose name begins at the word; null where none does.</summary>
    public NameGroup? At(int at) => names.At(witness.Id, words[at].Span.Start);

    /// <summary>The name that begins at the word; null where none does.</summary>
    public NameMention? MentionAt(int at) => names.MentionAt(witness.Id, words[at].Span.Start);

    /// <summary>The person, group or organisation named in the words; a place only where it is all of them; not the owner of what follows.</summary>
    public NameGroup? Of(int start, int end)
    {
        NameGroup? found = null;
        for (var at = start; at < end; at++)
        {
            if (At(at) is not { } group || MentionAt(at) is not { } mention) continue;
            var last = Array.FindLastIndex(words, word => word.Span.Start < mention.Span.End);
            if (mention.IsAdjective || words[last].IsPossessive || IsBelonging(start, at, group.Kind)) continue;
            var isAll = at == start && last >= end - 1;
            if (isAll || group.Kind is NameKind.Person || (group.Kind is NameKind.Organisation or NameKind.Group && found is null)) found = group;
        }
        return found;
    }

    /// <summary>"a spokesman for the mayor, Name": who is spoken for, or whose wife it is, does not speak. A body does by its own: "a spokesman for the ministry".</summary>
    public bool IsBelonging(int start, int at, NameKind kind)
    {
        var before = at - 1;
        while (before > start && (NameVocabulary.IsTitle(words[before].Text) || NameVocabulary.IsTitlePart(words[before].Text) || NameVocabulary.IsRole(words[before].Lower) || words[before].Lower is "the" or "a" or "an" or "his" or "her" or "former" or "late")) before--;
        if (before <= start || !Preps.Contains(words[before].Lower)) return false;
        var noun = words[before - 1];
        // "Minister of Health Name" is an office of the person's own.
        if (kind == NameKind.Person) return !(noun.IsCapital && NameVocabulary.IsTitle(noun.Text) && words[before].Lower == "of");
        return kind is NameKind.Group or NameKind.Organisation && !SpeakerNouns.SpeaksForBody(noun.Lower);
    }

    /// <summary>Whether a name ends before this word and no role or further name goes on: "according to Ruth Adeyemi the boat …".</summary>
    /// <param name="isAny">Whether a name of anything does, not of a person alone.</param>
    public bool EndsBefore(int at, bool isAny) =>
        !words[at].IsCapital && !NameVocabulary.IsRole(words[at].Text) && !words[at - 1].IsPossessive
        && Enumerable.Range(Math.Max(0, at - 6), Math.Min(6, at)).Any(first => At(first) is { } name && (isAny || name.Kind == NameKind.Person)
            && MentionAt(first)?.Span.End == words[at - 1].Span.End);

    /// <summary>Whether a name that begins at or behind <paramref name="start"/> holds the word.</summary>
    public bool Reaches(int start, int at)
    {
        for (var first = start; first < at; first++)
            if (MentionAt(first) is { } mention && mention.Span.Contains(words[at].Span)) return true;
        return false;
    }

    /// <summary>"Teacher Name of the school in Halden said", "Mercy Hospital in Halden said": whose place the words behind the small one tell.</summary>
    /// <param name="link">The small word.</param>
    public Speaker? WhoIsOf(int link)
    {
        Speaker? body = null;
        for (var at = link - 1; at >= 0 && link - at <= MostWords && words[at + 1].Gap is " " or "-"; at--)
        {
            if (SpeechVerb.Of(words[at].Text) is not null || ClaimVocabulary.IsDone(words[at].Text)) return body;
            if (At(at) is not { Kind: NameKind.Person or NameKind.Organisation or NameKind.Group } name || MentionAt(at) is not { } mention) continue;
            var behind = Array.FindIndex(words, word => word.Span.Start >= mention.Span.End);
            var who = behind > 0 && behind <= link && words[behind].Text is "of" or "from" or "at" or "with" or "in" && !words[behind - 1].IsPossessive ? Speaker.Of(name, mention.Span) : null;
            // Of “Name of the school in Halden” the school is whose somebody is.
            if (name.Kind == NameKind.Person) return who ?? body;
            if (!IsBelonging(0, at, name.Kind)) body ??= who;
        }
        return body;
    }
}
