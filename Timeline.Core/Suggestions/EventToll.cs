using Timeline.Core.Claims.Tolls;
using Timeline.Core.Texts;

namespace Timeline.Core.Suggestions;

/// <summary>How many persons suffered something in one event, as one report has it.</summary>
/// <param name="Least">At least so many persons; what is more than an <see cref="int"/> holds is its greatest.</param>
/// <param name="Most">At most so many; null where no number bounds it.</param>
/// <param name="Figures">The words that it is the sum of, in reading order.</param>
public sealed record EventToll(int Least, int? Most, IReadOnlyList<TollFigure> Figures);

/// <summary>Words that count some of them.</summary>
/// <param name="Span">Of the words that count and name them.</param>
/// <param name="Least">At least so many.</param>
/// <param name="Reason">A sentence for people, in the language of the interface.</param>
public sealed record TollFigure(TextSpan Span, string Text, TollClass Who, int Least, int? Most, string Reason);
