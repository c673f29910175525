using Timeline.Core.Events.Editing;
using Timeline.Core.Sources;

namespace Timeline.Web.Editing;

/// <summary>What the form of a place sends; in that of an event, a new one.</summary>
public sealed class PlaceForm
{
    public string? Name { get; set; }

    public string? Lane { get; set; }

    public string? Latitude { get; set; }

    public string? Longitude { get; set; }

    public string? Spellings { get; set; }

    public string? Parent { get; set; }

    public string? Why { get; set; }

    public long Version { get; set; }

    public TypedPlace Typed() => new(Name ?? "", Lane ?? "", Latitude, Longitude, Spellings ?? "", Parent);

    public static PlaceForm Of(EditedPlace? saved) => saved is null ? new PlaceForm() : new PlaceForm
    {
        Name = saved.Typed.Name, Lane = saved.Typed.Lane, Latitude = saved.Typed.Latitude, Longitude = saved.Typed.Longitude,
        Spellings = saved.Typed.Spellings, Parent = saved.Typed.Parent, Version = saved.Version,
    };
}

/// <summary>What the form of an actor sends; in that of an event, a new one.</summary>
public sealed class ActorForm
{
    public string? Name { get; set; }

    public string? ShortName { get; set; }

    public string? Token { get; set; }

    public string? Why { get; set; }

    public long Version { get; set; }

    public TypedActor Typed() => new(Name ?? "", ShortName, Token ?? "none");

    public static ActorForm Of(EditedActor? saved) => saved is null ? new ActorForm() : new ActorForm
    {
        Name = saved.Typed.Name, ShortName = saved.Typed.ShortName, Token = saved.Typed.Token, Version = saved.Version,
    };
}

/// <summary>What the form of an outlet sends.</summary>
public sealed class OutletForm
{
    public string? Name { get; set; }

    public string? Country { get; set; }

    public string? HouseStyle { get; set; }

    public string? Numbers { get; set; }

    public string? Lines { get; set; }

    public string? Names { get; set; }

    public string? Display { get; set; }

    public string? Why { get; set; }

    public long Version { get; set; }

    public TypedOutlet Typed() => new(Name ?? "", Country, HouseStyle ?? "", Enum.TryParse<DisplayPolicy>(Display, out var display) ? display : (DisplayPolicy)(-1))
    {
        Rules = new TypedRules(Numbers ?? "", Lines ?? "", Names ?? ""),
    };

    public static OutletForm Of(EditedOutlet saved) => new()
    {
        Name = saved.Typed.Name, Country = saved.Typed.Country, HouseStyle = saved.Typed.HouseStyle, Numbers = saved.Typed.Rules.Numbers, Lines = saved.Typed.Rules.Lines, Names = saved.Typed.Rules.Names, Display = saved.Typed.Display.ToString(), Version = saved.Version,
    };
}
