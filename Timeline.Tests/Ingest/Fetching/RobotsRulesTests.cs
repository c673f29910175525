using Timeline.Web.Ingest.Fetching;

namespace Timeline.Tests.Ingest.Fetching;

/// <summary>RFC 9309, by examples; several are its own.</summary>
public class RobotsRulesTests
{
    [Theory]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("User-agent: other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: our-robot\nDisallow: /", "/a", false)]
    [InlineData("user-AGENT :  OUR-Robot/1.0 # ours\r\n disallow : /a # a\r\n", "/a", false)]
    [InlineData("User-agent: our-robot-news\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: our-robot\nAllow: /", "/a", true)]
    [InlineData("User-agent: our-robot\n\nUser-agent: *\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: our-robot\nAllow: /b\n\nUser-agent: *\nDisallow: /", "/a", true)]
    [InlineData("User-agent: other\nUser-agent: our-robot\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: our-robot\nDisallow: /b\n\nUser-agent: other\nDisallow: /\n\nUser-agent: our-robot\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: our-robot\nSitemap: https://x.example/s\nDisallow: /a", "/a", false)]
    [InlineData("\ufeffUser-agent: *\rDisallow: /a\r", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /a", "/a", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a/b", "/a/b/c", false)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /A", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a?print=", "/a?print=1", false)]
    [InlineData("no rule at all\n:\nUser-agent\nUser-agent: *\nDisallow: /a", "/a", false)]
    public void Groups_and_the_longest_rule_decide(string file, string path, bool isAllowed) => Assert.Equal(isAllowed, Allows(file, path));

    [Theory]
    [InlineData("/fish", "/fish.html", true), InlineData("/fish", "/catfish", false), InlineData("/fish/", "/fish", false)]
    [InlineData("/fish*", "/fishheads/a", true), InlineData("/*.php", "/folder/any.php.file", true), InlineData("/*.php", "/windows.PHP", false)]
    [InlineData("/*.php$", "/a.php", true), InlineData("/*.php$", "/a.php?b", false), InlineData("/*.php$", "/a.php/b.php", true), InlineData("/fish*.php", "/fishheads/catfish.php?x", true)]
    [InlineData("/a$", "/a", true), InlineData("/a$", "/ab", false), InlineData("/$", "/", true), InlineData("/$", "/a", false)]
    [InlineData("*/print", "/a/print", true), InlineData("/a*a$", "/a", false), InlineData("/a*a$", "/aa", true), InlineData("/a**b", "/axb", true), InlineData("/a*$", "/abc", true)]
    [InlineData("/foo/bar/ツ", "/foo/bar/%E3%83%84", true), InlineData("/foo/bar/%e3%83%84", "/foo/bar/ツ", true), InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz", true)]
    [InlineData("/a%2Fb", "/a/b", false), InlineData("/a%2fb", "/a%2Fb", true), InlineData("/100%", "/100%25", true)]
    public void Patterns_fit_as_they_say(string pattern, string path, bool fits) => Assert.Equal(!fits, Allows($"User-agent: *\nDisallow: {pattern}", path));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 5", 5.0), InlineData("User-agent: *\ncrawl-delay: 0.5", 0.5), InlineData("User-agent: other\nCrawl-delay: 5", null)]
    [InlineData("User-agent: *\nCrawl-delay: -5", null), InlineData("User-agent: *\nCrawl-delay: NaN", null), InlineData("User-agent: *\nCrawl-delay: 1e9", null), InlineData("User-agent: *\nCrawl-delay: 999999999", null)]
    public void A_delay_is_read_in_seconds(string file, double? seconds) => Assert.Equal(seconds, RobotsRules.Read(file, "our-robot").Delay?.TotalSeconds);

    [Fact]
    public void A_pattern_made_to_be_slow_is_not()
    {
        var pattern = "/" + string.Concat(Enumerable.Repeat("*a", 100_000)) + "b$";
        Assert.True(Allows($"User-agent: *\nDisallow: {pattern}", "/" + new string('a', FetchAddress.Longest)));
    }

    static bool Allows(string file, string path) => RobotsRules.Read(file, "our-robot").Allows(new Uri("https://herald.example" + path));
}
