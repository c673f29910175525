using Timeline.Core.Claims.Vocabulary;
using Timeline.Core.Texts.Quantities;

namespace Timeline.Core.Claims.Tolls;

/// <summary>How a word that tells a toll joins those who suffer it.</summary>
enum TollVoice
{
    /// <summary>“killed”: those behind it, or before it in the passive.</summary>
    Participle,

    /// <summary>“killing”, “kills”: those behind it.</summary>
    Active,

    /// <summary>“died”: those before it.</summary>
    Subject,

    /// <summary>“death of”, “arrest of”; or the number before: “five deaths”.</summary>
    Noun,
}

/// <summary>The words that tell tolls: those of <see cref="ClaimPredicate"/> for persons killed, injured and captured, and some that only persons suffer.</summary>
static class TollWords
{
    public static TollKind? KindOf(string word) => word switch
    {
        "captured" or "capturing" or "capture" or "captures" or "nabbed" or "nab" or "nabs" => TollKind.Captured,
        "bodies" or "corpses" => TollKind.Killed,
        "toll" => null,
        _ => ClaimPredicate.Of(word, next: null, QuantityKind.Count)?.Name switch { "killed" => TollKind.Killed, "injured" => TollKind.Injured, "arrested" or "kidnapped" => TollKind.Captured, _ => null },
    };

    public static TollVoice VoiceOf(string word) => word switch
    {
        "died" or "die" or "dies" or "perished" or "drowned" or "dead" or "dying" => TollVoice.Subject,
        "bodies" or "corpses" or "death" or "deaths" or "fatalities" or "lives" or "injuries" or "arrests" or "detention" => TollVoice.Noun,
        "slain" or "hurt" => TollVoice.Participle,
        _ => word.EndsWith("ed", StringComparison.Ordinal) ? TollVoice.Participle : TollVoice.Active,
    };

    /// <summary>Verbs by their base form, which tell no fact behind “to” or “will”, and are nouns before “of”.</summary>
    public static bool IsBase(string word) => word is "kill" or "capture" or "arrest" or "detain" or "apprehend" or "nab" or "die" or "hurt" or "evacuate";

    public static bool IsModal(string? word) => word is "to" or "can" or "could" or "will" or "would" or "may" or "might" or "should" or "must" or "shall" or "not" or "never" or "cannot" or "or";
}
