namespace Timeline.Core.Events;

/// <summary>Kinds of events in words, in the language of the interface.</summary>
public static class EventKinds
{
    public static string InWords(EventKind kind) => kind switch
    {
        EventKind.Control => EventWords.KindControl,
        EventKind.Offensive => EventWords.KindOffensive,
        EventKind.Attack => EventWords.KindAttack,
        EventKind.Strike => EventWords.KindStrike,
        EventKind.Killing => EventWords.KindKilling,
        EventKind.Destruction => EventWords.KindDestruction,
        EventKind.Intervention => EventWords.KindIntervention,
        EventKind.Diplomacy => EventWords.KindDiplomacy,
        EventKind.Statement => EventWords.KindStatement,
        EventKind.Disaster => EventWords.KindDisaster,
        EventKind.Accident => EventWords.KindAccident,
        EventKind.Outbreak => EventWords.KindOutbreak,
        EventKind.Protest => EventWords.KindProtest,
        EventKind.Election => EventWords.KindElection,
        EventKind.Trial => EventWords.KindTrial,
        _ => EventWords.KindOther,
    };
}
