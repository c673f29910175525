using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Names;
using Timeline.Core.Texts.Tokens;

namespace Timeline.Core.Claims.Speech;

/// <summary>Finds whom a sentence tells of in which nobody speaks: "he" behind it goes back to them.</summary>
sealed class NamedSubjects(SpeechSentence sentence, NameWord[] words)
{
    /// <summary>How many words may stand before the name of whom a sentence is about.</summary>
    const int MostOfSubject = 3;

    /// <summary>In a sentence where nobody speaks, the first person and the first body that stand as its subject does: first, behind a comma, or behind a role; or, without a name, before what it is or has.</summary>
    public void Remember(SpeakerMemory speakers)
    {
        if (sentence.SubjectBody() is { } body) speakers.Named(body);
        for (var at = words.Length - 1; at >= 0; at--)
        {
            if (sentence.NameAt(at) is not { } name) continue;
            if (at == 0 || words[at].Gap.Contains(',') || words[at - 1].IsCapital || NameVocabulary.IsRole(words[at - 1].Text) || IsSubject(at, name.Kind) || IsBehindOpening(at, name.Kind)) speakers.Named(name.Canonical, name.Kind);
        }
    }

    /// <summary>"Hero guard Name fought them": a person behind a noun that begins the sentence.</summary>
    bool IsSubject(int at, NameKind kind) => kind == NameKind.Person && at <= MostOfSubject && words[at].Gap == " " && !words.Take(at).Any(word => ClaimVocabulary.IsDone(word.Lower) || SpeechVerb.Of(word.Text) is not null || TokenFunctionWords.Contains(word.Lower) && word.Lower is not ("the" or "a" or "an"));

    /// <summary>"At the hospital Name has not slept": a person behind where or when, before what that person does.</summary>
    bool IsBehindOpening(int at, NameKind kind)
    {
        if (kind != NameKind.Person || at > MostOfSubject || words[0].Lower is not ("at" or "in" or "on" or "near" or "outside" or "inside" or "from")) return false;
        var verb = at + 1;
        while (verb < words.Length && words[verb].IsCapital && words[verb].Gap == " ") verb++;
        return verb < words.Length && words[verb].Gap == " " && (words[verb].Text is "has" or "had" or "is" or "was" or "will" or "would" || ClaimVocabulary.IsDone(words[verb].Lower));
    }
}
