namespace Timeline.Core.Comparison;

/// <summary>Two sentences of two witnesses that may say the same.</summary>
/// <param name="A">The number of the sentence whose witness comes first in the table.</param>
/// <param name="Score">0 to 1.</param>
readonly record struct SentencePair(int A, int B, float Score);
