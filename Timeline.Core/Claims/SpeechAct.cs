using Timeline.Core.Texts;

namespace Timeline.Core.Claims;

/// <summary>One place in a sentence where someone says something.</summary>
/// <param name="Cue">From the speaker to the verb, or the verb to the speaker.</param>
/// <param name="Statement">What is said, as far as the sentence goes.</param>
sealed record SpeechAct(string Speaker, NameKind? Kind, AttributionManner Manner, string? Verb, TextSpan Sentence, TextSpan Cue, TextSpan Statement)
{
    /// <summary>Whether the quotation stands right beside the speaker and verb.</summary>
    public bool Touches(TextSpan quote) => quote.End <= Cue.Start ? Cue.Start - quote.End <= 2 : quote.Start >= Cue.End && quote.Start - Cue.End <= 2;
}

/// <summary>Who spoke last in an article, for "he said" and "the group said".</summary>
sealed class SpeakerMemory
{
    /// <summary>The last speaker of any kind.</summary>
    public string? Last { get; private set; }

    /// <summary>The last person who spoke, or whom a sentence without speech began with.</summary>
    public string? Person { get; private set; }

    /// <summary>The same of anything that is no person.</summary>
    public string? Body { get; private set; }

    public void Heard(string speaker, NameKind? kind)
    {
        Last = speaker;
        if (kind == NameKind.Person) Person = speaker;
        else Body = speaker;
    }

    /// <summary>Someone whom a sentence is about in which nobody speaks.</summary>
    public void Named(string name, NameKind kind)
    {
        if (kind == NameKind.Person) Person = name;
        if (kind is NameKind.Group or NameKind.Organisation) Body = name;
    }
}
