using System.Collections.Frozen;

namespace Timeline.Core.Claims;

/// <summary>How strongly a verb vouches for what it brings.</summary>
public enum SpeechStrength { Neutral, Certain, Doubtful, Denying, Intending }

/// <summary>A verb that brings what someone says.</summary>
/// <param name="Base">Its base form: <c>say</c>.</param>
/// <param name="Forms">As written in news.</param>
public sealed record SpeechVerb(string Base, SpeechStrength Strength, IReadOnlyList<string> Forms)
{
    /// <summary>The table that ships, <c>SpeechVerbs.tsv</c>, in its order.</summary>
    public static IReadOnlyList<SpeechVerb> Table { get; } =
        [.. WordTable.Shipped("SpeechVerbs").Select(row => new SpeechVerb(row[0], Enum.Parse<SpeechStrength>(row[1], ignoreCase: true), row[2].Split(" | ")))];

    static readonly FrozenDictionary<string, SpeechVerb> ByForm = Table.SelectMany(verb => verb.Forms.Select(form => (form, verb))).ToFrozenDictionary(pair => pair.form, pair => pair.verb);

    /// <summary>The verb of which this lower-case word is a form.</summary>
    public static SpeechVerb? Of(string form) => ByForm.GetValueOrDefault(form);
}
