using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Speech;

/// <summary>How words are given to someone: between quotation marks, in indirect speech, or as a source ("according to").</summary>
public enum AttributionManner { Direct, Indirect, Source }

/// <summary>What someone is said to have said.</summary>
/// <param name="Speaker">The name under which the comparison knows the speaker, else the words for it without an article: <c>military source</c>.</param>
/// <param name="Verb">The verb as written, null where there is none.</param>
/// <param name="Article">The witness's id.</param>
/// <param name="Span">What is said, without the speaker; a quotation with its marks.</param>
/// <param name="Cue">The words that name speaker and verb.</param>
public sealed record Attribution(string Speaker, AttributionManner Manner, string? Verb, string Article, TextSpan Span, TextSpan Cue)
{
    /// <summary>How strongly the verb vouches; neutral where there is none.</summary>
    public SpeechStrength Strength => Verb is { } verb && SpeechVerb.Any(verb.ToLowerInvariant()) is { } known ? known.Strength : SpeechStrength.Neutral;
}
