using Timeline.Core.Claims.Figures;
using Timeline.Core.Claims.Reading;
using Timeline.Core.Texts;

namespace Timeline.Core.Claims.Grouping;

/// <summary>What one sentence of a witness tells, whatever the other witnesses say.</summary>
/// <param name="Article">The witness's id.</param>
sealed record ReadClaims(string Article, TextSpan Sentence, ClaimStatement[] Statements, (TextSpan Sentence, RowFigure Figure)[] Figures);
