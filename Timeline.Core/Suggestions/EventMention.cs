using Timeline.Core.Dates;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>One event as one sentence of one article tells it.</summary>
/// <param name="Article">The hash of its text.</param>
/// <param name="Kind">As events' kinds are called, in small letters.</param>
/// <param name="What">Of what is no act of war, what it is, as <see cref="SuggestedEvent.What"/> has it; else null.</param>
/// <param name="Place">Null where only who it happened to is told.</param>
/// <param name="Who">Of a killing, who was killed, by name; else null.</param>
/// <param name="Date">As exactly as the sentence bears.</param>
/// <param name="Trigger">The words that tell it.</param>
/// <param name="Certainty">0 to 1: how closely kind, place and date stand together.</param>
/// <param name="Because">How its date was found: a sentence for people.</param>
public sealed record EventMention(string Article, string Kind, string? What, KnownPlace? Place, string? Who, EdtfDate Date, TextSpan Trigger, TextSpan Sentence, double Certainty, string Because);
