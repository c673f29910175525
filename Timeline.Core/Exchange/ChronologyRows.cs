using Timeline.Core.Chronologies;
using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Core.Storage;

namespace Timeline.Core.Exchange;

/// <summary>Makes the rows of a chronology that stands in files; what can be derived from others is left to be derived.</summary>
sealed class ChronologyRows
{
    readonly ChronologyFiles files;
    readonly DateTime publishedAt;
    readonly Dictionary<string, Place> places;
    readonly Dictionary<string, Actor> actors;
    readonly Dictionary<string, Outlet> outlets;
    readonly Dictionary<string, Agency> agencies;
    readonly Dictionary<string, Article> articles;

    public ChronologyRows(ChronologyFiles files, DateTime publishedAt)
    {
        (this.files, this.publishedAt) = (files, publishedAt);
        places = files.Places.ToDictionary(place => place.Slug, Row);
        foreach (var place in files.Places.Where(place => place.Parent is not null)) places[place.Slug].Parent = places[place.Parent!];
        actors = files.Actors.ToDictionary(actor => actor.Slug, actor => new Actor { Slug = actor.Slug, Name = actor.Name, ShortName = actor.ShortName, Token = actor.Token });
        outlets = files.Outlets.ToDictionary(outlet => outlet.Slug, Row);
        agencies = files.Agencies.ToDictionary(agency => agency.Slug, agency => new Agency { Slug = agency.Slug, Name = agency.Name });
        articles = files.Digests.ToDictionary(digest => digest.Slug, digest => Row(digest, outlets[digest.Outlet], digest.Agency is { } agency ? agencies[agency] : null));
        foreach (var family in DigestFamilies.Of(files.Digests))
        {
            foreach (var digest in family.Members) (articles[digest.Slug].Family, articles[digest.Slug].FamilyInferred) = (family.Name, true);
        }
    }

    /// <summary>Adds all rows; those of the events are left for the caller to save, since an event needs its chronology's number.</summary>
    public async Task AddToAsync(TimelineDb db, CancellationToken cancel)
    {
        var chronology = new Chronology
        {
            Slug = files.Chronology.Slug, Title = files.Chronology.Title, Standfirst = files.Chronology.Standfirst, Region = files.Chronology.Region,
            Lanes = files.Chronology.Lanes, FocusPlace = files.Chronology.FocusPlace is { } focus ? places[focus] : null, PublishedAt = publishedAt,
        };
        db.Add(chronology);
        db.AddRange(places.Values);
        db.AddRange(actors.Values);
        db.AddRange(outlets.Values);
        db.AddRange(agencies.Values);
        db.AddRange(articles.Values);
        await db.SaveChangesAsync(cancel);
        db.AddRange(files.Events.Select(happening => Row(happening, chronology.Id)));
    }

    TimelineEvent Row(EventEntry entry, long chronologyId)
    {
        var happening = new TimelineEvent
        {
            ChronologyId = chronologyId, Slug = entry.Slug, Title = entry.Title, Summary = entry.Summary, Date = StoredDate.Of(entry.Date), Kind = entry.Kind,
            Place = entry.Place is { } place ? places[place] : null, PublishedAt = publishedAt,
        };
        happening.Actors.AddRange(entry.Actors.Select((actor, position) => new EventActor { Actor = actors[actor], Position = position }));
        if (entry.Control is { } control) happening.ControlChanges.Add(new ControlChange { Place = places[control.Place], From = actors[control.From], To = actors[control.To] });
        happening.Reports.AddRange(files.Digests.Where(digest => digest.Passages.Any(passage => passage.Event == entry.Slug)).Select(digest => Report(digest, entry.Slug)));
        happening.Claims.AddRange(files.Claims.Where(claim => claim.Event == entry.Slug).Select(Row));
        return happening;
    }

    Report Report(DigestEntry digest, string happening)
    {
        var report = new Report { Article = articles[digest.Slug] };
        report.Passages.AddRange(digest.Passages.Where(passage => passage.Event == happening).Select(passage => new Passage { Span = passage.Span }));
        return report;
    }

    static CuratedClaim Row(ClaimEntry claim, int position)
    {
        var row = new CuratedClaim { Position = position, About = claim.About, Subject = claim.Subject, Status = claim.Status, Why = claim.Why, Values = claim.Values };
        if (claim.Scope is { } scope) row.Scope = scope;
        return row;
    }

    static Place Row(PlaceEntry place) => new()
    {
        Slug = place.Slug, Name = place.Name, OtherNames = place.OtherNames, Lane = place.Lane, Latitude = place.Latitude, Longitude = place.Longitude,
    };

    static Outlet Row(OutletEntry outlet) => new() { Slug = outlet.Slug, Name = outlet.Name, Country = outlet.Country, HouseStyle = outlet.HouseStyle };

    // A digest is ours, so all of it may be read.
    static Article Row(DigestEntry digest, Outlet outlet, Agency? agency) => new()
    {
        Slug = digest.Slug, Outlet = outlet, Agency = agency, Title = digest.Title, Byline = digest.Byline, Dateline = digest.Dateline, Language = digest.Language,
        Published = StoredDate.Of(digest.Published), Hash = digest.Text.Hash, Text = digest.Text.Text, TitleSpan = digest.Headline, Body = digest.Body,
        Dropped = digest.Dropped, Evidence = digest.Evidence, IsDigest = true, Display = DisplayPolicy.Full,
    };
}
