using Timeline.Core.Events;

namespace Timeline.Core.Chronologies;

/// <summary>Kinds of events in words.</summary>
public static class EventKindName
{
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Control => ChronologyWords.KindControl,
        EventKind.Offensive => ChronologyWords.KindOffensive,
        EventKind.Attack => ChronologyWords.KindAttack,
        EventKind.Strike => ChronologyWords.KindStrike,
        EventKind.Killing => ChronologyWords.KindKilling,
        EventKind.Destruction => ChronologyWords.KindDestruction,
        EventKind.Intervention => ChronologyWords.KindIntervention,
        EventKind.Diplomacy => ChronologyWords.KindDiplomacy,
        EventKind.Statement => ChronologyWords.KindStatement,
        _ => ChronologyWords.KindOther,
    };
}
