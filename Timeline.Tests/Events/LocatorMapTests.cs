using Timeline.Core.Events;
using Timeline.Web.Events;

namespace Timeline.Tests.Events;

public class LocatorMapTests
{
    static PlaceView At(string slug, double north, double east) => new(slug, slug, [], north, east, "", null);

    [Fact]
    public void The_place_stands_in_the_middle_and_north_is_up()
    {
        var map = LocatorMap.Of(At("here", 34, 38), [At("north", 35.5, 38)]);

        Assert.Equal(new MapPoint(LocatorMap.Width / 2.0, LocatorMap.Height / 2.0), map.Here);
        Assert.True(Assert.Single(map.Others).At.Y < map.Here.Y);
    }

    [Fact]
    public void The_scale_is_true_along_a_parallel()
    {
        // At 60° north a degree of longitude is half as long as one of latitude: 55.6 km.
        var map = LocatorMap.Of(At("here", 60, 20), [At("east", 60, 21)]);

        var kilometres = (map.Others[0].At.X - map.Here.X) / map.ScaleWidth * map.ScaleKilometres;
        Assert.InRange(kilometres, 55, 56.2);
    }

    [Fact]
    public void What_lies_outside_or_under_another_mark_is_left_out()
    {
        var map = LocatorMap.Of(At("here", 34, 38), [At("far", 50, 4), At("same", 34.01, 38.01), At("beside", 34.5, 39)]);

        Assert.Equal(["beside"], map.Others.Select(other => other.Place.Slug));
    }

    [Fact]
    public void Where_nothing_is_near_it_shows_more_until_something_is()
    {
        // No outline is known around either: the one sees a place 11 degrees off, the other a coast.
        var far = LocatorMap.Of(At("here", -33.9, 18.4), [At("other", -26.2, 28)]);
        Assert.Equal("other", Assert.Single(far.Others).Place.Slug);
        var kilometres = (far.Others[0].At.X - far.Here.X) / far.ScaleWidth * far.ScaleKilometres;
        Assert.InRange(kilometres, 870, 900);
        Assert.InRange(far.ScaleWidth, 20, LocatorMap.Width / 3.0);
        Assert.NotEmpty(LocatorMap.Of(At("here", 34, 10), []).Lines);

        var alone = LocatorMap.Of(At("here", -50, -120), []);
        Assert.Empty(alone.Lines);
        Assert.Equal(LocatorMap.Of(At("here", -50, -120), [At("there", 50, 60)]).ScaleKilometres, alone.ScaleKilometres);
    }

    [Fact]
    public void A_long_name_runs_over_lines_and_none_leaves_the_map()
    {
        var map = LocatorMap.Of(At("Citadel of Palmyra", 34, 38), [At("A town with a name that is far too long for its place", 35, 39)]);

        Assert.Equal(["Citadel of", "Palmyra"], map.Name);
        Assert.EndsWith("…", Assert.Single(map.Others).Label);
    }

    [Fact]
    public void Countries_are_named_where_nothing_else_stands()
    {
        var map = LocatorMap.Of(At("here", 34.56, 38.27), [At("beside", 35.5, 38.6)]);

        Assert.Subset(map.Countries.Select(country => country.Name).ToHashSet(), new HashSet<string> { "Syria", "Iraq" });
        Assert.All(map.Countries, country => Assert.True(Math.Abs(country.At.X - map.Others[0].At.X) > 20 || Math.Abs(country.At.Y - map.Others[0].At.Y) > 15, country.Name));
        Assert.Empty(LocatorMap.Of(At("here", 60, 20), []).Countries);
    }

    [Theory]
    [InlineData(89.9, 0), InlineData(-89.9, 179), InlineData(0, -180)]
    public void Any_place_on_earth_can_be_drawn(double north, double east) => Assert.NotNull(LocatorMap.Of(At("here", north, east), [At("other", 0, 0)]));
}
