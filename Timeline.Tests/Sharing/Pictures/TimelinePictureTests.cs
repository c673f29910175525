using BigGustave;
using Timeline.Core.Chronologies.Layout;
using Timeline.Tests.House;
using Timeline.Web.Sharing.Pictures;
using static Timeline.Tests.Chronologies.Layout.Drawings;

namespace Timeline.Tests.Sharing.Pictures;

public class TimelinePictureTests
{
    static readonly Tokens Tokens = Tokens.Load();

    static readonly TimelineContent Flood = Content(
        Window("2016-01", "2016-12"),
        Event("breach", "2016-05-20") with { NewHolder = "is", TurnsBand = true, IsDisputed = true }, Event("rain", "2016-03~"), Event("works", "2016-02/2016-04", "south") with { Pattern = "us" }) with
    {
        Band = ControlBand.Of("Illmouth", [Turn("breach", "2016-05-20", Town, Guard)], (_, _) => null, Window("2016-01", "2016-12")),
    };

    [Fact]
    public void Its_colours_are_those_of_the_light_theme()
    {
        var sheet = Repository.Read("wwwroot-assets/css/tokens.css");
        foreach (var name in new[] { "page", "ink", "a-gov", "a-gov-tint", "a-none", "v-conflict", "wash", "rule-mid" })
            Assert.Equal(Tokens[name], Colour.Read(sheet[(sheet.IndexOf($"--{name}: #", StringComparison.Ordinal) + name.Length + 4)..][..7]));
    }

    [Fact]
    public void It_has_the_size_that_other_sites_show()
    {
        var png = Draw(Flood);

        Assert.Equal((1200, 630), (png.Width, png.Height));
    }

    [Fact]
    public void The_band_shows_each_holder_in_colour_and_pattern()
    {
        var png = Draw(Flood);

        Assert.Equal(["a-gov", "a-gov-tint"], Found(png, 0, 60, 300, 100));
        Assert.Equal(["a-is", "a-is-tint"], Found(png, 700, 60, 1100, 100));
    }

    [Fact]
    public void Red_stands_in_it_only_where_sources_conflict()
    {
        var calm = Flood with { Events = [.. Flood.Events.Select(one => one with { IsDisputed = false })] };

        Assert.Contains("v-conflict", Found(Draw(Flood), 0, 200, 1199, 629));
        Assert.DoesNotContain("v-conflict", Found(Draw(calm), 0, 200, 1199, 629));
    }

    [Fact]
    public void The_chosen_event_stands_out() => Assert.NotEqual(Bytes(Flood), Bytes(Flood with { Selected = "rain" }));

    [Theory]
    [InlineData("gov"), InlineData("is"), InlineData("rebel"), InlineData("russia"), InlineData("us"), InlineData("iraq"), InlineData("none")]
    public void Every_actor_of_the_legend_has_its_ink(string pattern)
    {
        const double scale = 4;
        const int side = 120;
        var ink = new ActorInk(Tokens, scale).Of(pattern);
        var seen = Enumerable.Range(0, side * side).Select(i => ink((i % side + 0.5) / scale, (i / side + 0.5) / scale)).ToHashSet();

        Assert.Contains(Tokens[$"a-{pattern}-tint"], seen);
        Assert.Equal(pattern != "none", seen.Contains(Tokens["a-" + pattern]));
    }

    [Fact]
    public void Without_any_event_there_is_still_an_axis() => Assert.Contains("rule-mid", Found(Draw(new TimelineContent(Window("2016-01", "2016-12"), [], [], null)), 0, 500, 1199, 629));

    static byte[] Bytes(TimelineContent content) => new TimelinePicture(Tokens).Draw(content);

    static Png Draw(TimelineContent content) => Png.Open(Bytes(content));

    // Which named colours stand unmixed in a part of the picture, by name.
    static IEnumerable<string> Found(Png png, int left, int top, int right, int bottom)
    {
        string[] names = ["a-gov", "a-gov-tint", "a-is", "a-is-tint", "a-us", "a-us-tint", "rule-mid", "v-conflict"];
        var seen = Enumerable.Range(top, bottom - top).SelectMany(y => Enumerable.Range(left, right - left).Select(x => CanvasTests.At(png, x, y))).ToHashSet();
        return names.Where(name => seen.Contains(Tokens[name]));
    }
}
