using System.Collections.Frozen;
using Timeline.Core.Texts.Names;

namespace Timeline.Core.Claims.Speech;

/// <summary>Words that look like a verb of saying and are none: "denied reports", "the storm claimed twelve lives".</summary>
static class SaidNouns
{
    static readonly FrozenSet<string> Forms = new[] { "claims", "reports", "estimates", "remarks", "notes", "forecasts", "promises", "warning", "report", "pledges", "denies", "posted", "states", "calls" }.ToFrozenSet();

    /// <summary>Words before a noun: whose it is, how many, what it is the object of.</summary>
    static readonly FrozenSet<string> Before = new[]
    {
        "his", "her", "their", "its", "some", "any", "no", "media", "news", "these", "those", "earlier", "such", "amid", "despite", "of", "by", "on", "to", "with", "from", "into", "after", "following", "over", "about", "between", "the",
        "a", "an", "new", "first", "early", "initial", "recent", "latest", "many", "more", "most", "several", "other", "all", "false", "similar", "heard", "saw", "read", "made", "makes", "make", "found", "seen", "met", "got", "faced", "had", "has",
        "have", "hear", "check", "deny", "reject", "dismiss", "annual", "quarterly", "monthly", "weekly", "financial", "interim", "unconfirmed", "conflicting", "contradictory",
    }.ToFrozenSet();

    /// <summary>What is told, before the "that" with which it is told.</summary>
    static readonly FrozenSet<string> Told = new[]
    {
        "claims", "claim", "reports", "report", "evidence", "fears", "signs", "sign", "suggestions", "suggestion", "allegations", "allegation", "rumours", "rumors", "indications", "indication", "hopes", "news", "warnings", "estimates",
    }.ToFrozenSet();

    /// <summary>What is lost or won, not said, when it is claimed.</summary>
    static readonly FrozenSet<string> Taken = new[] { "life", "lives", "victim", "victims", "casualties", "casualty", "medal", "medals", "title", "prize", "crown", "trophy", "gold", "silver", "bronze", "seats" }.ToFrozenSet();

    static readonly FrozenSet<string> Verbs = new[] { "had", "have", "has", "was", "were", "is", "are", "would", "will", "could", "can", "might", "may", "been", "did" }.ToFrozenSet();

    const int MostTaken = 7;

    /// <summary>How far before such a word may stand that it is denied.</summary>
    const int MostBetween = 3;

    public static bool IsAt(NameWord[] words, int at)
    {
        if (!Forms.Contains(words[at].Text) || words[at].Gap != " ") return false;
        var before = words[at - 1];
        return before.IsPossessive || Before.Contains(before.Lower) || IsDenied(words, at)
            || !before.IsCapital && (SpeechVerb.Of(before.Text) is not null || before.Text.EndsWith("ed", StringComparison.Ordinal) || before.Text.EndsWith("ing", StringComparison.Ordinal));
    }

    /// <summary>"denied newspaper reports that", "denied as lies reports that"</summary>
    static bool IsDenied(NameWord[] words, int at)
    {
        for (var verb = at - 1; verb >= Math.Max(0, at - MostBetween) && words[verb + 1].Gap == " "; verb--) if (SpeechVerb.Of(words[verb].Text)?.Strength == SpeechStrength.Denying) return true;
        return false;
    }

    /// <summary>Whether people do what the word says that a noun may be, too: "residents report", but not "a police report".</summary>
    public static bool IsDoneByMany(NameWord[] words, int at)
    {
        var who = at - 1;
        while (who > 0 && words[who].Gap == " " && words[who].Lower is "now" or "also" or "still") who--;
        if (words[at].Gap != " " || words[who].IsPossessive || words[who].IsCapital && !words[who].OpensSentence) return false;
        if (at + 1 < words.Length && (Verbs.Contains(words[at + 1].Text) || SpeechVerb.Of(words[at + 1].Text) is not null || words[at + 1].Text is "of" or "from" or "by")) return false;
        var noun = words[who].Lower;
        return noun is "they" or "media" or "people" or "men" or "women" || noun == "police" && (who == 0 || words[who].Gap.Contains(',') || who is 1 or 2 && words[who - 1].Lower == "the") || noun.EndsWith('s') && (SpeakerNouns.IsPeople(noun) || SpeakerNouns.TakesSides(noun) || NameVocabulary.IsRole(noun[..^1]) || SpeakerNouns.IsBody(noun) || SpeakerNouns.IsBody(noun[..^1]));
    }

    /// <summary>Whether the word at the place is what "that" behind it tells the contents of: "no reports that …".</summary>
    public static bool IsTold(NameWord[] words, int at) => Told.Contains(words[at].Text);

    /// <summary>"claimed the lives of twelve", but "claimed twelve lives had been saved".</summary>
    public static bool IsTaken(NameWord[] words, int verb)
    {
        var end = Math.Min(words.Length, verb + 1 + MostTaken);
        for (var at = verb + 1; at < end && !words[at].Gap.Contains(',') && words[at].Text != "that" && !Verbs.Contains(words[at].Text); at++)
        {
            if (!Taken.Contains(words[at].Lower)) continue;
            while (++at < words.Length && !words[at].Gap.Contains(',')) if (Verbs.Contains(words[at].Text)) return false;
            return true;
        }
        return false;
    }
}
