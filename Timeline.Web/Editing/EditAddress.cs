namespace Timeline.Web.Editing;

/// <summary>Addresses of the editors' pages.</summary>
static class EditAddress
{
    public const string Desk = "/edit";
    public const string NewChronology = "/edit/new";

    public static string Chronology(string chronology) => $"/edit/{chronology}";

    public static string NewEvent(string chronology) => $"/edit/{chronology}/new";

    public static string Event(string chronology, string happening) => $"/edit/{chronology}/{happening}";

    public static string Passages(string chronology, string happening) => Event(chronology, happening) + "/passages";

    /// <param name="claim">Null for a new one.</param>
    public static string Claim(string chronology, string happening, long? claim = null) => Event(chronology, happening) + "/claim" + (claim is { } id ? $"?id={id}" : "");

    public static string History(string chronology, string happening) => Event(chronology, happening) + "/history";

    /// <summary>The event as readers see it.</summary>
    public static string Read(string chronology, string happening) => $"/t/{chronology}/e/{happening}";
}
