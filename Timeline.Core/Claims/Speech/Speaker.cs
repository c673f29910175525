using Timeline.Core.Texts;
using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>Who speaks: a name under which the comparison knows it, or words.</summary>
sealed record Speaker(string Name, NameKind? Kind, TextSpan Span)
{
    /// <summary>Whether nothing but a verb of saying makes a person of it: so do companies and groups speak, too.</summary>
    public bool MayBeBody { get; init; }

    /// <summary>Whether the words bring in somebody of whom nothing was told before: "a captain".</summary>
    public bool IsNew { get; init; }

    public static Speaker Of(NameGroup name, TextSpan span) => new(name.Canonical, name.Kind, span)
    {
        MayBeBody = name.Kind == NameKind.Person && !name.Canonical.Contains(' ') && name.Mentions.All(mention => mention.Mention.Clues.Count(clue => clue == NameKind.Person) < 3),
    };
}
