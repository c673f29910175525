namespace Timeline.Core.Texts.Names;

/// <summary>What bears a name.</summary>
public enum NameKind { Person, Group, Place, Organisation, Other }

/// <summary>One place where a text names someone or something.</summary>
/// <param name="Span">The name without titles and without a possessive ending.</param>
/// <param name="Text">The words of the span.</param>
/// <param name="Entry">Its bearer in the alias table, where that knows the name.</param>
/// <param name="IsAdjective">Whether it is an adjective made of the name: <c>Syrian</c>.</param>
public sealed record NameMention(TextSpan Span, string Text, NameEntry? Entry, bool IsAdjective)
{
    /// <summary>What its surroundings say of its kind, one entry for each clue; a strong clue stands there three times.</summary>
    public IReadOnlyList<NameKind> Clues { get; init; } = [];
}
