using Timeline.Core.Texts.Bearers;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>A body that has spoken, or that a sentence is about.</summary>
/// <param name="Kind">Null where words stand for it that are no name.</param>
readonly record struct SpokenBody(string Name, NameKind? Kind);

/// <summary>A body by name, beside the noun of what it is: “the Popular Union party”.</summary>
/// <param name="Position">Of the noun.</param>
readonly record struct CalledBody(int Position, string Noun, NameGroup Body);

/// <summary>Who spoke last in an article, for "he said" and "the group said".</summary>
/// <param name="nouns">In which names of bodies in the article end, in lower case: with a “Harbour Group” in it, “the hospital group” is no body whose name tells nothing.</param>
/// <param name="called">In reading order.</param>
sealed class SpeakerMemory(OfficeHolders offices, IReadOnlySet<string> nouns, IReadOnlyList<CalledBody> called)
{
    readonly List<SpokenBody> _bodies = [];
    SpokenBody? _stranger;

    /// <summary>The last speaker of any kind.</summary>
    public SpokenBody? Last { get; private set; }

    /// <summary>The last person who spoke, or whom a sentence without speech began with.</summary>
    public string? Person { get; private set; }

    /// <summary>Whom "he" or "she" means: that person, or whoever without a name was brought in since, "a captain said".</summary>
    public SpokenBody? Human => _stranger ?? (Person is { } person ? new(person, NameKind.Person) : null);

    /// <summary>The same of anything that is no person by name: "they".</summary>
    public SpokenBody? Body => _bodies.Count > 0 ? _bodies[^1] : null;

    /// <summary>The same of what is no human being in other words either: "it".</summary>
    public SpokenBody? Thing => _bodies.FindLastIndex(body => !SpeakerNouns.IsPerson(body)) is var at and >= 0 ? _bodies[at] : null;

    public void Heard(SpeechAct act)
    {
        var said = new SpokenBody(act.Speaker, act.Kind);
        Last = said;
        if (act.Kind == NameKind.Person || act.IsNew) _stranger = act.IsNew && SpeakerNouns.IsPerson(said) ? said : null;
        if (act.Kind == NameKind.Person) Person = act.Speaker;
        if (act.Kind != NameKind.Person) Remember(new(act.Speaker, act.Kind));
        else if (act.MayBeBody) Remember(new(act.Speaker, NameKind.Organisation));
    }

    /// <summary>Someone whom a sentence is about in which nobody speaks.</summary>
    public void Named(string name, NameKind kind)
    {
        if (kind == NameKind.Person) (Person, _stranger) = (name, null);
        if (kind is NameKind.Group or NameKind.Organisation) Remember(new(name, kind));
    }

    /// <summary>The only person of a sentence in which a body speaks: "he" may mean nobody else, where nobody has spoken.</summary>
    public void Beside(string name)
    {
        if (Person is null && _stranger is null) Person = name;
    }

    /// <summary>The same of a body by words that are no name.</summary>
    public void Named(string words) => Remember(new(words, null));

    /// <summary>The person, or the last body, that "the …" may mean; null where the words mean a speaker of their own.</summary>
    public SpokenBody? Meant(ReadOnlySpan<NameWord> words)
    {
        if (offices.Of(words) is { } holder) return new(holder.Canonical, NameKind.Person);
        // A name that tells no class is meant where its bearer was the last to speak, and nobody spoke who was called by the noun.
        var noun = words[^1].Lower;
        var isCalled = words.Length > 1 && nouns.Contains(noun) || !SpeakerNouns.IsVague(noun) && _bodies.Exists(body => body.Kind is null && SpeakerNouns.IsOf(body, noun));
        for (var at = _bodies.Count - 1; at >= 0; at--) if (SpeakerNouns.Mean(words, _bodies[at], mayBeNamed: at == _bodies.Count - 1 && !isCalled)) return _bodies[at];
        var position = words[0].Span.Start;
        return words.Length == 1 && called.LastOrDefault(one => one.Position < position && one.Noun == noun) is { Body: { } body } ? new(body.Canonical, body.Kind) : null;
    }

    void Remember(SpokenBody body)
    {
        _bodies.Remove(body);
        _bodies.Add(body);
    }
}
