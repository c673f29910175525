using System.Globalization;
using Timeline.Core.Dates;

namespace Timeline.Core.Suggestions;

/// <summary>An event that articles tell, put together for a person to accept, change or reject.</summary>
/// <param name="Kind">As events' kinds are called, in small letters.</param>
/// <param name="What">Of what is no act of war, what it is, a flood or an election: the words behind <c>What</c> in <c>SuggestionWords.resx</c>; else null.</param>
/// <param name="Place">Null where only who it happened to is told.</param>
/// <param name="Who">Who was killed, by name; else null.</param>
/// <param name="Date">The most exact that was told of it.</param>
/// <param name="Mentions">Where it is told, the most exact first; at least one.</param>
/// <param name="Sources">How many independent sources tell it: copies of one wire count once, as do articles of one outlet.</param>
/// <param name="Confidence">0 to 1.</param>
public sealed record SuggestedEvent(string Kind, string? What, KnownPlace? Place, string? Who, EdtfDate Date, IReadOnlyList<EventMention> Mentions, int Sources, double Confidence)
{
    /// <summary>What happened where, in neutral words.</summary>
    public string Title => string.Format(CultureInfo.CurrentCulture, Who is null ? SuggestionWords.TitleOfPlace : SuggestionWords.TitleOfPerson, What is null ? NameOf(Kind) : InWords(What), Who ?? Place!.Name);

    /// <summary>What it rests on: a sentence for people.</summary>
    public string Because => string.Format(CultureInfo.CurrentCulture, Mentions.Count == 1 ? SuggestionWords.ToldOnce : Sources == 1 ? SuggestionWords.ToldByOne : SuggestionWords.ToldBy, Mentions.Count, Sources) + " " + Mentions[0].Because;

    /// <param name="what">One of those in <c>SuggestionTriggers.tsv</c>.</param>
    public static string InWords(string what) => SuggestionWords.ResourceManager.GetString($"What{what}", CultureInfo.CurrentUICulture) ?? SuggestionWords.KindOther;

    static string NameOf(string kind) => kind switch
    {
        "control" => SuggestionWords.KindControl,
        "offensive" => SuggestionWords.KindOffensive,
        "attack" => SuggestionWords.KindAttack,
        "strike" => SuggestionWords.KindStrike,
        "killing" => SuggestionWords.KindKilling,
        "destruction" => SuggestionWords.KindDestruction,
        "intervention" => SuggestionWords.KindIntervention,
        "diplomacy" => SuggestionWords.KindDiplomacy,
        "statement" => SuggestionWords.KindStatement,
        _ => SuggestionWords.KindOther,
    };
}
