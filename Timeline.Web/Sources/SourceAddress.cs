using Timeline.Core.Events;
using Timeline.Core.Sources;
using Timeline.Web.Shell;

namespace Timeline.Web.Sources;

/// <summary>Addresses of what articles, outlets and events are read at, in the language of the page they stand on.</summary>
static class SourceAddress
{
    public static string Of(ArticleCard article) => Language.Keep($"/a/{article.Outlet.Slug}/{article.Slug}");

    public static string Of(ArticleCard article, int version) => Language.Keep($"/a/{article.Outlet.Slug}/{article.Slug}?v={version}");

    /// <summary>Two versions beside each other.</summary>
    public static string Changes(ArticleCard article, int one, int other) => Language.Keep($"/a/{article.Outlet.Slug}/{article.Slug}/changes?from={Math.Min(one, other)}&to={Math.Max(one, other)}");

    public static string OfOutlet(string slug) => Language.Keep($"/o/{slug}");

    public static string Of(EventName happening) => Language.Keep($"/t/{happening.Chronology}/e/{happening.Slug}");

    /// <summary>The event with two articles beside each other.</summary>
    public static string Of(EventName happening, ArticleCard one, ArticleCard other) => Language.Keep($"/t/{happening.Chronology}/e/{happening.Slug}?a={one.Slug},{other.Slug}");
}
