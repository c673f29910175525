using System.Collections.Frozen;

namespace Timeline.Core.Claims.Speech;

/// <summary>How strongly a verb vouches for what it brings.</summary>
public enum SpeechStrength { Neutral, Certain, Doubtful, Denying, Intending }

/// <summary>What must stand between a verb and the words it brings.</summary>
public enum SpeechLink { Plain, That, Figure, Naming, Finding, Charge }

/// <summary>A verb that brings what someone says.</summary>
/// <param name="Base">Its base form: <c>say</c>.</param>
/// <param name="Forms">As written in news.</param>
/// <param name="Link">Verbs of other uses bring speech only with "that" or beside a quotation: "described the plan" is none.</param>
public sealed record SpeechVerb(string Base, SpeechStrength Strength, IReadOnlyList<string> Forms, SpeechLink Link)
{
    /// <summary>Whether words may follow as after "say", not only a name for something.</summary>
    public bool IsSaying => Link is not (SpeechLink.Naming or SpeechLink.Finding) || Base == "describe";

    /// <summary>The table that ships, <c>SpeechVerbs.tsv</c>, in its order.</summary>
    public static IReadOnlyList<SpeechVerb> Table { get; } =
        [.. WordTable.Shipped("SpeechVerbs").Select(row => new SpeechVerb(row[0], Enum.Parse<SpeechStrength>(row[1], ignoreCase: true), row[2].Split(" | "), Enum.Parse<SpeechLink>(row[3], ignoreCase: true)))];

    static readonly FrozenDictionary<string, SpeechVerb> ByForm = Table.SelectMany(verb => verb.Forms.Select(form => (form, verb))).ToFrozenDictionary(pair => pair.form, pair => pair.verb);

    static readonly FrozenDictionary<string, SpeechVerb> Saying = ByForm.Where(pair => pair.Value.IsSaying).ToFrozenDictionary();

    static readonly FrozenDictionary<string, SpeechVerb> OfMany =
        Saying.Where(pair => pair.Key.EndsWith('s')).Select(pair => (Form: pair.Key.EndsWith("ies", StringComparison.Ordinal) ? pair.Key[..^3] + "y" : pair.Key[..^1], pair.Value)).Where(pair => !ByForm.ContainsKey(pair.Form)).ToFrozenDictionary(pair => pair.Form, pair => pair.Value);

    /// <summary>The verb of which an attribution has this lower-case word; null where it is none.</summary>
    public static SpeechVerb? Any(string form) => ByForm.GetValueOrDefault(form) ?? Plural(form);

    /// <summary>The verb of saying of which this lower-case word is what several people do: "residents report". It may be a noun, too.</summary>
    public static SpeechVerb? Plural(string form) => OfMany.GetValueOrDefault(form);

    /// <summary>The same of a verb that brings speech only with "that" right behind it: "the study found that …".</summary>
    public static SpeechVerb? Finding(string form) => ByForm.GetValueOrDefault(form) is { Link: SpeechLink.Finding } finding ? finding : null;

    /// <summary>The verb of saying of which this lower-case word is a form.</summary>
    public static SpeechVerb? Of(string form) => Saying.GetValueOrDefault(form);

    /// <summary>The same of a verb that may call something by a quotation: "called it …".</summary>
    public static SpeechVerb? Naming(string form) => ByForm.GetValueOrDefault(form) is { Link: SpeechLink.Naming } naming ? naming : null;
}
