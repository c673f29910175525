using Timeline.Core.Texts;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>One place in a sentence where someone says something.</summary>
/// <param name="Cue">From the speaker to the verb, or the verb to the speaker.</param>
/// <param name="Statement">What is said, as far as the sentence goes.</param>
sealed record SpeechAct(string Speaker, NameKind? Kind, AttributionManner Manner, string? Verb, TextSpan Sentence, TextSpan Cue, TextSpan Statement)
{
    /// <inheritdoc cref="Speaker.MayBeBody"/>
    public bool MayBeBody { get; init; }

    /// <inheritdoc cref="Speaker.IsNew"/>
    public bool IsNew { get; init; }

    /// <summary>What is said behind the speaker, where speaker and verb stand in the midst of it; else empty.</summary>
    public TextSpan Rest { get; init; }

    /// <summary>Whether the quotation stands right beside the speaker and verb.</summary>
    public bool Touches(TextSpan quote) => quote.End <= Cue.Start ? Cue.Start - quote.End <= 2 : quote.Start >= Cue.End && quote.Start - Cue.End <= 2;
}
